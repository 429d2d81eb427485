import Glibc
import Language
import StudyPack

/// What speaks for and against a candidate, as named numbers, most of them between 0 and 1.
struct TermFeatures {
  /// In the order of ``TermFeature``: candidates are many, and dictionaries cost.
  private var numbers = [Double](repeating: 0, count: TermFeature.allCases.count)

  subscript(_ feature: TermFeature) -> Double {
    get { numbers[feature.rawValue] }
    set { numbers[feature.rawValue] = newValue }
  }

  /// Those that say something.
  var named: [String: Double] {
    Dictionary(
      TermFeature.allCases.lazy.filter { self[$0] != 0 }.map { ("\($0)", self[$0]) },
      uniquingKeysWith: { first, _ in first })
  }

  init(_ candidate: TermCandidate, in setting: EssaySetting) {
    self[.bias] = 1
    // 0 for one use, 1 for about twenty.
    self[.count] = log(Double(max(1, candidate.count))) / 3
    self[.sections] =
      Double(max(1, candidate.sections.count) - 1) / Double(max(2, setting.sections) - 1)
    self[.late] = Double(candidate.uses.first ?? 0) / Double(setting.sentences)
    self[.insideLonger] = Double(candidate.countInLonger) / Double(max(1, candidate.count))
    let words = candidate.wordCount
    self[words == 1 ? .oneWord : words > 2 ? .manyWords : .twoWords] = 1
    for definition in candidate.definitions { self[.init(definition.pattern)] = 1 }
    if !candidate.definitions.isEmpty { self[.defined] = 1 }
    for sign in candidate.signs { if let feature = TermFeature(sign) { self[feature] = 1 } }
    for cue in candidate.cues { self[.init(cue)] = 1 }
    if candidate.count == 1 { self[.once] = 1 }
    if let entity = candidate.entity { self[.init(entity)] = 1 }
    self[.proper] = Double(candidate.properCount) / Double(max(1, candidate.count))
    if candidate.isQualified { self[.qualified] = 1 }
    setting.addRarity(of: candidate, to: &self)
    setting.addMeaning(of: candidate, to: &self)
    if candidate.placeCount > 0, words > 1 { self[.namesPlace] = 1 }
  }
}

extension TermFeatures {
  /// Whether it is a phrase, or a word that few use every day.
  var isUncommon: Bool { self[.oneWord] == 0 || self[.rarity] >= 0.55 }

  /// Whether English joins its words far oftener than chance would, or has them in its dictionary and
  /// uses each every day.
  var isSetPhrase: Bool {
    self[.association] >= 0.85 || self[.inDictionary] != 0 && self[.rarity] < 0.45
  }

  /// Whether the essay uses it once and has its noun with many other words before it.
  var isOneOfMany: Bool { self[.once] != 0 && self[.family] >= 0.8 && self[.rarity] < 0.45 }

  /// Whether it names people, of whom a textbook lists what they hold: “functionalists”.
  var namesPeople: Bool { self[.personal] != 0 || self[.people] != 0 }
}

enum TermFeature: Int, CaseIterable {
  case bias, count, sections, late, insideLonger
  case oneWord, twoWords, manyWords, qualified, proper
  case defined, meaning, copula, naming, entry, apposition, alternative, relative, tenet, property,
    predicate
  case named, ofKind, explained, generic, indefinite, once
  case acronym, emphasis, quotation, heading, title
  case organisation, law, event, work, place, person, otherEntity
  case people, namesPlace, family, relational, abstract, personal
  case rarity, headRarity, pairRarity, modifierRarity, association, keyness,
    inDictionary

  init(_ pattern: TermDefinition.Pattern) {
    self =
      switch pattern {
      case .meaning: .meaning
      case .copula: .copula
      case .naming, .label: .naming
      case .entry: .entry
      case .apposition: .apposition
      case .alternative: .alternative
      case .relative: .relative
      case .tenet: .tenet
      case .property: .property
      case .predicate: .predicate
      }
  }

  init(_ cue: TermCue) {
    self =
      switch cue {
      case .named: .named
      case .ofKind: .ofKind
      case .explained: .explained
      case .generic: .generic
      case .indefinite: .indefinite
      }
  }

  init?(_ sign: TermCandidate.Sign) {
    switch sign {
    case .acronym: self = .acronym
    case .emphasis: self = .emphasis
    case .quotation: self = .quotation
    case .heading: self = .heading
    case .title: self = .title
    case .request, .bold, .keyTerm: return nil
    }
  }

  init(_ entity: EntityType) {
    self =
      switch entity.rawValue {
      case "ORG": .organisation
      case "NORP": .people
      case "LAW": .law
      case "EVENT": .event
      case "WORK_OF_ART", "PRODUCT": .work
      case "GPE", "LOC", "FAC": .place
      case "PERSON": .person
      default: .otherEntity
      }
  }
}
