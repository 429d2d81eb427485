import Assessment
import Clauses
import Language
import StudyPack

/// True statements to be judged beside false ones: what the essay says, where nothing better can be
/// asked of it.
struct StatementFacts {
  let setting: FactSetting

  func fact(_ clause: Clause) -> Fact? {
    guard !clause.isHedged, !clause.isNegated, (8...20).contains(clause.wordCount) else {
      return nil
    }
    let draft = Draft(
      form: .trueFalse(truth: clause.text, falsehood: nil), stem: "", evidence: clause.evidence)
    return setting.fact(clause, asking: "statement", answer: "", bonus: Self.last, [draft])
  }

  /// After all that asks for an answer.
  private static let last = -1.5
}
