import Assessment

extension LintRule {
  static let matchingPairs = LintRule(
    "matching-pairs", "Match three to ten pairs, each side with entries that differ.", .haladyna,
    .fault
  ) { item in
    guard item.kind == .matching else { return [] }
    let pairs = item.pairs ?? []
    var flaws: [String] = []
    if !(3...10).contains(pairs.count) { flaws.append("There are \(pairs.count) pairs.") }
    if Set(pairs.map(\.left)).count < pairs.count {
      flaws.append("An entry on the left stands twice.")
    }
    return flaws
  }
}
