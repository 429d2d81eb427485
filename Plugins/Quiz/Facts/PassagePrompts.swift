import Clauses
import Language
import StudyPack

/// Prompts for an answer at length on what a sentence brings in and those behind it go on about, be it a term of the
/// glossary or not.
struct PassagePrompts {
  let setting: FactSetting
  /// What the essay's sentences say, those resolved that can stand alone.
  let clauses: [Clause]
  /// What they say as they stand.
  let parts: EssayClauses
  /// Terms of the glossary that are persons or places, in lower case: too wide for a few points.
  let wide: Set<String>
  /// The sentences that stand alone.
  let lines: [StandingSentence]

  var all: [Fact] {
    let silent = Set(
      clauses.filter { $0.verb.isRoot && !PromptPoints.Point.tells($0, setting) }.map(\.sentence.id)
    )
    return lines.compactMap { line in
      Passage(from: line, setting) { silent.contains($0.id) || saysNothing($0) }
        .flatMap { fact(line, $0) }
    }
  }

  /// “It has changed over time.”
  private func saysNothing(_ sentence: Sentence) -> Bool {
    parts[sentence].contains {
      $0.verb.isRoot
        && ($0.saysOnlyThatItVaries || $0.isAPlatitude || $0.announcesARow || $0.isHollow)
    }
  }

  private func fact(_ line: StandingSentence, _ passage: Passage) -> Fact? {
    for thing in Things.all(in: line.sentence)
    where isBounded(thing) && isKnown(thing) && !setting.isTheEssaysMatter(thing.bareText) {
      let topic = PassageTopic(thing, in: passage)
      guard topic.isWhatItIsAbout else { continue }
      return PromptPoints(passage.points(topic.reach), atMost: Passage.most).fact(
        PromptPoints.key(thing.words.map(\.lower)),
        stem: PromptPoints.stem("about \(asked(thing))"))
    }
    return nil
  }

  /// Of what an essay says more, one passage is not all.
  private static let mostSayings = 12

  /// Whether one passage can tell enough of it: no person, place or body, and not one of a row.
  private func isBounded(_ thing: Thing) -> Bool {
    let sort = setting.things.sort(of: thing).entity?.rawValue ?? ""
    return thing.isWhole && !thing.isOwned && !thing.isCounted && !thing.isGraded
      && (thing.words.count > 1 || thing.isShort || setting.rivals.isTerm(thing))
      && thing.head.conjuncts.isEmpty && !Rivals.vague.contains(thing.head.lemma.lowercased())
      && !thing.words.contains { Self.relative.contains($0.lower) }
      && !["PERSON", "GPE", "LOC", "NORP", "DATE", "TIME"].contains(sort)
      && !setting.asker.isPerson(thing) && !setting.doesMuch(thing)
      && !wide.contains(thing.bareText.lowercased())
      && setting.things.sentences(with: thing).count <= Self.mostSayings
  }

  /// Whether readers know which is meant: a name, a term, or what the opening sentence says holds of all such things.
  private func isKnown(_ thing: Thing) -> Bool {
    if thing.isName || setting.rivals.isTerm(thing) { return true }
    guard thing.sentence.doc.isToldInThePresent else { return false }
    return switch thing.article {
    case .none: true
    case .indefinite: thing.sentence.doc.mainSubject?.index == thing.head.index
    // “The lost boat”, “the inside of the mill”: which one, the sentences before tell.
    case .definite:
      thing.head.lefts.contains { ["compound", "nmod"].contains($0.dep.rawValue) }
        || setting.things.sentences(with: thing).count >= Self.fewestOfAMatter
    }
  }

  /// What so many sentences name, the essay is about.
  private static let fewestOfAMatter = 3

  /// “Alternate routes”: beside which, is not told.
  private static let relative: Set<String> = [
    "additional", "further", "alternate", "alternative", "similar", "related",
  ]

  /// “The toll ceiling”, “tolls” for “a toll”, where the essay speaks of them.
  private func asked(_ thing: Thing) -> String {
    if thing.article == .indefinite, !thing.isName,
      let plural = TermUses(thing.words.map(\.lower), in: setting.reading).plural
    {
      return plural.decapitalised(at: thing.words.first)
    }
    guard thing.article == .none, let first = thing.words.first else { return thing.text }
    // “Slack water rises”: the tagger may take a word at the head of a sentence for a name.
    let isWritten = setting.reading.sentences.contains {
      $0.doc.contains { $0.text == first.text.lowercased() }
    }
    return isWritten && first.index == 0
      ? thing.text.decapitalised : thing.text.decapitalised(at: first)
  }
}
