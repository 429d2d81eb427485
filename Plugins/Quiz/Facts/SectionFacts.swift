import Assessment
import Clauses
import Language
import StudyPack

/// Prompts for an answer at length on what the essay says under one of its headings.
struct SectionFacts {
  let setting: FactSetting
  let clauses: [Clause]
  /// The sentences that stand alone.
  let lines: [StandingSentence]

  /// A reader of answers has few points to look for.
  private static let mostPoints = 3
  /// Of more sentences, or of half the essay, two points are any two.
  private static let longest = 60

  var all: [Fact] {
    let clauses = Dictionary(grouping: clauses) { $0.sentence.section }
    let lines = Dictionary(grouping: lines) { $0.sentence.section }
    let headings = HeadingWords.all(in: setting.reading)
    let sizes = Dictionary(setting.reading.sentences.map { ($0.section, 1) }, uniquingKeysWith: +)
    return setting.reading.sections.enumerated().compactMap { number, section in
      guard let title = section.title, let heading = headings[number], !Self.isApparatus(title),
        !Self.isARow(title), !Self.isQuoted(title), HeadingWords.nameMatter(in: title)
      else { return nil }
      let lines = lines[number] ?? []
      let clauses = clauses[number] ?? []
      let points = points(lines, clauses, heading)
      let size = sizes[number] ?? 0
      let isWide = size > Self.longest || 2 * size > setting.reading.sentences.count
      func fact(_ points: [PromptPoints.Point], isWide: Bool) -> Fact? {
        PromptPoints(points, atMost: Self.mostPoints).fact(
          "section \(title)", isWide: isWide,
          stem: PromptPoints.stem("under the heading “\(title)”"))
      }
      return fact(points, isWide: isWide)
        ?? fact(anyPoints(lines, clauses, heading), isWide: true)
    }
  }

  /// Where neither tells enough, one sentence of each paragraph with a term: all of them are said under the heading.
  private func anyPoints(
    _ lines: [StandingSentence], _ clauses: [Clause], _ heading: HeadingWords
  ) -> [PromptPoints.Point] {
    let onTerms = Set(clauses.filter(setting.weights.hasTerm).map(\.sentence.id))
    let telling = lines.filter {
      !$0.sentence.isACase && !$0.sentence.doc.isAboutOneOfARow
        && ($0.sentence.id.ordinal == 0 || onTerms.contains($0.sentence.id)
          || heading.stand(in: $0.sentence.doc))
    }
    var blocks: Set<Int> = []
    return SectionPoints(telling, clauses, setting) { _ in true }.points
      .filter { blocks.insert($0.sentence.id.block).inserted }
  }

  /// What names the heading's matter; where that is too little, what opens the paragraphs as well.
  private func points(_ lines: [StandingSentence], _ clauses: [Clause], _ heading: HeadingWords)
    -> [PromptPoints.Point]
  {
    let own = SectionPoints(lines, clauses, setting) { heading.stand(in: $0) }.points
    guard own.count < PromptPoints.fewest else { return own }
    let openings = lines.filter {
      $0.sentence.id.ordinal == 0 && !$0.sentence.isACase && !$0.sentence.doc.isAboutOneOfARow
    }
    let others = SectionPoints(openings, clauses, setting) { _ in true }.points
    let all = own + others.filter { other in !own.contains { other.repeats($0) } }
    // Of one paragraph, what opens it is no second point beside another.
    return Set(all.map(\.sentence.id.block)).count > 1 ? all : own
  }

  /// “Bread, Ale, and Cloth”: two points leave one of them out.
  private static func isARow(_ title: String) -> Bool {
    title.contains(", ") && title.lowercased().contains(" and ")
  }

  /// ““Just Four Letters””: what somebody once said names no matter.
  private static func isQuoted(_ title: String) -> Bool {
    guard let first = title.first, let last = title.last else { return false }
    return "\"“‘'".contains(first) && "\"”’'".contains(last)
  }

  /// Headings that tell where a part stands and not what it is about.
  private static func isApparatus(_ title: String) -> Bool {
    ["introduction", "conclusion", "conclusions", "summary", "abstract", "overview", "background"]
      .contains(title.lowercased())
  }
}

extension Doc {
  /// “A second cause was rain”, “the oldest mills are small”, “no question is harder”: it leads on to what is said.
  fileprivate var isAboutOneOfARow: Bool {
    guard let subject = mainSubject else { return false }
    return subject.lefts.contains { token in
      token.tag == "JJS" || token.entType == "ORDINAL"
        || token.lefts.contains { $0.lower == "most" } || Self.oneOfARow.contains(token.lower)
    }
  }

  private static let oneOfARow: Set<String> = [
    "no", "another", "other", "different", "second", "third", "final", "last", "next", "first",
  ]
}
