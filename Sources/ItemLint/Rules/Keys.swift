import Assessment

extension LintRule {
  static let keys = LintRule(
    "one-key", "Mark one option as right, and one only.", .haladyna, .fault
  ) { item in
    switch item.kind {
    case .choice, .trueFalse:
      let count = item.rightOptions.count
      if count == 0 { return ["No option is marked as right."] }
      return count > 1 ? ["\(count) options are marked as right."] : []
    case .short, .cloze: return item.answer.isEmpty ? ["There is no answer."] : []
    case .matching, .ordering, .essay: return []
    }
  }
}
