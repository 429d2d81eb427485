import Clauses
import Language
import StudyPack

/// Groups the claims of a table's holders into rows by what they speak of.
struct AspectRows {
  struct Row {
    let label: String
    /// By the holders' keys, in the essay's order.
    let claims: [String: [Claim]]

    var isShared: Bool { claims.count > 1 }

    /// Whether it sets claims about one matter side by side.
    var isAboutOneMatter: Bool { isShared && label != AspectRows.everything }
  }

  /// The name of the one row of holders who share no matter.
  private static let everything = "Main points"

  /// An aspect that a course names, with words that show it.
  struct Asked {
    let name: String
    let words: [String]
  }

  private struct Entry {
    let claim: Claim
    let topics: [Topics.Topic]
    let others: [HolderName]
    /// Whether another holder is what the claim's own verb is about.
    let isDirect: Bool

    func speaks(of aspect: Asked) -> Bool {
      topics.contains { topic in
        aspect.words.contains {
          Stem.of(topic.token.lower) == Stem.of($0) || topic.token.lemma.lowercased() == $0
        }
      }
    }
  }

  private let topics: Topics
  private let asked: [Asked]
  private let holders: [HolderName]
  private let mutual: String
  private let perCell: Int
  private let wordNet: WordNet?
  private var likeness = Likeness([], wordNet: nil)

  init(
    topics: Topics, holders: [HolderName], asked: [Asked], perCell: Int, wordNet: WordNet?
  ) {
    self.wordNet = wordNet
    self.perCell = perCell
    self.topics = topics
    self.holders = holders
    self.asked = asked
    let parties = holders.filter { $0.whole == nil && $0.sort != .author }
    mutual = parties.count == 2 ? "Each other" : "One another"
  }

  /// Rows that at least two holders share first, then the others.
  mutating func rows(_ claims: Claims, limit: Int, oneSided: Bool) -> [Row] {
    var left = holders.flatMap { claims.byHolder[$0.key] ?? [] }.map {
      Entry(
        claim: $0, topics: topics.topics(of: $0), others: topics.others(in: $0),
        isDirect: topics.isDirect($0))
    }
    likeness = Likeness(left.flatMap(\.topics), wordNet: wordNet)
    var drafts: [Draft] = asked.compactMap { aspect in
      let taken = take(from: &left) { $0.speaks(of: aspect) }
      return taken.isEmpty ? nil : Draft(name: .given(aspect.name), entries: taken)
    }
    while drafts.count < limit, let theme = best(left, shared: true, besides: drafts) {
      drafts.append(draft(theme, takingFrom: &left))
    }
    while drafts.count < limit, let draft = pair(&left, with: &drafts) { drafts.append(draft) }
    refill(&drafts, from: &left)
    let facing = left.filter { !$0.others.isEmpty }
    if drafts.count < limit, Set(facing.map(\.claim.holder)).count > 1 {
      let taken = take(from: &left) { !$0.others.isEmpty }
      let (kept, rest) = fitting(taken) { $0.isDirect ? 1 : 0 }
      left += rest
      drafts.append(Draft(name: .given(mutual), entries: kept))
    }
    let shared = drafts.filter(\.isShared)
    // Without a row in common nothing stands side by side but all that each says.
    guard !shared.isEmpty else {
      let all = Draft(name: .given(Self.everything), entries: left)
      return ((oneSided ? drafts : []) + (all.isShared || oneSided && !left.isEmpty ? [all] : []))
        .map(row)
    }
    guard oneSided else { return shared.map(row) }
    if let all = mainPoints(
      left + drafts.filter { !$0.isShared }.flatMap(\.entries), beside: shared)
    {
      return (shared + [all]).map(row)
    }
    drafts = shared + drafts.filter { !$0.isShared }
    while drafts.count < limit, let theme = best(left, shared: false, besides: drafts) {
      let draft = draft(theme, takingFrom: &left)
      if draft.tellsViews { drafts.append(draft) }
    }
    drafts += leftovers(left, room: limit - drafts.count)
    return drafts.map(row)
  }

  /// What each holder says besides, side by side: better than rows with one cell each, where the
  /// holders share one matter only and have hardly more claims than the cells of one row hold.
  private func mainPoints(_ left: [Entry], beside shared: [Draft]) -> Draft? {
    let views = left.filter { $0.claim.strength == .view }
    let all = Draft(name: .given(Self.everything), entries: views)
    guard asked.isEmpty, shared.count == 1, all.isShared, views.count <= holders.count * perCell
    else {
      return nil
    }
    return all
  }

  /// Views whose words name no matter of their own: of the other holders, and the rest.
  private func leftovers(_ left: [Entry], room: Int) -> [Draft] {
    let bare = left.filter { entry in
      entry.claim.strength == .view && entry.topics.allSatisfy { $0.weight < Self.least }
    }
    let parts = [
      (mutual, bare.filter { !$0.others.isEmpty }), ("Other points", bare.filter(\.others.isEmpty)),
    ]
    return parts.filter { !$0.1.isEmpty }.prefix(max(0, room)).map {
      Draft(name: .given($0.0), entries: $0.1)
    }
  }

  // MARK: Drafts

  /// A row in the making.
  private struct Draft {
    enum Name {
      case given(String)
      case theme(Theme)
    }

    let name: Name
    var entries: [Entry]

    var isShared: Bool { Set(entries.map(\.claim.holder)).count > 1 }

    /// Whether it has more to tell than what a holder did.
    var tellsViews: Bool { entries.contains { $0.claim.strength == .view } }

    func count(of holder: HolderName) -> Int { entries.count { $0.claim.holder == holder } }
  }

  /// A row of what speaks of the theme; what its cells cannot hold may find another row.
  private func draft(_ theme: Theme, takingFrom left: inout [Entry]) -> Draft {
    let taken = take(from: &left) { weight(of: $0, for: theme) != nil }
    let (kept, rest) = fitting(taken) { weight(of: $0, for: theme) ?? 0 }
    left += rest
    return Draft(name: .theme(theme), entries: kept)
  }

  /// What a row's cells can hold, in the essay's order, and the rest: views before deeds, then what has
  /// the highest weight.
  private func fitting(
    _ entries: [Entry], _ weight: (Entry) -> Double
  ) -> (kept: [Entry], rest: [Entry]) {
    let ranks = entries.map { ($0.claim.strength.rawValue, weight($0)) }
    let kept = Set(
      Dictionary(grouping: entries.indices, by: { entries[$0].claim.holder.key }).values
        .flatMap { places in
          places.sorted { ranks[$0] == ranks[$1] ? $0 < $1 : ranks[$0] > ranks[$1] }.prefix(perCell)
        })
    let (inside, outside) = (
      entries.indices.filter(kept.contains), entries.indices.filter { !kept.contains($0) }
    )
    return (inside.map { entries[$0] }, outside.map { entries[$0] })
  }

  /// A row that one holder's remaining claim makes with another's that speaks of the same thing and
  /// whose own row has enough without it.
  private func pair(_ left: inout [Entry], with drafts: inout [Draft]) -> Draft? {
    for entry in left {
      for topic in entry.topics where topic.weight >= 0.8 && !isTaken(topic.key, drafts) {
        guard let place = donor(of: topic.key, to: entry, drafts),
          let index = drafts[place].entries.firstIndex(where: {
            isDonor($0, of: topic.key, to: entry, in: drafts[place])
          })
        else { continue }
        let given = drafts[place].entries.remove(at: index)
        let theme = Theme(key: topic.key, near: likeness.near(topic.key))
        let draft = draft(theme, takingFrom: &left)
        return Draft(name: draft.name, entries: draft.entries + [given])
      }
    }
    return nil
  }

  /// Puts what another row gave room for where it fits.
  private func refill(_ drafts: inout [Draft], from left: inout [Entry]) {
    for place in drafts.indices {
      guard case .theme(let theme) = drafts[place].name else { continue }
      for entry in left where weight(of: entry, for: theme) != nil {
        guard drafts[place].count(of: entry.claim.holder) < perCell else { continue }
        drafts[place].entries.append(entry)
        left.removeAll { $0.claim.id == entry.claim.id && $0.claim.text == entry.claim.text }
      }
    }
  }

  private func isTaken(_ key: String, _ drafts: [Draft]) -> Bool {
    drafts.contains { draft in
      guard case .theme(let theme) = draft.name else { return false }
      return theme.key == key
    }
  }

  private func donor(of key: String, to entry: Entry, _ drafts: [Draft]) -> Int? {
    drafts.firstIndex { draft in
      draft.entries.contains { isDonor($0, of: key, to: entry, in: draft) }
    }
  }

  private func isDonor(_ other: Entry, of key: String, to entry: Entry, in draft: Draft) -> Bool {
    let holder = other.claim.holder
    return holder != entry.claim.holder && draft.count(of: holder) > 1
      && other.topics.contains { $0.key == key && $0.weight >= 0.8 }
  }

  // MARK: Themes

  private struct Theme {
    let key: String
    /// The nouns that stand for the same matter, and how near each is.
    let near: [String: Double]
  }

  private func best(_ entries: [Entry], shared: Bool, besides drafts: [Draft]) -> Theme? {
    var seen: Set<String> = []
    // “Voter turnout” is not about voters: such a word names a row of its own only.
    let keys = entries.lazy.flatMap(\.topics).filter { !shared || $0.weight > 0.5 }.map(\.key)
      .filter { seen.insert($0).inserted && !isTaken($0, drafts) }
    var best: (theme: Theme, score: Double)?
    for key in keys {
      let theme = Theme(key: key, near: likeness.near(key))
      let score = score(theme, entries, shared: shared)
      if score > 0, score > (best?.score ?? 0) { best = (theme, score) }
    }
    return best?.theme
  }

  private func score(_ theme: Theme, _ entries: [Entry], shared: Bool) -> Double {
    var sums: [String: Double] = [:]
    var direct = 0
    for entry in entries {
      guard let weight = weight(of: entry, for: theme) else { continue }
      sums[entry.claim.holder.key, default: 0] += weight
      if entry.topics.contains(where: { $0.key == theme.key }) { direct += 1 }
    }
    guard sums.count > 1 || !shared, direct > 0 else { return 0 }
    let speakers = Double(sums.count)
    let strength = sums.values.reduce(0) { $0 + min($1, 4) }
    let uses = Double(min(topics.uses(of: theme.key), shared ? 8 : 3))
    return speakers + strength + 0.3 * uses + 0.2 * Double(direct)
  }

  /// How plainly a claim has to be about a theme to stand in its row.
  private static let least = 0.35

  private func weight(of entry: Entry, for theme: Theme) -> Double? {
    entry.topics.compactMap { topic in theme.near[topic.key].map { $0 * topic.weight } }.max()
      .flatMap { $0 >= Self.least ? $0 : nil }
  }

  // MARK: Rows

  private func take(from left: inout [Entry], where isWanted: (Entry) -> Bool) -> [Entry] {
    let taken = left.filter(isWanted)
    left.removeAll(where: isWanted)
    return taken
  }

  private func row(_ draft: Draft) -> Row {
    switch draft.name {
    case .given(let name): row(name, draft.entries)
    case .theme(let theme): row(label(theme, draft.entries), draft.entries)
    }
  }

  /// The strongest claims of each holder: views before deeds, in the essay's order.
  private func row(_ label: String, _ entries: [Entry]) -> Row {
    let cells = Dictionary(grouping: entries.map(\.claim), by: \.holder.key).mapValues { claims in
      let strongest = claims.enumerated().sorted {
        ($1.element.strength, $0.offset) < ($0.element.strength, $1.offset)
      }.prefix(perCell).map(\.offset)
      return claims.enumerated().filter { strongest.contains($0.offset) }.map(\.element)
    }
    return Row(label: label, claims: cells)
  }

  /// The noun as the claims have it, with the word that all of them set before it; two nouns where
  /// the row's claims use two.
  private func label(_ theme: Theme, _ entries: [Entry]) -> String {
    let main = phrase(theme.key, entries)
    let without = entries.filter { !$0.topics.contains { $0.key == theme.key } }
    guard without.count > 0 else { return main.capitalisedFirst }
    var counts: [String: Int] = [:]
    for entry in without {
      for topic in entry.topics where theme.near[topic.key] != nil {
        counts[topic.key, default: 0] += 1
      }
    }
    guard let second = counts.min(by: { ($1.value, $0.key) < ($0.value, $1.key) })?.key else {
      return main.capitalisedFirst
    }
    let words = [theme.key, second].map { noun($0, entries) }
    return words.joined(separator: " and ").capitalisedFirst
  }

  private func phrase(_ key: String, _ entries: [Entry]) -> String {
    let topics = entries.compactMap { entry in entry.topics.first { $0.key == key } }
    guard topics.allSatisfy({ $0.nation == nil }) else { return noun(key, entries) }
    let tokens = topics.map(\.token)
    // Of “voter interest”, “voter” alone would promise more than one claim has.
    if tokens.count == 1, tokens[0].dep == "compound", tokens[0].pos == .noun {
      return tokens[0].lower + " " + tokens[0].head.lower
    }
    let before = tokens.map { token in
      token.lefts.last {
        ["compound", "amod"].contains($0.dep.rawValue) && $0.index == token.index - 1
      }?
      .text
    }
    guard
      let common = before.first(where: { word in 2 * before.count { $0 == word } > before.count })
        ?? nil,
      !SchoolForms.variants.contains(common.lowercased()), common.first?.isLowercase == true,
      tokens.first?.pos != .properNoun
    else { return noun(key, entries) }
    return common + " " + noun(key, entries)
  }

  /// The form in which most of the claims have the noun.
  private func noun(_ key: String, _ entries: [Entry]) -> String {
    let words = entries.compactMap { entry in entry.topics.first { $0.key == key }?.text }
    return words.min { a, b in
      (words.count { $0 == b }, words.firstIndex(of: a) ?? 0)
        < (words.count { $0 == a }, words.firstIndex(of: b) ?? 0)
    } ?? key
  }
}
