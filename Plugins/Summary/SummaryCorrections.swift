import Clauses
import StudyPack

/// An instructor's edits to the handout's lines, events and names.
struct SummaryCorrections {
  static let rewords: [CorrectionField] = [
    .text("text"), .text("date"), .text("name"), .text("prompt"),
  ]

  private let context: StageContext

  init(_ context: StageContext) { self.context = context }

  /// Keeps rejected lines from being chosen anywhere, so that others take their place.
  func exclude(from selection: inout SentenceSelection) {
    guard !context.corrections.isEmpty else { return }
    for line in selection.all where context.corrections.isRejected(SummaryLine(line).id) {
      selection.use(line.sentence)
    }
  }

  func applied(to content: SummaryContent, _ selection: SentenceSelection) throws -> SummaryContent
  {
    guard !context.corrections.isEmpty else { return content }
    let lines = selection.all.map {
      CorrectionTarget(id: SummaryLine($0).id, wording: $0.text)
    }
    let events = Timeline(selection.telling, selection.outcomes).events(atMost: .max)
      .map { CorrectionTarget(id: $0.id, wording: $0.text) }
    let questions = ThinkingQuestions(selection.telling).questions(atMost: .max)
      .map { CorrectionTarget(id: $0.id, wording: $0.text) }
    var content = content
    content.abstract = reworded(content.abstract, lines)
    return try context.corrected(content, among: lines + events + questions)
  }

  /// The abstract is one text: a line that it has reads there as in its list.
  private func reworded(_ abstract: String, _ lines: [CorrectionTarget]) -> String {
    lines.reduce(abstract) { text, line in
      guard let own = context.corrections.changes(to: line.id)["text"]?.string else { return text }
      return text.replacing(line.wording, with: own)
    }
  }
}
