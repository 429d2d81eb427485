import Assessment
import FoundationEssentials
import StudyPack
import Testing

@testable import StudyPackCLI

@Suite("The story of an item")
struct ItemExplanationTests {
  private static let sentence = Evidence(
    sentence: SentenceID(block: 0, ordinal: 0), text: "Ashby built the quay in oak.", line: 7)

  private static let item: QuizItem = {
    var item = QuizItem(
      id: "choice-1", kind: .choice, stem: "Who built the quay in oak?", answer: "Ashby",
      evidence: [sentence])
    item.options = ["Ashby", "Vane", "Corwen"].map { QuizOption(text: $0, correct: $0 == "Ashby") }
    item.story = ItemStory(
      statement: "Ashby built the quay in oak.", transformation: "asks for its subject",
      features: ["centrality": 0.5],
      sources: [ItemStory.Source(option: "Vane", evidence: [sentence], likeness: 0.8)])
    return item
  }()

  private func explanation(of wanted: String, items: [QuizItem] = [item]) throws -> String {
    let file = FileManager.default.temporaryDirectory.path + "/studypack-\(UUID().uuidString).json"
    defer { try? FileManager.default.removeItem(atPath: file) }
    try JSONEncoder().encode(["stages": ["quiz": ["items": items]]]).write(to: URL(filePath: file))
    return try ItemExplanation(of: wanted, in: file).text
  }

  @Test(
    "Sentence, statement, transformation, features, options and lint are told",
    arguments: ["choice-1", "1"])
  func story(_ wanted: String) throws {
    let text = try explanation(of: wanted)
    for part in [
      "Line 7: “Ashby built the quay in oak.”", "Statement: Ashby built the quay in oak.",
      "asks for its subject", "centrality: 0.5", "Vane: line 7, likeness to the key 0.8",
      "* Ashby", "Lint finds nothing.",
    ] {
      #expect(text.contains(part), "\(part)")
    }
  }

  @Test("An item that the pack does not have is an error that names one that it has")
  func unknown() {
    #expect(throws: ExplainError.self) { try explanation(of: "choice-2") }
    #expect(throws: ExplainError.self) { try explanation(of: "2") }
    #expect(throws: ExplainError.self) { try explanation(of: "1", items: []) }
  }

  @Test("What is no pack is an error")
  func noPack() {
    #expect(throws: PackContentsError.self) {
      try ItemExplanation(of: "1", in: "/nowhere/pack.json")
    }
  }
}
