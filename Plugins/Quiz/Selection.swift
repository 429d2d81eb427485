import Assessment
import StudyPack

/// Chooses which facts are asked, and in which form, so that kinds and sections are spread, nothing
/// is asked twice and no question answers another.
struct Selection {
  let kinds: [QuizKind]
  let count: Int

  struct Chosen {
    let fact: Fact
    let draft: Draft
  }

  /// At most ``count`` questions, in the essay's order.
  func choose(from facts: [Fact]) -> [Chosen] {
    var left = facts.filter { fact in fact.drafts.contains { kinds.contains($0.kind) } }
    var chosen: [Chosen] = []
    var uses = Uses()
    var used: [QuizKind: Int] = [:]
    var taken = Taken()
    while chosen.count < count, !left.isEmpty {
      let place = left.indices.max { a, b in
        (uses.score(left[a]), -a) < (uses.score(left[b]), -b)
      }
      guard let place else { break }
      let fact = left.remove(at: place)
      guard let draft = draft(of: fact, used), taken.accepts(fact, draft) else { continue }
      taken.add(fact, draft)
      uses.add(fact)
      used[draft.kind, default: 0] += 1
      chosen.append(Chosen(fact: fact, draft: draft))
    }
    return chosen.sorted { Self.place($0) < Self.place($1) }
  }

  private static func place(_ chosen: Chosen) -> (Int, SentenceID) {
    let first = chosen.draft.evidence.first?.sentence ?? SentenceID(block: 0, ordinal: 0)
    return (chosen.draft.kind == .matching ? 1 : 0, first)
  }

  /// The form that is most behind its share; the fact's own order decides between equals.
  private func draft(of fact: Fact, _ used: [QuizKind: Int]) -> Draft? {
    let allowed = fact.drafts.filter {
      kinds.contains($0.kind) && $0.isBounded(by: count, used[$0.kind] ?? 0)
    }
    return
      allowed
      .enumerated()
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

extension Draft {
  /// Keeps written and true/false questions from filling a quiz.
  fileprivate func isBounded(by count: Int, _ used: Int) -> Bool {
    switch form {
    case .choice: true
    case .trueFalse, .short: used < max(2, count * 3 / 10)
    case .cloze: used < max(2, count / 5)
    case .essay: used < max(1, count / 4)
    case .matching, .ordering: used < 1
    }
  }
}

/// What the chosen questions already ask and tell.
private struct Taken {
  private var keys: Set<String> = []
  private var answers: [String] = []
  private var sentences: Set<SentenceID> = []
  /// The sentences that answers at length should tell.
  private var prompted: Set<SentenceID> = []
  private var shown: [String] = []
  /// How the statements that are to be judged begin.
  private var openings: Set<String> = []

  func accepts(_ fact: Fact, _ draft: Draft) -> Bool {
    guard !keys.contains(fact.key) else { return false }
    guard fact.answer.isEmpty || !answers.contains(fact.answer) else { return false }
    guard draft.kind == .essay ? leavesEnough(draft) : asksAnew(draft) else { return false }
    // Of two statements about one thing, one tells whether the other is true.
    guard openings.isDisjoint(with: draft.openings) else { return false }
    // A term's meaning is not told by another question that merely uses the term.
    let isMeaning = fact.key.hasPrefix("definition ") && draft.kind != .trueFalse
    if isMeaning || fact.answer.isEmpty { return true }
    if draft.hidesAnswer, shown.contains(where: { $0.mentions(fact.answer) }) { return false }
    return !answers.contains { answer in draft.shown.contains { $0.mentions(answer) } }
  }

  private func asksAnew(_ draft: Draft) -> Bool {
    !draft.evidence.contains { sentences.contains($0.sentence) }
  }

  /// Whether an answer at length has points enough that no other question tells.
  private func leavesEnough(_ draft: Draft) -> Bool {
    draft.evidence.count { sentences.contains($0.sentence) } <= 2
      && draft.evidence.count { prompted.contains($0.sentence) } <= 1
  }

  mutating func add(_ fact: Fact, _ draft: Draft) {
    keys.insert(fact.key)
    if draft.hidesAnswer { answers.append(fact.answer) }
    if draft.kind == .essay {
      prompted.formUnion(draft.evidence.map(\.sentence))
    } else {
      sentences.formUnion(draft.evidence.map(\.sentence))
    }
    shown.append(contentsOf: draft.shown)
    openings.formUnion(draft.openings)
  }
}

extension Draft {
  /// Whether the reader has to find the fact's answer.
  fileprivate var hidesAnswer: Bool {
    switch form {
    case .choice, .cloze, .short: true
    case .trueFalse, .matching, .ordering, .essay: false
    }
  }

  /// The first words of a statement to be judged, and of what it may be changed to.
  fileprivate var openings: Set<String> {
    guard kind == .trueFalse else { return [] }
    return Set(shown.map { $0.lowercased().wordList.prefix(2).joined(separator: " ") })
  }

  /// What the question tells its reader, options apart.
  fileprivate var shown: [String] {
    switch form {
    case .choice, .cloze, .short, .essay, .ordering: [stem]
    case .trueFalse(let truth, let falsehood): [truth] + (falsehood.map { [$0.statement] } ?? [])
    case .matching(let pairs): pairs.map { $0.left + " " + $0.right }
    }
  }
}
