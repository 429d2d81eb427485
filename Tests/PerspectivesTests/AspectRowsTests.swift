import Perspectives
import StudyPack
import Testing

@Suite("The rows of a comparison")
struct AspectRowsTests {
  private func rows(_ text: String) async throws -> [AspectRow] {
    try await PerspectivesTests.tables(of: text).flatMap(\.rows)
  }

  @Test(
    "What a paragraph says that it is about names a row for all of its claims",
    arguments: [
      ("Regarding security concerns, the strait has been quiet.", "Security"),
      ("As regards the harbour policy, the strait has been quiet.", "Harbour policy"),
      ("The first obstacle is harbour policy.", "Harbour policy"),
    ])
  func announcement(_ opening: String, _ name: String) async throws {
    let text =
      Texts.twoNations
      + "\n## Trouble\n\n\(opening) Norland wants an open gate. Sudaria fears the thieves of the cape.\n"
    let row = try #require(try await rows(text).first { $0.aspect.hasPrefix(name) })
    #expect(row.isShared)
    #expect(row.cells["Norland"]?.map(\.claim) == ["Norland wants an open gate."])
    #expect(row.cells["Sudaria"]?.map(\.claim) == ["Sudaria fears the thieves of the cape."])
  }

  @Test("No two rows have one name")
  func names() async throws {
    let text =
      Texts.twoNations
      + "\nNorland wants a treaty on cod. Norland wants a tax on cod. Norland wants a fair for cod."
      + " Norland fears a theft of cod. Sudaria wants a feast of cod. Sudaria fears a lack of cod.\n"
    let names = try await rows(text).map(\.aspect)
    #expect(Set(names).count == names.count)
  }

  @Test("A nation that is no column names a row, whatever word a claim has for it")
  func outsider() async throws {
    let text =
      Texts.twoNations
      + "\nNorland fears the United States. Sudaria wants a feast with the American government.\n"
    let row = try #require(try await rows(text).first { $0.aspect == "United States" })
    #expect(row.isShared)
  }

  @Test("What a holder takes the other for does not name a row")
  func predicate() async throws {
    let text =
      Texts.twoNations
      + "\nNorland sees Sudaria as a neighbour. Sudaria considers Norland as a neighbour.\n"
    let rows = try await rows(text)
    #expect(!rows.contains { $0.aspect == "Neighbour" })
    #expect(rows.first { $0.aspect == "Each other" }?.cells.count == 2)
  }

  @Test("What both only mention by the way is no row")
  func byTheWay() async throws {
    let text =
      Texts.twoNations
      + "\nNorland wants lamps for the huts of sailors. Sudaria fears fires in the inns of sailors.\n"
    let rows = try await rows(text)
    #expect(!rows.contains { $0.aspect == "Sailors" })
    #expect(rows.last?.aspect == "What else each says")
    #expect(rows.last?.cells.count == 2)
  }

  @Test("A row's name keeps the noun that measures what it is about")
  func measure() async throws {
    let text =
      Texts.twoNations
      + "\nNorland claims that the standard of living fell. Sudaria claims that the standard of living rose.\n"
    #expect(try await rows(text).contains { $0.aspect == "Standard of living" && $0.isShared })
  }
}
