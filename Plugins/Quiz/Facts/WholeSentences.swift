import Clauses
import StudyPack

/// Sentences that stand alone though no part of them does: to be judged true or false as they are, with
/// all their conditions.
struct WholeSentences {
  let all: [Clause]

  /// - Parameters:
  ///   - lines: the sentences that stand alone.
  ///   - parts: the clauses of each sentence.
  ///   - clauses: those that stand by themselves.
  init(_ lines: [StandingSentence], _ parts: EssayClauses, besides clauses: [Clause]) {
    let taken = Set(clauses.filter(\.verb.isRoot).map(\.sentence.id))
    all = lines.compactMap { line in
      // A sentence whose subject was put in from the one before is none of its own.
      guard !taken.contains(line.sentence.id), line.evidence.count == 1, !line.pointsAway else {
        return nil
      }
      return parts[line.sentence].first(where: \.verb.isRoot)?.whole
    }
  }
}
