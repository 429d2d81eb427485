/// A row in the making.
struct AspectDraft {
  enum Name {
    case given(String)
    /// By the course.
    case asked(String)
    case theme(Theme)
  }

  let name: Name
  var entries: [ClaimEntry]

  var isShared: Bool { Set(entries.map(\.claim.holder)).count > 1 }

  var isAsked: Bool {
    if case .asked = name { true } else { false }
  }

  /// Whether it has more to tell than what a holder did.
  var tellsViews: Bool { entries.contains { $0.claim.strength == .view } }

  var theme: Theme? {
    if case .theme(let theme) = name { theme } else { nil }
  }

  func count(of holder: HolderName) -> Int { entries.count { $0.claim.holder == holder } }
}

/// Shares out claims among rows, the best row first.
struct AspectDrafts {
  private(set) var all: [AspectDraft] = []
  /// What has no row yet.
  private(set) var left: [ClaimEntry]
  private let themes: Themes
  private let perCell: Int
  private let limit: Int

  init(_ entries: [ClaimEntry], themes: Themes, perCell: Int, limit: Int) {
    left = entries
    self.themes = themes
    self.perCell = perCell
    self.limit = limit
  }

  /// A row that the course asks for.
  mutating func add(named name: String, where isWanted: (ClaimEntry) -> Bool) {
    let taken = take(isWanted)
    if !taken.isEmpty { all.append(AspectDraft(name: .asked(name), entries: taken)) }
  }

  /// Rows of what several holders speak of.
  mutating func addShared() {
    while all.count < limit, let theme = themes.best(left, .shared, besides: taken) {
      all.append(draft(theme))
    }
    while all.count < limit, let draft = pair() { all.append(draft) }
    refill()
  }

  /// A row of what holders think of each other, where two of them do.
  mutating func addFacing(named name: String) {
    let faces = { (entry: ClaimEntry) in entry.isDirect && entry.claim.holder != .author }
    guard all.count < limit, Set(left.filter(faces).map(\.claim.holder)).count > 1 else { return }
    let (kept, rest) = fitting(take(faces)) { _ in 1 }
    left += rest
    all.append(AspectDraft(name: .given(name), entries: kept))
  }

  /// Rows of what one holder dwells on.
  ///
  /// - Parameter others: the keys of rows that stand before them.
  mutating func addOneSided(besides others: Set<String>) {
    var tried = others
    while all.count < limit, let theme = themes.best(left, .oneSided, besides: tried) {
      tried.insert(theme.key)
      let (before, draft) = (left, draft(theme))
      if draft.tellsViews { all.append(draft) } else { left = before }
    }
  }

  private var taken: Set<String> { Set(all.compactMap(\.theme?.key)) }

  private mutating func take(_ isWanted: (ClaimEntry) -> Bool) -> [ClaimEntry] {
    let taken = left.filter(isWanted)
    left.removeAll(where: isWanted)
    return taken
  }

  /// A row of what speaks of the theme; what its cells cannot hold may find another row.
  private mutating func draft(_ theme: Theme) -> AspectDraft {
    let (kept, rest) = fitting(take { theme.weight(of: $0) != nil }) { theme.weight(of: $0) ?? 0 }
    left += rest
    return AspectDraft(name: .theme(theme), entries: kept)
  }

  /// What a row's cells can hold, in the essay's order, and the rest: views before deeds, then what has
  /// the highest weight.
  private func fitting(
    _ entries: [ClaimEntry], _ weight: (ClaimEntry) -> Double
  ) -> (kept: [ClaimEntry], rest: [ClaimEntry]) {
    let ranks = entries.map { ($0.claim.strength.rawValue, weight($0)) }
    let kept = Set(
      Dictionary(grouping: entries.indices, by: { entries[$0].claim.holder.key }).values
        .flatMap { places in
          places.sorted { ranks[$0] == ranks[$1] ? $0 < $1 : ranks[$0] > ranks[$1] }.prefix(perCell)
        })
    return (
      entries.indices.filter(kept.contains).map { entries[$0] },
      entries.indices.filter { !kept.contains($0) }.map { entries[$0] }
    )
  }

  // MARK: Claims that other rows can spare

  /// A row that one holder's remaining claim makes with another's that speaks of the same thing and
  /// whose own row has enough without it.
  private mutating func pair() -> AspectDraft? {
    for entry in left {
      for topic in entry.topics
      where topic.weight >= Self.spoken && !taken.contains(topic.key) {
        guard let place = donor(of: topic.key, to: entry),
          let index = all[place].entries.firstIndex(where: {
            isDonor($0, of: topic.key, to: entry, in: all[place])
          })
        else { continue }
        let given = all[place].entries.remove(at: index)
        let draft = draft(themes.theme(topic.key))
        return AspectDraft(name: draft.name, entries: draft.entries + [given])
      }
    }
    return nil
  }

  /// Puts what another row gave room for where it fits.
  private mutating func refill() {
    for place in all.indices {
      guard let theme = all[place].theme else { continue }
      for entry in left where theme.weight(of: entry) != nil {
        guard all[place].count(of: entry.claim.holder) < perCell else { continue }
        all[place].entries.append(entry)
        left.removeAll { $0.claim.id == entry.claim.id && $0.claim.text == entry.claim.text }
      }
    }
  }

  private func donor(of key: String, to entry: ClaimEntry) -> Int? {
    all.firstIndex { draft in draft.entries.contains { isDonor($0, of: key, to: entry, in: draft) }
    }
  }

  private func isDonor(
    _ other: ClaimEntry, of key: String, to entry: ClaimEntry, in draft: AspectDraft
  ) -> Bool {
    let holder = other.claim.holder
    return holder != entry.claim.holder && draft.count(of: holder) > 1
      && other.topics.contains { $0.key == key && $0.weight >= Self.spoken }
      && max(other.weight(of: key), entry.weight(of: key)) >= Topics.plain
  }

  private static let spoken = 0.8
}

extension ClaimEntry {
  fileprivate func weight(of key: String) -> Double {
    topics.first { $0.key == key }?.weight ?? 0
  }
}
