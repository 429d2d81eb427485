import Assessment

extension LintRule {
  static let longestKey = LintRule(
    "longest-key", "Make the options about equally long: the longest is taken for the key.", .nbme,
    .fault
  ) { item in
    guard let key = item.key, let next = item.wrongOptions.map(\.text.count).max() else {
      return []
    }
    let length = key.text.count
    let stands = length >= 15 && Double(length) >= 1.5 * Double(next) && length - next >= 12
    return stands
      ? ["The key has \(length) characters, the longest of the others \(next)."] : []
  }
}
