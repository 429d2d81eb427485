/// The tree of a regular expression, of the kinds that spaCy's tokenizers use.
indirect enum PatternNode {
  case set(ScalarSet)
  case sequence([PatternNode])
  /// The first alternative that lets the whole match succeed wins, not the longest.
  case alternatives([PatternNode])
  /// As often as possible first, then less often.
  case repeated(PatternNode, atLeast: Int, atMost: Int)
  case start
  case end
  case lookAhead(PatternNode, isNegative: Bool)
  case lookBehind(PatternNode, width: Int)

  /// Stands for “without limit” in ``repeated(_:atLeast:atMost:)`` and in widths.
  static let unlimited = Int(Int32.max)

  /// How many scalars a match can take up.
  var width: ClosedRange<Int> {
    switch self {
    case .set: 1...1
    case .start, .end, .lookAhead, .lookBehind: 0...0
    case .sequence(let items):
      items.map(\.width).reduce(0...0) {
        $0.lowerBound + $1.lowerBound...min(Self.unlimited, $0.upperBound + $1.upperBound)
      }
    case .alternatives(let branches):
      (branches.map(\.width.lowerBound).min() ?? 0)...(branches.map(\.width.upperBound).max() ?? 0)
    case .repeated(let body, let least, let most):
      min(
        Self.unlimited, body.width.lowerBound * least)...min(
          Self.unlimited, body.width.upperBound * most)
    }
  }

  /// A set that holds every scalar that can begin a match; `nil` where a match can be empty.
  var firstSet: ScalarSet? {
    switch self {
    case .set(let set): set
    case .start, .end, .lookAhead, .lookBehind: nil
    case .sequence(let items): Self.edge(of: items) { $0.firstSet }
    case .alternatives(let branches): Self.union(of: branches) { $0.firstSet }
    case .repeated(let body, let least, _): least > 0 ? body.firstSet : nil
    }
  }

  /// A set that holds every scalar that can end a match; `nil` where a match can be empty.
  var lastSet: ScalarSet? {
    switch self {
    case .set(let set): set
    case .start, .end, .lookAhead, .lookBehind: nil
    case .sequence(let items): Self.edge(of: items.reversed()) { $0.lastSet }
    case .alternatives(let branches): Self.union(of: branches) { $0.lastSet }
    case .repeated(let body, let least, _): least > 0 ? body.lastSet : nil
    }
  }

  /// The edge of a sequence: items that can be empty let the next one show through.
  private static func edge(
    of items: [PatternNode], _ set: (PatternNode) -> ScalarSet?
  ) -> ScalarSet? {
    var edge = ScalarSet(ranges: [])
    for item in items where item.width.upperBound > 0 {
      let shown = item.solid.flatMap(set)
      guard let shown else { return nil }
      edge = edge.union(shown)
      if item.width.lowerBound > 0 { return edge }
    }
    return nil
  }

  /// The same with at least one repetition, for asking what it consists of.
  private var solid: PatternNode? {
    guard case .repeated(let body, 0, let most) = self else { return self }
    return most > 0 ? body : nil
  }

  private static func union(
    of branches: [PatternNode], _ set: (PatternNode) -> ScalarSet?
  ) -> ScalarSet? {
    var union = ScalarSet(ranges: [])
    for branch in branches {
      guard let shown = set(branch) else { return nil }
      union = union.union(shown)
    }
    return union
  }
}
