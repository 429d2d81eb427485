import Assessment
import StudyPack

/// Questions on who or what did something: sentences whose subject is a name.
struct SubjectFacts {
  let reading: Reading
  let rules: StatementRules
  let rivals: RivalNames
  let choices: Int

  var all: [Fact] { reading.sentences.compactMap(fact) }

  private func fact(_ sentence: Sentence) -> Fact? {
    guard rules.isComplete(sentence), let name = subject(of: sentence), isFact(sentence, name)
    else {
      return nil
    }
    guard let key = rivals.fullName(name), !rest(of: sentence, after: name).mentionsAny(of: key)
    else {
      return nil
    }
    let others = rivals.rivals(of: name, in: sentence)
    // A body such as the House has no rival of which the same could be believed.
    let isSwappable = name.kind != .organisation || name.head.map(Self.askable.contains) ?? false
    let drafts =
      written(sentence, name, key, others)
      + (isSwappable ? others.prefix(1).map { trueFalse(sentence, name, key, other: $0) } : [])
    guard !drafts.isEmpty else { return nil }
    return Fact(
      key: "subject \(sentence.id)", answer: key.lowercased(), section: sentence.section,
      weight: name.kind == .person ? 18 : 22, drafts: drafts)
  }

  /// As a question where the surface tells which, else as a sentence with a gap.
  private func written(_ sentence: Sentence, _ name: Name, _ key: String, _ others: [String])
    -> [Draft]
  {
    let options = Array(others.prefix(choices - 1))
    if let question = question(sentence, name) {
      let form: Draft.Form =
        options.count >= 2
        ? .choice(key: key, distractors: options, sorted: false) : .short(key: key)
      return [draft(form, question, sentence)]
    }
    guard name.kind == .place || name.head != nil, rivals.names.count(of: name.text) > 1 else {
      return []
    }
    let gapped = sentence.replacing(name.words, with: QuizItem.gap)
    // Places come in sizes that the surface does not tell: a city is no rival of a country.
    return options.count >= 2 && name.kind != .place
      ? [
        draft(
          .choice(key: key, distractors: options, sorted: false),
          "Which name completes the essay’s statement? “\(gapped)”", sentence)
      ]
      : [draft(.cloze(key: key), "Fill the gap with a name from the essay: “\(gapped)”", sentence)]
  }

  private func draft(_ form: Draft.Form, _ stem: String, _ sentence: Sentence) -> Draft {
    Draft(form: form, stem: stem, evidence: [Evidence(sentence)])
  }

  /// A plain fact, or a view that its own subject holds.
  private func isFact(_ sentence: Sentence, _ name: Name) -> Bool {
    if rules.isPlainFact(sentence) { return true }
    let next = name.words.upperBound
    guard name.kind == .person, next + 1 < sentence.words.count,
      StanceVerbs.kind(of: sentence.words[next].lower) == .opinion
    else { return false }
    return sentence.words[(next + 1)...].allSatisfy { $0.lower != "not" }
  }

  /// The name that is the sentence's subject: at its start or after a short adverbial of time, an
  /// article apart, and right before its verb.
  private func subject(of sentence: Sentence) -> Name? {
    let start = leadEnd(sentence.words)
    guard
      let name = rivals.names.names(in: sentence).first(where: { $0.words.lowerBound >= start }),
      !name.isPossessive, name.kind != .acronym,
      name.words.lowerBound <= start + (name.kind == .person ? 4 : 1),
      sentence.words[start..<name.words.lowerBound].allSatisfy({ $0.kind == .word }),
      !Self.unasked.contains(name.text.lowercased())
    else { return nil }
    if name.words.lowerBound > start, sentence.words[start].lower != "the" { return nil }
    let next = name.words.upperBound
    guard next + 3 < sentence.words.count else { return nil }
    let verb = sentence.words[next].lower
    let isVerb =
      VerbForms.isPast(verb) || ["is", "was", "has", "had"].contains(verb)
      || name.head != nil && verb.isThirdPerson
    return isVerb ? name : nil
  }

  /// Names that nearly any sentence of an essay could have as its subject.
  private static let unasked: Set<String> = [
    "congress", "supreme court", "united states", "u.s.", "america", "constitution",
    "u.s. constitution", "parliament", "government",
  ]

  /// The index after `In 1787,`; 0 where there is no such adverbial.
  private func leadEnd(_ words: [Word]) -> Int {
    guard let first = words.first, ["in", "during", "by", "after", "on"].contains(first.lower),
      let comma = words.prefix(6).firstIndex(where: { $0.text == "," })
    else { return max(Attribution.leadEnd(words), 0) }
    return comma + 1
  }

  private func lead(_ sentence: Sentence) -> String? {
    let end = leadEnd(sentence.words)
    guard end > 0 else { return nil }
    let lead = sentence.phrase(0..<end)
    return lead.hasSuffix(",") ? lead : lead + ","
  }

  private func rest(of sentence: Sentence, after name: Name) -> String {
    sentence.phrase(name.words.upperBound..<sentence.words.count)
  }

  /// `Who proposed …?`, `Which act outlawed …?`; `nil` where the surface does not tell what to ask.
  private func question(_ sentence: Sentence, _ name: Name) -> String? {
    var rest = rest(of: sentence, after: name)
    rest.removeLast()
    guard !startsNewClause(sentence, after: name) else { return nil }
    let opening = lead(sentence) ?? "According to the essay,"
    if name.kind == .person { return "\(opening) who \(rest)?" }
    guard let head = name.head, Self.askable.contains(head), name.words.count > 1 else {
      return nil
    }
    return "\(opening) which \(head) \(rest)?"
  }

  /// Heads of names of which an essay has several, so that asking which one makes sense.
  private static let askable: Set<String> = [
    "act", "amendment", "law", "treaty", "convention", "party", "commission", "committee", "agency",
    "council", "war", "compromise", "resolution", "doctrine", "organization", "organisation",
    "association", "movement", "battle", "department", "union", "university", "bureau", "league",
    "agreement", "pact", "declaration", "company", "revolution", "conference", "rebellion", "plan",
    "administration", "society", "empire", "river", "clause", "bill", "accord", "protocol",
  ]

  /// `X did this, and Y did that`: half of it would not belong to the question.
  private func startsNewClause(_ sentence: Sentence, after name: Name) -> Bool {
    let words = sentence.words
    return words.indices.dropFirst(name.words.upperBound).dropLast(2).contains { index in
      words[index].text == ","
        && ["and", "but", "while", "whereas", "so"].contains(words[index + 1].lower)
        && (words[index + 2].isCapitalised || FunctionWords.contains(words[index + 2].lower))
    } || joinsSubject(sentence, after: name)
  }

  /// `… and Y was …`
  private func joinsSubject(_ sentence: Sentence, after name: Name) -> Bool {
    let words = sentence.words
    return rivals.names.names(in: sentence).contains { other in
      let (before, after) = (other.words.lowerBound - 1, other.words.upperBound)
      return before > name.words.upperBound && after < words.count
        && ["and", "but", "while"].contains(words[before].lower)
        && (VerbForms.isPast(words[after].lower)
          || VerbForms.auxiliaries.contains(words[after].lower))
    }
  }

  private func trueFalse(_ sentence: Sentence, _ name: Name, _ key: String, other: String) -> Draft
  {
    let changed = sentence.replacing(name.words, with: other)
    let falsehood = Draft.Falsehood(
      statement: changed, correction: "The essay says this of \(key).")
    return draft(.trueFalse(truth: sentence.text, falsehood: falsehood), "", sentence)
  }
}

extension String {
  /// Whether the text has any word of `name` that is not a small one.
  func mentionsAny(of name: String) -> Bool {
    let words = Set(lowercased().wordList)
    return name.lowercased().wordList.contains { $0.utf8.count > 3 && words.contains($0) }
  }

  /// `outlaws`, as far as the form tells.
  var isThirdPerson: Bool {
    hasSuffix("s") && !hasSuffix("ss") && utf8.count > 3 && !FunctionWords.contains(self)
  }
}

extension Sentence {
  /// The sentence with other words at `words`.
  func replacing(_ range: Range<Int>, with replacement: String) -> String {
    guard let first = range.first, let last = range.last else { return text }
    let base = self.range.lowerBound
    let lower = words[first].range.lowerBound - base
    let upper = words[last].range.upperBound - base
    return String(text[utf8: 0..<lower]) + replacement
      + String(text[utf8: upper..<text.utf8.count])
  }
}
