import Assessment

extension LintRule {
  static let combinedOptions = LintRule(
    "combined-options",
    "Let each option stand for itself: “both A and C” tests reasoning on options.",
    .haladyna, .fault
  ) { item in
    guard item.kind == .choice else { return [] }
    return item.options.filter { option in
      let words = option.text.plainWords.filter {
        !["both", "only", "and", "or", "options"].contains($0)
      }
      return words.count >= 2 && words.count <= 4 && words.allSatisfy(isLabel)
        && option.text.plainWords.contains { $0 == "and" || $0 == "or" }
    }.map { "The option “\($0.text)” is made of others." }
  }

  /// “A”, “ii”, “3”.
  private static func isLabel(_ word: String) -> Bool {
    word.count == 1 && (word.first.map { "abcdef123456".contains($0) } ?? false)
      || !word.isEmpty && word.count <= 3 && word.allSatisfy { "iv".contains($0) }
  }
}
