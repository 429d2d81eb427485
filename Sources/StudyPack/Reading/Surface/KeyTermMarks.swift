/// The key terms that an author sets in bold type, as textbooks do: what is bold is a term then, be it a name,
/// and of the rest only what the essay says the meaning of.
public struct KeyTermMarks: Sendable {
  private let phrases: [SentenceID: [Range<Int>]]

  /// So many phrases, in so many paragraphs, at least.
  private static let fewest = 4
  private static let fewestParagraphs = 3
  /// So many words of the essay to each phrase at most.
  private static let mostWordsApart = 600

  public init(_ reading: Reading) {
    var phrases: [SentenceID: [Range<Int>]] = [:]
    for sentence in reading.sentences {
      let marked = Self.phrases(of: sentence, in: reading.block(of: sentence))
      if !marked.isEmpty { phrases[sentence.id] = marked }
    }
    let count = phrases.values.reduce(0) { $0 + $1.count }
    let words = reading.sentences.reduce(0) { $0 + $1.words.count }
    let areKeyTerms =
      count >= Self.fewest && Set(phrases.keys.map(\.block)).count >= Self.fewestParagraphs
      && words <= count * Self.mostWordsApart
    self.phrases = areKeyTerms ? phrases : [:]
  }

  /// Whether bold type marks the essay's terms, and is not used for headings and for stress.
  public var areUsed: Bool { !phrases.isEmpty }

  /// The key terms in a sentence, as ranges of its words; none where bold type means something else.
  public func phrases(of sentence: Sentence) -> [Range<Int>] { phrases[sentence.id] ?? [] }

  /// The bold phrases that are words of the sentence: neither all of it, nor a title that stands before it.
  private static func phrases(of sentence: Sentence, in block: Block) -> [Range<Int>] {
    guard case .paragraph = block.kind, block.marks.contains(where: { $0.kind == .strong }) else {
      return []
    }
    let words = sentence.words
    return MarkedWords(sentence, in: block).bold.filter { range in
      (1...5).contains(range.count) && range.count < words.count - 2
        && words[range].allSatisfy { $0.kind == .word }
        && !(range.lowerBound == 0 && [".", ":"].contains(words[range.upperBound].text))
    }
  }
}
