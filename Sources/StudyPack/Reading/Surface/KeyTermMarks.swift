/// Whether an author sets the essay's key terms in bold type, as textbooks do: then what is bold is a term,
/// be it a name, and of the rest only what the essay says the meaning of.
public struct KeyTermMarks: Sendable {
  /// Whether bold type marks the essay's terms, and is not used for headings and for stress.
  public let areUsed: Bool

  /// So many phrases, in so many paragraphs, at least.
  private static let fewest = 4
  private static let fewestParagraphs = 3
  /// So many words of the essay to each phrase at most.
  private static let mostWordsApart = 600

  public init(_ reading: Reading) {
    var phrases = 0
    var paragraphs: Set<Int> = []
    var words = 0
    for sentence in reading.sentences {
      words += sentence.words.count
      let marked = Self.phrases(of: sentence, in: reading.block(of: sentence))
      phrases += marked.count
      if !marked.isEmpty { paragraphs.insert(sentence.id.block) }
    }
    areUsed =
      phrases >= Self.fewest && paragraphs.count >= Self.fewestParagraphs
      && words <= phrases * Self.mostWordsApart
  }

  /// The bold phrases that are words of the sentence, as ranges of its words: neither all of it, nor a title
  /// that stands before it.
  public static func phrases(of sentence: Sentence, in block: Block) -> [Range<Int>] {
    guard case .paragraph = block.kind else { return [] }
    let words = sentence.words
    return MarkedWords(sentence, in: block).bold.filter { range in
      (1...5).contains(range.count) && range.count < words.count - 2
        && words[range].allSatisfy { $0.kind == .word }
        && !(range.lowerBound == 0 && [".", ":"].contains(words[range.upperBound].text))
    }
  }
}
