import Assessment

extension LintRule {
  static let danglingReference = LintRule(
    "dangling-reference", "Name who or what is meant: a stem is read by itself.", .haladyna, .advice
  ) { item in
    guard let first = item.stem.plainWords.first, pointers.contains(first), item.kind != .matching
    else { return [] }
    return ["The stem begins with “\(first)”, and nothing before it says what that is."]
  }

  private static let pointers: Set<String> = ["this", "these", "he", "she", "they", "it", "those"]
}
