import Glibc
import Language
import StudyPack

/// What speaks for and against a candidate, as named numbers, most of them between 0 and 1.
struct TermFeatures {
  let values: [TermFeature: Double]

  init(_ candidate: TermCandidate, in setting: EssaySetting) {
    var values: [TermFeature: Double] = [.bias: 1]
    // 0 for one use, 1 for about twenty.
    values[.count] = log(Double(max(1, candidate.count))) / 3
    values[.sections] =
      Double(max(1, candidate.sections.count) - 1) / Double(max(2, setting.sections) - 1)
    values[.late] = Double(candidate.uses.first ?? 0) / Double(setting.sentences)
    values[.insideLonger] = Double(candidate.countInLonger) / Double(max(1, candidate.count))
    values[candidate.wordCount == 1 ? .oneWord : candidate.wordCount > 2 ? .manyWords : .twoWords] =
      1
    for definition in candidate.definitions { values[.init(definition.pattern)] = 1 }
    if !candidate.definitions.isEmpty { values[.defined] = 1 }
    for sign in candidate.signs { if let feature = TermFeature(sign) { values[feature] = 1 } }
    for cue in candidate.cues { values[.init(cue)] = 1 }
    if candidate.count == 1 { values[.once] = 1 }
    if let entity = candidate.entity { values[.init(entity)] = 1 }
    values[.proper] = Double(candidate.properCount) / Double(max(1, candidate.count))
    if candidate.isQualified { values[.qualified] = 1 }
    values.merge(setting.rarity(of: candidate), uniquingKeysWith: { $1 })
    values.merge(setting.meaning(of: candidate), uniquingKeysWith: { $1 })
    if candidate.placeCount > 0, candidate.wordCount > 1 { values[.namesPlace] = 1 }
    self.values = values
  }
}

extension TermFeatures {
  /// Whether it is a phrase, or a word that few use every day.
  var isUncommon: Bool { values[.oneWord] == nil || values[.rarity] ?? 0 >= 0.55 }
}

extension TermFeatures {
  /// Whether English joins its words far oftener than chance would, or has them in its dictionary and
  /// uses each every day.
  var isSetPhrase: Bool {
    values[.association] ?? 0 >= 0.85 || values[.inDictionary] != nil && values[.rarity] ?? 0 < 0.45
  }
}

extension TermFeatures {
  /// Whether it names people, of whom a textbook lists what they hold: “functionalists”.
  var namesPeople: Bool { values[.personal] != nil || values[.people] != nil }
}

enum TermFeature: String, CaseIterable {
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
