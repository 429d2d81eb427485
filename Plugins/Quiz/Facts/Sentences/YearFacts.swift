import Assessment
import Clauses
import StudyPack

/// A sentence of a history with a gap for its year, which is to be chosen among other years of the essay.
///
/// The sentence stands alone and is not turned into a question, so that nothing is torn from it. Years
/// far from its own tell nothing about what a student knows, and an essay that gives few is no history.
struct YearFacts {
  private let lines: [StandingSentence]
  private let choices: Int

  /// - Parameter lines: the essay's sentences that stand alone.
  init(_ lines: [StandingSentence], choices: Int) {
    self.lines = lines.filter {
      Self.words.contains($0.wordCount) && !Self.isGoingOn($0.sentence)
        && !Self.isOfTheBefore($0.sentence)
    }
    self.choices = choices
  }

  /// “The losses were small, and …”: whose, the sentences before tell.
  private static func isOfTheBefore(_ sentence: Sentence) -> Bool {
    guard let subject = sentence.doc.first(where: \.isSubject) else { return false }
    return subject.pos == .noun && subject.isPlural && subject.rights.isEmpty
      && subject.lefts.map(\.lower).elementsEqual(["the"])
  }

  /// “In 1410 a friar was selling rye”, “nearly everybody belonged to one guild”: it was so in other years, too.
  private static func isGoingOn(_ sentence: Sentence) -> Bool {
    guard let verb = sentence.doc.first(where: \.isRoot) else { return true }
    return verb.tag == "VBG"
      || ["belong", "live", "know", "have", "remain", "exist"].contains(verb.lemma)
  }

  /// Of a short sentence too little is left, a long one asks for reading and not for knowing.
  private static let words = 9...34
  /// Fewer years make no history.
  private static let fewestYears = 5
  /// How far a wrong year may be from the right one.
  private static let age = 25
  /// A quiz of nothing but years asks for little.
  private static let most = 3
  /// What fills a quiz that has little else.
  private static let weight = 11

  var all: [Fact] {
    let dated = lines.compactMap { line -> (StandingSentence, Int)? in
      let dates = DateMention.all(in: line.sentence)
      guard let date = dates.first, dates.count == 1,
        [.year, .month, .day].contains(date.precision), date.year > 999
      else { return nil }
      return (line, date.year)
    }
    let years = Set(dated.map(\.1))
    // In a history every third sentence has its year.
    guard years.count >= Self.fewestYears, 3 * dated.count >= lines.count else { return [] }
    return dated.compactMap { fact($0, year: $1, among: years) }.prefix(Self.most).map { $0 }
  }

  private static let bounding: Set = [
    "about", "around", "circa", "by", "before", "until", "after", "since", "from", "to", "till",
  ]

  private func fact(_ line: StandingSentence, year: Int, among years: Set<Int>) -> Fact? {
    let parts = line.text.split(separator: String(year), omittingEmptySubsequences: false)
    let others = years.filter { $0 != year && abs($0 - year) <= Self.age }.sorted {
      (abs($0 - year), $0) < (abs($1 - year), $1)
    }
    // “Before ____” other years are right as well.
    let before = parts.first?.split(separator: " ").last?.lowercased()
    guard parts.count == 2, others.count >= 2,
      !Self.bounding.contains(before ?? "")
    else { return nil }
    var draft = Draft(
      form: .choice(
        key: String(year), distractors: others.prefix(choices - 1).map { String($0) }, sorted: true),
      stem: parts.joined(separator: "____"), evidence: line.evidence)
    draft.level = .remember
    draft.difficulty = .medium
    draft.story = ItemStory(
      statement: line.text, transformation: "leaves a gap for a year", features: [:], sources: [])
    return Fact(
      key: "year \(line.text.lowercased())", answer: String(year), section: line.sentence.section,
      weight: Self.weight, drafts: [draft])
  }
}
