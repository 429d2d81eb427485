import StudyPack

extension SeededGenerator {
  /// The numbers below `count` in an order that is none of `refused`, of which the first is the worst:
  /// where there is no other order, the last of them is taken before it.
  mutating func order(of count: Int, besides refused: [[Int]]) -> [Int] {
    let drawn = shuffled(Array(0..<count))
    let turned = drawn.indices.map { Array(drawn[$0...] + drawn[..<$0]) }
    for kept in stride(from: refused.count, to: 0, by: -1) {
      if let order = turned.first(where: { !refused.prefix(kept).contains($0) }) { return order }
    }
    return drawn
  }
}
