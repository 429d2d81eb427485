/// Something in the file that is no part of the prose, and why it was left out.
public struct Omission: Sendable, Hashable, Codable {
  public enum Reason: String, Sendable, Hashable, Codable {
    case rawHTML = "raw HTML"
    case image
    case rule = "thematic break"
    case references = "list of references"
    case note
    case byline
    case controlCharacters = "control characters"
  }

  public var reason: Reason
  public var position: SourcePosition
  /// The start of what was left out, at most 80 characters, on one line.
  public var excerpt: String

  public init(_ reason: Reason, at position: SourcePosition, excerpt: String) {
    self.reason = reason
    self.position = position
    self.excerpt = String(excerpt.prefix(80).map { $0.isNewline ? " " : $0 }).trimmingBlanks
  }
}
