import Perspectives
import StudyPack
import Testing

@Suite("A table of perspectives")
struct PerspectivesTableTests {
  @Test("A course's own aspect comes first, under its name, with the claims that its words show")
  func aspects() async throws {
    var options = Perspectives.Options()
    options.aspects = ["Rights at sea: quota, ship"]
    let table = try #require(
      try await PerspectivesTests.content(of: Texts.twoNations, options).tables.first)
    let row = try #require(table.rows.first)
    #expect(row.aspect == "Rights at sea")
    #expect(row.cells.keys.sorted() == ["Norland", "Sudaria"])
  }

  @Test("Rows in which one holder speaks can be left out")
  func oneSided() async throws {
    var options = Perspectives.Options()
    options.oneSided = false
    let table = try #require(
      try await PerspectivesTests.content(of: Texts.twoNations, options).tables.first)
    #expect(!table.rows.contains { !$0.isShared })
  }

  @Test("No more claims stand in a cell, and no more rows in a table, than a course asks for")
  func limits() async throws {
    var options = Perspectives.Options()
    options.claimsPerCell = 1
    options.rows = 2
    let tables = try await PerspectivesTests.content(of: Texts.twoNations, options).tables
    #expect(tables.allSatisfy { $0.rows.count <= 2 })
    #expect(tables.flatMap(\.rows).flatMap(\.cells.values).allSatisfy { $0.count == 1 })
  }

  @Test("A row takes its name from the essay's words")
  func names() async throws {
    let table = try #require(try await PerspectivesTests.tables(of: Texts.twoNations).first)
    let words = table.rows.map(\.aspect).filter {
      !["Each other", "What else each says"].contains($0)
    }.map { aspect in
      aspect.lowercased().prefix { $0 != " " }
    }
    #expect(!words.isEmpty)
    #expect(words.allSatisfy { Texts.twoNations.lowercased().contains($0) })
  }

  @Test("A holder who fears another stands against it, and the word is shown")
  func tension() async throws {
    let text = Texts.twoNations.replacing(
      "Norland wants a fishing", with: "Norland fears the fleet of Sudaria. Norland wants a fishing"
    ).replacing("Sudaria has asked for judges", with: "Sudaria wants a fleet and judges")
    let relations = try await PerspectivesTests.tables(of: text).flatMap(\.rows)
      .flatMap(\.relations)
    #expect(
      relations.contains {
        $0.kind == .tension && $0.holders == ["Norland", "Sudaria"] && $0.ground == "fears"
      })
  }

  @Test("A cell without a claim says so, and a claim about another holder is marked")
  func document() async throws {
    let text = Texts.twoNations.replacing(
      "Norland wants a fishing", with: "Norland fears the fleet of Sudaria. Norland wants a fishing"
    )
    let pages = try await PerspectivesTests.artifact(of: text).documents
    let page = try #require(pages.first)
    let cells = page.blocks.flatMap { block -> [[Inline]] in
      guard case .table(let table) = block else { return [] }
      return table.rows.flatMap(\.cells).flatMap { $0 }
    }
    #expect(cells.contains([.emphasis(["nothing said"])]))
    #expect(cells.contains { $0.contains(.emphasis(["about Sudaria"])) })
  }
}
