/// What the author marked in a block's text.
public struct Mark: Sendable, Hashable, Codable {
  public enum Kind: Sendable, Hashable, Codable {
    case emphasis
    case strong
    case code
    case link(destination: String)
  }

  public var kind: Kind
  public var range: TextRange

  public init(_ kind: Kind, _ range: TextRange) {
    self.kind = kind
    self.range = range
  }
}
