import Assessment

extension LintRule {
  static let clozeGap = LintRule(
    "cloze-gap",
    "Leave one gap, for a word that carries the point, after enough of the sentence to go by.",
    .haladyna, .fault
  ) { item in
    guard item.kind == .cloze else { return [] }
    let parts = item.stem.split(separator: QuizItem.gap, omittingEmptySubsequences: false)
    var flaws: [String] = []
    if parts.count < 2 { flaws.append("There is no gap.") }
    if parts.count > 2 { flaws.append("There are \(parts.count - 1) gaps.") }
    if functionWords.contains(item.answer.lowercased()) {
      flaws.append("The gap takes “\(item.answer)”, a word without matter of its own.")
    }
    return flaws
  }

  private static let functionWords: Set<String> = [
    "a", "an", "the", "of", "in", "on", "at", "to", "for", "and", "or", "but", "is", "are", "was",
    "were", "be", "by", "with", "as", "that", "this", "it", "from",
  ]
}
