import StudyPack
import Testing

@testable import StudyPackCLI

@Suite("What a review shows of an item")
struct ReviewCardTests {
  private func card(_ values: [String: JSONValue]) throws -> String {
    let evidence: JSONValue = [["sentence": "s0-0", "text": "It rained.", "line": 3]]
    let item: [String: JSONValue] = ["id": "x-1", "stem": "What?", "evidence": evidence]
    let content = JSONValue.object(item.merging(values) { $1 })
    return ReviewCard(try #require(ReviewedItem.all(in: content).first)).text
  }

  @Test("The right option is marked, and the essay's sentence stands below")
  func choice() throws {
    let options: JSONValue = [
      ["text": "snow", "correct": false], ["text": "rain", "correct": true],
    ]
    #expect(
      try card(["kind": "choice", "options": options, "answer": "rain", "level": "remember"]) == """
          What?
            snow
            * rain
          │ line 3: “It rained.”
          (x-1, remember)
        """)
  }

  @Test("Pairs, the right order and the points of an answer stand beneath the question")
  func others() throws {
    let pairs: JSONValue = [["left": "wet", "right": "rain"], ["left": "white", "right": "snow"]]
    let matching = try card(["kind": "matching", "pairs": pairs, "answer": "wet: rain"])
    #expect(matching.contains("    wet → rain\n    white → snow\n"))
    #expect(!matching.contains("answer"))
    let options: JSONValue = [["text": "b", "correct": true], ["text": "a", "correct": true]]
    let ordering = try card(["kind": "ordering", "options": options, "answer": "a; b"])
    #expect(ordering.contains("    in order: a; b\n"))
    let essay = try card(["kind": "essay", "modelPoints": ["It rained."], "points": 5])
    #expect(essay.contains("    • It rained.\n"))
    #expect(essay.hasSuffix("(x-1, 5 points)"))
  }
}
