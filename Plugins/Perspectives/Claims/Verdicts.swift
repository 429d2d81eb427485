import Clauses
import Language
import StudyPack

/// What an essay finds good or lacking in a school of thought: “vitalism explains growth but neglects
/// chemistry”. It is the author's view of the school, and not the school's.
struct Verdicts {
  /// The blocks that weigh schools.
  private let blocks: Set<Int>
  private let names: HolderMentions

  init(_ reading: Reading, names: HolderMentions, clauses: EssayClauses) {
    self.names = names
    blocks = Set(
      reading.sentences.filter { sentence in
        clauses[sentence].contains { clause in
          Self.school(of: clause, names) != nil
            && ([clause.verb] + clause.verb.conjuncts).contains(where: Self.blames)
        }
      }.map(\.id.block))
  }

  /// Whether the clause weighs the school that it speaks of, or says of somebody who is right.
  func isVerdict(_ clause: Clause) -> Bool {
    if isAgreement(clause) { return true }
    return blocks.contains(clause.sentence.id.block) && Self.school(of: clause, names) != nil
      && (Self.weighing.contains(clause.verb.lemma) || Self.blames(clause.verb))
  }

  /// “Ritter was surely right that …”, “Vane is mistaken”.
  private func isAgreement(_ clause: Clause) -> Bool {
    clause.verb.lemma == "be" && names.name(of: clause.head, in: clause.sentence) != nil
      && clause.verb.rights.contains {
        $0.dep == "acomp" && ["right", "wrong", "mistaken", "correct"].contains($0.lower)
      }
  }

  /// The doctrine that is the subject; its adherents speak for themselves.
  private static func school(of clause: Clause, _ names: HolderMentions) -> HolderName? {
    guard !clause.head.isPlural, clause.head.isNoun,
      let name = names.name(of: clause.head, in: clause.sentence), name.sort == .school
    else { return nil }
    return name
  }

  private static func blames(_ verb: Token) -> Bool {
    let objects = verb.rights.filter { $0.dep == "dobj" }.map(\.lower)
    let cannot = verb.children.contains { $0.dep == "neg" }
    let compares = verb.rights.contains { ["better", "worse"].contains($0.lower) }
    return blaming.contains(verb.lemma)
      || objects.contains { ["little", "nothing"].contains($0) }
      || weighing.contains(verb.lemma) && (cannot || compares)
  }

  private static let blaming: Set<String> = [
    "neglect", "overlook", "underestimate", "overestimate", "exaggerate", "oversimplify", "forget",
    "misunderstand", "fail", "struggle", "underrate", "overrate", "overstate", "understate",
  ]

  private static let weighing: Set<String> = [
    "explain", "account", "show", "reveal", "illuminate", "capture", "help", "remind", "offer",
    "describe", "say", "predict", "leave", "miss", "ignore",
  ]
}
