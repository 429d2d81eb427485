import Clauses
import StudyPack

/// What a good answer at length says: the weightiest clauses, one a sentence, in the essay's order.
struct PromptPoints {
  private let chosen: [Clause]

  init(_ clauses: [Clause], weights: ClauseWeights, atMost limit: Int) {
    let telling = clauses.filter { !$0.isHedged && $0.wordCount >= Self.fewestWords }
    let weighed = telling.enumerated().map { (weights.weight(of: $1, asking: nil), $0, $1) }
      .sorted { ($1.0, $0.1) < ($0.0, $1.1) }
    var seen: Set<SentenceID> = []
    chosen = weighed.filter { seen.insert($0.2.sentence.id).inserted }.prefix(limit)
      .sorted { $0.1 < $1.1 }.map(\.2)
  }

  /// Shorter clauses make no point.
  private static let fewestWords = 7

  var count: Int { chosen.count }
  var texts: [String] { chosen.map(\.text) }
  var evidence: [Evidence] { chosen.map { Evidence($0.sentence) } }
  var section: Int? { chosen.first?.sentence.section }
}
