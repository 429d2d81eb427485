import Assessment
import Quiz
import Testing

@Suite("Prompts on a passage, and questions on what follows from it")
struct PassageTests {
  private func stems(_ text: String, kinds: [QuizKind] = [.essay]) async throws -> [String] {
    try await Asked.items(of: text, kinds: kinds).map(\.stem)
  }

  @Test("What a sentence is about and the next goes on with is asked about, in the essay's order")
  func goesOn() async throws {
    let text = """
      A block mill grinds the flour of many farms at one time. It needs a strong river above the village. Weavers of the
      hills pay no toll.
      """
    let item = try #require(try await Asked.items(of: text, kinds: [.essay]).first)
    #expect(item.stem.contains("says about a block mill."))
    #expect(
      item.modelPoints == [
        "A block mill grinds the flour of many farms at one time.",
        "It needs a strong river above the village.",
      ])
  }

  @Test(
    "What goes on with another thing, counts, or says only that there is much to say is no second point",
    arguments: [
      "Weavers of the hills pay no toll on the looms of their fathers.",
      "The Harbour Act closed the port of the valley to the boats of the coast.",
      "Its keepers on the coast pay no toll on the looms of their fathers.",
      "The act that closed the port was read to the boatmen of the coast.",
      "It cost the millers of the county 400 dollars.",
      "It has changed over time.",
      "It is usual to speak of three rivers.",
      "It was followed by the Toll Act of the lower river.",
    ])
  func breaksOff(next: String) async throws {
    let text = "The Canal Act opened the upper river to the barges of the salt traders. " + next
    #expect(try await stems(text).isEmpty)
    let goesOn = "The act also set a toll on the salt of the coast."
    #expect(try await stems(text.replacing(next, with: goesOn)).count == 1)
  }

  @Test(
    "What points beside it, is a person, or is one of two is no matter of a passage",
    arguments: [
      "Alternative mills grind the flour of many farms at one time.",
      "Old weavers work the looms of the upper valley in the winter.",
      "Block mills and stone weirs shape the upper valley of the river.",
      "Bands of weavers broke into the mills of the upper valley in the winter.",
      "A famous mill of the valley had a name and a history of its own.",
    ])
  func matter(opening: String) async throws {
    let one = opening.contains("A famous")
    let text = opening + (one ? " It needs" : " They need") + " a strong river above the village."
    #expect(try await stems(text).isEmpty)
  }

  @Test("What goes on with another of the topic's sort, or leaves it, ends the passage")
  func siblings() async throws {
    func points(_ last: String) async throws -> Int? {
      let text = """
        Stone weirs hold back the water of the river in the spring. They need old keepers of the guild. \(last)
        """
      return try await Asked.items(of: text, kinds: [.essay]).first?.modelPoints?.count
    }
    #expect(try await points("They let the boats of the salt traders pass.") == 3)
    #expect(try await points("Wooden weirs let the boats of the salt traders pass.") == 2)
  }

  @Test("“The law” goes on with an act that has a name")
  func law() async throws {
    let text = """
      The Canal Act opened the upper river to the barges of the salt traders. The law also set a toll on the salt of
      the coast.
      """
    #expect(try await stems(text).count == 1)
  }

  @Test("Why something is so is asked where the sentence before tells it")
  func consequence() async throws {
    let text = """
      The salt of the coast was taxed by the lords of the lower valley. As a result, the traders of Harrow carried their
      salt over the northern hills. Weavers of the hills pay no toll.
      """
    let items = try await Asked.items(of: text, kinds: [.short])
    let item = try #require(items.first { $0.stem.hasPrefix("Why") })
    #expect(
      item.stem == "Why did the traders of Harrow carry their salt over the northern hills?")
    #expect(item.answer == "The salt of the coast was taxed by the lords of the lower valley.")
    #expect(item.evidence.count == 2)
    let alone = text.replacing("As a result, the", with: "The")
    #expect(try await !stems(alone, kinds: [.short]).contains { $0.hasPrefix("Why") })
  }

  @Test("A reason that opens its sentence is asked for")
  func openingReason() async throws {
    let text = """
      Because the upper river freezes in the winter, barges of the salt traders wait in the harbour of Harrow. Weavers of
      the hills pay no toll.
      """
    let item = try #require(
      try await Asked.items(of: text, kinds: [.short]).first { $0.stem.hasPrefix("Why") })
    #expect(item.stem == "Why do barges of the salt traders wait in the harbour of Harrow?")
    #expect(item.answer == "Because the upper river freezes in the winter")
  }

  @Test(
    "“Since” that tells from when on, and a reason that alone tells who “they” are, are not asked for",
    arguments: [
      "Since the dike broke in May, barges of the salt traders wait in the harbour of Harrow.",
      "Because most boatmen carry salt, high tolls hurt their trade in the harbour of Harrow.",
    ])
  func noReason(sentence: String) async throws {
    #expect(try await !stems(sentence, kinds: [.short]).contains { $0.hasPrefix("Why") })
  }

  @Test("Under a heading whose words its sentences lack, what opens its paragraphs is told")
  func openings() async throws {
    let text = """
      # The valley

      ## Hard winters

      Boatmen of the valley carry the salt of the coast over the hills. So it is.

      Millers of the valley grind the flour of nine villages with the water of the river. So it is.

      ## The pond

      Clay banks stored the water of a whole night above the wheels. Doctors of the coast buy the heather of the hills. Weavers
      rent the lofts of the mills. Boys of the town sell bread at the gates of the castle.
      """
    let item = try #require(
      try await Asked.items(of: text, kinds: [.essay]).first { $0.stem.contains("“Hard winters”") })
    #expect(item.modelPoints?.count == 2)
    let aCase = text.replacing("Millers of the valley", with: "Millers of the valley in 1831")
    #expect(try await !stems(aCase).contains { $0.contains("“Hard winters”") })
  }
}
