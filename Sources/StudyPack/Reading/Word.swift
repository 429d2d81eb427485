/// A word, a number or a punctuation mark, as it stands in the text.
public struct Word: Sendable, Hashable {
  public enum Kind: Sendable, Hashable {
    case word, number, punctuation
  }

  public let text: String
  /// `text` in lower case.
  public let lower: String
  public let kind: Kind
  /// In the block's text.
  public let range: TextRange

  public init(text: String, lower: String, kind: Kind, range: TextRange) {
    self.text = text
    self.lower = lower
    self.kind = kind
    self.range = range
  }

  /// Whether it begins with a capital letter.
  public var isCapitalised: Bool { text.first?.isUppercase ?? false }
}
