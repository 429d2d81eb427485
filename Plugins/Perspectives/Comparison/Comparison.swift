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
  let debate: Debate

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
    headed(without: taken).map(withTitled) ?? debated(without: taken) ?? linked(without: taken)
  }

  // MARK: Short essays

  /// In a short essay that debates something: both sides, or all schools, or all who hold a view.
  private func debated(without taken: Set<HolderName>) -> [HolderName]? {
    guard debate.isShort, taken.isEmpty else { return nil }
    let able = claims.holders.filter {
      $0.sort != .author && claims.views(of: $0) > 0 && claims.count(of: $0) >= minimum
    }
    return sides(able) ?? nations(able) ?? schools(able) ?? quarrel(able)
      ?? (isDebate(able) ? everybody(able) : nil) ?? againstAuthor(able)
  }

  /// Whether the essay says that views differ, or sets a view against something.
  private func isDebate(_ able: [HolderName]) -> Bool {
    debate.isAnnounced
      || able.contains { holder in
        (claims.byHolder[holder.key] ?? []).contains {
          debate.contrasts.contains($0.sentence.id)
            && ($0.isOpinion || [.person, .nation, .school, .side].contains(holder.sort))
        }
      }
  }

  /// Whether nothing but their rows shows that the holders speak of one matter.
  func isLoose(_ group: [HolderName]) -> Bool {
    guard debate.isShort else { return isLooseInAChapter(group) }
    return !isPlainDebate(group)
      && group.filter { $0.sort == .school }.count < 2
      && group.filter { $0.sort == .side }.count < (debate.isAnnounced ? 1 : 2)
      && headings.axes.allSatisfy { $0 != group }
  }

  /// In a chapter of a book many say something: only schools and opposites are set against each other
  /// by their names.
  private func isLooseInAChapter(_ group: [HolderName]) -> Bool {
    let areOpposite = group.contains { a in group.contains { opposites.areOpposite(a, $0) } }
    return !areOpposite && group.filter { $0.sort == .school }.count < 2
      && group.filter { $0.sort == .nation }.count < 2
      && !headings.axes.contains { Set($0).isSuperset(of: group) || Set(group).isSuperset(of: $0) }
  }

  /// Whether the essay says that views differ, and several hold one: two who think for themselves, or
  /// three of any sort.
  private func isPlainDebate(_ group: [HolderName]) -> Bool {
    func isMany(where thinks: (Claim) -> Bool) -> Bool {
      let thinking = group.filter { (claims.byHolder[$0.key] ?? []).contains(where: thinks) }
      return thinking.count > 2
        || thinking.filter { [.person, .school, .side].contains($0.sort) }.count > 1
    }
    if debate.isItsMatter { return isMany { $0.strength == .view } }
    // Said by the way, it sets those against each other who speak there.
    return debate.announcing.contains { block in
      isMany { $0.isOpinion && abs($0.sentence.id.block - block) < 2 }
    }
  }

  /// Supporters of whom nothing is told but that they are there may still have the author with them:
  /// the other side beside the author.
  private func againstAuthor(_ able: [HolderName]) -> [HolderName]? {
    guard debate.isAnnounced, claims.opinions(of: .author) > 0,
      let side = able.first(where: { $0.sort == .side && claims.opinions(of: $0) > 0 })
    else { return nil }
    return [side]
  }

  /// In a short essay, with the schools of sections whose titles have no sibling of their form.
  private func withTitled(_ group: [HolderName]) -> [HolderName] {
    guard debate.isShort, group.allSatisfy({ $0.sort == .school }) else { return group }
    let others = claims.holders.filter {
      headings.titled.contains($0) && !group.contains($0) && claims.views(of: $0) > 0
    }
    return others.isEmpty ? group : chosen(group, others)
  }

  private func sides(_ able: [HolderName]) -> [HolderName]? {
    let sides = able.filter { $0.sort == .side }
    guard
      let pair = sides.lazy.compactMap({ a in
        sides.first { opposites.areOpposite(a, $0) }.map { [a, $0] }
      }).first
    else { return nil }
    let others = able.filter { !pair.contains($0) && claims.views(of: $0) > 1 }
    return chosen(pair, others)
  }

  /// Countries that the essay says to see things differently.
  private func nations(_ able: [HolderName]) -> [HolderName]? {
    let nations = able.filter { $0.sort == .nation && claims.opinions(of: $0) > 0 }
    guard nations.count > 1, isDebate(able) else { return nil }
    return chosen(nations, able.filter { isBesideSchools($0) && $0.sort != .school })
  }

  private func schools(_ able: [HolderName]) -> [HolderName]? {
    let schools = able.filter { $0.sort == .school }
    let weight = schools.reduce(0) { $0 + self.weight($1) }
    guard schools.count > 1, weight >= (isDebate(able) ? 6 : 8) else { return nil }
    return chosen(schools, isDebate(able) ? able.filter(isBesideSchools) : [])
  }

  private func isBesideSchools(_ holder: HolderName) -> Bool {
    let opinions = claims.opinions(of: holder)
    return opinions > 1 || opinions > 0 && (holder.sort == .person || holder.sort == .side)
  }

  /// Those who speak in the paragraph that says that they disagree.
  private func quarrel(_ able: [HolderName]) -> [HolderName]? {
    for block in debate.quarrels {
      let group = able.filter { holder in
        holder.sort == .person
          && (claims.byHolder[holder.key] ?? []).contains {
            $0.sentence.id.block == block && $0.strength == .view
          }
      }
      if group.count > 1 { return chosen(group, []) }
    }
    return nil
  }

  private func everybody(_ able: [HolderName]) -> [HolderName]? {
    let thinking = able.filter { claims.opinions(of: $0) > 0 }
    guard thinking.count > 1 else { return nil }
    return chosen(
      thinking.filter { claims.views(of: $0) > 1 },
      able.filter { thinking.contains($0) || claims.views(of: $0) > 1 })
  }

  /// The first, filled up with the strongest of the others, in the essay's order.
  private func chosen(_ first: [HolderName], _ others: [HolderName]) -> [HolderName] {
    let strongest = { (holders: [HolderName]) in
      holders.enumerated().sorted {
        (weight($1.element), $0.offset) < (weight($0.element), $1.offset)
      }.map(\.element)
    }
    let all = strongest(first) + strongest(others.filter { !first.contains($0) })
    let kept = Set(all.prefix(limit))
    return claims.holders.filter(kept.contains)
  }

  // MARK: Long essays

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
