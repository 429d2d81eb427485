import Testing

@testable import Glossary

/// What textbooks say of the words that they set in bold type.
@Suite("Glossary: terms that the author marks")
struct MarkedTermTests {
  @Test(
    "The mark tells that a sentence defines",
    arguments: [
      (
        "A chamber that lifts a boat from one reach to the next is a **pound lock**.", "pound lock",
        "a chamber that lifts a boat from one reach to the next"
      ),
      ("The water around the gates is the **forebay**.", "forebay", "the water around the gates"),
      (
        "Keepers save water by **staging**, that is, filling one chamber from another.", "staging",
        "filling one chamber from another"
      ),
      (
        "We assume a **free canal**: one in which nobody pays a toll.", "free canal",
        "a canal in which nobody pays a toll"
      ),
      (
        "The **depth kept** of a canal is the depth that its keepers promise to every boat.",
        "depth kept",
        "the depth that its keepers promise to every boat"
      ),
      (
        "Its best idea, the **side pond**, is a basin that takes half of the water of a chamber.",
        "side pond", "a basin that takes half of the water of a chamber"
      ),
      (
        "This climb of several chambers in a row is called a **staircase**.", "staircase",
        "a climb of several chambers in a row"
      ),
    ])
  func defining(_ sentence: String, _ term: String, _ definition: String) async throws {
    let found = try await GlossaryTests.terms(sentence).first { $0.term == term }
    #expect(found?.definition == definition)
    #expect(found?.origin == .essay)
  }

  @Test("Where its sentence does not define it, the sentence that introduces it stands there")
  func introduction() async throws {
    let sentence = "By **double locking** a second chamber is opened before the first one is full."
    let found = try await GlossaryTests.terms(sentence).first { $0.term == "double locking" }
    #expect(found?.definition == sentence.replacing("**", with: ""))
    #expect(found?.origin == .context)
  }

  @Test(
    "A sentence that leans on another, or counts one case, introduces nothing",
    arguments: [
      "In **double locking** it opens before the first one is full and ready.",
      "Then the **side pond** takes half of this water before the gates are opened.",
      "The 600 boats that had to wait are the **surplus** of a long summer.",
      "A graph of the same numbers is a **toll curve**.",
    ])
  func leaning(_ sentence: String) async throws {
    let terms = try await GlossaryTests.terms(sentence)
    #expect(terms.allSatisfy { $0.definition == nil || $0.origin == .dictionary })
  }

  @Test("What heads a remark to the reader is no term")
  func remarks() async throws {
    let terms = try await GlossaryTests.terms("> **Discuss:** Boatmen disliked tolls and locks.")
    #expect(!terms.contains { $0.term.lowercased() == "discuss" })
  }
}
