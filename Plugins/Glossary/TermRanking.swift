import StudyPack

/// Orders candidates by what speaks for them. The weights say which sign of a term an experienced
/// author trusts most: a definition, then the author's own mark, then use.
struct TermRanking {
  private let candidates: [TermCandidate]

  /// Below this a phrase is no term.
  private static let floor = 2.0

  init(_ candidates: [TermCandidate]) { self.candidates = candidates }

  /// The best, the best first; those in `always` whatever they score.
  func best(_ limit: Int, always: Set<TermKey>) -> [TermCandidate] {
    let scored = candidates.map { ($0, score($0)) }
      .filter { always.contains($0.0.key) || ($0.1 >= Self.floor && !$0.0.uses.isEmpty) }
      .sorted { a, b in
        let (first, second) = (always.contains(a.0.key), always.contains(b.0.key))
        if first != second { return first }
        return a.1 == b.1 ? a.0.key < b.0.key : a.1 > b.1
      }
    return Array(scored.map(\.0).prefix(limit))
  }

  private func score(_ candidate: TermCandidate) -> Double {
    var score = 0.0
    if candidate.definition != nil { score += 3 }
    if candidate.sources.contains(.emphasis) { score += 2.5 }
    if candidate.sources.contains(.acronym) { score += 2 }
    if candidate.sources.contains(.quotation) { score += 0.8 }
    if candidate.sources.contains(.name) { score += 0.7 }
    if candidate.sources.contains(.recurrence) { score += 1 }
    if candidate.wordCount > 1 { score += 0.4 }
    score += min(Double(candidate.uses.count), 8) * 0.15
    score += min(Double(candidate.spread), 4) * 0.15
    return score
  }
}
