import Assessment
import Quiz
import StudyPack
import Testing

@Suite("What is asked as a teacher would ask it")
struct PlainAskingTests {
  @Test("All members of a row are counted, a word with a hyphen once")
  func row() async throws {
    let items = try await Asked.items(
      of: "# Rays\n\nIonizing radiation includes gamma rays, X-rays, and electron beams.",
      kinds: [.short])
    #expect(!items.contains { $0.stem.contains("all four") })
  }

  @Test("That what is usually traced to somebody rarely is nobody says")
  func ascribed() async throws {
    let text = """
      # Work

      The systematic study of milling in the northern valley is generally traced to Martha Tolliver.

      The systematic study of boats in the northern valley rarely begins with a plan of the river.
      """
    let items = try await Asked.items(of: text, kinds: [.trueFalse])
    #expect(!items.contains { $0.stem.contains("traced") && $0.answer == "False" })
  }

  /// Whether a question takes a sentence for the reason of the one behind it.
  private func isAReason(_ cause: String) async throws -> Bool {
    let text = """
      # Salt

      \(cause) As a result, the traders of Harrow carried their salt over the hills by night.

      The hills of the upper valley are steep, and their paths are narrow.
      """
    return try await Asked.items(of: text, kinds: [.short]).contains { $0.stem.hasPrefix("Why") }
  }

  @Test("What is so in other towns is no reason, however the next sentence opens")
  func otherTowns() async throws {
    #expect(
      try await isAReason("The salt of the coast was taxed by the lords of the lower valley."))
    #expect(
      try await !isAReason("In other towns, salt was taxed by the lords of the lower valley."))
  }

  @Test("A case that is only supposed is no reason")
  func supposed() async throws {
    #expect(
      try await isAReason("The salt of the coast was taxed by the lords of the lower valley."))
    #expect(
      try await !isAReason("A sack of salt may pass the tolls of four lords on its way inland."))
  }

  @Test("How many there are, without which, is not to be judged")
  func counted() async throws {
    let text = "The custom of Harrow permits four different methods for weighing the salt boats."
    let items = try await Asked.items(of: "# Salt boats\n\n" + text, kinds: [.trueFalse])
    #expect(items.isEmpty)
  }

  @Test("No main clause holds an “if” of its own, whatever the parser makes of it")
  func condition() async throws {
    let text = "If the price of jet fuel rises, the supply of airline flights is reduced."
    let items = try await Asked.items(of: text, kinds: [.trueFalse])
    #expect(items.allSatisfy { !$0.stem.hasPrefix("If, ") })
  }

  @Test("An explanation between commas keeps both of them")
  func bothCommas() async throws {
    let text = "Slackfall, or the slow sinking of water, increases the depth of the mud in a canal."
    let items = try await Asked.items(of: "# Slackfall\n\n" + text, kinds: [.trueFalse])
    #expect(!items.isEmpty)
    #expect(items.allSatisfy { $0.stem.hasPrefix("Slackfall, or the slow sinking of water, ") })
  }

  @Test("What is most important is told as the essay's only where nobody spoke before")
  func verdict() async throws {
    func asks(_ opening: String) async throws -> Bool {
      let text = """
        # Virtues

        \(opening) The most important virtue of a miller is plain thrift in the use of water.
        """
      return try await Asked.items(of: text, kinds: [.short])
        .contains { $0.stem.contains("most important virtue") }
    }
    #expect(try await asks("Virtues of millers are of many sorts."))
    #expect(try await !asks("Martha Tolliver wrote a book on the virtues of millers in 1812."))
  }

  @Test("A computed figure is no point of an answer")
  func computed() async throws {
    let text = """
      # Locks

      ## Locks and tolls

      Locks raise the boats of a river above its rapids and lower them behind the rapids again.

      A toll is paid for each of the locks that a boat passes between the hills and the sea.

      According to the rule of locks, the new toll is (6.0 × 2.0 lb) / 3.0 lb, or four shillings.
      """
    let items = try await Asked.items(of: text, kinds: [.essay])
    #expect(!items.contains { $0.modelPoints?.contains { $0.contains("four shillings") } == true })
  }
}
