import Assessment
import Clauses
import Language
import StudyPack

/// Questions on who or what a clause speaks of.
struct SubjectFacts {
  let setting: FactSetting

  func fact(_ clause: Clause) -> Fact? {
    guard let key = clause.subjectThing, !key.isCounted, !key.isGraded,
      !Rivals.vague.contains(key.head.lemma.lowercased()), !isRelational(key), !clause.isHedged,
      !repeats(clause, key),
      tellsEnough(clause), !clause.isNegated, clause.finite.lemma != "do",
      !saysWhatItIs(clause, key)
    else { return nil }
    let rivals = setting.rivals.rivals(of: key, in: clause, atMost: setting.choices - 1)
    let options = setting.options(rivals)
    var drafts: [Draft] = []
    if options.count >= 2 {
      let stem = clause.askingSubject(setting.asker.choosing(key), isPlural: isPlural(key))
      drafts.append(
        Draft(
          form: .choice(
            key: key.text.capitalisedFirst, distractors: options.map(\.capitalisedFirst),
            sorted: false),
          stem: stem, evidence: clause.evidence))
    }
    if let rival = rivals.first, setting.rivals.contrasts(rival, with: key),
      let falsehood = falsehood(clause, key, rival)
    {
      drafts.append(
        Draft(
          form: .trueFalse(truth: clause.text, falsehood: falsehood), stem: "",
          evidence: clause.evidence))
    }
    return setting.fact(
      clause, asking: "subject", answer: key.bareText, key: key,
      bonus: 0.3 + Rivals.quality(rivals), sources: Rivals.sources(rivals), drafts)
  }

  /// “The new law was the Civil Rights Act”: the name is what would be asked for.
  private func saysWhatItIs(_ clause: Clause, _ key: Thing) -> Bool {
    guard clause.verb.lemma == "be" else { return false }
    return clause.verb.children.contains { child in
      child.dep == "ccomp" || child.dep == "attr" && child.pos == .properNoun && !key.isName
    }
  }

  /// “Supporters”: of what, only the sentence before tells.
  private func isRelational(_ key: Thing) -> Bool {
    key.words.count == 1 && Self.relational.contains(key.head.lemma.lowercased())
  }

  private static let relational: Set<String> = [
    "supporter", "opponent", "critic", "proponent", "advocate", "member", "defender", "people",
    "person", "individual", "man", "woman", "leader", "group", "party", "side", "expert", "author",
    "scholar", "researcher", "observer", "participant", "other", "activist", "official", "process",
    "system", "change", "decision", "action", "result", "effort", "idea",
  ]

  /// Whether what is said of the subject, dates apart, is more than a verb.
  private func tellsEnough(_ clause: Clause) -> Bool {
    let telling: Set<PartOfSpeech> = [.noun, .properNoun, .verb, .adjective]
    return clause.body.count { telling.contains($0.pos) && $0.entType != "DATE" } >= 2
  }

  private func isPlural(_ key: Thing) -> Bool {
    key.isPlural && setting.asker.choosing(key) == "which of these"
  }

  /// Whether the answer stands elsewhere in the clause.
  private func repeats(_ clause: Clause, _ key: Thing) -> Bool {
    let lemmas = Set((clause.lead + clause.body).map { $0.lemma.lowercased() })
    return !key.lemmas.isDisjoint(with: lemmas)
  }

  private func falsehood(_ clause: Clause, _ key: Thing, _ rival: Rivals.Rival) -> Draft.Falsehood?
  {
    guard clause.lead.isEmpty, clause.antecedent == nil else { return nil }
    return Draft.Falsehood(
      statement: rival.text.capitalisedFirst + " " + Wording.text(of: clause.body) + ".",
      correction: "The essay says this of \(key.text).")
  }
}
