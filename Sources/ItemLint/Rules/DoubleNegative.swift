import Assessment

extension LintRule {
  static let doubleNegative = LintRule(
    "double-negative", "Say it without a second “not”.", .haladyna, .fault
  ) { item in
    let inStem = item.stem.plainWords.filter(isNegative).count
    if item.kind == .trueFalse {
      return inStem > 1 ? ["The statement denies twice."] : []
    }
    guard item.kind == .choice, inStem > 0 else { return [] }
    return item.options.filter { $0.text.plainWords.contains(where: isNegative) }
      .map { "The stem denies, and so does “\($0.text)”." }
  }

  static func isNegative(_ word: String) -> Bool {
    ["not", "except", "no", "never", "neither", "cannot", "without", "least"].contains(word)
      || word.hasSuffix("n’t") || word.hasSuffix("n't")
  }
}
