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
    #expect(table.rows.map(\.aspect) == ["Bells", "What else each says"])
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

  @Test("A second thought stays with the claim that it bounds")
  func secondThought() async throws {
    let claims = try await claims(
      of:
        """
        # The Lamp

        Supporters of the lamp praise its light but dislike its price. Opponents of the lamp reply that sailors need no lamp.
        """)
    #expect(claims.contains("Supporters of the lamp praise its light but dislike its price."))
  }

  @Test("“It” of a reported claim is what the sentence before speaks of, with both as evidence")
  func matter() async throws {
    let tables = try await PerspectivesTests.tables(
      of:
        """
        # The Lamp

        Supporters of the plan hold that the lamp guides every ship. Opponents of the plan object that it wakes the gulls.
        """)
    let claim = try #require(
      tables.flatMap(\.rows).flatMap { $0.cells.values.joined() }
        .first { $0.claim.hasSuffix("object that the lamp wakes the gulls.") })
    #expect(claim.evidence.count == 2)
  }

  @Test("“It” that could mean several things makes no claim")
  func unclear() async throws {
    let claims = try await claims(
      of:
        """
        # The Lamp

        Supporters of the plan hold that the lamp guides ships. The tower shows that the lamp works. Opponents of the plan object that it wakes the gulls. Opponents of the plan fear the price of oil.
        """)
    #expect(!claims.contains { $0.contains("wakes the gulls") })
  }

  @Test("What an essay finds good or lacking in a school is the author's view and not the school's")
  func verdict() async throws {
    let table = try #require(
      try await PerspectivesTests.tables(
        of:
          """
          # Two Views of Play

          Vitalists believe that play wakes the mind. Vitalists argue that children need play. Formalists believe that play trains obedience. Formalists claim that play needs rules.

          Vitalism explains the joy of play, but it neglects its rules. Formalism explains chess better than tag.
          """
      ).first)
    let author = PerspectivesTests.claims(of: "The author", table)
    #expect(author.count == 2)
    #expect(author.contains("Vitalism explains the joy of play, but it neglects its rules."))
  }

  @Test("One side and the author stand side by side, and what the author only announces is no view")
  func againstAuthor() async throws {
    let table = try #require(
      try await PerspectivesTests.tables(
        of:
          """
          # Should the Lamp Be Lit?

          Lamps are lit in most harbours. I would like to write about the lamp of Harwick. Opponents reply that oil is dear.

          I think the lamp should be lit in winter. Vane was surely right that gulls fear it.
          """
      ).first)
    #expect(table.holders == ["Opponents", "The author"])
    let author = PerspectivesTests.claims(of: "The author", table)
    #expect(author.contains("I think the lamp should be lit in winter."))
    #expect(!author.contains { $0.contains("would like to write") })
  }

  @Test(
    "Thinkers of whom the essay says that they disagree stand side by side without a shared noun")
  func disagreement() async throws {
    let table = try #require(
      try await PerspectivesTests.tables(
        of:
          """
          # Three Ways of Being Good

          Philosophers disagree about what is good. Jeremy Bentham held that each person counts for one. Bentham believed that pain is bad. Immanuel Kant maintained that nobody may lie. Kant added a second kind of duty. Kant thought that duty comes first.
          """
      ).first)
    #expect(table.holders == ["Jeremy Bentham", "Immanuel Kant"])
    #expect(
      !PerspectivesTests.claims(of: "Immanuel Kant", table).contains { $0.contains("second kind") })
    #expect(table.rows.map(\.aspect) == ["What each says"])
  }

  @Test("A sentence without a verb for the parser still says whom the next one means")
  func stray() async throws {
    let table = try #require(
      try await PerspectivesTests.tables(
        of:
          """
          # Are Zoos Justified?

          Whether zoos ought to exist is a matter of dispute. Defenders of zoos point first to conservation. They argue that zoos have saved many species. Critics of zoos reply that zoos harm animals.
          """
      ).first)
    #expect(
      PerspectivesTests.claims(of: "Defenders of zoos", table) == [
        "Defenders argue that zoos have saved many species."
      ])
  }

  private func claims(of text: String) async throws -> [String] {
    try await PerspectivesTests.tables(of: text).flatMap(\.rows)
      .flatMap { $0.cells.values.joined() }.map(\.claim)
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

  @Test("What research found is no argument of the side in whose section it is told")
  func findings() async throws {
    let tables = try await PerspectivesTests.tables(
      of:
        """
        # Should the Pond Be Drained?

        ## Arguments for a drained pond

        Supporters of the plan argue that mosquitoes breed in the pond.

        ## Arguments against a drained pond

        Opponents of the plan reply that the pond cools the park. A dry pond costs the town a swimming place.

        A study of parks compares ponds with lawns. Ponds attract more visitors than lawns.
        """)
    let claims = tables.flatMap(\.rows).flatMap { $0.cells.values.joined() }.map(\.claim)
    #expect(claims.contains("A dry pond costs the town a swimming place."))
    #expect(!claims.contains { $0.contains("lawns") })
  }

  @Test("Where some are for it and others against it, there is a debate, whatever it is called")
  func bothSides() async throws {
    let text = """
      # The Weir

      A weir was built at Wenn. Its champions expect more trout. Anglers complain that salmon cannot pass the weir. Millers believe that the weir is a gift.

      Its opponents have moved away.
      """
    #expect(try await PerspectivesTests.tables(of: text).first?.holders == ["Anglers", "Millers"])
    let onesided = text.replacing("opponents", with: "builders")
    #expect(try await PerspectivesTests.tables(of: onesided).isEmpty)
  }

  @Test("“He” of words of reporting is whom their own sentence names")
  func reporter() async throws {
    let table = try #require(
      try await PerspectivesTests.tables(
        of:
          """
          # Slumps

          Economists disagree about slumps. Edith Marlow argued that money heals a slump. Peter Lund trusted the market; a longer boom, he warned, makes a longer slump.
          """
      ).first)
    #expect(
      PerspectivesTests.claims(of: "Peter Lund", table) == [
        "Peter Lund warned a longer boom makes a longer slump."
      ])
    #expect(!PerspectivesTests.claims(of: "Edith Marlow", table).contains { $0.contains("boom") })
  }

  @Test("A thinker who speaks elsewhere too is not of the school of one paragraph")
  func guests() async throws {
    let table = try #require(
      try await PerspectivesTests.tables(
        of:
          """
          # Slumps

          Formalists and vitalists disagree about slumps. Formalists argue that money heals a slump. Formalists believe that prices are wise.

          Vitalists believe that hope heals a slump. Edith Marlow argued that hope is dear. Vitalists claim that fear makes a slump.

          Edith Marlow thought that a slump is a rest.
          """
      ).first)
    #expect(!PerspectivesTests.claims(of: "Vitalists", table).contains { $0.contains("Marlow") })
  }

  @Test("A choice that was controversial by the way makes no debate of an essay")
  func passing() async throws {
    let tables = try await PerspectivesTests.tables(
      of:
        """
        # The Mill at Wenn

        The mill was built in 1820. Ada Vane believed that the wheel was too large. The mill ground corn for ninety years.

        Its roof is made of slate. Slate came by boat. A controversial chimney was added in 1900 and taken down again.

        Its last owner sold bread. The bread was good. Visitors come in summer. They like the wheel.

        Much later Bo Lind argued that the yard needs a well.

        The yard is closed on Mondays.
        """)
    #expect(tables.isEmpty)
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
