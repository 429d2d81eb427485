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
    .abstract: 0.68, .acronym: 0.31, .alternative: 0.25, .apposition: 0.92, .bias: -6.80,
    .copula: 1.55, .count: 0.84, .emphasis: 2.00, .event: -0.37, .explained: 1.29, .family: 0.86,
    .generic: 1.21, .headRarity: 1.34, .heading: 0.57, .inDictionary: 1.01, .indefinite: 0.64,
    .insideLonger: -1.03, .keyness: 1.76, .late: 0.13, .law: -0.65, .manyWords: 0.43,
    .meaning: 0.31, .named: 2.14, .namesPlace: -1.09, .naming: 0.73, .ofKind: 1.01, .once: -1.64,
    .oneWord: -0.55, .organisation: -0.40, .pairRarity: 0.05, .people: -0.08, .personal: -0.36,
    .predicate: 0.95, .proper: -0.43, .property: 0.65, .qualified: 0.17, .quotation: -0.10,
    .rarity: 1.26, .relational: -0.36, .relative: 1.27, .sections: -1.74, .tenet: 0.38,
    .title: 1.18, .twoWords: 0.11, .work: 0.05,
  ]
}
