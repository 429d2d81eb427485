import Assessment

extension LintRule {
  static let optionCount = LintRule(
    "option-count", "Give three to five options; three suffice (Rodriguez 2005).", .haladyna, .fault
  ) { item in
    guard item.kind == .choice, !(3...5).contains(item.options.count) else { return [] }
    return [
      "There \(item.options.count == 1 ? "is 1 option" : "are \(item.options.count) options")."
    ]
  }
}
