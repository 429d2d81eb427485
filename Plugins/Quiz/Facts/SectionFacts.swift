import Assessment
import Clauses
import StudyPack

/// Prompts for an answer at length on what the essay says under one of its headings.
struct SectionFacts {
  let setting: FactSetting
  let clauses: [Clause]
  /// The sentences that stand alone.
  let lines: [StandingSentence]

  /// A reader of answers has few points to look for.
  private static let mostPoints = 3

  var all: [Fact] {
    let clauses = Dictionary(grouping: clauses) { $0.sentence.section }
    let lines = Dictionary(grouping: lines) { $0.sentence.section }
    return setting.reading.sections.enumerated().compactMap { number, section in
      guard let title = section.title, !Self.isApparatus(title) else { return nil }
      return points(under: title, of: number, lines[number] ?? [], clauses[number] ?? []).fact(
        "section \(title)",
        stem: "Explain in a short paragraph what the essay says under the heading “\(title)”. "
          + "Give at least two points from the text.")
    }
  }

  /// What has the heading's words.
  private func points(
    under title: String, of section: Int, _ lines: [StandingSentence], _ clauses: [Clause]
  ) -> PromptPoints {
    let heading = HeadingWords(title, of: section, in: setting.reading)
    return PromptPoints(
      SectionPoints(lines, clauses, under: heading, setting).points, atMost: Self.mostPoints)
  }

  /// Headings that tell where a part stands and not what it is about.
  private static func isApparatus(_ title: String) -> Bool {
    ["introduction", "conclusion", "conclusions", "summary", "abstract", "overview", "background"]
      .contains(title.lowercased())
  }
}
