import Assessment

extension LintRule {
  static let repeatedOpening = LintRule(
    "repeated-opening", "Move what all options begin with into the stem.", .haladyna, .advice
  ) { item in
    guard item.kind == .choice, item.options.count > 2 else { return [] }
    let openings = item.options.map { Array($0.text.plainWords.prefix(3)) }
    guard let first = openings.first, first.count == 3, openings.allSatisfy({ $0 == first }) else {
      return []
    }
    return ["All options begin with “\(first.joined(separator: " "))”."]
  }
}
