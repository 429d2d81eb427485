/// Some neighbouring tokens of a document: a sentence, an entity, a noun phrase.
public struct Span: Sendable {
  /// The document that the span is part of.
  public let doc: Doc
  /// Indices of tokens.
  public let range: Range<Int>
  /// The type, for an entity.
  public let label: EntityType?

  init(doc: Doc, range: Range<Int>, label: EntityType? = nil) {
    self.doc = doc
    self.range = range
    self.label = label
  }

  /// The text from the first token's start to the last one's end.
  public var text: String {
    let range = utf8Range
    let utf8 = doc.text.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
    return String(doc.text[start..<utf8.index(start, offsetBy: range.count)])
  }

  /// Where the span stands in the document's text, in bytes of UTF-8.
  public var utf8Range: Range<Int> {
    guard let last = range.last else { return 0..<0 }
    return doc[range.lowerBound].utf8Range.lowerBound..<doc[last].utf8Range.upperBound
  }

  /// The lemmas with the spaces that are in the text.
  public var lemma: String {
    var lemmas = ""
    for token in self {
      lemmas += token.lemma
      if token.hasSpaceAfter, token.index < range.upperBound - 1 { lemmas += " " }
    }
    return lemmas
  }

  /// The token that the others depend on: the first one with a head outside of the span, among
  /// those that are nearest to the root of their sentence.
  public var root: Token? {
    let tops = filter { $0.isRoot || !range.contains($0.head.index) }
    return tops.min { $0.ancestors.count < $1.ancestors.count }
  }
}

extension Span: RandomAccessCollection {
  public var startIndex: Int { range.lowerBound }
  public var endIndex: Int { range.upperBound }

  public subscript(position: Int) -> Token { doc[position] }
}

extension Span: Equatable {
  public static func == (one: Span, other: Span) -> Bool {
    one.range == other.range && one.label == other.label && one.doc == other.doc
  }
}
