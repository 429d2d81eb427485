import Assessment
import Clauses
import Language
import StudyPack

/// Questions on who or what a clause speaks of.
struct SubjectFacts {
  let setting: FactSetting

  func fact(_ clause: Clause) -> Fact? {
    guard let key = clause.subjectThing, !key.isCounted, !key.isGraded, key.isPhrase,
      !Rivals.vague.contains(key.head.lemma.lowercased()), !key.isRelational, !clause.isHedged,
      !repeats(clause, key),
      tellsEnough(clause), !clause.isNegated, clause.finite.lemma != "do",
      !saysWhatItIs(clause, key), tellsWhen(clause, key), !clause.lacksObject,
      !clause.holdsOfOthers, isOnlyOne(clause),
      !isTheEssaysMatter(key), !givesItself(clause, key),
      !(clause.verb.lemma == "be" && (clause.losesLimit || clause.losesPurpose)),
      !isAJudgement(clause, key), !thinksWithoutAMind(clause, key),
      !clause.countsFromElsewhere, !isSecondOfTwo(clause),
      !isOneOfARow(clause), !clause.lead.contains(where: setting.loose.isDayOfSomeYear),
      !clause.givesAnInstance, !reportsOnSomebody(clause),
      !["continue", "begin", "remain", "keep"].contains(clause.verb.lemma)
    else { return nil }
    let rivals = setting.rivals.rivals(of: key, in: clause, atMost: Rivals.considered)
    let siblings = setting.rivals.siblings(of: key, among: rivals, atMost: setting.choices - 1)
    let options = setting.options(siblings)
    var drafts: [Draft] = []
    // Federalists are Americans, too.
    if options.count >= 2, key.isName, key.head.entType != "NORP",
      !standsForItsPeople(key, clause), !isOfAFigure(clause)
    {
      let stem = clause.askingSubject(setting.asker.choosing(key), isPlural: isPlural(key))
      drafts.append(
        Draft(
          form: .choice(
            key: key.text.capitalisedFirst, distractors: options.map(\.capitalisedFirst),
            sorted: false),
          stem: stem, evidence: clause.evidence))
    }
    if isWorthWriting(key, clause) {
      drafts.append(
        Draft(
          form: .short(key: key.text.capitalisedFirst),
          stem: asking(key, clause),
          evidence: clause.evidence))
    }
    if !clause.isOfSome, !clause.isUnderWay, let rival = siblings.first,
      setting.rivals.contrasts(rival, with: key),
      let falsehood = falsehood(clause, key, rival)
    {
      drafts.append(
        Draft(
          form: .trueFalse(truth: clause.text, falsehood: falsehood), stem: "",
          evidence: clause.evidence))
    }
    return setting.fact(
      clause, asking: "subject", answer: key.bareText, key: key,
      bonus: (isADeedByTheWay(clause, key) ? -3 : 0.3) + Rivals.quality(siblings),
      sources: Rivals.sources(siblings), drafts)
  }

  /// “Who notes that he owed tolls?”: another one did.
  private func reportsOnSomebody(_ clause: Clause) -> Bool {
    clause.verb.rights.contains { said in
      said.dep == "ccomp"
        && said.subtree.contains { ["he", "she", "him"].contains($0.lower) }
    }
  }

  /// “The guild asked for mills, while the mercers preferred locks”: of what both speak, the first half tells.
  private func isSecondOfTwo(_ clause: Clause) -> Bool {
    clause.verb.dep == "advcl" && ["while", "whereas"].contains(clause.verb.mark)
  }

  /// “The new law was the Civil Rights Act”, “the chief task is the care of …”: what stands behind is
  /// what would be asked for.
  private func saysWhatItIs(_ clause: Clause, _ key: Thing) -> Bool {
    guard clause.verb.lemma == "be" else { return false }
    let said = Set(clause.verb.children.map(\.dep.rawValue))
    // “Who is of noble birth?”: many are.
    if said.isDisjoint(with: ["attr", "acomp", "ccomp", "xcomp", "auxpass"]) { return true }
    return clause.verb.children.contains { child in
      child.dep == "ccomp"
        || child.dep == "attr" && !key.isName
          && (child.pos == .properNoun || key.article == .definite && Self.isDefinite(child))
    }
  }

  private static func isDefinite(_ noun: Token) -> Bool {
    noun.lefts.contains { $0.dep == "det" && $0.lower == "the" }
  }

  /// What an essay's title names, everything in it is about.
  private func isTheEssaysMatter(_ key: Thing) -> Bool {
    let title = StemmedText(setting.reading.essay.title ?? "")
    return title.mentions(StemmedText(key.bareText))
  }

  /// “A key member”: there are others. “The means by which …” and what is told at length are the key's
  /// alone.
  private func isOnlyOne(_ clause: Clause) -> Bool {
    guard clause.verb.lemma == "be",
      let noun = clause.verb.children.first(where: { $0.dep == "attr" })
    else { return true }
    return Self.isDefinite(noun)
      || clause.body.count { [.noun, .properNoun, .adjective, .verb].contains($0.pos) } >= 6
  }

  /// “Which court upheld the law?”: nobody else hands down judgements.
  private func isAJudgement(_ clause: Clause, _ key: Thing) -> Bool {
    key.head.lower == "court" && Self.judging.contains(clause.verb.lemma)
  }

  /// “Who came to Selby in 1901?”, “who announced her wish to rule?”: of a person the essay is about what he thought,
  /// found or made.
  private func isADeedByTheWay(_ clause: Clause, _ key: Thing) -> Bool {
    key.isName && asker(key, clause).hasPrefix("who")
      && !Self.mental.contains(clause.verb.lemma) && !Self.works.contains(clause.verb.lemma)
  }

  private static let works: Set<String> = [
    "suggest", "propose", "hold", "maintain", "conclude", "find", "show", "demonstrate", "discover",
    "invent", "develop", "introduce", "formulate", "coin", "found", "establish", "publish",
    "reject", "defend", "criticize", "criticise", "contend", "assert", "observe", "describe",
    "define", "design", "build", "create", "identify", "prove", "estimate", "measure", "open",
    "launch", "teach", "warn", "predict",
  ]

  private static let judging: Set<String> = [
    "strike", "uphold", "rule", "overturn", "hold", "decide", "find", "declare", "affirm",
    "reverse", "hear", "reject", "invalidate", "allow", "permit", "refuse", "grant",
  ]

  /// “What considers …?”: a matter that is said to think is asked for in no plain English.
  private func thinksWithoutAMind(_ clause: Clause, _ key: Thing) -> Bool {
    // “Olson argued”, where the parser takes the name for a word.
    let isUnknown =
      Self.mental.contains(clause.verb.lemma) && !key.isName && !key.isPlural
      && key.words.count == 1
    return isUnknown
      || ["consider", "decide", "know", "understand", "recognise", "recognize", "see"]
        .contains(clause.verb.lemma) && asker(key, clause) == "what"
  }

  /// “First, a toll is collected …”: the first of what, the sentences before tell.
  private func isOneOfARow(_ clause: Clause) -> Bool {
    let opening = clause.sentence.doc.first?.lower ?? ""
    return ["first", "second", "third", "fourth", "finally", "lastly"].contains(opening)
  }

  /// “Which city wants open routes?”: the city stands for those who rule there.
  private func standsForItsPeople(_ key: Thing, _ clause: Clause) -> Bool {
    Self.mental.contains(clause.verb.lemma) && setting.asker.choosing(key) == "which city"
  }

  /// Whether what is said of the subject, dates apart, is more than a verb.
  private func tellsEnough(_ clause: Clause) -> Bool {
    let telling: Set<PartOfSpeech> = [.noun, .properNoun, .verb, .adjective]
    return clause.body.count { telling.contains($0.pos) && $0.entType != "DATE" } >= 2
  }

  /// “Which groups support …?” agrees with the groups, “what” and “who” with one.
  private func asking(_ key: Thing, _ clause: Clause) -> String {
    let asker = asker(key, clause)
    return clause.askingSubject(asker, isPlural: key.isPlural && asker.hasPrefix("which "))
  }

  /// Only what thinks or wants can be “who”, whatever it is called.
  private func asker(_ key: Thing, _ clause: Clause) -> String {
    let asker = setting.asker.open(key)
    let thinks =
      Self.mental.contains(clause.verb.lemma)
      && (key.isPlural || key.text.first?.isUppercase == true)
    // “Which parties …?” asks for one of several that the essay tells apart.
    let isNamed = asker == "which " + key.head.lower
    // “What states that …?” is no English.
    if isNamed, Self.teachings.contains(key.head.lower),
      clause.verb.rights.contains(where: { $0.dep == "ccomp" })
    {
      return asker
    }
    if isNamed, !key.isName, !hasNamesakes(key) {
      return thinks || setting.asker.isPerson(key) ? "who" : "what"
    }
    // “What advocates …?”
    if asker == "what", isPreached(clause) { return "which view" }
    let isMind = ["believe", "fear", "hope", "doubt", "think"].contains(clause.verb.lemma)
    return asker == "what" && (thinks || isMind) ? "who" : asker
  }

  private static let teachings: Set<String> = [
    "hypothesis", "theory", "law", "principle", "doctrine", "thesis", "model", "view",
  ]

  /// Whether the essay names others of the same noun: the Whig party beside the Tory party, cash grants
  /// beside land grants.
  private func hasNamesakes(_ key: Thing) -> Bool {
    setting.things.entries.contains { other in
      other.thing.head.lemma == key.head.lemma && other.thing.words.count > 1
        && other.thing.isName == key.isName
        && other.thing.bareText.lowercased() != key.bareText.lowercased()
        && other.thing.lemmas != key.lemmas
    }
  }

  /// “Holds that tolls are fair”; “a store holds grain” is no view.
  private func isPreached(_ clause: Clause) -> Bool {
    Self.preaching.contains(clause.verb.lemma)
      || Self.holding.contains(clause.verb.lemma)
        && clause.verb.rights.contains { $0.dep == "ccomp" }
  }

  private static let preaching: Set<String> = ["advocate", "teach", "posit", "contend", "assert"]
  private static let holding: Set<String> = ["hold", "maintain", "assume"]

  private static let mental: Set<String> = [
    "prefer", "believe", "argue", "want", "think", "fear", "hope", "favor", "favour", "oppose",
    "insist", "claim", "complain", "doubt", "blame", "write", "say",
  ]

  /// Whether the key is worth a student's own words, and the question leads to it alone: a person, a
  /// law, a body or an event by its full name, whoever holds a view, or a term of several words, of
  /// which enough is said, and not what it can do.
  private func isWorthWriting(_ key: Thing, _ clause: Clause) -> Bool {
    let isCapacity = ["can", "may", "will"].contains(clause.finite.lower)
    let telling: Set<PartOfSpeech> = [.noun, .properNoun, .adjective, .number]
    // “Who worked out its steps?”: of what, the question does not say.
    let pointsElsewhere = key.isName && clause.body.contains { $0.lower == "its" }
    // “What printed the first collection?”: it may have been a person.
    let isOfUnknownSort = key.isName && asker(key, clause) == "what"
    return isSingledOut(key, clause) && !clause.hasLoosePronoun && !pointsElsewhere
      && (key.isName || !isOfAFigure(clause)) && !givesItsSort(key, clause)
      && !isOfUnknownSort && !isASchool(key)
      && !isCapacity
      && clause.body.count { telling.contains($0.pos) } >= 4
  }

  /// “Who claims descent from a monk?”: Chan Buddhism, which is nobody.
  private func isASchool(_ key: Thing) -> Bool { key.isName && key.head.lower.hasSuffix("ism") }

  /// “What had fallen to 50 percent?” asks for a figure's owner.
  private func isOfAFigure(_ clause: Clause) -> Bool {
    clause.body.contains { ["PERCENT", "MONEY"].contains($0.entType?.rawValue) }
  }

  /// “Which parties exist to win elections?” of parties, “which constitution?” of the only one, “which
  /// body is an organisation that …?”: the question tells its answer.
  private func givesItsSort(_ key: Thing, _ clause: Clause) -> Bool {
    let asker = asker(key, clause)
    guard asker.hasPrefix("which ") else { return false }
    let isWhatItIs =
      clause.verb.lemma == "be"
      && clause.verb.children.contains { $0.dep == "attr" && !Self.isDefinite($0) }
    return isWhatItIs || isAStatesOwn(key)
      || asker == "which " + key.head.lower
        && (isTheUsualSort(key) || setting.asker.isOfTheDictionary(key))
  }

  /// “The U.S. Constitution”: which constitution else?
  private func isAStatesOwn(_ key: Thing) -> Bool {
    key.isName && key.head.lower == "constitution" && !hasNamesakes(key)
  }

  /// “Political parties”, of which the essay speaks more than of any other parties: they are just parties.
  private func isTheUsualSort(_ key: Thing) -> Bool {
    guard !key.isName else { return false }
    var counts: [String: Int] = [:]
    for token in setting.reading.sentences.lazy.flatMap(\.doc)
    where token.lemma == key.head.lemma && token.pos == .noun {
      let modifier = token.lefts.last { ["amod", "compound"].contains($0.dep.rawValue) }
      counts[modifier?.lower ?? "", default: 0] += 1
    }
    let own = counts[key.words.dropLast().last?.lower ?? ""] ?? 0
    return (counts[""] ?? 0) > 1 && counts.allSatisfy { $0.key.isEmpty || $0.value <= own }
  }

  private func isSingledOut(_ key: Thing, _ clause: Clause) -> Bool {
    if Self.mental.contains(clause.verb.lemma) { return true }
    guard key.isName else { return key.words.count > 1 && setting.rivals.isTerm(key) }
    return key.words.count > 1
      && ["LAW", "EVENT", "ORG", "PERSON", "WORK_OF_ART"].contains(
        setting.things.sort(of: key).entity)
  }

  /// “Who was allowed to own property?”: when, the essay's other sentences tell.
  private func tellsWhen(_ clause: Clause, _ key: Thing) -> Bool {
    if Self.mental.contains(clause.verb.lemma) {
      // “Under such a law, who argues that …?”: the setting belongs to what is argued.
      return !["under", "within"].contains(clause.lead.first?.lower)
    }
    // “Who has praised exercise?”: since when, and before whom?
    let isPerfect = clause.finite.lemma == "have" && setting.asker.isPerson(key)
    guard clause.finite.tag == "VBD" || isPerfect else { return true }
    // “Who won the vote of the guild?”: many did, each in a year of his own.
    if key.head.entType == "PERSON" {
      return (clause.lead + clause.body).contains {
        ["DATE", "LAW", "WORK_OF_ART", "EVENT"].contains($0.entType?.rawValue)
          || ["“", "\""].contains($0.text)
      } || !Self.repeatable.contains(clause.verb.lemma)
    }
    return (clause.lead + clause.body).contains { $0.pos == .properNoun || $0.entType == "DATE" }
  }

  /// What one after the other does.
  private static let repeatable: Set<String> = [
    "win", "lose", "enjoy", "have", "receive", "get", "gain", "hold", "announce", "run", "face",
    "seek",
    "be", "become", "make", "take", "support", "visit",
  ]

  /// “Opponents were called …”, “a commission consists of commissioners”.
  private func givesItself(_ clause: Clause, _ key: Thing) -> Bool {
    let isNaming =
      ["call", "name", "term", "dub", "consist"].contains(clause.verb.lemma)
      // “What includes two rights?” is no question.
      || ["include", "contain", "comprise", "involve"].contains(clause.verb.lemma)
        && asker(key, clause) == "what"
      || clause.body.contains { $0.lower == "known" }
    return isNaming || key.echoes(in: clause.lead + clause.body)
  }

  private func isPlural(_ key: Thing) -> Bool {
    key.isPlural && setting.asker.choosing(key) == "which of these"
  }

  /// Whether the answer stands elsewhere in the clause.
  private func repeats(_ clause: Clause, _ key: Thing) -> Bool {
    let lemmas = Set((clause.lead + clause.body).map { $0.lemma.lowercased() })
    // “China” in “Chinese”
    let isHinted =
      key.isName
      && lemmas.contains { lemma in
        lemma.utf8.count >= 5 && key.head.lower.utf8.count >= 4
          && lemma.hasPrefix(key.head.lower.prefix(4))
      }
    return isHinted || !key.lemmas.isDisjoint(with: lemmas)
  }

  private func falsehood(_ clause: Clause, _ key: Thing, _ rival: Rivals.Rival) -> Draft.Falsehood?
  {
    guard clause.lead.isEmpty, clause.antecedent == nil, clause.isSaidByTheEssay,
      !clause.body.contains(where: { ["PRP", "PRP$"].contains($0.tag.rawValue) })
    else { return nil }
    return Draft.Falsehood(
      statement: rival.text.capitalisedFirst + " " + Wording.text(of: clause.body) + ".",
      correction: "The essay says this of \(key.text).")
  }
}
