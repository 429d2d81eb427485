import Perspectives
import StudyPack
import Testing

/// One clear claim of each side is a comparison in a short essay.
@Suite("A short essay")
struct ShortEssaysTests {
  @Test(
    "Supporters and opponents stand side by side, with those who speak on their side and the author"
  )
  func sides() async throws {
    let tables = try await PerspectivesTests.tables(
      of:
        """
        # Should the Pond Be Drained?

        ## Arguments for a drained pond

        Supporters of the plan argue that mosquitoes breed in the pond. Many walkers believe that the pond smells in summer.

        ## Arguments against

        Opponents reply that the pond cools the park. Some anglers complain that they would lose their only pond.

        ## Conclusion

        In my opinion, the pond should stay.
        """)
    let table = try #require(tables.first)
    #expect(table.holders == ["Supporters of the plan", "Opponents", "The author"])
    let against = table.rows.flatMap { $0.cells["Opponents"] ?? [] }.map(\.claim)
    #expect(against.contains("Some anglers complain that they would lose their only pond."))
  }

  @Test("What each says besides the one matter that they share stands in one row")
  func besides() async throws {
    let table = try #require(
      try await PerspectivesTests.tables(
        of:
          """
          # The Bell Tower

          Supporters of the plan argue that bells comfort the old. They believe that visitors will come. Opponents reply that bells wake children. They fear that taxes will rise.

          In my opinion, one bell is enough.
          """
      ).first)
    #expect(table.rows.map(\.aspect) == ["Bells", "Main points"])
    #expect(table.rows.last?.cells.count ?? 0 > 1)
  }

  @Test("A view that the same sentence says is over does not stand as one that is held")
  func over() async throws {
    let tables = try await PerspectivesTests.tables(
      of:
        """
        # The Strait

        ## The Norlandian View

        Norland considered the cape a friendly coast, but now the matter is not so plain. Norland wants a new harbour.

        ## The Sudarian View

        Sudaria believes that the cape is a friendly coast. Sudaria rejects a new harbour.
        """)
    let claims = tables.flatMap(\.rows).flatMap { $0.cells["Norland"] ?? [] }.map(\.claim)
    #expect(claims.contains { $0.hasSuffix("but now the matter is not so plain.") })
    #expect(!claims.contains { $0.hasSuffix("friendly coast.") })
  }

  @Test("An aside that the parser cuts short stays whole")
  func asides() async throws {
    let tables = try await PerspectivesTests.tables(
      of:
        """
        # Phones in School

        Supporters of a ban say that cyberbullying, the use of messages and pictures to hurt others, gets worse when pupils have phones at hand. Opponents of a ban reply that pupils need phones to call their parents.
        """)
    let claims = tables.flatMap(\.rows).flatMap { $0.cells.values.joined() }.map(\.claim)
    #expect(claims.contains { $0.contains("cyberbullying, the use of messages") })
  }

  @Test("Lists of pros and cons are columns under their headings, each item a claim")
  func lists() async throws {
    let tables = try await PerspectivesTests.tables(
      of:
        """
        # A School Garden

        A garden has been proposed. Here is what can be said about it.

        ## Pros

        - Children learn where vegetables come from.
        - It brings classes together.

        ## Cons

        - The garden needs water in the holidays.
        - Few teachers know enough about vegetables.
        """)
    let table = try #require(tables.first)
    #expect(table.holders == ["Pros", "Cons"])
    #expect(table.rows.flatMap { $0.cells["Cons"] ?? [] }.count == 2)
  }

  @Test("Authors of whom the essay says that they disagree are compared by one claim each")
  func quarrel() async throws {
    let tables = try await PerspectivesTests.tables(
      of:
        """
        # The Salt Tax

        Historians disagree about the end of the salt tax. Edith Marlow argues that the merchants defeated the tax. Peter Lund believes that the tax failed because nobody collected it.
        """)
    #expect(tables.first?.holders == ["Edith Marlow", "Peter Lund"])
  }

  @Test(
    "A story and a report in which people think something compare nothing",
    arguments: [
      """
      # A Day at the Lake

      My uncle Tom believed that the ice would hold. Anna wanted to go home. We skated until noon, and Tom said that he had never been so cold.
      """,
      """
      # Growing Beans

      We expected that beans grow faster in the light. While the beans in the dark were pale, the beans at the window were green. The results support our hypothesis.
      """,
    ])
  func nothing(essay: String) async throws {
    #expect(try await PerspectivesTests.tables(of: essay).isEmpty)
  }

  @Test("“In their opinion” and “they” speak for whom the sentence before names")
  func pronouns() async throws {
    let tables = try await PerspectivesTests.tables(
      of:
        """
        # Who Should Mend the Dyke?

        Opinions differ on the dyke. The farmers of the coast say that the dyke protects the whole province. In their opinion, the towns should pay for the dyke. Shipowners, in contrast, believe that the dyke serves the farmers alone. They want a harbour instead of the dyke.
        """)
    let table = try #require(tables.first)
    let claims = { (holder: String) in table.rows.flatMap { $0.cells[holder] ?? [] }.map(\.claim) }
    #expect(claims("Farmers").contains("The towns should pay for the dyke."))
    #expect(claims("Shipowners").contains("Shipowners want a harbour instead of the dyke."))
  }
}
