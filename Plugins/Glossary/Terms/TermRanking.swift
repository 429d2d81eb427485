import StudyPack

/// Orders candidates by how likely an author of textbooks would list them.
struct TermRanking {
  /// The likeliest first.
  let scored: [(candidate: TermCandidate, features: TermFeatures, score: Double)]
  /// Of the essay.
  private let words: Int
  private let marksTerms: Bool

  /// - Parameter marksTerms: whether the author marks the essay's terms.
  init(_ candidates: [TermCandidate], in setting: EssaySetting, marksTerms: Bool) {
    words = setting.words
    self.marksTerms = marksTerms
    scored = candidates.map { candidate in
      let features = TermFeatures(candidate, in: setting)
      return (candidate, features, TermModel.score(features))
    }.sorted { a, b in a.score == b.score ? a.candidate.key < b.candidate.key : a.score > b.score }
  }

  /// The best, the best first: those in `always` whatever they score, then what is likely enough and
  /// says no more than what is above it.
  ///
  /// - Parameters:
  ///   - explanation: what could be said of a term.
  ///   - isLearned: whether a term of the dictionary is one that readers may have to look up.
  func best(
    _ limit: Int, always: Set<TermKey>, explanation: (TermCandidate) -> GlossaryTerm.Origin,
    isLearned: (TermCandidate) -> Bool
  ) -> [TermCandidate] {
    var origins: [TermKey: GlossaryTerm.Origin] = [:]
    func explained(_ candidate: TermCandidate) -> GlossaryTerm.Origin {
      if let known = origins[candidate.key] { return known }
      let origin = explanation(candidate)
      origins[candidate.key] = origin
      return origin
    }
    var kept: [TermCandidate] = scored.map(\.candidate).filter {
      always.contains($0.key) && !$0.uses.isEmpty
    }
    func take(_ most: Int, _ isLikely: (TermCandidate, TermFeatures, Double) -> Bool) {
      for (candidate, features, score) in scored
      where kept.count < most && !candidate.isPersonOrPlace && !candidate.uses.isEmpty {
        let isMarked = candidate.signs.contains(.keyTerm)
        if kept.contains(where: {
          $0.key == candidate.key || !isMarked && candidate.isShadowed(by: $0)
        }) {
          continue
        }
        if isLikely(candidate, features, score) { kept.append(candidate) }
      }
    }
    func isLikely(_ candidate: TermCandidate, _ features: TermFeatures, _ score: Double) -> Bool {
      if marksTerms, !candidate.isTermUnmarked { return false }
      // The dictionary is asked only of what may be a term at all.
      guard score >= TermModel.floor(for: candidate) else { return false }
      let origin = explained(candidate)
      let isLearned = origin == .dictionary && isLearned(candidate)
      return score
        >= TermModel.floor(for: candidate, explainedBy: origin, isLearned: isLearned)
        && !(origin == .mention && features.namesPeople && candidate.signs.isEmpty)
        && !candidate.isEveryday(features, explainedBy: origin)
    }
    take(limit) { candidate, _, _ in candidate.signs.contains(.keyTerm) }
    take(limit, isLikely)
    take(min(limit, expected)) { candidate, features, score in
      guard isLikely(candidate, features, score + TermModel.slack) else { return false }
      return switch explained(candidate) {
      case .mention: candidate.partOfSpeech != .properNoun && candidate.isShown
      case .dictionary:
        isLearned(candidate) && isLikely(candidate, features, score + TermModel.slackOfLooking)
      case .essay, .context, .course: true
      }
    }
    take(limit) { candidate, features, score in
      score >= namedFloor && features.isUncommon && candidate.isCoined
    }
    take(min(limit, fewest)) { candidate, features, score in
      score >= TermModel.lowestFloor && features.isUncommon && !features.isOneOfMany
        && explained(candidate) == .dictionary && isLearned(candidate)
    }
    return Array(kept.prefix(limit))
  }

  /// What the essay says is called so, it introduces; in a short one there is little else to show it.
  private var namedFloor: Double { words < 1500 ? -3.8 : -2.9 }

  /// As many terms as authors of textbooks list at least in a text of the length.
  private var expected: Int { min(10, words / 200) }

  /// An essay that defines nothing still uses words that its readers may have to look up: one for so
  /// many words.
  private var fewest: Int { min(3, words / 250) }

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
  /// Whether it is a term though the author marks others: the essay says that it is called so, or what it is.
  fileprivate var isTermUnmarked: Bool {
    guard let definition = sureDefinition else {
      return !signs.isDisjoint(with: [.emphasis, .request, .acronym]) && partOfSpeech != .properNoun
    }
    return definition.pattern.isPlain
  }

  fileprivate var isPersonOrPlace: Bool { kind == .person || kind == .place }

  /// “*The Spectator*” is a title.
  private var isCapitalised: Bool { forms.keys.allSatisfy { $0.first?.isUppercase == true } }

  /// Whether the author marks or introduces it.
  fileprivate var isShown: Bool {
    !signs.isEmpty || !cues.isDisjoint(with: [.named, .ofKind, .explained])
  }

  /// A common word of its own, which the essay does not explain: that it stresses it, or that the
  /// dictionary has it, makes it no term. “Why have *power* at all?”
  fileprivate func isEveryday(_ features: TermFeatures, explainedBy origin: GlossaryTerm.Origin)
    -> Bool
  {
    // “Radio stations”: everybody joins the two.
    if wordCount > 1, origin == .mention, partOfSpeech != .properNoun, signs.isEmpty,
      definitions.isEmpty, features.isSetPhrase
    {
      return true
    }
    // “Security interests” beside national and economic ones, which lawyers use of debts.
    if origin == .dictionary, wordCount > 1, partOfSpeech != .properNoun, signs.isEmpty,
      features.isOneOfMany
    {
      return true
    }
    // Of “The Mill” the half: a work is no term, unless its title is one.
    if wordCount == 1, kind == .work, signs.isEmpty { return true }
    guard wordCount == 1, signs.isDisjoint(with: [.request, .bold, .heading, .title]) else {
      return false
    }
    return switch origin {
    // “Supremacy”, which stands only in “supremacy clause”, is half a name.
    case .mention:
      acronym == nil && (!features.isUncommon || isCapitalised || countInLonger >= max(1, count))
    case .dictionary: !features.isUncommon && (!signs.contains(.emphasis) || count < 2)
    // “Trouble arises when …”
    case .essay:
      !features.isUncommon && sureDefinition.map { Self.passing.contains($0.pattern) } == true
    case .context, .course: false
    }
  }

  private static let passing: Set<TermDefinition.Pattern> = [.predicate, .property]

  /// Whether the essay gives a thing of a kind this name: “melted rock, called magma”.
  fileprivate var isCoined: Bool {
    cues.contains(.named) && partOfSpeech != .properNoun && wordCount <= 3
      && !words.contains("of")
  }

  /// Whether it is met only inside the other, or is the other with a word more that the essay does
  /// not define.
  fileprivate func isShadowed(by other: TermCandidate) -> Bool {
    let (mine, others) = (" \(key.text) ", " \(other.key.text) ")
    if others.contains(mine) { return count - other.count < 2 && definitions.isEmpty }
    if mine.contains(others) {
      return definitions.isEmpty && signs.isEmpty && count < 3 && !cues.contains(.named)
    }
    return false
  }
}
