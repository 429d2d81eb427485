import Assessment
import Clauses
import ItemLint
import StudyPack

/// All that the quiz could ask of an essay.
struct QuizFacts {
  let reading: Reading
  let glossary: GlossaryView?
  let perspectives: PerspectivesView?
  let options: Quiz.Options

  /// Each term is compared with each other for options: more would cost more than they give.
  private static let mostTerms = 200

  var all: [Fact] {
    let referents = Referents(reading)
    let parts = EssayClauses(reading)
    let clauses = Statements(reading, referents: referents, clauses: parts).all
    let known = DefinedTerms(reading: reading, clauses: clauses).all(from: glossary)
      .prefix(Self.mostTerms)
    let pool = known.filter { !$0.isLessSure }
    let loose = LooseWords(reading, referents, asksBack: true)
    let lines = reading.standingSentences(referents).filter { !loose.goBack($0.sentence) }
    let setting = setting(referents, lines, loose, defined: pool)
    let standing = Dictionary(
      lines.map { ($0.sentence.id, $0) }, uniquingKeysWith: { first, _ in first })
    let sentences = WholeSentences(lines, parts, besides: clauses).all
    let words = HolderWords(reading)
    let held = HeldViewFacts(
      reading: reading, perspectives: perspectives, words: words, loose: loose,
      choices: options.choices)
    let sure = clauses.filter { !$0.assures }
    let sureOrWhole = sure + sentences.filter { !$0.assures }
    let others =
      facts(clauses, setting) + judged(sentences, setting)
      + ViewFacts(
        setting: setting,
        clauses: sureOrWhole.filter { !held.sentences.contains($0.sentence.id) }
      ).all
      + ComparisonFacts(setting: setting, terms: pool, clauses: clauses).all
      + PerspectiveFacts(reading: reading, perspectives: perspectives, words: words).all + held.all
      + YearFacts(lines, choices: options.choices).all
      + sentences.compactMap(IdentityFacts(setting: setting).fact)
      + ReasonFacts(setting: setting, clauses: sentences).all
      + PromptFacts(
        setting: setting, terms: (glossary?.terms ?? []).map(\.term),
        clauses: sureOrWhole, lines: lines
      ).all
      + TermPrompts(
        setting: setting, terms: glossary?.terms ?? [], clauses: sure, lines: lines
      ).all
      + ConsequenceFacts(setting: setting, clauses: clauses + sentences, lines: standing).all
      + SectionFacts(setting: setting, clauses: sureOrWhole, lines: lines).all
      + PassagePrompts(
        setting: setting, clauses: sure, parts: parts, wide: personsAndPlaces, lines: lines
      ).all
      + ParagraphFacts(setting, lines, clauses).all
    let matched = matched(pool)
    let inRow = Set(matched.map(\.term))
    let asked = known.filter { !inRow.contains($0.term) }
    let names = rivals(beside: pool)
    let facts =
      (DefinitionFacts.matching(matched).map { [$0] } ?? [])
      + DefinitionFacts(
        terms: asked, pool: pool, names: names, clauses: clauses,
        lines: standing, choices: options.choices
      ).all
      + TermGapFacts(reading: reading, glossary: glossary, loose: loose).all
      + others
    return facts.compactMap(NamesInFull(reading).told).compactMap(\.withoutFaults)
  }

  private var personsAndPlaces: Set<String> {
    let terms = (glossary?.terms ?? []).filter { ["person", "place"].contains($0.kind) }
    return Set(terms.map { $0.term.lowercased() })
  }

  private func rivals(beside defined: [DefinedTerm]) -> TermRivals {
    let names = glossary?.terms.prefix(Self.mostTerms).map { term in
      TermName(
        term: term.term, kind: term.kind, block: term.evidence.first?.sentence.block ?? 0)
    }
    return TermRivals(names: names ?? defined.map(\.name), wordNet: reading.wordNet)
  }

  private func setting(
    _ referents: Referents, _ lines: [StandingSentence], _ loose: LooseWords,
    defined: [DefinedTerm]
  ) -> FactSetting {
    let terms = Set((glossary?.terms ?? []).map { $0.term.lowercased() })
    let things = Things(reading)
    let defining = Set(defined.flatMap { $0.evidence.map(\.sentence) })
    return FactSetting(
      reading: reading, things: things, rivals: Rivals(things, reading: reading, terms: terms),
      asker: Asker(wordNet: reading.wordNet),
      weights: ClauseWeights(
        reading, referents: referents, terms: terms, defining: defining),
      standing: Standing(referents: referents), sequels: Sequels(reading),
      choices: options.choices,
      whole: Set(lines.map(\.sentence.id)),
      loose: loose, trials: TrialSetting(reading))
  }

  private func facts(_ all: [Clause], _ setting: FactSetting) -> [Fact] {
    let clauses = weightiest(all.filter { !$0.assures }, by: setting.weights)
    return ofEach(clauses, setting)
      + OutsiderFacts(setting: setting).all
      + PredicateFacts(setting: setting, clauses: clauses).all
      + ReasonFacts(setting: setting, clauses: clauses).all
      + DateFacts(setting: setting, clauses: clauses).all
  }

  /// What can be asked of each clause by itself.
  private func ofEach(_ clauses: [Clause], _ setting: FactSetting) -> [Fact] {
    let makers = [
      SubjectFacts(setting: setting).fact, ObjectFacts(setting: setting).fact,
      EnumerationFacts(setting: setting).fact, IdentityFacts(setting: setting).fact,
      DeedFacts(setting: setting, clauses: clauses).fact,
    ]
    let single = clauses.filter {
      !$0.joinsStatements && !$0.leans && !$0.goesFurther && !setting.weights.leans($0)
        && !isOfAStranger($0, setting)
        && !setting.loose.stand(in: $0.tokens, of: $0.sentence)
    }
    return makers.flatMap { single.compactMap($0) } + judged(clauses, setting)
  }

  /// “After the guild's end”, in an essay that is not on guilds.
  private func isOfAStranger(_ clause: Clause, _ setting: FactSetting) -> Bool {
    clause.isOfAnOwner && !setting.weights.hasTerm(clause)
  }

  /// What can be judged true or false of each clause by itself.
  private func judged(_ clauses: [Clause], _ setting: FactSetting) -> [Fact] {
    let makers = [
      StatementFacts(setting: setting).fact, OppositeFacts(setting: setting).fact,
      ExtentFacts(setting: setting).fact, DenialFacts(setting: setting).fact,
    ]
    let plain = clauses.filter {
      !setting.weights.leans($0.whole ?? $0) && !$0.onlyPointsAtWhatIsTold
        && !setting.trials.isAll($0.sentence.doc)
    }
    return makers.flatMap { plain.compactMap($0) }
  }

  /// A book has more clauses than any quiz can ask for: those that matter most, in the essay's order.
  private func weightiest(_ clauses: [Clause], by weights: ClauseWeights) -> [Clause] {
    guard clauses.count > Self.mostClauses else { return clauses }
    let weighed = clauses.indices.map { (weights.weight(of: clauses[$0], asking: nil), $0) }
    let kept = weighed.sorted { ($1.0, $0.1) < ($0.0, $1.1) }.prefix(Self.mostClauses).map(\.1)
    return kept.sorted().map { clauses[$0] }
  }

  private static let mostClauses = 600

  /// The terms that one question joins with their meanings: four, where enough others are left to
  /// ask for one by one, which tells more of what a student knows.
  private func matched(_ terms: [DefinedTerm]) -> [DefinedTerm] {
    // Of a row of notions and one agency, everybody knows which is the agency.
    let nameable = terms.filter { $0.isNameable && !$0.name.isName && $0.standsAlone }
    guard options.kinds.contains(.matching), terms.count > 4, nameable.count >= 4,
      options.shape.kinds[.matching] != nil || !options.kinds.contains(.short)
        || terms.count >= Self.enoughToJoin
    else { return [] }
    return Array(nameable.suffix(4))
  }

  private static let enoughToJoin = 14
}
