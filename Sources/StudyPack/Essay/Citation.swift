/// A reference to a source, taken out of the prose and kept as data.
public struct Citation: Sendable, Hashable, Codable {
  public enum Kind: String, Sendable, Hashable, Codable {
    /// `[12]` or a superscript number.
    case number
    /// `[^a]`
    case footnote
    /// `(Author, 1999)`
    case authorDate
  }

  public var kind: Kind
  /// The marker's content, such as `12`, `a`, or `Author, 1999`.
  public var label: String
  /// The block that it stood in.
  public var block: Int
  /// Where in the block's text it stood, in UTF-8 bytes.
  public var offset: Int
  public var position: SourcePosition

  public init(kind: Kind, label: String, block: Int, offset: Int, position: SourcePosition) {
    self.kind = kind
    self.label = label
    self.block = block
    self.offset = offset
    self.position = position
  }
}

/// A footnote, an endnote, or an entry of a list of references.
public struct Note: Sendable, Hashable, Codable {
  /// The marker that leads here, such as `12` or `a`; `nil` for an entry without one.
  public var label: String?
  public var text: String
  public var position: SourcePosition

  public init(label: String?, text: String, position: SourcePosition) {
    self.label = label
    self.text = text
    self.position = position
  }
}
