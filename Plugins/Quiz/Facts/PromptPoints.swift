import Assessment
import Clauses
import StudyPack

/// What a good answer at length says: the weightiest clauses, one a sentence, in the essay's order.
struct PromptPoints {
  private let chosen: [Clause]

  init(_ clauses: [Clause], weights: ClauseWeights, atMost limit: Int) {
    let telling = clauses.filter { !$0.isHedged && $0.wordCount >= Self.fewestWords && !$0.leans }
    let weighed = telling.enumerated().map { (weights.weight(of: $1, asking: nil), $0, $1) }
      .sorted { ($1.0, $0.1) < ($0.0, $1.1) }
    var sentences: Set<SentenceID> = []
    let distinct = weighed.filter { sentences.insert($0.2.sentence.id).inserted }
    var blocks: Set<Int> = []
    let first = distinct.filter { blocks.insert($0.2.sentence.id.block).inserted }
    let places = Set(first.map(\.1))
    let others = distinct.filter { !places.contains($0.1) }
    // One a paragraph, as far as the paragraphs go.
    chosen = (first + others).prefix(limit).sorted { $0.1 < $1.1 }.map(\.2)
  }

  /// Shorter clauses make no point.
  private static let fewestWords = 7

  /// A prompt needs enough to say.
  private static let fewest = 3
  /// Beside the middling questions on one sentence.
  private static let weight = 14

  var count: Int { chosen.count }

  /// The prompt for these points; `nil` where they are too few.
  func fact(_ key: String, stem: String) -> Fact? {
    guard count >= Self.fewest, let section = chosen.first?.sentence.section else { return nil }
    var draft = Draft(
      form: .essay(points: chosen.map(\.text)), stem: stem,
      evidence: chosen.map { Evidence($0.sentence) })
    draft.level = .understand
    draft.difficulty = .hard
    return Fact(key: key, answer: "", section: section, weight: Self.weight, drafts: [draft])
  }
}

extension Clause {
  /// Whether it points at what another sentence says: “that right”, “one category”, “such a plan”.
  fileprivate var leans: Bool {
    let points = tokens.contains {
      $0.dep == "det" && ["that", "this", "those", "these", "such", "another"].contains($0.lower)
    }
    let opening = subject.first?.lower ?? ""
    return points || ["one", "another", "such", "other", "others", "both"].contains(opening)
  }
}
