/// A set of Unicode scalars: a bitmap for ASCII, sorted ranges for the rest, and Python's classes.
struct ScalarSet: Sendable {
  /// `\w`, `\d` and `\S` of Python's regular expressions.
  enum Class: Sendable {
    case word
    case digit
    case nonspace

    func contains(_ scalar: Unicode.Scalar) -> Bool {
      switch self {
      case .word: scalar.isWordScalar
      case .digit: scalar.isDecimal
      case .nonspace: !scalar.isPythonSpace
      }
    }
  }

  /// Every scalar.
  static let all = ScalarSet(ranges: [0...0x10_FFFF])

  private var ascii: SIMD2<UInt64> = .zero
  private var ranges: [ClosedRange<UInt32>]
  private var classes: [Class]

  init(ranges: [ClosedRange<UInt32>], classes: [Class] = []) {
    self.ranges = Self.merged(ranges)
    self.classes = classes
    for range in self.ranges.prefix(while: { $0.lowerBound < 128 }) {
      for value in range.clamped(to: 0...127) { insert(ascii: value) }
    }
    guard !classes.isEmpty else { return }
    for value in UInt32(0)..<128 where containsSlowly(value) { insert(ascii: value) }
  }

  init(_ scalar: UInt32) {
    self.init(ranges: [scalar...scalar])
  }

  private mutating func insert(ascii value: UInt32) {
    ascii[Int(value >> 6)] |= 1 << UInt64(value & 63)
  }

  func contains(_ value: UInt32) -> Bool {
    value < 128 ? ascii[Int(value >> 6)] >> UInt64(value & 63) & 1 == 1 : containsSlowly(value)
  }

  func union(_ other: ScalarSet) -> ScalarSet {
    ScalarSet(ranges: ranges + other.ranges, classes: classes + other.classes)
  }

  private func containsSlowly(_ value: UInt32) -> Bool {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if value < ranges[middle].lowerBound {
        high = middle
      } else if value > ranges[middle].upperBound {
        low = middle + 1
      } else {
        return true
      }
    }
    guard !classes.isEmpty, let scalar = Unicode.Scalar(value) else { return false }
    return classes.contains { $0.contains(scalar) }
  }

  private static func merged(_ ranges: [ClosedRange<UInt32>]) -> [ClosedRange<UInt32>] {
    var merged: [ClosedRange<UInt32>] = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = merged.last, range.lowerBound <= last.upperBound + 1 {
        merged[merged.count - 1] = last.lowerBound...max(last.upperBound, range.upperBound)
      } else {
        merged.append(range)
      }
    }
    return merged
  }
}
