/// A sentence of the essay.
public struct Sentence: Sendable, Hashable {
  public let id: SentenceID
  /// Its place in the block's text, without blanks around it.
  public let range: TextRange
  public let text: String
  /// Its words and punctuation marks, in order; their ranges are in the block's text.
  public let words: [Word]
  /// The line of the essay file on which it begins.
  public let line: Int
  /// The index of its section in ``Reading/sections``.
  public let section: Int

  public init(
    id: SentenceID, range: TextRange, text: String, words: [Word], line: Int, section: Int
  ) {
    self.id = id
    self.range = range
    self.text = text
    self.words = words
    self.line = line
    self.section = section
  }
}
