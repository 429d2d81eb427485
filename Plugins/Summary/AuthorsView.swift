import Clauses
import Language
import StudyPack

/// What the author says in the first person to hold: “I think the voting age should come down”, “I would
/// rather call it a lesson in geography”, “in my view …”.
struct AuthorsView {
  let text: String
  let evidence: [Evidence]

  /// `nil` where the sentence tells no view, or one that only the sentences before it explain.
  init?(_ sentence: Sentence, after previous: StandingSentence?) {
    let joins = sentence.words.first.map { Self.joining.contains($0.lower) } ?? false
    let words = sentence.words.dropFirst(joins ? 1 : 0).map(\.lower)
    // “As for the example, I suspect …” speaks of something else than the essay does.
    guard sentence.text.last != "?", words.count >= Self.fewest,
      !words.starts(with: ["as", "for"]),
      Self.openings.contains(where: words.starts) || Self.concludes(words)
        || Self.holds(sentence.doc),
      Self.pointers.isDisjoint(with: words.prefix(6))
    else { return nil }
    guard let pronoun = Self.loosePronoun(in: sentence.doc) else {
      text = joins ? Self.withoutFirstWord(sentence) : sentence.text
      evidence = [Evidence(sentence)]
      return
    }
    // “I would rather call it …”: what, the sentence before says.
    guard let previous, previous.index >= 0, ["it", "they"].contains(pronoun.lower),
      let meant = Antecedent(of: pronoun, in: previous)
    else { return nil }
    let range = pronoun.utf8Range
    let bytes = Array(sentence.text.utf8)
    let inner = meant.text.hasPrefix("The ") ? meant.text.decapitalised : meant.text
    text =
      String(decoding: bytes[..<range.lowerBound], as: UTF8.self) + inner
      + String(decoding: bytes[range.upperBound...], as: UTF8.self)
    evidence = [Evidence(sentence), Evidence(meant.sentence)]
  }

  /// “But I think …”
  private static let joining: Set<String> = ["but", "and", "yet", "so"]

  private static func withoutFirstWord(_ sentence: Sentence) -> String {
    let second = sentence.doc.first { $0.index > 0 && $0.pos != .punctuation }
    guard let start = second?.utf8Range.lowerBound else { return sentence.text }
    return String(decoding: Array(sentence.text.utf8)[start...], as: UTF8.self).capitalisedFirst
  }

  /// Shorter ones, in words and marks, answer a question that they do not repeat.
  private static let fewest = 9

  private static let openings: [[String]] = [
    ["in", "my", "view"], ["in", "my", "opinion"], ["to", "my", "mind"],
    ["it", "seems", "to", "me", "that"],
  ]

  /// “My own conclusion, therefore, is that …”
  private static func concludes(_ words: [String]) -> Bool {
    let opening = words.prefix(8)
    return opening.first == "my" && opening.contains("is")
      && opening.prefix(3).contains { conclusions.contains($0) }
  }

  private static let conclusions: Set<String> = [
    "view", "opinion", "conclusion", "answer", "verdict", "argument", "position", "claim", "thesis",
    "impression", "point", "reading", "judgement", "judgment",
  ]

  /// “I think …”, “I suspect that …”, “I am convinced that …”, “I would call …”.
  private static func holds(_ doc: Doc) -> Bool {
    guard let verb = doc.first(where: \.isRoot),
      verb.lefts.contains(where: { $0.isSubject && $0.lower == "i" }),
      !verb.children.contains(where: { $0.dep == "neg" })
    else { return false }
    let reports = verb.rights.contains { ["ccomp", "oprd", "dobj"].contains($0.dep.rawValue) }
    if verb.lemma == "be" {
      return verb.rights.contains {
        ["convinced", "sure", "certain", "persuaded"].contains($0.lower)
          && $0.rights.contains { $0.dep == "ccomp" }
      }
    }
    return holding.contains(verb.lemma) && verb.rights.contains { $0.dep == "ccomp" }
      || judging.contains(verb.lemma) && reports
  }

  private static let holding: Set<String> = [
    "think", "believe", "suspect", "argue", "conclude", "maintain", "contend", "feel", "hold",
    "doubt", "say",
  ]
  private static let judging: Set<String> = [
    "call", "prefer", "side", "agree", "regard", "consider",
  ]

  /// Words that speak of what stands before the sentence.
  private static let pointers: Set<String> = [
    "this", "these", "those", "such", "former", "latter", "both", "here", "so",
  ]

  /// A pronoun that nothing before it in the sentence explains.
  private static func loosePronoun(in doc: Doc) -> Token? {
    doc.first { token in
      guard
        ["it", "they", "them", "its", "their", "he", "she", "his", "her", "him"]
          .contains(token.lower)
      else { return false }
      let isExpletive =
        token.lower == "it"
        && token.head.subtree.contains { ["that", "to", "whether"].contains($0.lower) }
        && token.isSubject
      return !isExpletive && !doc[..<token.index].contains { $0.isNoun }
    }
  }
}
