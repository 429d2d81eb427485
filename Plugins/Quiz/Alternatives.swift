import Assessment
import StudyPack

/// Another quiz of the same make: for each question another one of its kind and level.
struct Alternatives {
  typealias Chosen = Selection.Chosen

  private let chosen: [Chosen]
  private let facts: [Fact]

  /// - Parameters:
  ///   - chosen: the questions that are to have others in their places; a pinned one keeps its own.
  ///   - facts: what no version asks for yet.
  init(to chosen: [Chosen], from facts: [Fact]) {
    self.chosen = chosen
    self.facts = facts
  }

  /// A question for each place. Where no other is left that goes with the rest, it is the first
  /// quiz's own.
  var questions: [Chosen] {
    var kept = Set(chosen.indices.filter { chosen[$0].fact.isPinned })
    while true {
      let attempt = filled(keeping: kept)
      let torn = attempt.indices.filter { attempt[$0] == nil }
      if torn.isEmpty { return attempt.compactMap { $0 } }
      kept.formUnion(torn)
    }
  }

  /// The places in `kept` with their own questions, the rest with others; `nil` where neither another
  /// nor the own question goes with what stands there already.
  private func filled(keeping kept: Set<Int>) -> [Chosen?] {
    var taken = Taken()
    for place in kept { taken.add(chosen[place].fact, chosen[place].draft) }
    var left = facts.sorted { ($1.weight, $0.key) < ($0.weight, $1.key) }
    return chosen.indices.map { place in
      let own = chosen[place]
      if kept.contains(place) { return own }
      let other = Self.best(left, for: own, taken)
      let choice = other.map { Chosen(fact: left.remove(at: $0.index), draft: $0.draft) } ?? own
      guard other != nil || taken.accepts(own.fact, own.draft) else { return nil }
      taken.add(choice.fact, choice.draft)
      return choice
    }
  }

  /// In a book more questions are alike than need be tried.
  private static let mostTried = 40

  /// Of the same kind and level, from the same section where it has one.
  private static func best(
    _ facts: [Fact], for own: Chosen, _ taken: Taken
  ) -> (index: Int, draft: Draft)? {
    let alike = facts.indices.lazy.compactMap { index -> (index: Int, draft: Draft)? in
      facts[index].drafts.first { $0.kind == own.draft.kind && $0.level == own.draft.level }
        .map { (index, $0) }
    }
    let found = alike.prefix(mostTried).filter { taken.accepts(facts[$0.index], $0.draft) }
    return found.first { facts[$0.index].section == own.fact.section } ?? found.first
  }
}
