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

  /// Learnt, but for one: the texts had lost the marks of their key terms, so that what stays
  /// emphasised there is mostly titles; elsewhere emphasis is an author's plainest sign.
  static let weights: [TermFeature: Double] = [
    .abstract: 0.68, .acronym: 0.30, .alternative: 0.25, .apposition: 0.77, .bias: -6.77,
    .copula: 1.52, .count: 0.83, .emphasis: 2.00, .event: -0.37, .explained: 1.31, .family: 0.85,
    .generic: 1.27, .headRarity: 1.40, .heading: 0.60, .inDictionary: 1.03, .indefinite: 0.65,
    .insideLonger: -1.06, .keyness: 1.78, .late: 0.10, .law: -0.61, .manyWords: 0.44,
    .meaning: 0.31, .named: 2.13, .namesPlace: -1.11, .naming: 0.67, .ofKind: 1.00, .once: -1.67,
    .oneWord: -0.56, .organisation: -0.41, .pairRarity: 0.07, .people: -0.10, .personal: -0.37,
    .proper: -0.44, .property: 0.38, .qualified: 0.16, .quotation: -0.11, .rarity: 1.18,
    .relational: -0.35, .relative: 1.25, .sections: -1.73, .tenet: 0.38, .title: 1.23,
    .twoWords: 0.12, .work: 0.05,
  ]
}
