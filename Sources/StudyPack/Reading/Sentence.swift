public import Language

/// A sentence of the essay.
public struct Sentence: Sendable {
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
  /// Its grammar: the analysis of ``text`` by itself; a place in it is `range.lowerBound` further on
  /// in the block.
  public let doc: Doc

  public init(
    id: SentenceID, range: TextRange, text: String, words: [Word], line: Int, section: Int,
    doc: Doc = Doc()
  ) {
    self.id = id
    self.range = range
    self.text = text
    self.words = words
    self.line = line
    self.section = section
    self.doc = doc
  }

  /// The text from the first to the last of some of its words.
  ///
  /// - Parameter indices: of ``words``; without any, the text is empty.
  public func phrase(_ indices: Range<Int>) -> String {
    guard let first = words[indices].first, let last = words[indices].last else { return "" }
    let base = range.lowerBound
    return String(text[utf8: (first.range.lowerBound - base)..<(last.range.upperBound - base)])
  }

  /// The same sentence with its grammar.
  func with(_ doc: Doc) -> Sentence {
    Sentence(
      id: id, range: range, text: text, words: words, line: line, section: section, doc: doc)
  }
}

/// Two sentences are the same where their place and words are: the grammar follows from them.
extension Sentence: Hashable {
  public static func == (a: Sentence, b: Sentence) -> Bool {
    a.id == b.id && a.range == b.range && a.text == b.text
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(id) }
}
