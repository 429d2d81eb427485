import Assessment

extension LintRule {
  static let vagueFrequency = LintRule(
    "vague-frequency", "Say how often in numbers, or leave it out: readers differ on “usually”.",
    .nbme,
    .advice
  ) { item in
    guard item.kind == .choice else { return [] }
    return item.options.compactMap { option in
      option.text.plainWords.first(where: vague.contains).map {
        "The option “\(option.text)” says “\($0)”."
      }
    }
  }

  private static let vague: Set<String> = [
    "often", "usually", "sometimes", "frequently", "rarely", "seldom", "occasionally",
  ]
}
