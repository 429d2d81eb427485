/// A text's words as numbers of word types, and whether a space follows each.
struct TokenList {
  private(set) var types: [Int32] = []
  private(set) var hasSpaceAfter: [Bool] = []

  var count: Int { types.count }

  mutating func removeAll() {
    types.removeAll(keepingCapacity: true)
    hasSpaceAfter.removeAll(keepingCapacity: true)
  }

  mutating func append(_ type: Int32) {
    types.append(type)
    hasSpaceAfter.append(false)
  }

  mutating func setSpaceAfterLast(_ isSpace: Bool) {
    guard !hasSpaceAfter.isEmpty else { return }
    hasSpaceAfter[hasSpaceAfter.count - 1] = isSpace
  }

  /// Puts other types in the place of a range; what follows the range still follows.
  mutating func replace(_ range: Range<Int>, with replacement: [Int32]) {
    guard let last = range.last, !replacement.isEmpty else { return }
    var spaces = Array(repeating: false, count: replacement.count)
    spaces[spaces.count - 1] = hasSpaceAfter[last]
    types.replaceSubrange(range, with: replacement)
    hasSpaceAfter.replaceSubrange(range, with: spaces)
  }
}
