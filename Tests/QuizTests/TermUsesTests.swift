import StudyPack
import Testing

@testable import Quiz

/// With which article, or as many, an essay has its terms.
@Suite("Uses of a term")
struct TermUsesTests {
  private func uses(_ term: String, in text: String) async throws -> TermUses {
    let reading = try await Reading(
      analysing: EssayReader.read(Array(text.utf8), file: "e.md"), with: .installed())
    return TermUses(term.split(separator: " ").map(String.init), in: reading)
  }

  @Test("What is not counted stands bare")
  func bare() async throws {
    let uses = try await uses(
      "hard water", in: "Boats are harmed by hard water. Keepers of Harrow fear hard water.")
    #expect(uses.bare == 2)
    #expect(uses.definite + uses.indefinite == 0)
    #expect(uses.plural == nil)
  }

  @Test("One kind of a thing is of many")
  func kinds() async throws {
    let uses = try await uses(
      "toll list", in: "Ledgers are one kind of toll list. Clerks of Harrow fear such forms.")
    #expect(uses.bare == 0)
  }

  @Test("One of a kind has an article, and its kind is told of as many")
  func counted() async throws {
    let uses = try await uses(
      "toll reader",
      in:
        "A toll reader sits at the gate. The toll reader sleeps. Most toll readers of Harrow sleep by day."
    )
    #expect(uses.indefinite == 1)
    #expect(uses.definite == 1)
    #expect(uses.plural == "toll readers")
    #expect(!uses.isThisOne)
  }

  @Test("A part of a longer name is no use")
  func partOfName() async throws {
    let uses = try await uses(
      "toll", in: "The toll reader sits by the gate. The toll clerk sleeps.")
    #expect(uses.definite == 0)
  }

  @Test("What there is one of has “the”")
  func onlyOne() async throws {
    let uses = try await uses(
      "mayor", in: "The mayor sat by the gate. The mayor slept. Boats passed the mayor.")
    #expect(uses.isThisOne)
  }
}
