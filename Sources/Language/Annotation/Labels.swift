/// A Penn Treebank part-of-speech tag, such as `NNS`.
public struct Tag: RawRepresentable, Hashable, Sendable, ExpressibleByStringLiteral {
  /// The label as the model writes it.
  public let rawValue: String

  /// Takes a label as the model writes it.
  public init(rawValue: String) { self.rawValue = rawValue }
  /// Takes a label as the model writes it.
  public init(stringLiteral value: String) { rawValue = value }
}

/// A token's relation to its head: a label of the ClearNLP scheme, such as `nsubj`; `ROOT` for the
/// head of a sentence.
public struct Dependency: RawRepresentable, Hashable, Sendable, ExpressibleByStringLiteral {
  /// The head of a sentence.
  public static let root: Dependency = "ROOT"

  /// The label as the model writes it.
  public let rawValue: String

  /// Takes a label as the model writes it.
  public init(rawValue: String) { self.rawValue = rawValue }
  /// Takes a label as the model writes it.
  public init(stringLiteral value: String) { rawValue = value }
}

/// The type of a named entity in OntoNotes 5, such as `PERSON` or `DATE`.
public struct EntityType: RawRepresentable, Hashable, Sendable, ExpressibleByStringLiteral {
  /// The label as the model writes it.
  public let rawValue: String

  /// Takes a label as the model writes it.
  public init(rawValue: String) { self.rawValue = rawValue }
  /// Takes a label as the model writes it.
  public init(stringLiteral value: String) { rawValue = value }
}
