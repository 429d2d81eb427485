import Assessment
import StudyPack

/// What the chosen questions already ask and tell.
struct Taken {
  private var keys: Set<String> = []
  private var answers: Set<String> = []
  private var answerWords: [StemmedText] = []
  private var sentences: Set<SentenceID> = []
  /// Those of which only terms were asked.
  private var definitions: Set<SentenceID> = []
  /// The sentences that answers at length should tell.
  private var prompted: Set<SentenceID> = []
  private var shown: [StemmedText] = []
  /// Meanings that stand as wrong options, and stems that may quote one, in lower case.
  private var meanings: [String] = []
  private var stems: [String] = []
  /// How the statements that are to be judged begin.
  private var openings: Set<String> = []
  /// Whether a prompt on a term may share a point with another prompt: where a quiz would be too short else.
  var letsPromptsMeet = false
  /// What is to be explained at length.
  private var matters: [StemmedText] = []

  func accepts(_ fact: Fact, _ draft: Draft) -> Bool {
    guard !keys.contains(fact.key) else { return false }
    guard fact.answer.isEmpty || !answers.contains(fact.answer) else { return false }
    guard draft.kind == .essay ? leavesEnough(fact, draft) : asksAnew(fact, draft) else {
      return false
    }
    guard !tellsMeaning(draft), !isOnAMatterAsked(fact) else { return false }
    // Of two statements about one thing, one tells whether the other is true.
    guard openings.isDisjoint(with: draft.openings) else { return false }
    // A term's meaning is not told by another question that merely uses the term.
    let isMeaning = fact.isDefinition && draft.kind != .trueFalse
    if isMeaning || fact.answer.isEmpty { return true }
    let answer = StemmedText(fact.answer)
    if draft.hidesAnswer, shown.contains(where: { $0.mentions(answer) }) { return false }
    let told = draft.shown.map(StemmedText.init)
    return !answerWords.contains { answer in told.contains { $0.mentions(answer) } }
  }

  /// “What the essay says of tolls” and what it says under “Tolls and Wars” is one matter.
  private func isOnAMatterAsked(_ fact: Fact) -> Bool {
    guard let matter = fact.matter else { return false }
    return matters.contains { $0.mentions(matter) || matter.mentions($0) }
  }

  /// Whether a question that quotes a meaning would tell that it is a wrong option elsewhere, or the
  /// other way round.
  private func tellsMeaning(_ draft: Draft) -> Bool {
    let stem = draft.stem.lowercased()
    return meanings.contains { stem.contains($0) }
      || draft.wrongMeanings.contains { meaning in stems.contains { $0.contains(meaning) } }
  }

  /// Whether only one of the terms that a sentence defines was asked.
  private func isOpen(_ sentence: SentenceID) -> Bool {
    definitions.contains(sentence) && !prompted.contains(sentence)
  }

  private func asksAnew(_ fact: Fact, _ draft: Draft) -> Bool {
    !draft.evidence.contains {
      // “Precision is …; recall is …”: a sentence can define two terms.
      sentences.contains($0.sentence) && !(fact.isDefinition && isOpen($0.sentence))
        || (draft.kind == .trueFalse || fact.isDoing) && prompted.contains($0.sentence)
    }
  }

  /// Whether an answer at length has points enough that no other question tells.
  private func leavesEnough(_ fact: Fact, _ draft: Draft) -> Bool {
    let asked = draft.evidence.count { sentences.contains($0.sentence) }
    let told = draft.evidence.count { prompted.contains($0.sentence) }
    // What is said of a term is often its meaning, or what is said under its heading.
    if fact.key.hasPrefix("term ") { return asked == 0 && told <= (letsPromptsMeet ? 1 : 0) }
    return asked <= 2 && asked < draft.evidence.count && told <= 1
  }

  mutating func add(_ fact: Fact, _ draft: Draft) {
    keys.insert(fact.key)
    if let matter = fact.matter { matters.append(matter) }
    if draft.hidesAnswer, answers.insert(fact.answer).inserted {
      answerWords.append(StemmedText(fact.answer))
    }
    if draft.kind == .essay {
      prompted.formUnion(draft.evidence.map(\.sentence))
    } else {
      let asked = draft.evidence.map(\.sentence)
      if fact.isDefinition {
        definitions.formUnion(asked.filter { !sentences.contains($0) })
      } else {
        definitions.subtract(asked)
      }
      sentences.formUnion(asked)
    }
    shown.append(contentsOf: draft.shown.map(StemmedText.init))
    openings.formUnion(draft.openings)
    stems.append(draft.stem.lowercased())
    meanings += draft.wrongMeanings
  }
}

extension Fact {
  fileprivate var isDefinition: Bool { key.hasPrefix("definition ") }

  /// What a term does, which an answer on it at length may tell.
  fileprivate var isDoing: Bool { key.hasPrefix("doing ") }

  /// What a prompt asks for, by its key: the term, or the heading.
  fileprivate var matter: StemmedText? {
    ["prompt ", "section "].first(where: key.hasPrefix).map {
      StemmedText(String(key.dropFirst($0.count)))
    }
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

  /// Wrong options that are long enough to be meanings, in lower case.
  fileprivate var wrongMeanings: [String] {
    guard case .choice(_, let distractors, false) = form else { return [] }
    return distractors.map { $0.lowercased() }.filter { $0.split(separator: " ").count >= 4 }
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
