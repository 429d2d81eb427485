public import StudyPack

/// The clauses of each sentence of an essay, found once.
public struct EssayClauses {
  private let bySentence: [SentenceID: [Clause]]

  public init(_ reading: Reading) {
    var table: [SentenceID: [Clause]] = [:]
    for sentence in reading.sentences { table[sentence.id] = ClauseFinder(sentence).all }
    bySentence = table
  }

  /// In the sentence's order; empty where its grammar is not plain.
  public subscript(sentence: Sentence) -> [Clause] { bySentence[sentence.id] ?? [] }
}
