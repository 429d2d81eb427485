import Assessment

extension LintRule {
  static let allOfTheAbove = LintRule(
    "all-of-the-above", "Name what is right: “all of the above” is found by knowing two options.",
    .haladyna, .fault
  ) { above(["all"], in: $0) }

  static let noneOfTheAbove = LintRule(
    "none-of-the-above",
    "Name what is right: “none of the above” shows only what a student does not hold.",
    .nbme, .advice
  ) { above(["none"], in: $0) }

  private static func above(_ openers: Set<String>, in item: QuizItem) -> [String] {
    guard item.kind == .choice else { return [] }
    return item.options.filter { option in
      let words = option.text.plainWords
      return words.first.map(openers.contains) == true && words.count <= 5
        && words.dropFirst().contains { ["above", "these", "those", "listed"].contains($0) }
    }.map { "An option says “\($0.text)”." }
  }
}
