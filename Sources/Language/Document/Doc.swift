/// An analysed text: a collection of tokens with tags, heads, lemmas and entities.
///
/// Names follow spaCy's. A document is a value; copies share their content.
public struct Doc: Sendable {
  let storage: DocStorage

  init(_ storage: DocStorage) {
    self.storage = storage
  }

  /// A document without tokens.
  public init() {
    self.init(
      DocStorage(text: "", records: [], tree: DependencyTree(heads: []), vectors: nil))
  }

  /// Makes a document by hand, as tests and readers of other formats do; sentences follow from the
  /// heads.
  ///
  /// Throws ``LanguageError/malformed(line:problem:)`` where a token is empty, or its head is no
  /// token of the document or leads in a circle; the line is the token's number, from 1.
  public init(_ records: [TokenRecord]) throws(LanguageError) {
    try self.init(records, vectors: nil)
  }

  init(_ records: [TokenRecord], vectors: VectorTable?) throws(LanguageError) {
    try Self.check(records)
    var text = ""
    for record in records { text += record.hasSpaceAfter ? record.text + " " : record.text }
    self.init(
      DocStorage(
        text: text, records: records, tree: DependencyTree(heads: records.map(\.head)),
        vectors: vectors))
  }

  private static func check(_ records: [TokenRecord]) throws(LanguageError) {
    for (token, record) in records.enumerated() {
      if record.text.isEmpty { throw .malformed(line: token + 1, problem: "an empty token") }
      guard records.indices.contains(record.head) else {
        throw .malformed(line: token + 1, problem: "its head, \(record.head), is no token")
      }
    }
    if let token = firstInCircle(records.map(\.head)) {
      throw .malformed(line: token + 1, problem: "its heads lead in a circle")
    }
  }

  private static func firstInCircle(_ heads: [Int]) -> Int? {
    // The walk that a token was last seen on; a walk that meets itself goes in a circle.
    var seen = Array(repeating: -1, count: heads.count)
    for start in heads.indices {
      var token = start
      while seen[token] < 0, heads[token] != token {
        seen[token] = start
        token = heads[token]
      }
      if seen[token] == start, heads[token] != token { return token }
      if seen[token] < 0 { seen[token] = start }
    }
    return nil
  }

  /// The text, exactly as it was given.
  public var text: String { storage.text }

  /// The sentences, in order; they cover all tokens.
  public var sents: [Span] {
    var starts = storage.tree.startsSentence.indices.filter { storage.tree.startsSentence[$0] }
    if let first = starts.first, first > 0 { starts[0] = 0 }
    return zip(starts, starts.dropFirst() + [count]).map { self[span: $0..<$1] }
  }

  /// The named entities, in order; they do not overlap.
  public var ents: [Span] { Entities.spans(in: self) }

  /// The base noun phrases, in order: a noun with all that stands before it and belongs to it. They
  /// do not overlap. After spaCy's rules for English.
  public var nounChunks: [Span] { NounChunks.spans(in: self) }

  /// The smallest span that covers a range of the text's UTF-8 bytes; `nil` where the range is empty
  /// or reaches beyond the text. Space between tokens is part of the token before it.
  public func span(utf8 range: Range<Int>) -> Span? {
    let offsets = storage.utf8Offsets
    guard !range.isEmpty, range.lowerBound >= 0, range.upperBound <= offsets[count] else {
      return nil
    }
    let first = offsets.partitioningIndex { $0 > range.lowerBound } - 1
    let end = offsets.partitioningIndex { $0 >= range.upperBound }
    return self[span: first..<end]
  }

  /// The tokens of a range.
  public subscript(span range: Range<Int>) -> Span { Span(doc: self, range: range) }
}

extension Doc: RandomAccessCollection {
  public var startIndex: Int { 0 }
  public var endIndex: Int { storage.records.count }

  /// The token at `position`; beyond the ends of the document one without text.
  public subscript(position: Int) -> Token { Token(doc: self, index: position) }

  /// The tokens of a range, as far as there are any.
  public subscript(bounds: Range<Int>) -> Slice<Doc> {
    Slice(base: self, bounds: bounds.clamped(to: startIndex..<endIndex))
  }

  /// The tokens from a place on; none where it lies beyond the end.
  public subscript(bounds: PartialRangeFrom<Int>) -> Slice<Doc> {
    self[Swift.min(bounds.lowerBound, endIndex)..<endIndex]
  }

  /// The tokens before a place; none where it lies before the first.
  public subscript(bounds: PartialRangeUpTo<Int>) -> Slice<Doc> {
    self[startIndex..<Swift.max(bounds.upperBound, startIndex)]
  }
}

extension Doc: Equatable {
  /// Documents are equal when their texts and all annotations are.
  public static func == (one: Doc, other: Doc) -> Bool {
    one.storage === other.storage
      || one.storage.text.utf8.elementsEqual(other.storage.text.utf8)
        && one.storage.records == other.storage.records
  }
}

extension [Int] {
  /// The first place of a sorted array whose number passes `test`, with all after it; the end where
  /// none does.
  fileprivate func partitioningIndex(where test: (Int) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if test(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
