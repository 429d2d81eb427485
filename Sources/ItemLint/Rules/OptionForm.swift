import Assessment

extension LintRule {
  static let optionForm = LintRule(
    "option-form",
    "Write the options in one form: all with a capital or none, all with a full stop or none.",
    .haladyna, .advice
  ) { item in
    guard item.kind == .choice, item.options.count > 1 else { return [] }
    let texts = item.options.map(\.text).filter { !$0.isEmpty }
    var flaws: [String] = []
    if Set(texts.map { $0.hasSuffix(".") }).count > 1 {
      flaws.append("Some options end in a full stop and some do not.")
    }
    if Set(texts.map { $0.number != nil }).count > 1,
      texts.contains(where: { $0.number == nil && $0.plainWords.count > 1 })
    {
      flaws.append("Some options are numbers and some are words.")
    }
    return flaws
  }
}
