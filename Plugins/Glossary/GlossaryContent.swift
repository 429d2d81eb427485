public import StudyPack

/// What the glossary writes to pack.json.
public struct GlossaryContent: Codable, Sendable {
  /// The most important first.
  public var terms: [GlossaryTerm]
}

/// A term of the essay.
public struct GlossaryTerm: Codable, Sendable, Hashable {
  /// Where a definition comes from.
  public enum Origin: String, Codable, Sendable, CaseIterable {
    /// The essay defines the term.
    case essay
    /// The essay uses the term and does not define it; the definition is the sentence of use.
    case context
  }

  public var id: String
  public var term: String
  /// What the essay writes for short, such as `SCO`.
  public var acronym: String?
  public var definition: String
  public var origin: Origin
  /// The sentence of the definition first, then up to three others that use the term.
  public var evidence: [Evidence]
}
