import Assessment
import Clauses
import StudyPack

/// Sentences that introduce a term of the glossary and stand alone, with a gap for the term: “When prices fall
/// everywhere, millers speak of ____.”
struct TermGapFacts {
  let reading: Reading
  let glossary: GlossaryView?
  /// What of a sentence only another one tells.
  let loose: LooseWords

  var all: [Fact] { (glossary?.terms ?? []).compactMap(fact) }

  /// Beside the middling questions on one sentence.
  private static let weight = 16
  /// Of a short sentence too little is left.
  private static let words = 8...45

  private func fact(_ term: GlossaryView.Term) -> Fact? {
    guard term.origin == "context", let text = term.definition, text.hasSuffix("."),
      let evidence = term.evidence.first,
      let sentence = reading[evidence.sentence],
      !sentence.words.contains(where: { Self.leaning.contains($0.lower) }),
      !pointsAtOthers(sentence, in: text), !isRoundAThing(sentence), !opensLoosely(text, sentence),
      !text.contains(":"), !isAnAccount(sentence),
      Self.words.contains(text.split(separator: " ").count),
      let gapped = gapped(text, at: term.term)
    else { return nil }
    // Beside other terms, of which few are of its sort, the sentence itself would tell which it is.
    let cloze = draft(
      .cloze(key: term.term), "Fill the gap with a term from the essay: “\(gapped)”", evidence)
    return Fact(
      key: "gap \(term.term.lowercased())", answer: term.term.lowercased(),
      section: sentence.section, weight: Self.weight, drafts: [cloze])
  }

  /// “Such weirs, called ____, …” behind a sentence that tells of no weirs.
  private func pointsAtOthers(_ sentence: Sentence, in text: String) -> Bool {
    guard let first = sentence.doc.first, ["such", "these"].contains(first.lower),
      first.head.isPlural, first.head.index > 0,
      let start = text.firstRange(of: sentence.doc[0].text)
    else { return false }
    let before = Set(text[..<start.lowerBound].lowercased().wordList.map { Stem.of(String($0)) })
    return !before.isEmpty && !before.contains(Stem.of(first.head.lower))
  }

  /// In letters, by which the sentence before is known.
  private static let opening = 12

  /// “They weighed the loaf. The trick is called ____”: what is shown first has nothing before it.
  private func opensLoosely(_ text: String, _ sentence: Sentence) -> Bool {
    let place = reading.index(of: sentence.id) ?? 0
    let before = place > 0 ? reading.sentences[place - 1] : nil
    guard let before, text.hasPrefix(before.text.prefix(Self.opening)) else {
      return loose.leaveOpenWho(sentence) || isOfTheOneTold(sentence) || pointsBack(sentence)
    }
    return loose.stand(in: Array(before.doc), of: before) || pointsBack(before)
  }

  /// “In that case, …”, “a week later, …”.
  private func pointsBack(_ sentence: Sentence) -> Bool {
    sentence.doc.prefix(Self.openingWords).contains { word in
      word.lower == "that" && word.dep == "det" && !word.head.isNarrowed(in: Array(sentence.doc))
        || word.lower == "later" && word.tag.rawValue.hasPrefix("RB")
    }
  }

  private static let openingWords = 6

  /// “In Norland the toll is called ____”: which, the sentence before tells.
  private func isOfTheOneTold(_ sentence: Sentence) -> Bool {
    guard let subject = sentence.doc.mainSubject, subject.pos == .noun else { return false }
    return ["call", "know", "name", "term"].contains(subject.head.lemma)
      && subject.lefts.map(\.lower).elementsEqual(["the"]) && subject.rights.isEmpty
      // “If the toll changes by the day, the order is called …” tells which.
      && !sentence.doc[..<subject.index].contains(where: \.isFinite)
  }

  /// “The ____ holds 100 sacks at $20 and 30 at $22”: figures of one case.
  private func isAnAccount(_ sentence: Sentence) -> Bool {
    sentence.doc.ents.count { $0.label == "MONEY" } > 1
  }

  /// “Got round the difficulty with a ____”: which, the sentences before tell.
  private func isRoundAThing(_ sentence: Sentence) -> Bool {
    sentence.doc.contains { noun in
      ["difficulty", "problem", "question", "task", "challenge", "objection", "puzzle"]
        .contains(noun.lower)
        && noun.lefts.map(\.lower).elementsEqual(["the"]) && noun.rights.isEmpty
    }
  }

  /// “By contrast”, “in the corresponding way”.
  private static let leaning: Set<String> = ["contrast", "corresponding", "likewise", "similarly"]

  private func draft(_ form: Draft.Form, _ stem: String, _ evidence: Evidence) -> Draft {
    var draft = Draft(form: form, stem: stem, evidence: [evidence])
    draft.story = ItemStory(
      statement: evidence.text, transformation: "leaves a gap for a term of the glossary")
    return draft
  }

  /// The sentence with a gap where the term stands; `nil` where it stands twice, or a word of it besides.
  private func gapped(_ text: String, at term: String) -> String? {
    guard !text.contains("“"), !text.contains("\""),
      let range = text.firstRange(of: term) ?? text.firstRange(of: term.capitalisedFirst)
    else { return nil }
    let (from, to) = (range.lowerBound, range.upperBound)
    // “Tolls” of a toll: the ending would tell.
    if to < text.endIndex, text[to].isLetter { return nil }
    let rest = text[..<from] + " " + text[to...]
    let stems = Set(term.lowercased().wordList.map(Stem.of))
    guard stems.isDisjoint(with: Set(rest.lowercased().wordList.map(Stem.of))) else { return nil }
    return text[..<from] + "____" + text[to...]
  }
}
