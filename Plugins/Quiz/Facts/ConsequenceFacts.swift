import Assessment
import Clauses
import Language
import StudyPack

/// Questions on why what a sentence says is so, where the sentence before tells: “Tolls rose. As a result, …”.
struct ConsequenceFacts {
  let setting: FactSetting
  let clauses: [Clause]
  /// The sentences that stand alone.
  let lines: [SentenceID: StandingSentence]

  var all: [Fact] {
    let sentences = setting.reading.sentences
    return clauses.filter { $0.verb.isRoot && $0.sentence.doc.opensAsConsequence }.compactMap {
      guard let place = setting.reading.index(of: $0.sentence.id), place > 0,
        let cause = lines[sentences[place - 1].id],
        cause.sentence.id.block == $0.sentence.id.block
      else { return nil }
      return fact($0, from: cause)
    }
  }

  /// In words: more is a question that nobody reads to its end.
  private static let longest = 24

  private func fact(_ clause: Clause, from cause: StandingSentence) -> Fact? {
    // “Vane closed one in 1861. Thus mills are closed by whoever can”: a case shows a rule, and is not why it holds.
    let isShown =
      cause.sentence.isACase && clause.finite.tag != "VBD" || cause.sentence.doc.supposesOne
    guard clause.lead.isEmpty, !isShown, !clause.isHedged, !clause.announcesARow,
      !setting.weights.leans(clause), !cause.sentence.doc.opensOnOthers,
      clause.wordCount <= Self.longest,
      clause.subjectThing.map(setting.isKnown) ?? true, setting.namesItsSubject(clause),
      let stem = clause.inverted("why", without: [])
    else { return nil }
    var draft = Draft(
      form: .short(key: cause.text), stem: stem, evidence: cause.evidence + clause.evidence)
    draft.level = .understand
    return setting.fact(clause, asking: "consequence", answer: cause.text, bonus: 0.8, [draft])
  }
}

extension Doc {
  /// “As a result, …”: the sentence before tells why.
  fileprivate var opensAsConsequence: Bool {
    let opening = prefix(4).map(\.lower)
    return Self.single.contains(opening.first ?? "")
      || Self.phrases.contains { opening.starts(with: $0) }
  }

  /// “A boat may pass two locks”: one of many, to show what is meant.
  fileprivate var supposesOne: Bool {
    guard let subject = mainSubject else { return false }
    return subject.lefts.contains { ["a", "an"].contains($0.lower) }
      && subject.head.lefts.contains { ["may", "might", "could"].contains($0.lower) }
  }

  /// “In other towns”: beside those of which the sentence before tells.
  fileprivate var opensOnOthers: Bool {
    prefix(4).contains { ["other", "others", "instead", "elsewhere"].contains($0.lower) }
  }

  private static let single: Set<String> = [
    "therefore", "thus", "consequently", "hence", "accordingly",
  ]
  private static let phrases = [
    ["as", "a", "result", ","], ["as", "a", "consequence", ","], ["for", "this", "reason"],
    ["because", "of", "this"], ["for", "that", "reason"], ["for", "these", "reasons"],
    ["that", "is", "why"],
  ]
}
