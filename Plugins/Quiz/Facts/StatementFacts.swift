import Assessment
import Clauses
import Language
import StudyPack

/// True statements to be judged beside false ones: what the essay says, where nothing better can be
/// asked of it.
struct StatementFacts {
  let setting: FactSetting

  func fact(_ clause: Clause) -> Fact? {
    guard !clause.isHedged, !clause.isNegated, !clause.endsInMereNoun, !clause.isOfSomeone,
      !clause.announcesARow, !setting.sequels.answer(clause.sentence),
      setting.isWhole(clause), setting.namesItsSubject(clause), !setting.asker.isOfAScene(clause),
      setting.weights.isOnTheMatter(clause),
      clause.verb.dep != "advcl",
      !endsInBareNumber(clause),
      !(clause.subjectThing?.isRelational ?? false)
    else { return nil }
    let whole = clause.entire(setting.standing, in: Self.words)
    let told = whole ?? clause
    guard Self.words.contains(told.wordCount), !told.hasLoosePronoun, !told.assures, !told.isHollow,
      told.isSetInTime || isOfAFullName(clause), !told.countsFromElsewhere,
      !told.hasStrandedPreposition, !told.comparesWithoutThan, !told.saysOnlyThatItVaries,
      !told.saysOnlyThatItAnswers, !told.countsTwice, !told.holdsWhatShouldBe,
      !told.givesAnInstance, !told.followsSomething, !told.isLikened,
      !told.isOfThoseThatHad, !isOfAnExample(clause),
      isParticular(told) || !["want", "need", "like", "hope", "try"].contains(told.verb.lemma),
      !told.isAShareOfSomething, !isOneOfSome(told), !isNextInARow(told),
      !told.isAPlatitude || setting.weights.hasTerm(told),
      !["can", "may"].contains(told.finite.lower) || isChecked(told) && !isThoughtUp(told),
      !told.joinsStatements, !told.isUnderWay, !told.wasUnderWay,
      isParticular(told) || !told.tokens.contains(where: { Self.atTimes.contains($0.lower) }),
      !(clause.subjectThing?.echoes(in: told.body) ?? false)
    else { return nil }
    let draft = Draft(
      form: .trueFalse(truth: told.text, falsehood: falsehood(told)), stem: "",
      evidence: clause.evidence)
    let isSure = whole.map(isParticular) ?? false
    return setting.fact(
      clause, asking: "statement", answer: "", bonus: isSure ? Self.last : Self.least, [draft])
  }

  /// The same with another number, where it counts something.
  private func falsehood(_ told: Clause) -> Draft.Falsehood? {
    OtherNumber(told).map {
      Draft.Falsehood(
        statement: $0.text, correction: "The essay says “\($0.number)”, not “\($0.other)”.")
    }
  }

  /// “A third lock is the largest”, “additional tolls weigh on trade”, “the boat is then moored”: what came
  /// first, the sentences before tell.
  private func isNextInARow(_ told: Clause) -> Bool {
    let opening = told.subject.prefix(2).map(\.lower)
    let isRanked =
      ["a", "an", "another"].contains(opening.first)
      && ["second", "third", "fourth", "fifth", "final"].contains(opening.last)
    return isRanked || ["additional", "further", "another"].contains(opening.first)
      || told.comesNext
  }

  /// “A shirt sold here may be sewn in Norland”
  private func isThoughtUp(_ told: Clause) -> Bool {
    ["a", "an"].contains(told.subject.first?.lower) && told.head.pos == .noun
  }

  /// “Is one of the oldest crafts”: nobody would deny it.
  private func isOneOfSome(_ told: Clause) -> Bool {
    told.verb.lemma == "be" && told.verb.children.contains { $0.dep == "attr" && $0.lower == "one" }
  }

  /// “Can easily cause a hundred”: of what, the sentence before tells.
  private func endsInBareNumber(_ clause: Clause) -> Bool {
    clause.body.last.map { $0.tag == "CD" && $0.dep == "dobj" || $0.lower == "hundred" } ?? false
  }

  /// “A guild that often bakes at night is the Mercers”: one of many.
  private func isOfAnExample(_ clause: Clause) -> Bool {
    clause.verb.lemma == "be" && ["a", "an"].contains(clause.subject.first?.lower)
      && clause.verb.children.contains { $0.dep == "attr" && $0.pos == .properNoun }
  }

  /// “Martha Tolliver designed the lock”: one deed of one person, whenever it was.
  private func isOfAFullName(_ clause: Clause) -> Bool {
    clause.subjectThing.map {
      $0.isName && $0.words.count > 1
        && $0.words.allSatisfy { $0.text.first?.isLowercase == false }
    } ?? false
  }

  private static let words = 7...26
  private static let atTimes: Set<String> = ["many", "several", "often", "sometimes", "frequently"]

  /// Whether it tells a particular that can be looked up: a name, a number, a contrast, a term's work.
  private func isChecked(_ clause: Clause) -> Bool {
    isParticular(clause) || setting.weights.hasTerm(clause)
  }

  /// “Often boats are late”: what holds at times, of some, without a name or a number, nobody would deny.
  private func isParticular(_ clause: Clause) -> Bool {
    (clause.lead + clause.body).contains {
      [.properNoun, .number].contains($0.pos) || $0.tag == "JJS" || $0.lower == "than"
    }
  }

  /// After all that asks for an answer.
  private static let last = -1.4
  /// Where a quiz would be too short without.
  private static let least = -3.0
}
