/// A logistic model of whether an author of textbooks would list a candidate among the key terms.
///
/// The weights are learnt by `Scripts/train-terms` on sections of textbooks with their authors' own
/// lists; the script prints this table and the score by cross-validation.
enum TermModel {
  /// The logarithm of the odds.
  static func score(_ features: TermFeatures) -> Double {
    TermFeature.allCases.reduce(0) { sum, feature in
      sum + (weights[feature] ?? 0) * (features.values[feature] ?? 0)
    }
  }

  /// Below this an author would hardly list it; what the essay itself defines or marks needs less.
  static func floor(for candidate: TermCandidate) -> Double {
    let isShown =
      candidate.sureDefinition != nil || candidate.signs.contains(.emphasis)
      || candidate.signs.contains(.acronym)
    return isShown ? -6.5 : -3.1
  }

  /// How much less the floors are where an essay has few terms for its length.
  static let slack = 0.6

  /// The same for what only the dictionary explains.
  static let slackOfLooking = 0.4

  /// Below this nothing is a term, however few terms an essay has.
  static let lowestFloor = -5.0

  /// The same, by what the glossary could say of it: what is only named teaches little, and a single
  /// word, named or of the dictionary, is often an everyday one.
  ///
  /// - Parameter isLearned: whether the dictionary explains it as a thing of thought or public life.
  static func floor(
    for candidate: TermCandidate, explainedBy explanation: GlossaryTerm.Origin, isLearned: Bool
  ) -> Double {
    if candidate.signs.contains(.request) { return floor(for: candidate) }
    let isEmphasised = candidate.signs.contains(.emphasis)
    return switch explanation {
    case .essay, .course: floor(for: candidate)
    case .dictionary where isEmphasised || candidate.acronym != nil: floor(for: candidate)
    case .dictionary where !isLearned && candidate.wordCount > 1: -1.0
    case .dictionary: candidate.wordCount == 1 ? -2.4 : -2.9
    case .context: isEmphasised ? floor(for: candidate) : -2.6
    // A name of one word is half a name, or a title in italics; another word an everyday one.
    case .mention where candidate.wordCount == 1:
      isEmphasised && candidate.partOfSpeech != .properNoun ? floor(for: candidate) : 2
    case .mention where isEmphasised: -3.6
    case .mention: candidate.acronym == nil ? -2.2 : -3.2
    }
  }

  /// Learnt, but for one: the texts had lost the marks of their key terms, so that what stays
  /// emphasised there is mostly titles; elsewhere emphasis is an author's plainest sign.
  static let weights: [TermFeature: Double] = [
    .abstract: 0.49, .acronym: 0.33, .alternative: 0.24, .apposition: 0.23, .association: 0.10,
    .bias: -6.79, .copula: 0.27, .count: 0.78, .defined: 2.65, .emphasis: 2.00, .event: -0.43,
    .explained: 0.87, .family: 0.79, .generic: 0.85, .headRarity: 1.43, .heading: 0.52,
    .inDictionary: 0.98, .indefinite: 0.70, .insideLonger: -0.75, .keyness: 1.57, .late: 0.17,
    .law: -0.82, .manyWords: 0.36, .meaning: 0.05, .modifierRarity: 0.60, .named: 1.65,
    .namesPlace: -1.14, .naming: 0.09, .ofKind: 0.76, .once: -1.60, .oneWord: -0.42,
    .organisation: -0.52, .pairRarity: 0.07, .people: 0.03, .personal: -0.44, .predicate: -0.30,
    .proper: -0.42, .property: 0.24, .qualified: 0.06, .quotation: -0.17, .rarity: 0.95,
    .relational: -0.47, .relative: 0.75, .sections: -1.49, .tenet: 0.66, .title: 1.03,
    .twoWords: 0.06, .work: 0.09,
  ]
}
