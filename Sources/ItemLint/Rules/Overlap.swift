import Assessment

extension LintRule {
  static let overlap = LintRule(
    "overlap", "Let no option hold another: both would be right, or neither.", .haladyna, .fault
  ) { item in
    guard item.kind == .choice else { return [] }
    let ranges = item.options.map { range($0.text) }
    for (place, one) in ranges.enumerated() {
      for (other, two) in ranges.enumerated() where other > place {
        if let one, let two, one.overlaps(two) {
          return ["“\(item.options[place].text)” and “\(item.options[other].text)” overlap."]
        }
      }
    }
    return []
  }

  /// “10–20”, “10 to 20”.
  private static func range(_ text: String) -> ClosedRange<Double>? {
    let parts = text.replacing(" to ", with: "–").replacing("-", with: "–").split(separator: "–")
    guard parts.count == 2, let low = String(parts[0]).number, let high = String(parts[1]).number,
      low <= high
    else { return nil }
    return low...high
  }
}
