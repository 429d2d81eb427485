import Language
import StudyPack
import Testing

@Suite("The grammar of an essay's sentences")
struct GrammarTests {
  static func reading(_ text: String, jobs: Int = 2) async throws -> Reading {
    await Reading(
      analysing: try EssayReader.read(Array(text.utf8), file: "e.md"), with: try .installed(),
      jobs: jobs)
  }

  @Test("Each sentence has its own tokens, with heads and entities")
  func grammar() async throws {
    let sentences = try await Self.reading(
      "Bakers feared the hot summer.\n\nIn 1931 Norway opened a mill."
    ).sentences
    let first = try #require(sentences.first)
    #expect(first.doc.map(\.text) == ["Bakers", "feared", "the", "hot", "summer", "."])
    #expect(first.doc.first?.head.text == "feared")
    #expect(sentences.last?.doc.ents.map(\.text) == ["1931", "Norway"])
  }

  @Test("A token leads back to its bytes in the file, with emoji, combining marks and CRLF")
  func places() async throws {
    let text =
      "## A 🍞 head\r\n\r\nThe cafe\u{301} 👩‍🍳 rose*s*  to\r\n\"fame\" &amp; left. Then Zoë’s bread won.\r\n"
    let source = Array(text.utf8)
    let reading = try await Self.reading(text)
    #expect(reading.sentences.count == 2)
    for sentence in reading.sentences {
      let map = reading.block(of: sentence).map
      for token in sentence.doc where !["&", "roses"].contains(token.text) {
        let place = try #require(
          map.sourceOffset(of: sentence.range.lowerBound + token.utf8Range.lowerBound))
        #expect(source[place...].starts(with: token.text.utf8), "\(token.text)")
      }
    }
  }

  @Test("The number of cores changes nothing")
  func jobs() async throws {
    let text = String(repeating: "Bakers who slept late sold old bread. It rose.\n\n", count: 20)
    let one = try await Self.reading(text, jobs: 1).sentences.map(\.doc.json)
    #expect(try await Self.reading(text, jobs: 4).sentences.map(\.doc.json) == one)
  }
}
