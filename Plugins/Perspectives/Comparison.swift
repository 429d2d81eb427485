import StudyPack

/// Which holders the essay sets beside each other. Two parties that are merely both mentioned are no
/// comparison.
struct Comparison {
  let reading: Reading
  let keys: HolderKey

  /// Words that set one thing against another.
  private static let contrasts: Set<String> = [
    "whereas", "unlike", "contrast", "comparison", "compared", "versus", "vs", "vs.", "disagree",
    "disagreed", "differ", "differed", "opposed", "opponents", "disputed", "debate", "conversely",
    "while", "although", "contrary", "different", "conflicting", "rival", "rivals", "opposing",
    "perspectives", "views", "both", "neither",
  ]

  /// The holders of the table, at most `limit`, in the essay's order; none where the essay compares
  /// nothing. Each has at least `minimum` claims.
  func holders(_ all: [Holder], limit: Int, minimum: Int) -> [Holder] {
    let able = all.filter { $0.claims.count >= minimum }
    // A section of its own already shows that a holder is compared.
    let headed = all.filter { $0.claims.count >= max(1, minimum - 1) }
    if let group = headedGroup(headed, limit: limit, minimum: minimum) { return group }
    let candidates = able.sorted { ($0.claims.count, $1.key) > ($1.claims.count, $0.key) }.prefix(
      24)
    let links = links(among: Array(candidates))
    var best: [Int] = []
    var bestScore = 0
    for start in candidates.indices {
      let group = [start] + candidates.indices.filter { links.contains(Pair(start, $0)) }
      let chosen = Array(group.prefix(limit))
      let score = chosen.reduce(0) { $0 + min(candidates[$1].claims.count, 6) }
      if chosen.count > 1, score > bestScore { (best, bestScore) = (chosen, score) }
    }
    let chosen = Set(best.map { candidates[$0].key })
    return able.filter { chosen.contains($0.key) }
  }

  /// The holders whose headings announce the same thing, such as two perspectives.
  private func headedGroup(_ able: [Holder], limit: Int, minimum: Int) -> [Holder]? {
    var groups: [String: [Holder]] = [:]
    for holder in able where !holder.sections.isEmpty {
      for axis in holder.axes where axis.hasPrefix("heading ") {
        groups[axis, default: []].append(holder)
      }
    }
    let best = groups.sorted { ($0.value.count, $1.key) > ($1.value.count, $0.key) }.first?.value
    guard let best, best.count > 1, best.contains(where: { $0.claims.count >= minimum }) else {
      return nil
    }
    return Array(best.prefix(limit))
  }

  private struct Pair: Hashable {
    let low: Int
    let high: Int

    init(_ a: Int, _ b: Int) { (low, high) = (min(a, b), max(a, b)) }
  }

  private func links(among holders: [Holder]) -> Set<Pair> {
    var links = contrasted(holders)
    for a in holders.indices {
      for b in holders.indices where a < b && areOpposite(holders[a], holders[b]) {
        links.insert(Pair(a, b))
      }
    }
    return links
  }

  /// Opposite by form: supporters and opponents, two theories, `Anti-X` and `X`.
  private func areOpposite(_ a: Holder, _ b: Holder) -> Bool {
    if !a.axes.isDisjoint(with: b.axes) { return tail(a.key) == tail(b.key) || !isSide(a.key) }
    return ["anti", "non"].contains { a.key == "\($0)-\(b.key)" || b.key == "\($0)-\(a.key)" }
  }

  private func isSide(_ key: String) -> Bool {
    key.hasPrefix("supporters") || key.hasPrefix("opponents")
  }

  private func tail(_ key: String) -> Substring { key.drop { $0 != " " } }

  /// Pairs that one sentence names together with a word of contrast.
  private func contrasted(_ holders: [Holder]) -> Set<Pair> {
    let places = Dictionary(
      holders.enumerated().map { ($1.key, $0) }, uniquingKeysWith: { first, _ in first })
    var links: Set<Pair> = []
    for sentence in reading.sentences
    where sentence.words.count <= 120
      && sentence.words.contains(where: { Self.contrasts.contains($0.lower) })
    {
      let named = mentioned(in: sentence, places)
      for (offset, a) in named.enumerated() {
        for b in named.dropFirst(offset + 1) { links.insert(Pair(a, b)) }
      }
    }
    return links
  }

  private func mentioned(in sentence: Sentence, _ places: [String: Int]) -> [Int] {
    var found: Set<Int> = []
    for start in sentence.words.indices {
      for length in 1...3 where start + length <= sentence.words.count {
        let phrase = sentence.words[start..<(start + length)].map(\.lower).joined(separator: " ")
        if let place = places[keys.key(of: phrase)] { found.insert(place) }
      }
    }
    return found.sorted()
  }
}
