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
  }

  /// An aspect that a course names, with words that show it.
  struct Asked {
    let name: String
    let words: [String]
  }

  private struct Entry {
    let claim: Claim
    let topics: [Topics.Topic]
    let others: [HolderName]
  }

  private let topics: Topics
  private let asked: [Asked]
  private let holders: [HolderName]
  private let mutual: String
  private var likeness = Likeness([])

  init(topics: Topics, holders: [HolderName], asked: [Asked]) {
    self.topics = topics
    self.holders = holders
    self.asked = asked
    mutual = holders.count == 2 ? "Each other" : "One another"
  }

  /// Rows that at least two holders share first, then the others.
  mutating func rows(_ claims: Claims, limit: Int, perCell: Int, oneSided: Bool) -> [Row] {
    var left = holders.flatMap { claims.byHolder[$0.key] ?? [] }.map {
      Entry(claim: $0, topics: topics.topics(of: $0), others: topics.others(in: $0))
    }
    likeness = Likeness(left.flatMap(\.topics))
    var rows: [Row] = []
    for aspect in asked {
      let taken = take(from: &left) { entry in
        entry.topics.contains { topic in
          aspect.words.contains {
            Stem.of(topic.token.lower) == Stem.of($0) || topic.token.lemma.lowercased() == $0
          }
        }
      }
      if !taken.isEmpty { rows.append(row(aspect.name, taken, perCell)) }
    }
    while rows.count < limit, let theme = best(left, shared: true) {
      rows.append(row(theme, takingFrom: &left, perCell))
    }
    let facing = left.filter { !$0.others.isEmpty }
    if rows.count < limit, Set(facing.map(\.claim.holder)).count > 1 {
      _ = take(from: &left) { !$0.others.isEmpty }
      rows.append(row(mutual, facing, perCell))
    }
    rows = rows.filter(\.isShared) + rows.filter { !$0.isShared }
    guard oneSided else { return rows.filter(\.isShared) }
    while rows.count < limit - 1, let theme = best(left, shared: false) {
      rows.append(row(theme, takingFrom: &left, perCell))
    }
    if rows.count < limit, !left.isEmpty {
      rows.append(row(rows.isEmpty ? "Main points" : "Other points", left, perCell))
    }
    return rows
  }

  // MARK: Themes

  private struct Theme {
    let key: String
    /// The nouns that stand for the same matter, and how near each is.
    let near: [String: Double]
  }

  private func best(_ entries: [Entry], shared: Bool) -> Theme? {
    var seen: Set<String> = []
    let keys = entries.lazy.flatMap(\.topics).map(\.key).filter { seen.insert($0).inserted }
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
    guard shared ? sums.count > 1 : sums.values.contains(where: { $0 >= 1.5 }), direct > 1 || shared
    else { return 0 }
    let speakers = Double(sums.count)
    let strength = sums.values.reduce(0) { $0 + min($1, 4) }
    return speakers + strength + 0.3 * Double(min(topics.uses(of: theme.key), 8)) + 0.2
      * Double(direct)
  }

  private func weight(of entry: Entry, for theme: Theme) -> Double? {
    entry.topics.compactMap { topic in theme.near[topic.key].map { $0 * topic.weight } }.max()
      .flatMap { $0 >= 0.35 ? $0 : nil }
  }

  // MARK: Rows

  private func take(from left: inout [Entry], where isWanted: (Entry) -> Bool) -> [Entry] {
    let taken = left.filter(isWanted)
    left.removeAll(where: isWanted)
    return taken
  }

  private func row(_ theme: Theme, takingFrom left: inout [Entry], _ perCell: Int) -> Row {
    let taken = take(from: &left) { weight(of: $0, for: theme) != nil }
    return row(label(theme, taken), taken, perCell)
  }

  /// The strongest claims of each holder: views before deeds, in the essay's order.
  private func row(_ label: String, _ entries: [Entry], _ perCell: Int) -> Row {
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
    let tokens = tokens(key, entries)
    let before = tokens.map { token in
      token.lefts.last {
        ["compound", "amod"].contains($0.dep.rawValue) && $0.index == token.index - 1
      }?
      .text
    }
    guard let common = before.first ?? nil, before.allSatisfy({ $0 == common }),
      !SchoolForms.variants.contains(common.lowercased()), common.first?.isLowercase == true,
      tokens.first?.pos != .properNoun
    else { return noun(key, entries) }
    return common + " " + noun(key, entries)
  }

  /// The form in which most of the claims have the noun.
  private func noun(_ key: String, _ entries: [Entry]) -> String {
    let words = tokens(key, entries).map {
      $0.pos == .properNoun ? $0.nameRun.map(\.text).joined(separator: " ") : $0.lower
    }
    return words.min { a, b in
      (words.count { $0 == b }, words.firstIndex(of: a) ?? 0)
        < (words.count { $0 == a }, words.firstIndex(of: b) ?? 0)
    } ?? key
  }

  private func tokens(_ key: String, _ entries: [Entry]) -> [Token] {
    entries.compactMap { entry in entry.topics.first { $0.key == key }?.token }
  }
}
