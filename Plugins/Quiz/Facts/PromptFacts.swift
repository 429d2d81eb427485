import Assessment
import Clauses
import Language
import StudyPack

/// Prompts for an answer at length, on the terms that the essay says most about.
struct PromptFacts {
  let setting: FactSetting
  let terms: [String]
  let clauses: [Clause]

  /// A prompt needs enough to say, and a reader of answers few points to look for.
  private static let points = 3...5

  var all: [Fact] { terms.prefix(12).compactMap(fact) }

  private func fact(_ term: String) -> Fact? {
    let telling = clauses.filter { clause in
      !clause.isHedged && clause.wordCount >= 7
        && clause.subjectThing?.bareText.lowercased().endsAsWord(with: term.lowercased()) == true
    }
    let weighed = telling.enumerated().sorted { a, b in
      let x = setting.weights.weight(of: a.element, asking: nil)
      let y = setting.weights.weight(of: b.element, asking: nil)
      return (y, a.offset) < (x, b.offset)
    }
    var seen: Set<SentenceID> = []
    let chosen = weighed.filter { seen.insert($0.element.sentence.id).inserted }
      .prefix(Self.points.upperBound).sorted { $0.offset < $1.offset }.map(\.element)
    guard Self.points.contains(chosen.count), let first = chosen.first, let named = named(term)
    else { return nil }
    var draft = Draft(
      form: .essay(points: chosen.map(\.text)),
      stem: "Explain in a short paragraph what the essay says about \(named). Give at least "
        + "\(chosen.count > 3 ? "three" : "two") points from the text.",
      evidence: chosen.map { Evidence($0.sentence) })
    draft.level = .understand
    draft.difficulty = .hard
    return Fact(
      key: "prompt \(term)", answer: "", section: first.sentence.section, weight: 14,
      drafts: [draft])
  }

  /// The term as the essay's sentences have it: “the Senate”; `nil` where it is only ever one of many.
  private func named(_ term: String) -> String? {
    let things = clauses.compactMap(\.subjectThing).filter {
      $0.bareText.lowercased() == term.lowercased() && $0.article != .indefinite
    }
    return things.first?.text
  }
}
