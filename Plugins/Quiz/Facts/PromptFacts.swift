import Assessment
import Clauses
import Language
import StudyPack

/// Prompts for an answer at length, on the terms that the essay says most about.
struct PromptFacts {
  let setting: FactSetting
  let terms: [String]
  let clauses: [Clause]

  /// A reader of answers has few points to look for.
  private static let mostPoints = 3

  var all: [Fact] { terms.prefix(12).compactMap(fact) }

  private func fact(_ term: String) -> Fact? {
    guard isBounded(term), !isOneOfNames(term), let named = named(term) else { return nil }
    let points = PromptPoints(
      clauses.filter { tells($0, of: term) }, setting, atMost: Self.mostPoints)
    return points.fact(
      "prompt \(term)",
      stem: "Explain in a short paragraph what the essay says about \(named). Give at least two "
        + "points from the text.")
  }

  private func tells(_ clause: Clause, of term: String) -> Bool {
    clause.subjectThing?.bareText.lowercased().endsAsWord(with: term.lowercased()) == true
  }

  /// “The party” of an essay on the Democratic Party and the Progressive Party is any of them.
  private func isOneOfNames(_ term: String) -> Bool {
    guard !term.contains(" ") else { return false }
    let names = setting.things.entries.map(\.thing).filter {
      $0.isName && $0.words.count > 1 && $0.head.lower == term.lowercased()
    }
    return Set(names.map { $0.bareText.lowercased() }).count > 1
  }

  /// One word by itself is too wide a matter, unless the essay has a section on it.
  private func isBounded(_ term: String) -> Bool {
    term.contains(" ") || setting.reading.sections.contains { $0.title?.mentions(term) ?? false }
  }

  /// The term as the essay's sentences have it: “the Senate”; `nil` where it is only ever one of many.
  private func named(_ term: String) -> String? {
    let things = clauses.compactMap(\.subjectThing).filter {
      $0.bareText.lowercased() == term.lowercased() && $0.article != .indefinite
    }
    return things.first?.text
  }
}
