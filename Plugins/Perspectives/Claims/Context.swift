import Clauses
import Language
import StudyPack

/// Who was spoken of before, as far as pronouns may point there.
struct Context {
  private var block = -1
  /// The one holder that was the subject of the sentence before, or of the clause before.
  private(set) var last: HolderName?
  private(set) var source: (head: Token, sentence: Sentence)?
  /// Holders that the sentence before names, in its order.
  private var named: [HolderName] = []
  /// Two of them that “and” joins.
  private var pair: [(token: Token, name: HolderName)] = []
  private var pairSentence: Sentence?
  private var current: HolderName?
  private var isOnlySubject = true
  private var texts: [String: String] = [:]

  mutating func enter(_ sentence: Sentence) {
    if sentence.id.block != block {
      last = nil
      source = nil
      named = []
      pair = []
    }
    block = sentence.id.block
    current = nil
    isOnlySubject = true
  }

  mutating func note(_ holders: [HolderName], of clause: Clause) {
    guard clause.head.tag != "PRP" else {
      current = holders.first
      return
    }
    if let current, holders != [current] { isOnlySubject = false }
    current = holders.count == 1 ? holders[0] : nil
    if holders.count != 1 { isOnlySubject = false }
    if let holder = holders.first, holders.count == 1 {
      source = (clause.head, clause.sentence)
      texts[holder.key] = clause.subjectText
    }
  }

  /// “According to the weavers, …”: they, though the clause speaks of something else.
  mutating func note(_ holder: HolderName, named noun: Token, in sentence: Sentence) {
    current = holder
    source = (noun, sentence)
    texts[holder.key] =
      texts[holder.key] ?? Wording.text(of: sentence.doc.filter { $0.isNounPart(of: noun) })
  }

  /// The clause is still about the holder of the sentence before.
  mutating func carryOn() { current = last }

  func text(of holder: HolderName) -> String? { texts[holder.key] }

  /// What the sentence leaves for the next one.
  ///
  /// “This was seen as a threat” says more of what was said, and leaves who said it where it was.
  mutating func close(_ sentence: Sentence, _ main: Clause?, _ names: HolderMentions) {
    let all = names.all(in: sentence)
    named = all.map(\.name)
    // “The former …” leaves the two for “the latter”.
    if main?.head.lower != "former" {
      pairSentence = sentence
      pair =
        all.lazy.compactMap { a in
          all.first {
            $0.name != a.name && $0.token.head.index == a.token.index && $0.token.dep == "conj"
          }
          .map { [a, $0] }
        }.first ?? []
    }
    let isAside = main.map { $0.subject.count == 1 && $0.head.lower == "this" } ?? false
    guard !isAside else { return }
    let isCarried = current != nil && current == last
    last = isOnlySubject ? current : nil
    if last == nil, !isCarried { source = nil }
  }

  mutating func leave(_ holder: HolderName?) {
    last = holder
    named = []
    pair = []
  }

  /// Whom “their” of “in their view” means.
  func antecedent(owning pronoun: Token) -> HolderName? {
    guard let last else { return nil }
    switch pronoun.lower {
    case "their": return last.sort == .person ? nil : last
    case "its": return [.nation, .group, .school].contains(last.sort) ? last : nil
    case "his", "her": return last.sort == .person ? last : nil
    default: return nil
    }
  }

  func antecedent(of pronoun: Token) -> HolderName? {
    guard let last = isOnlySubject ? current ?? last : last, let head = source?.head else {
      return nil
    }
    switch pronoun.lower {
    case "they":
      return head.isPlural || last.isSeveral || [.side, .nation].contains(last.sort) ? last : nil
    case "it": return head.isPlural || last.sort == .person ? nil : last
    case "he", "she": return last.sort == .person && !last.isSeveral ? last : nil
    default: return nil
    }
  }

  /// Where the one of the two is named to whom “the former” or “the latter” points.
  func pointedSource(at head: Token) -> (token: Token, sentence: Sentence)? {
    guard pair.count == 2, let pairSentence else { return nil }
    return (head.lower == "former" ? pair[0].token : pair[1].token, pairSentence)
  }

  /// “The former”, “the latter”: of the two holders that the sentence before names.
  func pointed(at head: Token, _ clause: Clause) -> HolderName? {
    var two = pair.map(\.name)
    if two.isEmpty { for name in named where !two.contains(name) { two.append(name) } }
    guard two.count == 2 else { return nil }
    switch head.lower {
    case "former": return two[0]
    case "latter": return two[1]
    default: return nil
    }
  }
}

extension Token {
  /// Whether it is the noun or stands before it as its own.
  fileprivate func isNounPart(of noun: Token) -> Bool {
    index == noun.index
      || index < noun.index && head.index == noun.index
        && ["amod", "compound", "det", "nmod", "poss"].contains(dep.rawValue)
  }
}
