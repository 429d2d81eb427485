import Perspectives
import StudyPack
import Testing

@Suite("An essay with more than one axis")
struct AxesTests {
  private static let nationsAndSchools =
    Texts.twoNations + """

      ## The formalist view

      Formalists argue that a harbour is a machine of stone. Formalists want to give up ornament.

      ## The vitalist view

      Vitalists argue that a harbour is a living thing. Vitalists want to keep ornament.

      """

  @Test("Nations stand in one table and schools in another")
  func twoTables() async throws {
    let tables = try await PerspectivesTests.tables(of: Self.nationsAndSchools)
    #expect(tables.map(\.holders).contains(["Norland", "Sudaria"]))
    #expect(tables.map(\.holders).contains(["Formalist view", "Vitalist view"]))
    #expect(tables.count == 2)
  }

  @Test("Periods can be set against each other")
  func periods() async throws {
    let text = """
      # Two ages of roofs

      ## The medieval view

      Medieval builders believed that a steep roof keeps the devil out. Medieval builders wanted
      thatch on every barn.

      ## The modern view

      Modern builders believe that a flat roof keeps the cost down. Modern builders want slate on
      every barn.

      """
    let table = try #require(try await PerspectivesTests.tables(of: text).first)
    #expect(table.holders == ["Medieval view", "Modern view"])
    #expect(table.rows.contains { $0.isShared })
  }

  @Test("A course may ask for one table alone")
  func one() async throws {
    var options = Perspectives.Options()
    options.tables = 1
    let tables = try await PerspectivesTests.content(of: Self.nationsAndSchools, options).tables
    #expect(tables.count == 1)
  }
}
