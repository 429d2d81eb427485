import Assessment
import Clauses
import StudyPack

/// Prompts to compare two terms that name two sorts of one thing: “block grants” and “categorical
/// grants”.
struct ComparisonFacts {
  let setting: FactSetting
  let terms: [DefinedTerm]
  let clauses: [Clause]

  /// Each term is compared with one other at most.
  var all: [Fact] {
    var used: Set<String> = []
    return terms.indices.compactMap { first in
      let one = terms[first]
      guard !used.contains(one.term),
        let other = terms[(first + 1)...].first(where: {
          !used.contains($0.term) && areSorts(one, $0)
        })
      else { return nil }
      used.formUnion([one.term, other.term])
      return fact(one, other)
    }
  }

  /// The essay sets side by side what it explains within so many blocks.
  private static let farthest = 6

  private func areSorts(_ a: DefinedTerm, _ b: DefinedTerm) -> Bool {
    guard a.kind == b.kind, let head = a.sortedHead, head == b.sortedHead else { return false }
    return a.name.isLike(b.name) && abs(a.name.block - b.name.block) <= Self.farthest
  }

  private func fact(_ one: DefinedTerm, _ other: DefinedTerm) -> Fact? {
    let parts = [one, other].map { ($0, sayings(of: $0)) }
    let points = parts.flatMap { term, sayings in
      ["\(term.term.capitalisedFirst): \((term.explanation ?? term.definition).decapitalised)."]
        + sayings.map(\.text)
    }
    let evidence = parts.flatMap { term, sayings in term.evidence + sayings.flatMap(\.evidence) }
    var draft = Draft(
      form: .essay(points: points),
      stem: "Compare “\(one.term)” and “\(other.term)”: what does the essay say of each?",
      evidence: evidence)
    draft.level = .analyse
    draft.difficulty = .hard
    return Fact(
      key: "comparison \(one.term.lowercased()) \(other.term.lowercased())", answer: "",
      section: one.section, weight: Self.weight, drafts: [draft])
  }

  /// The weightiest sentence that says more of the term than what it means.
  private func sayings(of term: DefinedTerm) -> [PromptPoints.Point] {
    let name = term.term.lowercased()
    let about = clauses.filter { clause in
      clause.subjectThing?.bareText.lowercased() == name
        && !term.evidence.contains { $0.sentence == clause.sentence.id }
    }
    return PromptPoints(about, setting, atMost: 1).chosen
  }

  /// Before the prompts on what stands under a heading.
  private static let weight = 24
}

extension DefinedTerm {
  /// The stem of the last of several words.
  fileprivate var sortedHead: String? {
    let words = term.lowercased().split(separator: " ")
    return words.count > 1 ? words.last.map { Stem.of(String($0)) } : nil
  }
}
