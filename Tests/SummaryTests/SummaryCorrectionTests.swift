import StudyPack
import Testing

@testable import Summary

@Suite("An instructor's corrections of a handout")
struct SummaryCorrectionTests {
  private let place = Place(file: "lesson.yml", line: 5)

  private func summary(_ edits: [Correction]) async throws -> (SummaryContent, [Diagnostic]) {
    let essay = try EssayReader.read(Array(SummaryTests.essay.utf8), file: "essay.md")
    let context = StageContext(
      stage: "summary", reading: try await Reading(analysing: essay, with: .installed()),
      corrections: Corrections(edits))
    return (try Summary(options: .init()).run(context).content, context.diagnostics)
  }

  @Test("A rejected line stands nowhere on the handout")
  func rejected() async throws {
    for line in SummaryTests.lines(try await summary([]).0) {
      let (content, reports) = try await summary([Correction(.reject, id: line.id, at: place)])
      #expect(!SummaryTests.lines(content).map(\.id).contains(line.id))
      #expect(!content.abstract.contains(line.text))
      #expect(reports.isEmpty)
    }
  }

  @Test("A reworded line says what the instructor wrote, with its sentence as evidence")
  func reworded() async throws {
    let target = try #require(try await summary([]).0.thesis)
    let (content, _) = try await summary([
      Correction(.reword, id: target.id, values: ["text": "Ovens kept towns alive."], at: place)
    ])
    #expect(content.thesis?.text == "Ovens kept towns alive.")
    #expect(content.thesis?.evidence == target.evidence)
  }
}
