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

  /// Below this nothing is a term, however few terms an essay has.
  static let lowestFloor = -5.5

  /// The same, by what the glossary could say of it: what is only named teaches little, and a single
  /// word, named or of the dictionary, is often an everyday one.
  static func floor(for candidate: TermCandidate, explainedBy explanation: GlossaryTerm.Origin)
    -> Double
  {
    if candidate.signs.contains(.request) { return floor(for: candidate) }
    let isEmphasised = candidate.signs.contains(.emphasis)
    return switch explanation {
    case .essay, .course: floor(for: candidate)
    case .dictionary where isEmphasised || candidate.acronym != nil: floor(for: candidate)
    case .dictionary: candidate.wordCount == 1 ? -2.2 : -2.9
    case .context: isEmphasised ? floor(for: candidate) : -2.6
    // A name of one word is half a name, or a title in italics; another word an everyday one.
    case .mention where candidate.wordCount == 1:
      isEmphasised && candidate.partOfSpeech != .properNoun ? floor(for: candidate) : 2
    case .mention where isEmphasised: floor(for: candidate)
    case .mention: candidate.acronym == nil ? -2 : -2.9
    }
  }

  /// Learnt, but for one: the texts had lost the marks of their key terms, so that what stays
  /// emphasised there is mostly titles; elsewhere emphasis is an author's plainest sign.
  static let weights: [TermFeature: Double] = [
    .abstract: 0.64, .acronym: 0.29, .alternative: 1.42, .apposition: 1.01, .association: 0.30,
    .bias: -6.96, .copula: 1.97, .count: 0.89, .emphasis: 2.00, .event: -0.38, .explained: 1.20,
    .family: 0.81, .generic: 1.18, .headRarity: 1.39, .heading: 0.57, .inDictionary: 0.99,
    .indefinite: 0.63, .insideLonger: -0.99, .keyness: 1.90, .late: 0.11, .law: -0.57,
    .manyWords: 0.30, .meaning: 0.66, .modifierRarity: 0.68, .named: 2.08, .namesPlace: -1.14,
    .naming: 1.18, .ofKind: 0.93, .once: -1.62, .oneWord: -0.27, .organisation: -0.43,
    .pairRarity: 0.12, .people: -0.08, .personal: -0.38, .predicate: 0.69, .proper: -0.39,
    .property: 1.34, .qualified: 0.16, .quotation: -0.12, .rarity: 0.92, .relational: -0.37,
    .relative: 1.31, .sections: -1.73, .tenet: 0.38, .title: 1.15, .twoWords: -0.03, .work: 0.07,
  ]
}
