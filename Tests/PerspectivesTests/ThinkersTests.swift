import Perspectives
import StudyPack
import Testing

@Suite("Whose thinkers hold what their school holds")
struct ThinkersTests {
  private static let bread = """
    # Three Schools of Baking

    ## Crustists: the bread is its crust

    Ada Vane held that a loaf is as good as its crust. She recommended a hot oven and a long bake.

    **An objection.** Critics complain about the price of fuel. Rolf Stein observed that bakers overestimate the taste of a crust.

    ## Crumbists: the bread is its crumb

    Crumbists look at the inside. Bo Lind argued that a soft crumb needs a slow rise. Lind thought a hot oven the enemy of a good crumb.

    ## Salt and its critics

    Both like salt.
    """

  private func table() async throws -> PerspectivesTable {
    try #require(try await PerspectivesTests.tables(of: Self.bread).first)
  }

  @Test("Headings that name a school before a colon make columns")
  func headings() async throws {
    #expect(try await table().holders == ["Crustists", "Crumbists"])
  }

  @Test("Who opens a paragraph of a school's section speaks for the school, with his pronoun")
  func openers() async throws {
    let claims = PerspectivesTests.claims(of: "Crustists", try await table())
    #expect(claims.contains("Ada Vane held that a loaf is as good as its crust."))
    #expect(claims.contains { $0.contains("recommended a hot oven") })
    #expect(
      PerspectivesTests.claims(of: "Crumbists", try await table()).contains(
        "Bo Lind argued that a soft crumb needs a slow rise."))
  }

  @Test("Who objects there does not")
  func objectors() async throws {
    let table = try await table()
    for holder in table.holders {
      #expect(!PerspectivesTests.claims(of: holder, table).contains { $0.contains("overestimate") })
    }
  }
}

@Suite("Schools that are called by their thinkers")
struct NamesakesTests {
  private static let moods = """
    # Where Moods Come From

    Scholars disagree about moods.

    ## The Vane–Orsby Theory

    Gladness makes people sing, as everybody knows. Ada Vane argued that gladness comes from a song. Some cite the trials of Peter Hale, who argued that birds sing at dawn.

    ## The Two-Part Theory

    Walter Lind and his student Philip Hale argued that a mood needs a song and a reason. Rolf Stein objected that some moods need no reason. The device is intended to remove doubt. Two-part theorists walk to the market place. According to the two-part theory, a mood is a song with a reason.
    """

  @Test("Who is named in a heading stands for its theory; who is cited or objects does not")
  func namesakes() async throws {
    let table = try #require(try await PerspectivesTests.tables(of: Self.moods).first)
    #expect(table.holders.starts(with: ["Vane–Orsby theory", "Two-part theory"]))
    let first = PerspectivesTests.claims(of: "Vane–Orsby theory", table)
    #expect(first == ["Ada Vane argued that gladness comes from a song."])
    let second = PerspectivesTests.claims(of: "Two-part theory", table)
    #expect(second.contains { $0.hasSuffix("a mood needs a song and a reason.") })
    #expect(!second.contains { $0.contains("Stein") || $0.contains("device") })
    #expect(!second.contains { $0.contains("market") })
  }
}

@Suite("Headings that announce views")
struct NumberedHeadingsTests {
  private static let slumps = """
    # Unit 14: Slumps

    ## 14.1 The Vanian explanation

    Ada Vane argued that slumps begin with a lack of demand. Vanians doubt the power of cheap money.

    ## 14.2 The formalist explanation

    Formalists argue that slumps begin with bad money. For formalists, then, the remedy is a fixed rule.

    ## 14.3 Questions

    Which is right?
    """

  @Test("Numbers are no part of a holder's name, and a school's people speak for it")
  func numbers() async throws {
    let table = try #require(try await PerspectivesTests.tables(of: Self.slumps).first)
    #expect(table.holders == ["Vanian explanation", "Formalist explanation"])
    #expect(
      PerspectivesTests.claims(of: "Vanian explanation", table).contains(
        "Vanians doubt the power of cheap money."))
    #expect(
      PerspectivesTests.claims(of: "Formalist explanation", table).contains(
        "For formalists, the remedy is a fixed rule."))
  }
}
