import Assessment

extension LintRule {
  static let optionOrder = LintRule(
    "option-order", "Put numbers in order.", .haladyna, .advice
  ) { item in
    guard item.kind == .choice, item.options.count > 2 else { return [] }
    let numbers = item.options.compactMap(\.text.number)
    guard numbers.count == item.options.count, numbers != numbers.sorted(),
      numbers != numbers.sorted(by: >)
    else { return [] }
    return ["The options are numbers out of order."]
  }
}
