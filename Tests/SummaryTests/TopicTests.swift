import StudyPack
import Testing

@testable import Summary

/// Where the key points of an essay without headings are parted, and what the parts are called.
@Suite("Topics of an essay without headings")
struct TopicTests {
  private static let bakers = [
    "Rye bread fed every family of the valley through the winter, and rye bread filled the market.",
    "An oven of stone gave rye bread a dark crust that kept it fresh for a week or longer.",
    "Bakers paid for flour in autumn, when millers lowered their price and rye bread grew cheap.",
    "In hungry years the council weighed rye bread itself and fined each baker whose loaf was light.",
  ]
  private static let sailors = [
    "Salt ships left the harbour in spring, and salt ships came home before the first storms.",
    "A crew of eleven sailors rowed where wind failed, since salt ships had one low mast of pine.",
    "Merchants insured their salt ships against pirates along the coast and against rocks at night.",
    "When fog hid the lighthouse, pilots led salt ships by rope and lantern past the sandbanks.",
  ]
  private static let fillers = [
    "Old men remembered it differently, as old men do, and nobody wrote their stories down.",
    "Whoever asked about it was told to wait until somebody found the time to explain.",
    "Nothing of that kind is left today, apart from a painting which hangs above a staircase.",
    "It took patience, luck and a good deal of shouting, as one letter of those years puts it.",
  ]

  /// Four paragraphs for each list of sentences, each of which opens with a sentence of its own.
  private static func essay(_ matters: [[String]], headings: Bool = false) -> String {
    matters.enumerated().map { number, sentences in
      (headings ? "## Part \(number + 1)\n\n" : "")
        + sentences.indices.map { index in
          let others = sentences[index...] + sentences[..<index]
          return (others + [fillers[index]]).joined(separator: " ")
        }.joined(separator: "\n\n")
    }.joined(separator: "\n\n")
  }

  private static func reading(_ text: String) async throws -> Reading {
    try await Reading(
      analysing: EssayReader.read(Array(text.utf8), file: "essay.md"), with: .installed())
  }

  private static func groups(_ text: String) async throws -> [TopicGroup] {
    TopicGroup.groups(of: try await reading(text))
  }

  @Test(
    "An essay is parted where it turns to another matter, and each part has a phrase of its own")
  func turn() async throws {
    let groups = try await Self.groups(Self.essay([Self.bakers, Self.sailors]))
    #expect(groups.map(\.paragraphs) == [1...4, 5...8])
    #expect(groups.map(\.name?.text) == ["Rye bread", "Salt ships"])
    for group in groups {
      let name = try #require(group.name)
      #expect(name.evidence.text.lowercased().contains(name.text.lowercased()))
    }
  }

  @Test("An essay on one matter, a short one, and one with headings are not parted")
  func whole() async throws {
    #expect(try await Self.groups(Self.essay([Self.bakers, Self.bakers])).isEmpty)
    #expect(try await Self.groups(Self.essay([Self.bakers])).isEmpty)
    #expect(
      try await Self.groups(Self.essay([Self.bakers, Self.sailors], headings: true)).isEmpty)
  }

  @Test("A phrase that the other part has as well is no name")
  func sharedPhrase() async throws {
    let both = Self.sailors.map {
      $0.replacing("of pine", with: "of pine and carried rye bread")
        .replacing("at night", with: "at night, as they insured rye bread")
    }
    let groups = try await Self.groups(Self.essay([Self.bakers, both]))
    #expect(groups.map(\.paragraphs) == [1...4, 5...8])
    #expect(groups.first?.name?.text != "Rye bread")
  }

  @Test(
    "The handout's key points stand under their topics, and without them where a course says so")
  func handout() async throws {
    let text = Self.essay([Self.bakers, Self.sailors])
    let parted = try await SummaryTests.content(text) { $0.abstractWords = 30 }
    #expect(parted.sections.map(\.title) == ["Rye bread", "Salt ships"])
    #expect(parted.sections.map { $0.topic?.paragraphs } == [[1, 4], [5, 8]])
    let lines = parted.sections.map { $0.points.flatMap(\.evidence).map(\.sentence.block) }
    #expect(lines[0].allSatisfy { $0 < 4 } && lines[1].allSatisfy { $0 >= 4 })
    #expect(lines.allSatisfy { !$0.isEmpty })

    let plain = try await SummaryTests.content(text) {
      $0.abstractWords = 30
      $0.topics = false
    }
    #expect(plain.sections.count == 1)
    #expect(plain.sections.flatMap(\.points) == parted.sections.flatMap(\.points))
  }

  @Test("Topics stand above the points where more than one has any")
  func page() async throws {
    var content = try await SummaryTests.content(Self.essay([Self.bakers, Self.sailors])) {
      $0.abstractWords = 30
    }
    func headings() -> Int {
      SummaryDocument(content, showsOutline: true).document.blocks.count {
        if case .heading(level: 3, _, _) = $0 { true } else { false }
      }
    }
    #expect(headings() == 2)
    content.sections[0].points = []
    #expect(headings() == 0)
  }

  @Test("A topic's heading leads to the essay; without a sure phrase it says which paragraphs")
  func heading() {
    let evidence = Evidence(
      sentence: SentenceID(block: 2, ordinal: 0), text: "Rye bread was dark.", line: 7)
    var section = SummaryContent.Section(
      title: "Rye bread", level: 1, points: [],
      topic: .init(paragraphs: [3, 6], evidence: [evidence]))
    #expect(section.heading == [.text("Rye bread"), .evidence([evidence])])
    section.title = nil
    #expect(section.heading == [.text("Paragraphs 3–6"), .evidence([evidence])])
  }
}
