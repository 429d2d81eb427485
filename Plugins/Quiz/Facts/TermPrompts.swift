import Assessment
import Clauses
import Language
import StudyPack

/// Prompts for an answer at length on a term of the glossary that several sentences tell of, whether as their
/// subject or not.
struct TermPrompts {
  let setting: FactSetting
  let terms: [GlossaryView.Term]
  let clauses: [Clause]
  /// The sentences that stand alone.
  let lines: [StandingSentence]

  /// A reader of answers has few points to look for.
  private static let mostPoints = 3
  /// Two points may be all that an essay tells; three are a matter of its own.
  private static let enough = 3
  /// Of what an essay says more, two points are any two.
  private static let mostSayings = 12

  var all: [Fact] {
    terms.filter { $0.kind == "concept" && !setting.isTheEssaysMatter($0.term) }
      .compactMap { told($0) ?? passage($0) }
  }

  /// Where the essay says what the term is, or the passage comes back to it.
  private func passage(_ term: GlossaryView.Term) -> Fact? {
    guard let place = term.evidence.first?.sentence,
      let passage = TermPassage(term.words, broughtInBy: place, setting, lines),
      ["essay", "context"].contains(term.origin) || isAbout(term, passage)
    else { return nil }
    return fact(term, passage.points)
  }

  private func isAbout(_ term: GlossaryView.Term, _ passage: TermPassage) -> Bool {
    passage.points.contains { isSubject(term.words, of: $0.sentence) }
      || passage.points.count { term.words.stands(in: $0.sentence.doc) } > 1
  }

  private func told(_ term: GlossaryView.Term) -> Fact? {
    let phrase = term.words
    let told = lines.filter {
      phrase.stands(in: $0.sentence.doc) && !$0.sentence.doc.isACount
    }
    guard told.count <= Self.mostSayings else { return nil }
    let ids = Set(told.map(\.sentence.id))
    let points = SectionPoints(
      told, clauses.filter { ids.contains($0.sentence.id) }, setting,
      where: phrase.stands
    ).points
    // What only mentions the term is a second point beside one on the term itself, and no third.
    let own = points.filter { isSubject(phrase, of: $0.sentence) }
    guard !own.isEmpty else { return nil }
    let others = points.filter { !isSubject(phrase, of: $0.sentence) }
    let chosen = own.count > 1 ? own : own + others.prefix(1)
    return prompt(term, chosen, besides: term.evidence.first?.sentence)
  }

  /// Beside a question on what the term means, what else the essay says of it.
  private func prompt(
    _ term: GlossaryView.Term, _ points: [PromptPoints.Point], besides meaning: SentenceID?
  ) -> Fact? {
    let isWide = points.count < Self.enough
    let facts = [points, points.filter { $0.sentence.id != meaning }].compactMap {
      fact(term, $0, isWide: isWide)
    }
    return facts.first.map { fact in
      Fact(
        key: fact.key, answer: fact.answer, section: fact.section, weight: fact.weight,
        drafts: facts.flatMap(\.drafts))
    }
  }

  private func fact(
    _ term: GlossaryView.Term, _ points: [PromptPoints.Point], isWide: Bool = false
  ) -> Fact? {
    PromptPoints(points, atMost: Self.mostPoints).fact(
      PromptPoints.key(term.words), isWide: isWide,
      stem: PromptPoints.stem("about \(asked(term))"))
  }

  /// “Hard water”, “tolls”, “the toll ceiling”, “an ale tax” or ““toll reader””: as the essay has it.
  private func asked(_ term: GlossaryView.Term) -> String {
    if TermName(term: term.term, kind: term.kind, block: 0).isPlural { return term.term }
    let uses = TermUses(term.words, in: setting.reading)
    if uses.bare > 0, uses.bare >= uses.definite, uses.indefinite == 0 { return term.term }
    if uses.isThisOne { return "the \(term.term)" }
    if let plural = uses.plural {
      return term.term.first?.isLowercase == true ? plural.decapitalised : plural
    }
    if uses.indefinite > 0 {
      return "\(IndefiniteArticle(before: term.term).rawValue) \(term.term)"
    }
    return uses.definite > 0 ? "the \(term.term)" : "“\(term.term)”"
  }

  private func isSubject(_ phrase: [String], of sentence: Sentence) -> Bool {
    sentence.doc.mainSubject.map { phrase.stands(in: $0.subtree) } ?? false
  }
}

extension GlossaryView.Term {
  fileprivate var words: [String] { term.lowercased().split(separator: " ").map(String.init) }
}
