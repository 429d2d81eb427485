import Language
import StudyPack
import Testing

@testable import Clauses

@Suite("Clauses that stand by themselves")
struct ClauseTests {
  private func clauses(_ text: String) async throws -> [String] {
    let essay = try EssayReader.read(Array(text.utf8), file: "essay.md")
    let reading = await Reading(analysing: essay, with: try .installed())
    return Statements(reading, referents: Referents(reading)).all.map(\.text)
  }

  @Test("Coordinated verbs become clauses of their own, with the shared subject and auxiliary")
  func coordination() async throws {
    let found = try await clauses(
      "The Harrow Mill was founded by weavers in 1820 and closed by its owners in 1860.")
    #expect(
      found == [
        "The Harrow Mill was founded by weavers in 1820.",
        "The Harrow Mill was closed by its owners in 1860.",
      ])
  }

  @Test("A plural verb that the parser hangs on a singular subject is no clause of that subject")
  func disagreement() async throws {
    let found = try await clauses(
      "Strawson maintained that resentment, gratitude and forgiveness, which he called reactive attitudes, are part of human life and need no licence from metaphysics."
    )
    #expect(!found.contains { $0.hasPrefix("Strawson need") })
  }

  @Test(
    "A main clause with all around it is written as the essay has it",
    arguments: [
      (
        "Ada Irwin, among others, replies that mills in the nineteenth century owed more to oak, silver, and a large market than to tolls.",
        "Ada Irwin, among others, replies that"
      )
    ])
  func whole(sentence: String, opening: String) async throws {
    let essay = try EssayReader.read(Array(sentence.utf8), file: "essay.md")
    let reading = await Reading(analysing: essay, with: try .installed())
    let main = EssayClauses(reading)[reading.sentences[0]].first(where: \.verb.isRoot)
    #expect(main?.whole?.text.hasPrefix(opening) == true)
  }

  @Test("A year behind its preposition opens the sentence, whatever the parser makes of it")
  func year() async throws {
    let sentence =
      "Since 2018 most large American firms have been unable to deduct net interest beyond 30 percent of a measure of their income."
    let essay = try EssayReader.read(Array(sentence.utf8), file: "essay.md")
    let reading = await Reading(analysing: essay, with: try .installed())
    let main = EssayClauses(reading)[reading.sentences[0]].first(where: \.verb.isRoot)
    #expect(main?.text.hasPrefix("Since 2018, most large American firms have been") == true)
  }

  @Test("A short phrase may open a sentence without a comma")
  func opening() async throws {
    #expect(
      try await clauses("In a walled town the guild of bakers sets fair prices for bread.")
        .contains(
          "In a walled town, the guild of bakers sets fair prices for bread."))
  }

  @Test(
    "What can go is gone, and the rest is still true",
    arguments: [
      (
        "However, Martha Tolliver sold the mill to her brother.",
        "Martha Tolliver sold the mill to her brother."
      ),
      (
        "Martha Tolliver (born 1801) sold the old mill, a house of stone, to her brother.",
        "Martha Tolliver sold the old mill to her brother."
      ),
      (
        "Although prices fell, Martha Tolliver kept the old mill for years.",
        "Martha Tolliver kept the old mill for years."
      ),
    ])
  func pruning(_ sentence: String, _ clause: String) async throws {
    #expect(try await clauses(sentence).contains(clause))
  }

  @Test(
    "Where the parse lost a word or joined what stands apart, there is no clause",
    arguments: [
      (
        "The guilds have ruled that while weavers may meet in a house that is a public hall, not all"
          + " public houses are a public hall.", "ruled that all"
      ),
      (
        "Public visits can build support for new bridges or serve useful purposes, helping the mayor"
          + " reward supporters, campaign for candidates, and seek reelection.",
        "purposes campaign"
      ),
      (
        "Hatred against old weavers, regardless of their town, increased during the Harrow War.",
        "weavers regardless"
      ),
      (
        "After many years of work, as shown in , Martha Tolliver gave the town of Harrow a canal.",
        "shown in"
      ),
      (
        "From then on, although the doubts of Harrow and Leeds, thanks to Ada Vane, the guild has"
          + " gained weight through trade.", "doubts of Harrow"
      ),
    ])
  func torn(_ sentence: String, _ torn: String) async throws {
    #expect(!(try await clauses(sentence).contains { $0.contains(torn) }))
  }

  @Test("What semicolons part says something by itself, and an aside between dashes can go")
  func semicolon() async throws {
    let found = try await clauses(
      "Most of the wool goes to Leeds; since 1820, the Harrow Mill has sold cloth to the towns"
        + " — including linen and felt — and the Harrow Guild has been the largest buyer of wool.")
    #expect(
      found == [
        "Since 1820, the Harrow Mill has sold cloth to the towns.",
        "The Harrow Guild has been the largest buyer of wool.",
      ])
  }

  @Test("A hard space that a note leaves behind hides no clause")
  func hardSpace() async throws {
    let found = try await clauses(
      "# Locks\n\nMartha Tolliver designed the lock of the canal.[1]\u{a0}\n\nThe rest is lost.")
    #expect(found.contains("Martha Tolliver designed the lock of the canal."))
  }

  @Test("What exists is a clause of its own kind, with the place for its subject")
  func existential() async throws {
    let text = "On the Harrow side, there have been two fears: “floods in spring and fire”."
    let essay = try EssayReader.read(Array(text.utf8), file: "essay.md")
    let reading = await Reading(analysing: essay, with: try .installed())
    let sentence = try #require(reading.sentences.first)
    #expect(EssayClauses(reading)[sentence].isEmpty)
    #expect(EssayClauses(reading).existential(in: sentence)?.text == text)
  }

  @Test(
    "A clause is cut where what is left is whole and still true",
    arguments: [
      (
        "The guild praised wool and cloth, fairs in Leeds, and the old canal, because trade grew.",
        "The guild praised wool and cloth, fairs in Leeds, and the old canal."
      ),
      ("The guild praised the mill, the canal and the fair.", nil),
      ("The guild opposed the toll, unless it paid for the canal.", nil),
    ])
  func condensing(_ sentence: String, _ short: String?) async throws {
    let essay = try EssayReader.read(Array(sentence.utf8), file: "essay.md")
    let reading = await Reading(analysing: essay, with: try .installed())
    let clause = try #require(EssayClauses(reading)[reading.sentences[0]].first)
    #expect(clause.condensed { _ in true }?.text == short)
  }

  @Test("A relative clause after a comma is said of the noun before it")
  func relative() async throws {
    let found = try await clauses(
      "Martha Tolliver, who studied in Leeds, designed the lock of the canal.")
    #expect(found.contains("Martha Tolliver studied in Leeds."))
    #expect(found.contains("Martha Tolliver designed the lock of the canal."))
  }

  @Test(
    "What is reported or supposed never becomes a fact",
    arguments: [
      "Martha Tolliver argued that the mill ruins the river.",
      "If the mill ruins the river, the town loses its fish.",
    ])
  func reported(_ sentence: String) async throws {
    let found = try await clauses(sentence)
    #expect(!found.contains { $0.hasPrefix("The mill ruins") })
  }

  @Test("A pronoun is bound where the sentence before leaves no doubt, with both as evidence")
  func pronoun() async throws {
    let text = "Martha Tolliver designed the lock of the canal. She studied bridges in Leeds."
    #expect(try await clauses(text).contains("Martha Tolliver studied bridges in Leeds."))
    let two = "Martha Tolliver met Alice Corwen in Leeds. She studied bridges in Leeds."
    #expect(!(try await clauses(two)).contains { $0.contains("studied bridges") })
  }

  @Test(
    "A clause that leans on another sentence is dropped",
    arguments: [
      "This approach raised the price of grain in the town.",
      "The second obstacle is the price of grain in the town.",
      "Both countries raised the price of grain in 1820.",
      "Grain was more expensive in the towns of the coast.",
      "Eight more towns raised the price of grain in 1820.",
      "Critics reject the demand itself in every town.",
    ])
  func leaning(_ sentence: String) async throws {
    #expect(try await clauses(sentence) == [])
  }

  @Test("Nobody follows himself: “who followed him” leaves open whom")
  func followed() async throws {
    func stands(_ text: String) async throws -> Bool {
      let essay = try EssayReader.read(Array(text.utf8), file: "essay.md")
      let reading = await Reading(analysing: essay, with: try .installed())
      let sentence = try #require(reading.sentences.first)
      return StandingSentences(reading, Referents(reading)).alone(sentence) != nil
    }
    let end = "was drowned by guards of the abbey in the winter of 1841."
    #expect(try await !stands("Caligula, who followed him, \(end)"))
    #expect(try await stands("Caligula, who loved the river, \(end)"))
  }
}
