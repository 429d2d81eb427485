import Clauses
import Language
import StudyPack

/// Which words of a claim a reader of the table knows the meaning of, though they point out of it.
///
/// The subject is the column's holder. In a short essay “the plan” is the one that it is about.
struct Familiar {
  private let isShort: Bool
  private let title: Set<String>
  private var uses: [String: Int] = [:]

  init(_ reading: Reading, _ debate: Debate) {
    isShort = debate.isShort
    title = Set((reading.essay.title ?? "").lowercased().split { !$0.isLetter }.map(String.init))
    guard debate.isShort else { return }
    for token in reading.sentences.lazy.flatMap(\.doc) where token.isNoun {
      uses[token.lemma.lowercased(), default: 0] += 1
    }
  }

  func words(of voice: Voice) -> Set<Int> {
    // “Fishermen there”, “half of these states”: the head of the column does not tell which.
    let isAboutOthers = !isOfHolder(voice)
    var known = Set(
      voice.clause.subject.enumerated().filter { place, word in
        if isAboutOthers, Self.pointing.contains(word.lower) { return false }
        return place == 0
          ? !isOfAnotherThing(word, voice) : !["there", "this", "these"].contains(word.lower)
      }.map(\.element.index))
    guard isShort else { return known }
    for token in voice.clause.tokens where isKnown(token, in: voice.clause) {
      known.insert(token.index)
    }
    return known
  }

  private static let pointing: Set<String> = [
    "both", "neither", "either", "such", "this", "that", "these", "those", "another",
  ]

  /// Whether the clause speaks of whoever holds it. “Both sides, say the judges, …” speaks of others.
  private func isOfHolder(_ voice: Voice) -> Bool {
    let head = voice.clause.head
    guard head.isNoun, voice.clause.antecedent == nil, voice.strength == .view,
      !Stances.isView(voice.clause) || Stances.isViewOfSubject(voice.clause),
      !Stances.nouns.contains(head.lemma)
    else { return true }
    let name = voice.holder.called
    return voice.clause.subject.contains { $0.isNoun && name.contains($0.lemma.lowercased()) }
  }

  /// Whether the voice of a school or a side tells of some one thing that is neither.
  func tellsOfAnotherThing(_ voice: Voice) -> Bool {
    // “Under the plan, the guild …”, “for Vane, the guild …”: what opens it tells whose view it is.
    guard [.school, .side].contains(voice.holder.sort), !voice.isListed, !isOfHolder(voice),
      voice.clause.lead.isEmpty,
      let first = voice.clause.subject.first, let noun = voice.clause.subject.last
    else { return false }
    return isOfAnotherThing(first, voice) && !HolderNouns.doctrines.contains(noun.lemma)
      && !noun.isPlural
  }

  /// “The device is meant to …” in a school's section: the head of the column does not tell which device.
  private func isOfAnotherThing(_ article: Token, _ voice: Voice) -> Bool {
    let subject = voice.clause.subject
    guard article.lower == "the", subject.count == 2, let noun = subject.last,
      noun.pos == .noun, voice.clause.antecedent == nil, !Stances.nouns.contains(noun.lemma)
    else { return false }
    let name = voice.holder.called
    return !name.contains(noun.lemma.lowercased()) && !title.contains(noun.lower)
  }

  private func isKnown(_ token: Token, in clause: Clause) -> Bool {
    switch token.lower {
    case "the":
      isMatter(token.head)
        || token.head.lefts.contains { ["amod", "compound"].contains($0.dep.rawValue) }
    case "me": clause.head.lower == "it"
    // “The second way is the wiser one.”
    case "one", "ones": clause.tokens.contains { $0.isNoun && $0.index < token.index }
    default: false
    }
  }

  private func isMatter(_ noun: Token) -> Bool {
    // “The man” of an example is nobody whom the table names.
    if ["man", "woman"].contains(noun.lemma) { return false }
    return title.contains(noun.lower) || uses[noun.lemma.lowercased(), default: 0] > 2
  }
}
