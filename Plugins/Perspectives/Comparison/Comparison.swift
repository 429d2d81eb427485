import StudyPack

/// Which holders the essay sets beside each other. Parties that are merely mentioned are none.
struct Comparison {
  let claims: Claims
  let headings: HeadedSections
  let contrasts: Contrasts
  let opposites: Opposites
  /// How many holders a table has at most, and how many claims each needs.
  let limit: Int
  let minimum: Int

  /// Groups of holders, a table each, the best first; none where the essay compares nothing.
  func groups(atMost count: Int) -> [[HolderName]] {
    var groups: [[HolderName]] = []
    var taken: Set<HolderName> = []
    while groups.count < count, let group = best(without: taken) {
      groups.append(group)
      taken.formUnion(group)
    }
    return groups
  }

  private func best(without taken: Set<HolderName>) -> [HolderName]? {
    headed(without: taken) ?? linked(without: taken)
  }

  /// Holders whose headings announce the same thing; one claim of each shows that the headings do not
  /// deceive.
  private func headed(without taken: Set<HolderName>) -> [HolderName]? {
    let able = headings.axes.map { axis in
      axis.filter { !taken.contains($0) && claims.count(of: $0) > 0 && claims.views(of: $0) > 0 }
    }
    let group = able.max { ($0.count, 0) < ($1.count, 0) } ?? []
    guard group.count > 1, group.contains(where: { claims.count(of: $0) >= minimum }) else {
      return nil
    }
    return Array(group.prefix(limit))
  }

  private func linked(without taken: Set<HolderName>) -> [HolderName]? {
    let able = claims.holders.filter { !taken.contains($0) && isAble($0) }
    var best: [HolderName] = []
    var most = 0
    for start in able {
      let others = able.filter { $0 != start && areCompared(start, $0) }
        .sorted { (weight($0), $1.key) > (weight($1), $0.key) }
      let group = [start] + others.prefix(limit - 1)
      let sum = group.reduce(0) { $0 + min(weight($1), 6) }
      if group.count > 1, sum >= least(group), sum > most { (best, most) = (group, sum) }
    }
    guard best.count > 1 else { return nil }
    return claims.holders.filter(best.contains)
  }

  /// The weight below which holders are mentioned more than compared. Names that are each other's
  /// opposite need less; whoever has supporters has critics, which tells nothing yet.
  private func least(_ group: [HolderName]) -> Int {
    let areOpposite = group.dropFirst().contains {
      $0.sort != .side && opposites.areOpposite(group[0], $0)
    }
    return areOpposite ? 6 : 8
  }

  private func weight(_ holder: HolderName) -> Int {
    2 * claims.views(of: holder) + claims.count(of: holder)
  }

  private func isAble(_ holder: HolderName) -> Bool {
    let views = claims.views(of: holder)
    if views > 0, claims.count(of: holder) >= minimum { return true }
    guard views > 0 || claims.count(of: holder) >= minimum else { return false }
    return claims.holders.contains {
      opposites.areOpposite($0, holder) && claims.views(of: $0) > (views > 0 ? 0 : 1)
    }
  }

  /// Set apart by a sentence, by their names, or as two theories of one kind.
  func areCompared(_ a: HolderName, _ b: HolderName) -> Bool {
    if opposites.areOpposite(a, b) { return true }
    guard claims.views(of: a) > 1, claims.views(of: b) > 1 else { return false }
    if a.sort == .school, b.sort == .school, let axis = a.axis, axis == b.axis { return true }
    return contrasts.all.contains { ($0.a == a && $0.b == b) || ($0.a == b && $0.b == a) }
  }
}
