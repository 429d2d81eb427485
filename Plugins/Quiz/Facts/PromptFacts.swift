import Assessment
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
      !clause.isHedged && clause.subjectText.mentions(term) && clause.wordCount >= 7
    }
    let weighed = telling.enumerated().sorted { a, b in
      let x = setting.weights.weight(of: a.element, asking: nil)
      let y = setting.weights.weight(of: b.element, asking: nil)
      return (y, a.offset) < (x, b.offset)
    }
    var seen: Set<SentenceID> = []
    let chosen = weighed.filter { seen.insert($0.element.sentence.id).inserted }
      .prefix(Self.points.upperBound).sorted { $0.offset < $1.offset }.map(\.element)
    guard Self.points.contains(chosen.count), let first = chosen.first else { return nil }
    var draft = Draft(
      form: .essay(points: chosen.map(\.text)),
      stem: "Explain in a short paragraph what the essay says about \(named(term)). Give at least "
        + "\(chosen.count > 3 ? "three" : "two") points from the text.",
      evidence: chosen.map { Evidence($0.sentence) })
    draft.level = .understand
    draft.difficulty = .hard
    return Fact(
      key: "prompt \(term)", answer: "", section: first.sentence.section, weight: 14,
      drafts: [draft])
  }

  /// The term as the essay's sentences have it: “the Senate”.
  private func named(_ term: String) -> String {
    let clause = clauses.first { $0.subjectThing?.bareText.lowercased() == term.lowercased() }
    guard let thing = clause?.subjectThing, thing.article == .definite else { return term }
    return "the " + thing.bareText
  }
}
