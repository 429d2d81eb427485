import Assessment
import Clauses
import Language
import StudyPack

/// True statements to be judged beside false ones: what the essay says, where nothing better can be
/// asked of it.
struct StatementFacts {
  let setting: FactSetting

  func fact(_ clause: Clause) -> Fact? {
    guard !clause.isHedged, !clause.isNegated, (7...24).contains(clause.wordCount),
      !endsInMereNoun(clause), isChecked(clause)
    else {
      return nil
    }
    let draft = Draft(
      form: .trueFalse(truth: clause.text, falsehood: nil), stem: "", evidence: clause.evidence)
    return setting.fact(clause, asking: "statement", answer: "", bonus: Self.last, [draft])
  }

  /// Whether it tells a particular that can be looked up: a name, a number, a contrast, a term's work.
  private func isChecked(_ clause: Clause) -> Bool {
    let told = clause.lead + clause.body
    return told.contains {
      [.properNoun, .number].contains($0.pos) || $0.tag == "JJS" || $0.lower == "than"
    }
      || told.count { [.noun, .adjective].contains($0.pos) } >= 3
  }

  /// “Leaders face a paradox”: what paradox is the point, and is not told.
  private func endsInMereNoun(_ clause: Clause) -> Bool {
    guard let last = clause.body.last, last.isNoun, last.pos == .noun,
      ["dobj", "attr"].contains(last.dep.rawValue)
    else { return false }
    return last.lefts.allSatisfy { $0.dep == "det" }
      && last.lefts.contains { ["a", "an"].contains($0.lower) }
  }

  /// After all that asks for an answer.
  private static let last = -1.5
}
