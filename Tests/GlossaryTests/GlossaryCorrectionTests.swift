import Glossary
import StudyPack
import Testing

@Suite("An instructor's corrections of a glossary")
struct GlossaryCorrectionTests {
  private let place = Place(file: "lesson.yml", line: 5)

  private static let essay = """
    # Ovens

    A *peel* is a flat shovel that slides loaves into an oven. A *couche* is a cloth that holds \
    loaves while they rise. A *lame* is a blade that scores the crust of a loaf.
    """

  private func glossary(_ edits: [Correction], limit: Int = 2) async throws -> (
    terms: [GlossaryTerm], reports: [Diagnostic]
  ) {
    var options = Glossary.Options()
    options.limit = limit
    let essay = try EssayReader.read(Array(Self.essay.utf8), file: "essay.md")
    let context = StageContext(
      stage: "glossary", reading: try await Reading(analysing: essay, with: .installed()),
      corrections: Corrections(edits))
    return (try Glossary(options: options).run(context).content.terms, context.diagnostics)
  }

  @Test("Another term takes a rejected one's place")
  func rejected() async throws {
    let before = try await glossary([]).terms
    let after = try await glossary([Correction(.reject, id: before[0].id, at: place)])
    #expect(after.terms.count == before.count)
    #expect(!after.terms.map(\.id).contains(before[0].id))
    #expect(after.reports.isEmpty)
  }

  @Test("A pinned term is listed whatever it scores")
  func pinned() async throws {
    for term in try await glossary([], limit: 3).terms {
      let after = try await glossary([Correction(.pin, id: term.id, at: place)], limit: 1)
      #expect(after.terms.map(\.id) == [term.id])
    }
  }

  @Test(
    "A definition of the instructor's is not said to be the essay's, whose own is kept beside it")
  func reworded() async throws {
    let target = try #require(try await glossary([]).terms.first)
    #expect(target.origin == .essay)
    let edit = Correction(
      .reword, id: target.id, values: ["definition": "A baker's tool."], at: place)
    let term = try #require(try await glossary([edit]).terms.first { $0.id == target.id })
    #expect(term.definition == "A baker's tool.")
    #expect(term.origin == .course)
    #expect(term.essayDefinition == target.definition)
  }

  @Test("A term that the essay no longer uses is reported")
  func gone() async throws {
    let reports = try await glossary([
      Correction(.reject, id: "term-00000000", was: "couches", at: place),
      Correction(.pin, id: "term-00000000", was: "flat couche", at: place),
    ]).reports
    #expect(reports.map(\.code) == ["correction.gone", "correction.gone"])
    #expect(reports[1].remedy?.contains("“couche”") == true)
  }
}
