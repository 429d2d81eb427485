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
    return isShown ? -6.5 : -3.7
  }

  /// The same, by what the glossary could say of it: a term with nothing but a sentence of use teaches
  /// little, least where the sentence is about something else, and a single word of the dictionary is
  /// often an everyday one.
  static func floor(for candidate: TermCandidate, explainedBy explanation: TermExplanation)
    -> Double
  {
    if !candidate.signs.isDisjoint(with: [.emphasis, .acronym, .request]) {
      return floor(for: candidate)
    }
    return switch explanation {
    case .essay: floor(for: candidate)
    case .dictionary: candidate.wordCount == 1 ? -2.6 : -3.7
    case .statement: -2.9
    case .mention: -2
    }
  }

  /// Learnt, but for one: the texts had lost the marks of their key terms, so that what stays
  /// emphasised there is mostly titles; elsewhere emphasis is an author's plainest sign.
  static let weights: [TermFeature: Double] = [
    .abstract: 0.68, .acronym: 0.29, .alternative: 0.25, .apposition: 0.79, .bias: -6.80,
    .copula: 1.73, .count: 0.85, .emphasis: 2.00, .event: -0.38, .explained: 1.27, .family: 0.86,
    .generic: 1.23, .headRarity: 1.33, .heading: 0.58, .inDictionary: 1.03, .indefinite: 0.64,
    .insideLonger: -1.03, .keyness: 1.76, .late: 0.13, .law: -0.59, .manyWords: 0.44,
    .meaning: 0.56, .named: 2.13, .namesPlace: -1.10, .naming: 0.72, .ofKind: 0.99, .once: -1.64,
    .oneWord: -0.54, .organisation: -0.42, .pairRarity: 0.06, .people: -0.09, .personal: -0.35,
    .predicate: 0.38, .proper: -0.42, .property: 1.01, .qualified: 0.16, .quotation: -0.11,
    .rarity: 1.28, .relational: -0.35, .relative: 1.28, .sections: -1.75, .tenet: 0.38,
    .title: 1.19, .twoWords: 0.10, .work: 0.07,
  ]
}
