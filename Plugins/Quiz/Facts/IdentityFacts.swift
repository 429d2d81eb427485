import Assessment
import Clauses
import Language
import StudyPack

/// Questions on what something is that the essay singles out: “What is the most common form of county
/// government?”
struct IdentityFacts {
  let setting: FactSetting

  func fact(_ clause: Clause) -> Fact? {
    guard clause.verb.lemma == "be", clause.finite.index == clause.verb.index, clause.lead.isEmpty,
      clause.antecedent == nil, clause.verb.isRoot, setting.isWhole(clause), !clause.isNegated,
      !clause.isHedged, !clause.announcesARow, !clause.endsInMereNoun, !clause.isAnExample,
      isSingledOut(clause), !isSomebodysVerdict(clause), let said = said(of: clause),
      !clause.losesLimit
    else { return nil }
    let answer = Wording.text(of: said.tokens).replacing(".”", with: "”")
    let asker = said.isPerson ? "Who" : "What"
    let draft = Draft(
      form: .short(key: answer.capitalisedFirst),
      stem: "\(asker) \(clause.finite.lower) \(clause.smallSubject), according to the essay?",
      evidence: clause.evidence)
    return setting.fact(clause, asking: "identity", answer: answer, bonus: 0.7, [draft])
  }

  /// “The largest lock of the canal”, “the chief aim of the council”: one thing, and told which.
  private func isSingledOut(_ clause: Clause) -> Bool {
    let head = clause.head
    guard head.pos == .noun, !Self.vague.contains(head.lemma),
      head.lefts.contains(where: { $0.lower == "the" && $0.dep == "det" }),
      !clause.subject.contains(where: { [",", "“", "that", "which"].contains($0.lower) }),
      !clause.subject.contains(where: { ["PRP", "PRP$"].contains($0.tag.rawValue) })
    else { return false }
    let isSuperlative = head.lefts.contains { left in
      left.tag == "JJS" || left.children.contains { $0.tag == "RBS" }
        || Self.only.contains(left.lower)
    }
    return isSuperlative && clause.subject.count > 3
  }

  /// “Tolliver wrote on tolls. The greatest virtue is thrift.”: so Tolliver thinks.
  private func isSomebodysVerdict(_ clause: Clause) -> Bool {
    let sentences = setting.reading.sentences
    guard clause.head.lefts.contains(where: { Self.praising.contains($0.lower) }),
      let place = setting.reading.index(of: clause.sentence.id)
    else { return false }
    return sentences[..<place].reversed().prefix { $0.id.block == clause.sentence.id.block }
      .contains { $0.doc.contains { $0.entType == "PERSON" } }
  }

  private static let praising: Set<String> = [
    "important", "best", "greatest", "highest", "finest", "worst", "noblest", "central",
  ]

  private static let only: Set<String> = [
    "primary", "main", "chief", "principal", "foremost", "sole", "overriding", "leading",
  ]
  private static let vague: Set<String> = [
    "reason", "problem", "question", "example", "point", "fact", "thing", "answer", "issue", "way",
    "one", "change", "part", "time", "sign", "result", "case", "challenge", "difference",
  ]

  /// What stands behind “is”: a name, or a phrase that says enough.
  private func said(of clause: Clause) -> (tokens: [Token], isPerson: Bool)? {
    let behind = Array(clause.body.drop { $0.index <= clause.verb.index })
    guard let first = behind.first,
      let said = clause.verb.rights.first(where: {
        ["attr", "xcomp", "acomp"].contains($0.dep.rawValue)
      }),
      said.isNoun && said.dep == "attr" || said.tag == "VB" && first.tag == "TO",
      first.index == said.leftEdge.index, behind.count <= Self.longest,
      !behind.contains(where: { ["PRP", "PRP$"].contains($0.tag.rawValue) }),
      !said.lefts.contains(where: { ["this", "that", "one"].contains($0.lower) })
    else { return nil }
    let telling = behind.count { [.noun, .properNoun, .adjective, .verb].contains($0.pos) }
    guard telling > 1 || said.pos == .properNoun else { return nil }
    return (behind, said.entType == "PERSON")
  }

  private static let longest = 18
}
