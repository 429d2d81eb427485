public import StudyPack

/// The clauses of each sentence of an essay, found once.
public struct EssayClauses {
  private let bySentence: [SentenceID: [Clause]]

  public init(_ reading: Reading) {
    var table: [SentenceID: [Clause]] = [:]
    for sentence in reading.sentences { table[sentence.id] = ClauseFinder(sentence).all }
    bySentence = table
  }

  /// What somebody is said to say in a sentence with “…, they argue, …”.
  public func reported(in sentence: Sentence) -> Clause? { ReportedClause(sentence).clause }

  /// In the sentence's order; empty where its grammar is not plain.
  public subscript(sentence: Sentence) -> [Clause] { bySentence[sentence.id] ?? [] }
}
