import Assessment
import Clauses
import StudyPack

/// Questions on what the essay's terms mean.
struct DefinitionFacts {
  /// Those that may be asked for.
  let terms: [DefinedTerm]
  /// Those that may stand as wrong options: ``terms`` and others.
  let pool: [DefinedTerm]
  let names: TermRivals
  let clauses: [Clause]
  /// The sentences that stand alone.
  let lines: [SentenceID: StandingSentence]
  let choices: Int

  /// One fact a term.
  var all: [Fact] {
    terms.indices.map { index in
      let term = terms[index]
      return Fact(
        key: (term.isLessSure ? "doing " : "definition ") + term.term.lowercased(),
        answer: term.term.lowercased(),
        section: term.section, weight: weight(of: term), drafts: drafts(for: index))
    }
  }

  /// What is read off a clause behind the term is less sure to be its meaning.
  private func weight(of term: DefinedTerm) -> Int {
    if term.isLessSure || TermCourse(term)?.isOneOfMany == true { return Self.weightOfDoing }
    return term.name.isName || term.repeatsItsHead ? 24 : 45
  }

  /// Before the statements that only fill a quiz.
  private static let weightOfDoing = 12

  /// Joins `members`, which other questions do not use.
  static func matching(_ members: [DefinedTerm]) -> Fact? {
    guard (4...6).contains(members.count), let first = members.first else { return nil }
    let pairs = members.map { MatchingPair(left: $0.term, right: $0.definition.capitalisedFirst) }
    return Fact(
      key: "matching", answer: "", section: first.section, weight: 50,
      drafts: [
        Draft(
          form: .matching(pairs), stem: "Match each term with the meaning that the essay gives it.",
          evidence: members.flatMap(\.evidence))
      ])
  }

  private func drafts(for index: Int) -> [Draft] {
    let term = terms[index]
    guard term.isNameable, !term.isLessSure else { return [written(term)] }
    var drafts: [Draft] = []
    let stem = "Which term does the essay explain as “\(term.definition)”?"
    let others = rivals(of: index)
    let options = optionTerms(beside: term)
    let byTerm =
      options.isEmpty
      ? [] : [draft(.choice(key: term.term, distractors: options, sorted: false), stem, term)]
    let byMeaning = meaningChoice(term, others)
    // The two directions take turns.
    drafts += index % 2 == 0 ? byMeaning + byTerm : byTerm + byMeaning
    if let rival = others.first(where: { names.areAlike($0, term) && beginsAlike($0, term) }) {
      let falsehood = Draft.Falsehood(
        statement: statement(rival.term, term.definition),
        correction: "The essay says this of “\(term.term)”.")
      drafts.append(
        draft(
          .trueFalse(truth: statement(term.term, term.definition), falsehood: falsehood), "", term))
    }
    return drafts + [written(term)] + gapped(term)
  }

  /// The terms that stand beside the key, those first that may be of its matter; empty where they are too few.
  private func optionTerms(beside key: DefinedTerm) -> [String] {
    let others = names.rivals(of: key).filter { mayBe($0, key) }
    let kin = others.filter { isKin($0, key) }
    let options = Array((kin + others.filter { !kin.contains($0) }).prefix(choices - 1))
    // Two others may be of another matter, and then the key is the only one of its own.
    let isFull = options.count == choices - 1 || options.allSatisfy { isNear($0, key) }
    return isFull && kin.count >= Self.fewestKin ? options : []
  }

  private static let fewestKin = 2

  /// Whether the essay says what a term means, or it shares a word with the key: of others a reader sees that they are
  /// beside the matter.
  private func isKin(_ other: String, _ key: DefinedTerm) -> Bool {
    pool.contains { $0.term == other }
      || names.names.contains { $0.term == other && $0.overlap(key.name) > 0 }
  }

  /// Whether what the essay says of another term is of the sort that is asked for: a device is no tissue.
  private func mayBe(_ other: String, _ key: DefinedTerm) -> Bool {
    guard key.genus != nil, let term = pool.first(where: { $0.term == other }) else { return true }
    return term.genus == nil || names.areAlike(term, key)
  }

  /// “A market is arranging for …”: nobody takes a thing for a doing.
  private func beginsAlike(_ a: DefinedTerm, _ b: DefinedTerm) -> Bool {
    let openings = [a, b].map {
      $0.definition.split(separator: " ").first?.hasSuffix("ing") ?? false
    }
    return openings[0] == openings[1]
  }

  /// Whether a term shares a word with the key, or is told near it.
  private func isNear(_ other: String, _ key: DefinedTerm) -> Bool {
    names.names.contains { name in
      name.term == other
        && (name.overlap(key.name) > 0 || abs(name.block - key.name.block) <= Self.nearBlocks)
    }
  }

  private static let nearBlocks = 4

  /// `What does the essay mean by …?`, where meanings of about the same length stand beside the key
  /// and the key is not the longest.
  private func meaningChoice(_ term: DefinedTerm, _ others: [DefinedTerm]) -> [Draft] {
    let length = term.definition.utf8.count
    let near = others.filter { other in
      (length / 2...length * 2).contains(other.definition.utf8.count)
        && other.definition.split(separator: " ").count >= DefinedTerm.lengths.lowerBound
        && !other.definition.mentions(term.term) && !term.definition.mentions(other.term)
        && names.areAlike(other, term)
    }
    let options = near.prefix(choices - 1).map { $0.definition.capitalisedFirst }
    guard options.count >= 2, options.contains(where: { $0.utf8.count >= length }) else {
      return []
    }
    var draft = draft(
      .choice(key: term.definition.capitalisedFirst, distractors: options, sorted: false),
      "What does the essay mean by “\(term.term)”?", term)
    draft.direction = "meaning"
    return [draft]
  }

  /// What the term means, in the student's own words.
  private func written(_ term: DefinedTerm) -> Draft {
    if let course = TermCourse(term) { return draft(.short(key: course.key), course.stem, term) }
    let told = term.work?.said?.key ?? term.work?.told
    return draft(.short(key: told ?? meaning(of: term)), asking(term), term)
  }

  private func meaning(of term: DefinedTerm) -> String {
    let sentence = term.evidence.first.flatMap { lines[$0.sentence] }.flatMap(DefiningSentence.init)
    return sentence?.key(for: term) ?? (term.explanation ?? term.definition).capitalisedFirst
  }

  /// A name has no meaning: the essay tells what it stands for, or what it did.
  private func asking(_ term: DefinedTerm) -> String {
    if let work = term.work {
      // “Tolliver's law” has no article.
      let named = term.term.contains { "’'".contains($0) } ? term.term : "the \(term.term)"
      if let said = work.said {
        return "What \(work.asker) \(named) \(said.verb), according to the essay?"
      }
      if term.doesMore {
        let does = work.asker == "did" ? "did" : term.name.isPlural ? "do" : "does"
        return "What is one thing that \(named) \(does), according to the essay?"
      }
      return "What \(work.asker) \(named) do, according to the essay?"
    }
    if let meaner = term.meaner {
      return "What does \(meaner) mean by “\(term.term)”, according to the essay?"
    }
    let named = [term.article, term.term].compactMap(\.self).joined(separator: " ")
    let verb = term.name.isPlural ? "are" : "is"
    if term.name.isName, names.isPerson(term) {
      let told = term.isTold ? (term.name.isPlural ? "were" : "was") : verb
      let named = term.name.isPlural ? named : term.term
      return "Who \(told) \(named), according to the essay?"
    }
    guard term.name.isName, term.kind != "concept" || term.term.contains(" ") else {
      return "What does the essay mean by “\(term.term)”? Explain it in one sentence."
    }
    return "What \(verb) \(named), according to the essay?"
  }

  private static let fewestWords = 5

  /// The defining sentence with a gap, where it is plain. Many know a name who do not know the essay.
  private func gapped(_ term: DefinedTerm) -> [Draft] {
    guard !term.name.isName, let evidence = term.evidence.first,
      let clause = clauses.first(where: { $0.sentence.id == evidence.sentence }),
      let subject = clause.subjectThing, subject.bareText.lowercased() == term.term.lowercased(),
      let text = clause.gapped(at: subject.words),
      // “A ____ is anything.”, of which the clause that tells what is gone
      clause.body.count >= Self.fewestWords
    else { return [] }
    let stem = "Fill the gap with a term from the essay: “\(text)”"
    return [draft(.cloze(key: term.term), stem, term)]
  }

  private func statement(_ term: String, _ definition: String) -> String {
    "The essay explains “\(term)” as “\(definition)”."
  }

  private func draft(_ form: Draft.Form, _ stem: String, _ term: DefinedTerm) -> Draft {
    var draft = Draft(form: form, stem: stem, evidence: term.evidence)
    draft.story = ItemStory(
      statement: "\(term.term): \(term.definition)",
      transformation: "asks what a term of the glossary means")
    return draft
  }

  /// Terms of the same number and kind that the sentence does not speak of, the most alike first.
  private func rivals(of index: Int) -> [DefinedTerm] {
    let key = terms[index]
    return pool.enumerated()
      .filter { $0.element.term != key.term && isRival($0.element, of: key) }
      .sorted { a, b in
        (-a.element.name.overlap(key.name), a.offset)
          < (-b.element.name.overlap(key.name), b.offset)
      }
      .map(\.element)
  }

  private func isRival(_ other: DefinedTerm, of key: DefinedTerm) -> Bool {
    other.isNameable && names.areRivals(key.name, other.name)
      && !key.evidence.contains { $0.text.mentions(other.term) }
      && other.definition != key.definition
  }
}
