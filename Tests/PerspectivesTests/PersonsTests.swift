import Perspectives
import StudyPack
import Testing

@Suite("Persons who hold a view")
struct PersonsTests {
  private func table(_ text: String) async throws -> PerspectivesTable {
    try #require(try await PerspectivesTests.tables(of: text).first)
  }

  @Test("Two who only speak together are one holder, and “they” means both")
  func pairs() async throws {
    let table = try await table(
      """
      # The price of bread

      The quarrel about the tax on flour has never ended. Martha Vane and Peter Holm reported that the tax had raised the price of bread. They insisted that bakers had paid nothing.

      Rolf Stein argued that the tax had cost bakers their savings.
      """)
    #expect(table.holders.contains("Martha Vane and Peter Holm"))
    let claims = PerspectivesTests.claims(of: "Martha Vane and Peter Holm", table)
    #expect(claims.contains { $0.contains("insisted that bakers had paid nothing") })
  }

  @Test("A pronoun that may mean others whom its sentence names means nobody")
  func rivals() async throws {
    let table = try await table(
      """
      # The price of bread

      The guilds and the millers disagree about flour. The guilds believe that the tax on flour is too high. When Ada Vane and Bo Lind asked the bakers, they found that nobody paid it.

      The millers believe that the tax on flour is fair.
      """)
    for holder in table.holders {
      #expect(!PerspectivesTests.claims(of: holder, table).contains { $0.contains("nobody paid") })
    }
  }

  @Test("What a person merely did is no view")
  func deeds() async throws {
    let table = try await table(
      """
      # The shape of roofs

      Builders disagree about roofs. Ada Vane argued that a steep roof keeps out the rain. Ada Vane died in Selby in 1930.

      Bo Lind argued that a flat roof saves slate.
      """)
    #expect(!PerspectivesTests.claims(of: "Ada Vane", table).contains { $0.contains("died") })
  }

  @Test("A follower's view is not given to the master, and any such thing holds nothing")
  func followers() async throws {
    let table = try await table(
      """
      # The shape of roofs

      Builders disagree about roofs. Ada Vane argued that a steep roof keeps out the rain. A follower of Vane would rather abolish roofs.

      Bo Lind argued that a flat roof saves slate. A school that cannot afford slate should be allowed thatch.
      """)
    #expect(!table.holders.contains { $0.contains("school") })
    #expect(!PerspectivesTests.claims(of: "Ada Vane", table).contains { $0.contains("abolish") })
  }

  @Test("“For” before a name tells whose view it is, with a comma or without")
  func views() async throws {
    let table = try await table(
      """
      # The shape of roofs

      Builders disagree about roofs. Ada Vane argued that a steep roof keeps out the rain. For Vane flat roofs are an invitation to the weather.

      Bo Lind argued that a flat roof saves slate.
      """)
    #expect(
      PerspectivesTests.claims(of: "Ada Vane", table).contains(
        "For Vane flat roofs are an invitation to the weather."))
  }
}
