import Perspectives
import StudyPack
import Testing

@Suite("An instructor's corrections of a comparison")
struct PerspectivesCorrectionTests {
  private let place = Place(file: "lesson.yml", line: 5)

  private func perspectives(_ edits: [Correction]) async throws -> Artifact<PerspectivesContent> {
    let essay = try EssayReader.read(Array(Texts.twoNations.utf8), file: "essay.md")
    let context = StageContext(
      stage: "perspectives", reading: try await Reading(analysing: essay, with: .installed()),
      corrections: Corrections(edits))
    return try await Perspectives(options: .init()).run(context)
  }

  private func claims(_ content: PerspectivesContent) -> [HeldClaim] {
    content.tables.flatMap(\.rows).flatMap { $0.cells.values.flatMap(\.self) }
  }

  @Test("A reworded claim whose text stands under another key is reported, with that key")
  func misfit() async throws {
    let essay = try EssayReader.read(Array(Texts.twoNations.utf8), file: "essay.md")
    let reading = try await Reading(analysing: essay, with: .installed())
    let target = try #require(claims(try await perspectives([]).content).first)
    let context = StageContext(
      stage: "perspectives", reading: reading,
      corrections: Corrections([
        Correction(.reword, id: target.id, values: ["text": "Mends its nets."], at: place)
      ]))
    let content = try await Perspectives(options: .init()).run(context).content
    #expect(claims(content).first { $0.id == target.id }?.claim == target.claim)
    #expect(
      context.diagnostics.map(\.description) == [
        "lesson.yml:5: warning: [perspectives] “\(target.id)” has no “text”, and stays as it was; "
          + "its text stands under “claim”"
      ])
  }

  @Test("A rejected claim leaves its cell, and a reworded one reads as the instructor wrote")
  func claims() async throws {
    let before = claims(try await perspectives([]).content).sorted { $0.id < $1.id }
    try #require(before.count > 2)
    let after = try await perspectives([
      Correction(.reject, id: before[0].id, at: place),
      Correction(.reword, id: before[1].id, values: ["claim": "Mends its nets."], at: place),
    ])
    let left = claims(after.content)
    #expect(!left.map(\.id).contains(before[0].id))
    #expect(left.first { $0.id == before[1].id }?.claim == "Mends its nets.")
    let page = MarkdownRenderer(linksToPages: false).render(after.documents[0])
    #expect(page.contains("Mends its nets."))
  }
}
