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
    case .dictionary: candidate.wordCount == 1 ? -2.4 : -3.1
    case .context: isEmphasised ? floor(for: candidate) : -2.6
    // A name of one word is half a name, or a title in italics; another word an everyday one.
    case .mention where candidate.wordCount == 1:
      isEmphasised && candidate.partOfSpeech != .properNoun ? floor(for: candidate) : 2
    case .mention where isEmphasised: floor(for: candidate)
    case .mention: candidate.acronym == nil ? -2.3 : -3.1
    }
  }

  /// Learnt, but for one: the texts had lost the marks of their key terms, so that what stays
  /// emphasised there is mostly titles; elsewhere emphasis is an author's plainest sign.
  static let weights: [TermFeature: Double] = [
    .abstract: 0.52, .acronym: 0.41, .alternative: 0.23, .apposition: 0.14, .association: 0.15,
    .bias: -6.81, .copula: 0.29, .count: 0.78, .defined: 2.50, .emphasis: 2.00, .event: -0.31,
    .explained: 0.95, .family: 0.78, .generic: 0.91, .headRarity: 1.41, .heading: 0.57,
    .inDictionary: 0.92, .indefinite: 0.70, .insideLonger: -0.79, .keyness: 1.61, .late: 0.15,
    .law: -0.73, .manyWords: 0.38, .meaning: 0.06, .modifierRarity: 0.62, .named: 1.69,
    .namesPlace: -1.16, .naming: 0.00, .ofKind: 0.78, .once: -1.66, .oneWord: -0.41,
    .organisation: -0.52, .pairRarity: 0.14, .people: 0.02, .personal: -0.43, .predicate: -0.27,
    .proper: -0.37, .property: 0.40, .qualified: 0.06, .quotation: -0.16, .rarity: 0.91,
    .relational: -0.45, .relative: 0.77, .sections: -1.58, .tenet: 0.48, .title: 1.06,
    .twoWords: 0.03, .work: 0.08,
  ]
}
