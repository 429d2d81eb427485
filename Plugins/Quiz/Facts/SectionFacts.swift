import Assessment
import Clauses
import StudyPack

/// Prompts for an answer at length on what the essay says under one of its headings.
struct SectionFacts {
  let setting: FactSetting
  let clauses: [Clause]

  /// A prompt needs enough to say, and a reader of answers few points to look for.
  private static let points = 3...4

  var all: [Fact] {
    let bySection = Dictionary(grouping: clauses) { $0.sentence.section }
    return setting.reading.sections.enumerated().compactMap { number, section in
      section.title.flatMap { fact(number, title: $0, bySection[number] ?? []) }
    }
  }

  private func fact(_ number: Int, title: String, _ clauses: [Clause]) -> Fact? {
    let points = PromptPoints(clauses, weights: setting.weights, atMost: Self.points.upperBound)
    guard points.count >= Self.points.lowerBound, !Self.isApparatus(title) else { return nil }
    var draft = Draft(
      form: .essay(points: points.texts),
      stem: "Explain in a short paragraph what the essay says under the heading “\(title)”. "
        + "Give at least two points from the text.",
      evidence: points.evidence)
    draft.level = .understand
    draft.difficulty = .hard
    return Fact(
      key: "section \(title)", answer: "", section: number, weight: Self.weight, drafts: [draft])
  }

  /// Beside the middling questions on one sentence.
  private static let weight = 14

  /// Headings that tell where a part stands and not what it is about.
  private static func isApparatus(_ title: String) -> Bool {
    ["introduction", "conclusion", "conclusions", "summary", "abstract", "overview", "background"]
      .contains(title.lowercased())
  }
}
