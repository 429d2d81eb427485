import Assessment

extension LintRule {
  static let absoluteTerms = LintRule(
    "absolute-terms",
    "Leave “always”, “never” and their like out of options: they mark what is false.", .nbme,
    .advice
  ) { item in
    guard item.kind == .choice else { return [] }
    return item.options.compactMap { option in
      option.text.plainWords.first(where: absolutes.contains).map {
        "The option “\(option.text)” says “\($0)”."
      }
    }
  }

  private static let absolutes: Set<String> = [
    "always", "never", "nobody", "everybody", "everyone", "nothing", "absolutely", "invariably",
    "entirely", "completely",
  ]
}
