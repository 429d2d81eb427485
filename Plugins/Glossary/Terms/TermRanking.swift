import StudyPack

/// Orders candidates by how likely an author of textbooks would list them.
struct TermRanking {
  /// The likeliest first.
  let scored: [(candidate: TermCandidate, features: TermFeatures, score: Double)]

  init(_ candidates: [TermCandidate], in setting: EssaySetting) {
    scored = candidates.map { candidate in
      let features = TermFeatures(candidate, in: setting)
      return (candidate, features, TermModel.score(features))
    }.sorted { a, b in a.score == b.score ? a.candidate.key < b.candidate.key : a.score > b.score }
  }

  /// The best, the best first: those in `always` whatever they score, then what is likely enough and
  /// says no more than what is above it.
  ///
  /// - Parameter explanation: what could be said of a term.
  func best(
    _ limit: Int, always: Set<TermKey>, explanation: (TermCandidate) -> TermExplanation
  ) -> [TermCandidate] {
    var kept: [TermCandidate] = scored.map(\.candidate).filter { always.contains($0.key) }
    for (candidate, _, score) in scored where kept.count < limit && !candidate.isPersonOrPlace {
      if score < TermModel.floor(for: candidate) { continue }
      if always.contains(candidate.key) || candidate.uses.isEmpty { continue }
      if kept.contains(where: { candidate.isShadowed(by: $0) }) { continue }
      if score < TermModel.floor(for: candidate, explainedBy: explanation(candidate)) { continue }
      kept.append(candidate)
    }
    return Array(kept.prefix(limit))
  }

  /// The people and places that the essay names more than once, the most often named first: lists of
  /// their own, which no model of terms ranks.
  func names(_ limit: Int, besides chosen: Set<TermKey>) -> [TermCandidate] {
    let names = scored.map(\.candidate)
      .filter { $0.isPersonOrPlace && !chosen.contains($0.key) && $0.count > 1 }
      .sorted { ($1.count, $0.key) < ($0.count, $1.key) }
    return Array(names.prefix(limit))
  }
}

extension TermCandidate {
  fileprivate var isPersonOrPlace: Bool { kind == .person || kind == .place }

  /// Whether it is met only inside the other, or is the other with a word more that the essay does
  /// not define.
  fileprivate func isShadowed(by other: TermCandidate) -> Bool {
    let (mine, others) = (" \(key.text) ", " \(other.key.text) ")
    if others.contains(mine) { return count - other.count < 2 && definitions.isEmpty }
    if mine.contains(others) { return definitions.isEmpty && signs.isEmpty && count < 3 }
    return false
  }
}
