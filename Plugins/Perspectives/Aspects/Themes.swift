import Language

/// What a row is about.
struct Theme {
  let key: String
  /// The nouns that stand for the same matter, and how near each is.
  let near: [String: Double]

  /// How plainly a claim is about it; `nil` where it is not.
  func weight(of entry: ClaimEntry) -> Double? {
    entry.topics.compactMap { topic in near[topic.key].map { $0 * topic.weight } }.max()
      .flatMap { $0 >= Self.least ? $0 : nil }
  }

  /// How plainly a claim has to be about a theme to stand in its row.
  static let least = 0.35
}

/// Finds what claims have in common.
struct Themes {
  let likeness: Likeness
  let topics: Topics

  /// Which themes may give a row its name.
  enum Bar {
    /// Two holders speak of it, one of them plainly: what both mention by the way is not their matter.
    case shared
    /// Two holders at least mention it.
    case mentioned
    /// One holder dwells on it, or speaks plainly of what the essay often speaks of.
    case oneSided
  }

  /// The theme that says most about `entries`, of those that are not `taken`.
  func best(_ entries: [ClaimEntry], _ bar: Bar, besides taken: Set<String> = []) -> Theme? {
    var seen = taken
    // “Voter turnout” is not about voters: such a word names a row of its own only.
    let keys = entries.lazy.flatMap(\.topics).filter { bar == .oneSided || $0.weight > 0.5 }
      .map(\.key).filter { seen.insert($0).inserted }
    var best: (theme: Theme, score: Double)?
    for key in keys {
      let theme = theme(key)
      let score = score(theme, entries, bar)
      if score > 0, score > (best?.score ?? 0) { best = (theme, score) }
    }
    return best?.theme
  }

  func theme(_ key: String) -> Theme { Theme(key: key, near: likeness.near(key)) }

  private func score(_ theme: Theme, _ entries: [ClaimEntry], _ bar: Bar) -> Double {
    var sums: [String: Double] = [:]
    var direct = 0
    var plain = 0
    for entry in entries {
      guard let weight = theme.weight(of: entry) else { continue }
      sums[entry.claim.holder.key, default: 0] += weight
      if weight >= Topics.plain { plain += 1 }
      if entry.topics.contains(where: { $0.key == theme.key }) { direct += 1 }
    }
    let uses = topics.uses(of: theme.key)
    let passes =
      switch bar {
      case .shared: sums.count > 1 && plain > 0
      case .mentioned: sums.count > 1
      case .oneSided: plain > 1 || plain > 0 && uses >= Self.often
      }
    guard passes, direct > 0 else { return 0 }
    let strength = sums.values.reduce(0) { $0 + min($1, 4) }
    return Double(sums.count) + strength + 0.3 * Double(min(uses, bar == .oneSided ? 3 : 8))
      + 0.2 * Double(direct)
  }

  /// In so many sentences the essay has to speak of what one claim alone gives a row.
  private static let often = 4
}
