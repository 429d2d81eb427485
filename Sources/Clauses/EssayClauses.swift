public import StudyPack

/// The clauses of each sentence of an essay, found once.
public struct EssayClauses {
  private let bySentence: [SentenceID: [Clause]]

  public init(_ reading: Reading) {
    var table: [SentenceID: [Clause]] = [:]
    for sentence in reading.sentences { table[sentence.id] = ClauseFinder(sentence).all }
    bySentence = table
  }

  /// What somebody may be said to say in a sentence with “…, they argue, …”: whether the verb is one of
  /// saying, the caller knows.
  public func reported(in sentence: Sentence) -> [Clause] {
    sentence.doc.contains { $0.text == "," } ? ReportedClause(sentence).all : []
  }

  /// “There is a fear among weavers that …”, with “there” for its subject.
  public func existential(in sentence: Sentence) -> Clause? {
    sentence.doc.contains { $0.dep == "expl" } ? ClauseFinder(sentence).existential : nil
  }

  /// In the sentence's order; empty where its grammar is not plain.
  public subscript(sentence: Sentence) -> [Clause] { bySentence[sentence.id] ?? [] }
}
