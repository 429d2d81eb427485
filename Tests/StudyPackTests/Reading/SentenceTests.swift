import StudyPack
import Testing

@Suite("Sentences")
struct SentenceTests {
  static func sentences(_ text: String) async throws -> [String] {
    let essay = try EssayReader.read(Array(text.utf8), file: "e.md")
    return try await Reading(analysing: essay, with: .installed()).sentences.map(\.text)
  }

  @Test(
    "A stop inside a sentence does not end it",
    arguments: [
      "Dr. Merton met Prof. Hale in St. Ives.", "It rose by 3.5 percent, i.e. a little.",
      "The U.S. Congress and the U.K. Parliament agreed.", "J. R. R. Tolkien wrote it.",
      "In 1958 A. W. Hale wrote it.", "It was R. A. Hale who wrote it.",
      "See No. 5 on p. 12 of vol. 3.", "In Near v. Minnesota the court ruled.",
      "George C. Wright Mills wrote it.", "It cost $4.50, e.g. at Smith & Co. in town.",
      "He said “Stop!” and left.", "The loaf ... was gone.", "The theory was C. Wright Mills’s.",
      "It was led by O. J. Hale and I. Merton.", "The Bread … Act of 1902 was short.",
      "The U.S.-led group met Gen. Hale on Jan. 3.", "Read Art. IV of the treaty; it is short.",
      "It is on https://example.org/a.B?c=D. too", "She asked “Why?” and got no answer.",
    ])
  func one(_ text: String) async throws {
    #expect(try await Self.sentences(text) == [text])
  }

  @Test(
    "A stop with a new beginning behind it ends a sentence",
    arguments: [
      ("Bread rises. Salt slows it.", ["Bread rises.", "Salt slows it."]),
      ("He said “stop.” She went on.", ["He said “stop.”", "She went on."]),
      ("It came from the U.S. The rest stayed.", ["It came from the U.S.", "The rest stayed."]),
      ("He studied art. The rest is known.", ["He studied art.", "The rest is known."]),
      ("It ended in 1945.Germany was divided.", ["It ended in 1945.", "Germany was divided."]),
      ("It rose in World War I. Then it fell.", ["It rose in World War I.", "Then it fell."]),
      ("Oil, gas, etc. China buys it.", ["Oil, gas, etc.", "China buys it."]),
      ("It left us... Nobody knew.", ["It left us...", "Nobody knew."]),
      ("It rises. ()", ["It rises. ()"]),
      ("Does it rise? It does!", ["Does it rise?", "It does!"]),
      ("It rose (slowly.) Then it fell.", ["It rose (slowly.)", "Then it fell."]),
      ("Plan B failed in 1999. 2000 was better.", ["Plan B failed in 1999.", "2000 was better."]),
      ("It came to an end.The rest is silence.", ["It came to an end.", "The rest is silence."]),
      (
        "We need vitamin C. The body cannot make it.",
        ["We need vitamin C.", "The body cannot make it."]
      ),
    ])
  func two(_ text: String, _ expected: [String]) async throws {
    #expect(try await Self.sentences(text) == expected)
  }

  @Test("Words keep hyphens, apostrophes and the points of numbers")
  func words() async throws {
    let essay = try EssayReader.read(
      Array("Well-known bakers’ ovens don’t cost 1,234.50 in the U.S. now.".utf8), file: "e.md")
    #expect(
      try await Reading(analysing: essay, with: .installed()).sentences.first?.words.map(\.text)
        == [
          "Well-known", "bakers", "’", "ovens", "don’t", "cost", "1,234.50", "in", "the", "U.S.",
          "now", ".",
        ])
  }

  @Test("A word is never cut inside a character, and companies and addresses are one word")
  func characters() async throws {
    let essay = try EssayReader.read(
      Array("AT&T 👩‍🍳 saw cafe\u{301} 🇹🇷, www.example.org/a, now".utf8), file: "e.txt")
    #expect(
      try await Reading(analysing: essay, with: .installed()).sentences.first?.words.map(\.text)
        == [
          "AT&T", "👩‍🍳", "saw", "cafe\u{301}", "🇹🇷", ",", "www.example.org/a", ",", "now",
        ])
  }

  @Test("A sentence’s id is its anchor, and reads back")
  func ids() {
    let id = SentenceID(block: 12, ordinal: 3)
    #expect(id.description == "s12-3")
    #expect(SentenceID("s12-3") == id)
    #expect(SentenceID("s12") == nil)
    #expect(SentenceID("x1-2") == nil)
  }
}
