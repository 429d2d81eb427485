import Assessment

extension LintRule {
  static let longStem = LintRule(
    "long-stem", "Cut the stem to what is needed for the answer: sixty words are plenty.",
    .haladyna,
    .advice
  ) { item in
    let count = item.stem.plainWords.count
    return count > 60 ? ["The stem has \(count) words."] : []
  }
}
