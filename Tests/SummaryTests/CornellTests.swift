import StudyPack
import Testing

@testable import Summary

@Suite("The page of Cornell notes")
struct CornellTests {
  private func page(
    _ style: Summary.Cornell, terms: [(term: String, definition: String)] = []
  ) async throws -> Document? {
    var options = Summary.Options()
    options.cornell = style
    let reading = try await Reading(
      analysing: EssayReader.read(Array(SummaryTests.essay.utf8), file: "essay.md"),
      with: .installed())
    let entries: [JSONValue] = terms.map {
      ["term": .string($0.term), "definition": .string($0.definition)]
    }
    let glossary = AnyArtifact(
      stage: "glossary", content: ["terms": .array(entries)], documents: [])
    let context = StageContext(
      stage: "summary", reading: reading, artifacts: ["glossary": glossary])
    return try Summary(options: options).run(context).documents.first { $0.name == "cornell" }
  }

  private func tables(_ document: Document?) -> [DocumentTable] {
    (document?.blocks ?? []).compactMap {
      if case .table(let table) = $0 { table } else { nil }
    }
  }

  private func text(_ inlines: [Inline]) -> String {
    inlines.compactMap { if case .text(let text) = $0 { text } else { nil } }.joined()
  }

  private func hasEvidence(_ inlines: [Inline]) -> Bool {
    inlines.contains { if case .evidence(let all) = $0 { !all.isEmpty } else { false } }
  }

  @Test("A course that does not ask for it gets none")
  func none() async throws {
    #expect(try await page(.none) == nil)
  }

  @Test("Each section's notes stand beside cues, and each names its sentence")
  func notes() async throws {
    let tables = tables(try await page(.notes))
    #expect(tables.map { text($0.caption) }.contains("Bakers"))
    let rows = tables.flatMap(\.rows)
    #expect(!rows.isEmpty)
    for row in rows {
      #expect(!text(row.header).isEmpty)
      let cell = try #require(row.cells.first?.first)
      #expect(hasEvidence(cell))
    }
  }

  @Test("A term of the glossary that a note has is its cue; else what its sentence speaks of")
  func cues() async throws {
    let known = tables(try await page(.notes, terms: [("price of bread", "what a loaf costs")]))
    #expect(known.flatMap(\.rows).contains { text($0.header) == "price of bread" })
    let plain = tables(try await page(.notes)).flatMap(\.rows)
    #expect(plain.contains { text($0.header).hasPrefix("Bakers") })
  }

  @Test("The student's own page has cues and lines, and no sentence of the essay")
  func blank() async throws {
    let document = try #require(try await page(.blank))
    for row in tables(document).flatMap(\.rows) {
      #expect(row.cells.joined().joined().allSatisfy { $0 == .blank })
    }
    #expect(!"\(document)".contains("worked at night"))
    #expect(document.blocks.last == .paragraph([.blank]))
  }
}
