public import StudyPack

/// What the glossary writes to pack.json.
public struct GlossaryContent: Codable, Sendable {
  /// The most important first.
  public var terms: [GlossaryTerm]
  /// Every candidate with what speaks for it, where the course asks for an explanation.
  public var candidates: [GlossaryCandidate]?
}

/// A term of the essay.
public struct GlossaryTerm: Codable, Sendable, Hashable {
  /// Where a definition comes from.
  public enum Origin: String, Codable, Sendable, CaseIterable {
    /// The essay defines the term.
    case essay
    /// WordNet defines the term, and the essay does not.
    case dictionary
    /// The definition is the sentence of the essay that introduces the term, or says something of it.
    case context
    /// Nothing explains the term: it is listed by its name and where it is used, without a definition.
    case mention
    /// The course or the lesson defines the term.
    case course
  }

  /// What sort of thing a term names.
  public enum Kind: String, Codable, Sendable, CaseIterable {
    case concept, organisation, person, place, event, law, work
  }

  /// Terms are nouns, phrases of nouns, or names.
  public enum PartOfSpeech: String, Codable, Sendable, CaseIterable {
    case noun
    case nounPhrase = "noun phrase"
    case properNoun = "proper noun"
  }

  public var id: String
  public var term: String
  public var kind: Kind
  public var partOfSpeech: PartOfSpeech
  /// What the essay writes for short, such as `SCO`.
  public var acronym: String?
  /// Other names that the essay gives it, such as “Krebs cycle” for the citric acid cycle.
  public var alsoCalled: [String]?
  public var definition: String?
  public var origin: Origin
  /// The essay's own definition, where the instructor has put another in its place.
  public var essayDefinition: String?
  /// The ids of other terms of this glossary that the definition uses, or that share its noun.
  public var related: [String]
  /// The sentence of the definition first, then up to three others that use the term.
  public var evidence: [Evidence]
}

/// A phrase that was weighed as a term.
public struct GlossaryCandidate: Codable, Sendable {
  public var term: String
  /// The logarithm of the odds that an author would list it.
  public var score: Double
  public var features: [String: Double]
  /// What the glossary could say of it.
  public var origin: GlossaryTerm.Origin
  /// What the essay says that it is, in order of the text.
  public var definitions: [String]
}
