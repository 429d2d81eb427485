public import Assessment

/// Checks items by rules.
public struct ItemLint: Sendable {
  public let rules: [LintRule]

  public init(rules: [LintRule] = Self.standard) { self.rules = rules }

  /// All rules, in alphabetical order.
  public static let standard: [LintRule] = [
    .absoluteTerms, .allOfTheAbove, .answerInStem, .articleCue, .clang, .clozeGap, .combinedOptions,
    .danglingReference, .doubleNegative, .duplicateOptions, .keys, .longStem, .longestKey,
    .matchingPairs, .negativeStem, .noFocus, .noneOfTheAbove, .numberCue, .optionCount, .optionForm,
    .optionOrder, .overlap, .repeatedOpening, .vagueFrequency,
  ].sorted { $0.name < $1.name }

  /// The flaws of one item, in the order of the rules.
  public func findings(in item: QuizItem) -> [LintFinding] {
    rules.flatMap { rule in
      rule.flaws(item).map {
        LintFinding(
          rule: rule.name, severity: rule.severity, message: $0, remedy: rule.summary)
      }
    }
  }

  /// The flaws of each item of a quiz, those between items last: two that ask the same, and one that
  /// tells another’s key.
  public func findings(in items: [QuizItem]) -> [[LintFinding]] {
    let pairs = ItemPairs(items)
    return items.indices.map { findings(in: items[$0]) + pairs.findings(at: $0) }
  }
}
