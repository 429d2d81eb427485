/// A sentence's address: its block and its place in that block, both counted from 0.
public struct SentenceID: Sendable, Hashable, Comparable {
  public let block: Int
  public let ordinal: Int

  public init(block: Int, ordinal: Int) {
    self.block = block
    self.ordinal = ordinal
  }

  public static func < (a: SentenceID, b: SentenceID) -> Bool {
    (a.block, a.ordinal) < (b.block, b.ordinal)
  }
}

extension SentenceID: LosslessStringConvertible, Codable {
  /// `s12-3` for the fourth sentence of block 12; also the sentence's anchor in `essay.html`.
  public var description: String { "s\(block)-\(ordinal)" }

  public init?(_ description: String) {
    let parts = description.dropFirst().split(separator: "-", omittingEmptySubsequences: false)
    guard description.first == "s", parts.count == 2, let block = Int(parts[0]),
      let ordinal = Int(parts[1]), block >= 0, ordinal >= 0
    else { return nil }
    self.init(block: block, ordinal: ordinal)
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let id = SentenceID(text) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "“\(text)” is no sentence id; one looks like s12-3")
    }
    self = id
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
