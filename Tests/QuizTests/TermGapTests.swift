import Assessment
import Quiz
import StudyPack
import Testing

/// Sentences that introduce terms, with a gap for the term.
@Suite("Gaps for terms that a sentence introduces")
struct TermGapTests {
  private static let essay = """
    When a river is dammed for boats and mills at once, millers of the valley speak of slackwater.

    When a river is left to itself between two mills, boatmen of the valley speak of whitewater.

    When a river is led around a mill by hand, boatmen of the valley speak of a sidewater.
    """

  @Test(
    "The term is chosen among others of its sort, or written, and no other word of the sentence is it"
  )
  func gap() async throws {
    let items = try await items(["slackwater", "whitewater", "sidewater"])
    let gaps = items.filter { $0.stem.contains("____") }
    #expect(!gaps.isEmpty)
    for item in gaps {
      #expect(!item.stem.contains(item.answer))
      #expect(item.evidence.first.map { $0.text.contains(item.answer) } == true)
    }
  }

  @Test("A sentence that leans on another has no gap")
  func leaning() async throws {
    let text =
      "When a river is dammed for boats, by contrast, millers of the valley speak of slackwater."
    #expect(try await items(["slackwater"], in: text).allSatisfy { !$0.stem.contains("____") })
  }

  @Test(
    "What a gap's sentence leaves open, only the sentence before tells",
    arguments: [
      "Low pay and petty rules, which he called slackwater, can make boatmen of the valley sad.",
      "Free of tolls but not of rapids, such as the reaches of the upper valley, known as slackwater",
      "In the northern valley the reach is called slackwater, and today it is frequently dammed.",
      "In that case a boat at the upper gate has to wait for a whole day, a delay called slackwater.",
      "A week or two later, the boats of the upper valley were moored in a calm reach called slackwater.",
      "The slackwater of Harrow holds 100 boats of oak at $20 and 30 boats of birch at $22 each.",
      "In 1902 Ada Vane replied that boatmen of the valley would not speak of slackwater at all.",
    ])
  func open(text: String) async throws {
    #expect(try await items(["slackwater"], in: text).allSatisfy { !$0.stem.contains("____") })
  }

  private func items(_ terms: [String], in text: String = essay) async throws -> [QuizItem] {
    let reading = try await Reading(
      analysing: EssayReader.read(Array(text.utf8), file: "essay.md"), with: .installed())
    let values = terms.compactMap { term -> JSONValue? in
      guard let sentence = reading.sentences.first(where: { $0.text.contains(term) }) else {
        return nil
      }
      return [
        "term": .string(term), "kind": "concept", "definition": .string(sentence.text),
        "origin": "context",
        "evidence": [
          ["sentence": .string(sentence.id.description), "text": .string(sentence.text), "line": 1]
        ],
      ]
    }
    let glossary = AnyArtifact(
      stage: "glossary", content: ["terms": .array(values)], documents: [])
    var options = Quiz.Options()
    options.kinds = [.cloze, .choice]
    return try await Quiz(options: options).run(
      StageContext(stage: "quiz", reading: reading, artifacts: ["glossary": glossary])
    ).content.items
  }
}
