import Assessment
import StudyPack

/// Chooses which facts are asked, and in which form, so that kinds and sections are spread, nothing
/// is asked twice and no question answers another.
struct Selection {
  let kinds: [QuizKind]
  let count: Int
  private let enough: Int
  /// How many of each sort there may be; used up as questions are chosen.
  var blueprint = Blueprint()

  struct Chosen {
    let fact: Fact
    let draft: Draft
  }

  private var chosen: [Chosen] = []
  private var uses = Uses()
  private var used: [QuizKind: Int] = [:]
  private var taken = Taken()
  /// How many statements are chosen that can only be true.
  private var plainTruths = 0

  /// - Parameter enough: fewer than these are filled up with lesser questions.
  init(kinds: [QuizKind], count: Int, enough: Int, blueprint: Blueprint = Blueprint()) {
    self.kinds = kinds
    self.count = count
    self.enough = enough
    self.blueprint = blueprint
  }

  /// At most ``count`` questions, in the essay's order.
  ///
  /// - Parameter others: questions beside which these are to stand.
  mutating func choose(from facts: [Fact], beside others: [Chosen] = []) -> [Chosen] {
    for other in others { taken.add(other.fact, other.draft) }
    choose(from: facts.filter(\.isPinned), of: QuizKind.allCases, upTo: count) { _, _ in true }
    let free = facts.filter { !$0.isPinned }
    choose(from: free, within: .sure, upTo: count)
    choose(from: free, within: .fair, upTo: max(enough, count * 8 / 10))
    // What was one truth too many may stand beside the questions that came after it.
    for isLast in [false, true] {
      taken.letsPromptsMeet = isLast
      choose(from: free, within: .filling, upTo: enough)
    }
    return chosen.sorted { Self.place($0) < Self.place($1) }
  }

  /// A course's own numbers go before the mix that suits most.
  private mutating func choose(from facts: [Fact], within mix: Mix, upTo limit: Int) {
    for kinds in turns(facts) {
      choose(from: facts, of: kinds, upTo: limit) { selection, choice in
        let draft = choice.draft
        let isAsked = selection.blueprint.kinds.wanted(of: draft.kind) != nil
        let suits =
          choice.fact.weight >= mix.leastWeight
          && mix.allows(draft, of: selection.count, selection.used, truths: selection.plainTruths)
        return (isAsked || suits) && selection.blueprint.allows(choice.fact, draft)
      }
    }
  }

  /// All kinds together, or one after the other where each has its number: that for which there is
  /// least to choose from first.
  private func turns(_ facts: [Fact]) -> [[QuizKind]] {
    guard kinds.contains(where: { blueprint.kinds.wanted(of: $0) != nil }) else { return [kinds] }
    let supply = kinds.map { kind in
      let found = facts.count { $0.drafts.contains { $0.kind == kind } }
      return found - (blueprint.kinds.wanted(of: kind) ?? 0)
    }
    return kinds.indices.sorted { (supply[$0], $0) < (supply[$1], $1) }.map { [kinds[$0]] }
  }

  private mutating func choose(
    from facts: [Fact], of kinds: [QuizKind], upTo limit: Int,
    where allows: (Self, Chosen) -> Bool
  ) {
    var left = facts.filter { fact in fact.drafts.contains { kinds.contains($0.kind) } }
    while chosen.count < limit, !left.isEmpty {
      let place = left.indices.max { a, b in
        (uses.score(left[a]), -a) < (uses.score(left[b]), -b)
      }
      guard let place else { break }
      let fact = left.remove(at: place)
      let ways = fact.drafts.filter {
        kinds.contains($0.kind) && allows(self, Chosen(fact: fact, draft: $0))
          && taken.accepts(fact, $0)
      }
      guard let draft = mostBehind(ways) else { continue }
      add(Chosen(fact: fact, draft: draft))
    }
  }

  private mutating func add(_ choice: Chosen) {
    taken.add(choice.fact, choice.draft)
    uses.add(choice.fact)
    used[choice.draft.kind, default: 0] += 1
    if choice.draft.isPlainTruth { plainTruths += 1 }
    blueprint.take(choice.fact, choice.draft)
    chosen.append(choice)
  }

  private static func place(_ chosen: Chosen) -> (Int, SentenceID) {
    let first = chosen.draft.evidence.first?.sentence ?? SentenceID(block: 0, ordinal: 0)
    return (chosen.draft.kind == .matching ? 1 : 0, first)
  }

  /// The form that is most behind its share; the fact's own order decides between equals.
  private func mostBehind(_ drafts: [Draft]) -> Draft? {
    drafts.enumerated()
      .min { a, b in
        (Self.lag(a.element.kind, used), a.offset) < (Self.lag(b.element.kind, used), b.offset)
      }?.element
  }

  /// How much of its share a kind has had.
  private static func lag(_ kind: QuizKind, _ used: [QuizKind: Int]) -> Int {
    let share =
      switch kind {
      case .choice: 6
      case .trueFalse: 2
      case .short: 2
      case .cloze, .matching, .ordering, .essay: 1
      }
    return 10 * ((used[kind] ?? 0) + 1) / share
  }
}

/// How often each section and each part of a sentence was asked for: a second question counts less
/// than another's first.
private struct Uses {
  private var sections: [Int: Int] = [:]
  private var parts: [Substring: Int] = [:]

  func score(_ fact: Fact) -> Int {
    fact.weight - 5 * (sections[fact.section] ?? 0) - 2 * (parts[Self.part(fact)] ?? 0)
  }

  mutating func add(_ fact: Fact) {
    sections[fact.section, default: 0] += 1
    parts[Self.part(fact), default: 0] += 1
  }

  private static func part(_ fact: Fact) -> Substring { fact.key.prefix { $0 != " " } }
}
