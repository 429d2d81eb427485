public import Language

/// The essay and its analysis, made once, immutable, shared by every stage.
public struct Reading: Sendable {
  public let essay: Essay
  /// All sentences of the prose, in reading order.
  public let sentences: [Sentence]
  /// The essay's sections as a flat list, in reading order; a sentence names its innermost one.
  public let sections: [Section]
  /// The senses of words; `nil` where WordNet is not installed.
  public let wordNet: WordNet?
  /// How common words are; `nil` where the list is not installed.
  public let frequencies: WordFrequencies?
  private let indices: [SentenceID: Int]

  public init(
    essay: Essay, sentences: [Sentence], wordNet: WordNet? = nil,
    frequencies: WordFrequencies? = nil
  ) {
    self.essay = essay
    self.sentences = sentences
    self.wordNet = wordNet
    self.frequencies = frequencies
    sections = essay.sections.flatMap(\.flattened)
    indices = Dictionary(
      zip(sentences.map(\.id), sentences.indices), uniquingKeysWith: { first, _ in first })
  }

  public subscript(id: SentenceID) -> Sentence? { indices[id].map { sentences[$0] } }

  /// The place of a sentence in ``sentences``.
  public func index(of id: SentenceID) -> Int? { indices[id] }

  /// The block that a sentence stands in.
  public func block(of sentence: Sentence) -> Block { essay.blocks[sentence.id.block] }

  /// The sentences that stand in `blocks`, in reading order.
  public func sentences(in blocks: Range<Int>) -> ArraySlice<Sentence> {
    let lower = sentences.partitioningIndex { $0.id.block >= blocks.lowerBound }
    let upper = sentences.partitioningIndex { $0.id.block >= blocks.upperBound }
    return sentences[lower..<max(lower, upper)]
  }
}
