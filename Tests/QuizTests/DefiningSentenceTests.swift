import Assessment
import StudyPack
import Testing

/// What a term means, told by the essay's whole sentence where a part of it leaves something out.
@Suite("Keys that leave nothing out")
struct DefiningSentenceTests {
  private func answer(_ term: String, _ definition: String, in text: String) async throws -> String?
  {
    let items = try await Asked.items(
      about: [AskedTerm(term, definition, in: text)], kinds: [.short])
    return items.first { $0.stem.contains("mean by “\(term)”") }?.answer
  }

  @Test(
    "The key is the sentence where the definition is only a part of what it says",
    arguments: [
      (
        "slackfall", "a process in which the water behind the gate slowly sinks",
        "If the upper gate of a lock is left open, the water behind the gate slowly sinks, a process known as slackfall."
      ),
      (
        "gridbond", "a tight pattern of stones without any mortar",
        "Masons of Norland laid the blocks of a weir in a tight pattern of stones without any mortar called gridbond."
      ),
      (
        "boatwashing", "the practice of making an old barge or ferry",
        "Boatwashing is the practice of making an old barge or ferry look cleaner than it is."
      ),
      (
        "tolling", "charging a boat more than its passage costs",
        "Tolling means charging a boat more than its passage costs, or more than the other lock charges."
      ),
    ])
  func whole(term: String, definition: String, text: String) async throws {
    #expect(try await answer(term, definition, in: text) == String(text.dropLast()))
  }

  @Test(
    "The definition stays the key where it is all that the sentence says of the term",
    arguments: [
      (
        "drift tolling", "tolling in which a boat is charged by the weight of its load",
        "Millers of Selby prefer drift tolling, in which a boat is charged by the weight of its load."
      ),
      (
        "lockology", "the study of gates and the water that they hold back",
        "Lockology is the study of gates and the water that they hold back, and Ada Vane gave it the name."
      ),
      (
        "seepage", "the slow escape of water through the bed of a canal",
        "The slow escape of water through the bed of a canal is called seepage."
      ),
    ])
  func definition(term: String, definition: String, text: String) async throws {
    #expect(try await answer(term, definition, in: text) == definition.capitalisedFirst)
  }

  @Test("A sentence that leans on the one before is no key")
  func leaning() async throws {
    let text =
      "This is why the water behind the gate of the lock slowly sinks, a process known as slackfall."
    let definition = "a process in which the water behind the gate slowly sinks"
    let key = try await answer("slackfall", definition, in: text)
    #expect(key == definition.capitalisedFirst)
  }

  @Test("Whose definition it is stands in the question; where only a pronoun tells, none is asked")
  func definer() async throws {
    let definition = "any sum that the owner of a boat pays to the keeper of a lock"
    func stems(_ text: String) async throws -> [String] {
      try await Asked.items(
        about: [AskedTerm("toll", definition, in: text)], kinds: [.short]
      ).map(\.stem)
    }
    #expect(
      try await stems("In a book of 1912, Tolliver defined a toll as \(definition).")
        == ["What does Tolliver mean by “toll”, according to the essay?"])
    #expect(try await stems("In a book of 1912, she defined a toll as \(definition).").isEmpty)
  }

  @Test("Who bears a single name is asked for as a person, and several as several")
  func persons() async throws {
    func stem(_ term: String, _ definition: String, _ text: String) async throws -> String? {
      try await Asked.items(about: [AskedTerm(term, definition, in: text)], kinds: [.short])
        .first?.stem
    }
    let commander = "the commander of the army that fought a long revolt in the hills"
    #expect(
      try await stem(
        "Vespanian", commander, "The revolt ended when Vespanian, \(commander), took the bridge.")
        == "Who was Vespanian, according to the essay?")
    let rulers = "the five rulers who mended the roads of the whole valley"
    #expect(
      try await stem(
        "Five Good Millers", rulers, "Clerks call \(rulers) the Five Good Millers.")
        == "Who are the Five Good Millers, according to the essay?")
  }

  @Test("A term that ends as many do and is one is asked for as one")
  func ending() async throws {
    let definition = "arises when the answers of the keepers themselves are inaccurate"
    let items = try await Asked.items(
      about: [AskedTerm("reply bias", definition, in: "Reply bias \(definition).")], kinds: [.short]
    )
    #expect(items.map(\.stem) == ["When does reply bias arise, according to the essay?"])
  }

  @Test("What a thing includes is nothing that it does")
  func includes() async throws {
    let items = try await Asked.items(
      about: [
        AskedTerm(
          "Harrow Toll Notes", "notes which include papers that fall due in a year or less",
          in:
            "The town sells Harrow Toll Notes, which include papers that fall due in a year or less."
        )
      ], kinds: [.short])
    #expect(items.allSatisfy { !$0.stem.contains(" do, according") })
  }
}
