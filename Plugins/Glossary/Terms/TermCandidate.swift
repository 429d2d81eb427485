import Language
import StudyPack

/// A phrase that may be a term, with all that speaks for it and against it.
struct TermCandidate {
  /// Marks by which an author shows a term.
  enum Sign: Hashable {
    case acronym, emphasis, bold, quotation, heading, title, request
    /// Set in bold type where the author marks the essay's terms so.
    case keyTerm
  }

  let key: TermKey
  var acronym: String?
  /// Other names that the essay gives it.
  var alsoCalled: [String] = []
  var signs: Set<Sign> = []
  var cues: Set<TermCue> = []
  var definitions: [TermDefinition] = []
  /// How often it is written, and how often as part of a longer phrase.
  var count = 0
  var countInLonger = 0
  /// The sentences that use the term, as indices in ``Reading/sentences``, in order.
  var uses: [Int] = []
  var sections: Set<Int> = []
  /// How often it is part of a name, by the type of entity; and as a proper noun of any kind.
  var entities: [EntityType: Int] = [:]
  var properCount = 0
  /// How often a word of it names a place or a people.
  var placeCount = 0
  /// How it is written, and how often.
  var forms: [String: Int] = [:]
  /// Its words in lower case, hyphens apart, as they were first met.
  var words: [String] = []
  /// Whether its first word is an adjective.
  var isQualified = false

  init(_ key: TermKey) { self.key = key }

  /// As the glossary shows it: as the essay defines it, so that a plural stays one; else in its
  /// shortest form, so that the singular goes before the plural, and of those in the most frequent.
  var term: String {
    if let form = sureDefinition?.form, TermKey(form) == key { return form }
    let shortest = forms.keys.map(\.count).min() ?? 0
    let best = forms.filter { $0.key.count == shortest }
      .max { ($0.value, $1.key) < ($1.value, $0.key) }
    return best?.key ?? words.joined(separator: " ")
  }

  var wordCount: Int { key.text.split(separator: " ").count }

  /// The type of entity that it is for the most part.
  var entity: EntityType? {
    entities.filter { $0.value * 2 > count }.max {
      ($0.value, $1.key.rawValue) < ($1.value, $0.key.rawValue)
    }?
    .key
  }

  /// A definition that is about the term and not about one thing that was named before.
  var sureDefinition: TermDefinition? {
    definitions.filter {
      !$0.isThin && (!$0.isDefinite || $0.sentence == uses.first || signs.contains(.emphasis))
    }
    .min { ($0.pattern, $0.sentence) < ($1.pattern, $1.sentence) }
  }

  var partOfSpeech: GlossaryTerm.PartOfSpeech {
    if count > 0, properCount * 2 > count { return .properNoun }
    return wordCount > 1 ? .nounPhrase : .noun
  }

  var kind: GlossaryTerm.Kind {
    switch entity?.rawValue {
    case "ORG": .organisation
    case "PERSON": .person
    case "GPE", "LOC", "FAC": .place
    case "EVENT": .event
    case "LAW": .law
    case "WORK_OF_ART": .work
    default: .concept
    }
  }
}
