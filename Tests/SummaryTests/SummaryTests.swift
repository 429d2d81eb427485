import StudyPack
import Testing

@testable import Summary

@Suite("Summary")
struct SummaryTests {
  static let essay = """
    # Bread and Towns

    Bread made the towns of the north. This essay argues that ovens, more than walls, kept towns alive.

    ## Ovens

    An oven needed wood, a baker and a crowd of buyers. However, ovens also needed rules against fire. \
    They burned down often. The council of each town therefore owned the oven. In 1410 the council of \
    Harwick built an oven of stone. As shown above, stone was dear.

    ## Bakers

    Bakers in the towns worked at night. Bakers and their towns bargained over the price of bread. \
    The second was worse. Why did bakers stay in the towns?

    ## Conclusion

    Towns with an oven of their own outlived towns with walls alone. It was bread that kept them.
    """

  static func content(_ text: String = essay, _ change: (inout Summary.Options) -> Void = { _ in })
    async throws -> SummaryContent
  {
    var options = Summary.Options()
    change(&options)
    let essay = try EssayReader.read(Array(text.utf8), file: "essay.md")
    let context = StageContext(
      stage: "summary", reading: try await Reading(analysing: essay, with: .installed()))
    return Summary(options: options).run(context).content
  }

  static func lines(_ content: SummaryContent) -> [SummaryLine] {
    [content.thesis, content.conclusion].compactMap(\.self) + content.sections.flatMap(\.points)
  }

  @Test("The thesis is the one that the essay states")
  func thesis() async throws {
    #expect(
      try await Self.content().thesis?.text
        == "This essay argues that ovens, more than walls, kept towns alive.")
  }

  @Test("No line begins with a word that has lost what it points to, and none is a question")
  func standing() async throws {
    let content = try await Self.content()
    let texts = Self.lines(content).map(\.text) + [content.abstract]
    for opener in ["They", "However", "As shown", "The second", "Why"] {
      #expect(!texts.contains { $0.hasPrefix(opener) || $0.contains(". " + opener) })
    }
  }

  @Test("A leading connective is dropped where the rest stands alone")
  func connective() async throws {
    let essay = try EssayReader.read(
      Array("However, ovens needed rules. In addition, bakers slept.".utf8), file: "e.md")
    #expect(
      try await Reading(analysing: essay, with: .installed()).sentences.map {
        StandAloneText($0)?.text
      }
        == ["Ovens needed rules.", "Bakers slept."])
  }

  @Test("A pointer to other reading is no point of the essay")
  func furtherReading() async throws {
    let essay = try EssayReader.read(
      Array("See the town’s own records for a list of ovens.".utf8), file: "e.md")
    #expect(
      try await Reading(analysing: essay, with: .installed()).sentences.map {
        StandAloneText($0)?.text
      } == [nil])
  }

  @Test("No sentence is shown twice")
  func once() async throws {
    let content = try await Self.content()
    let texts =
      Self.lines(content).flatMap(\.evidence).map(\.sentence)
      + content.abstractEvidence.evidence.map(\.sentence)
    #expect(Set(texts).count == texts.count)
  }

  @Test("Every line rests on the sentence that it shows")
  func evidence() async throws {
    for line in Self.lines(try await Self.content()) {
      let sentence = try #require(line.evidence.first?.text)
      #expect(sentence.lowercased().hasSuffix(line.text.lowercased()))
    }
  }

  @Test("The abstract keeps to its length", arguments: [30, 60, 150])
  func length(_ words: Int) async throws {
    let abstract = try await Self.content { $0.abstractWords = words }.abstract
    #expect(!abstract.isEmpty)
    #expect(abstract.split(separator: " ").count <= words)
  }

  @Test("Every section is named, with at most as many points as the course asks")
  func sections() async throws {
    let sections = try await Self.content { $0.pointsPerSection = 1 }.sections
    #expect(sections.map(\.title) == [nil, "Ovens", "Bakers", "Conclusion"])
    #expect(sections.allSatisfy { $0.points.count <= 1 })
  }

  @Test("An essay of headings only has an empty summary, which says so")
  func empty() async throws {
    let content = try await Self.content("# Bread\n\n## Salt\n")
    #expect(content.abstract.isEmpty)
    #expect(SummaryDocument(content, showsOutline: true).document.blocks.count == 1)
  }
}
