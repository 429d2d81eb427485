/// A logistic model of whether an author of textbooks would list a candidate among the key terms.
///
/// The weights are learnt by `Scripts/train-terms` on sections of textbooks with their authors' own
/// lists; the script prints this table and the score by cross-validation.
enum TermModel {
  /// The logarithm of the odds.
  static func score(_ features: TermFeatures) -> Double {
    TermFeature.allCases.reduce(0) { $0 + ordered[$1.rawValue] * features[$1] }
  }

  /// Below this an author would hardly list it; what the essay itself defines or marks needs less.
  static func floor(for candidate: TermCandidate) -> Double {
    let isShown =
      candidate.sureDefinition != nil || candidate.signs.contains(.emphasis)
      || candidate.signs.contains(.acronym)
    return isShown ? -6.5 : -3.0
  }

  /// How much less the floors are where an essay has few terms for its length.
  static let slack = 0.6

  /// The same for what only the dictionary explains.
  static let slackOfLooking = 0.6

  /// Below this nothing is a term, however few terms an essay has.
  static let lowestFloor = -4.4

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
    case .dictionary where !isLearned && candidate.wordCount > 1: -0.8
    // “Bill of attainder”, “Electoral College”: what the dictionary has under such a name is a thing.
    case .dictionary where candidate.words.contains("of") || candidate.isName: -3.0
    case .dictionary: candidate.wordCount == 1 ? -2.0 : -2.3
    case .context: isEmphasised ? floor(for: candidate) : -2.0
    // A name of one word is half a name, or a title in italics; another word an everyday one.
    case .mention where candidate.wordCount == 1:
      isEmphasised && candidate.partOfSpeech != .properNoun ? floor(for: candidate) : 2
    case .mention where isEmphasised: -3.0
    case .mention: candidate.acronym == nil ? -1.9 : -2.7
    }
  }

  private static let ordered = TermFeature.allCases.map { weights[$0] ?? 0 }

  /// Learnt, but for one: the texts had lost the marks of their key terms, so that what stays
  /// emphasised there is mostly titles; elsewhere emphasis is an author's plainest sign.
  static let weights: [TermFeature: Double] = [
    .abstract: 0.44, .acronym: 0.51, .alternative: -0.24, .apposition: 0.12, .association: 0.98,
    .bias: -6.64, .copula: 0.44, .count: 0.08, .defined: 2.89, .emphasis: 2.00, .entry: 0.71,
    .event: -0.67, .explained: 0.78, .family: 0.75, .generic: 0.71, .headRarity: 0.95,
    .heading: 0.52, .inDictionary: 1.06, .indefinite: 0.59, .insideLonger: -1.09, .keyness: 3.51,
    .late: 0.04, .law: -1.16, .manyWords: 0.12, .meaning: 1.16, .modifierRarity: 1.25, .named: 2.10,
    .namesPlace: -1.54, .naming: 0.54, .ofKind: 0.75, .once: -0.92, .oneWord: 0.08,
    .organisation: -1.02, .pairRarity: -1.03, .people: -0.18, .personal: -0.83, .predicate: -0.40,
    .proper: -0.14, .property: -0.21, .qualified: -0.04, .quotation: -0.54, .rarity: 1.07,
    .relational: 0.03, .relative: 0.45, .sections: -0.90, .tenet: 0.65, .title: 1.67,
    .twoWords: -0.20, .work: -0.17,
  ]
}

extension TermCandidate {
  /// Whether it is a name of more than one word.
  fileprivate var isName: Bool { wordCount > 1 && partOfSpeech == .properNoun }
}
