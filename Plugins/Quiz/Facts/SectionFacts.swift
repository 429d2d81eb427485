import Assessment
import Clauses
import StudyPack

/// Prompts for an answer at length on what the essay says under one of its headings.
struct SectionFacts {
  let setting: FactSetting
  let clauses: [Clause]

  /// A reader of answers has few points to look for.
  private static let mostPoints = 3

  var all: [Fact] {
    let bySection = Dictionary(grouping: clauses) { $0.sentence.section }
    return setting.reading.sections.enumerated().compactMap { number, section in
      section.title.flatMap { fact(title: $0, bySection[number] ?? []) }
    }
  }

  private func fact(title: String, _ clauses: [Clause]) -> Fact? {
    guard !Self.isApparatus(title) else { return nil }
    return PromptPoints(clauses, setting, atMost: Self.mostPoints, under: title).fact(
      "section \(title)",
      stem: "Explain in a short paragraph what the essay says under the heading “\(title)”. "
        + "Give at least two points from the text.")
  }

  /// Headings that tell where a part stands and not what it is about.
  private static func isApparatus(_ title: String) -> Bool {
    ["introduction", "conclusion", "conclusions", "summary", "abstract", "overview", "background"]
      .contains(title.lowercased())
  }
}
