import StudyPack
import Testing

@testable import Summary

@Suite("A handout on one page")
struct OnePageTests {
  private static func line(_ number: Int) -> SummaryLine {
    SummaryLine(
      id: "line-\(number)",
      text:
        "Oven \(number) of the town of Harwick was made of stone, and bakers paid for it in rye.",
      evidence: [])
  }

  private static func content(sections: Int) -> SummaryContent {
    SummaryContent(
      thesis: line(0), thesisIsStated: false, abstract: line(1).text,
      abstractEvidence: .init(evidence: []),
      sections: (0..<sections).map { number in
        .init(
          title: "Oven \(number)", level: 1, points: [line(2 * number + 2), line(2 * number + 3)])
      },
      conclusion: line(9999), timeline: [], names: [], terms: ["oven"], questions: [])
  }

  @Test("What fits is shown whole")
  func fits() {
    let page = OnePage(Self.content(sections: 3))
    #expect(page.content == Self.content(sections: 3))
    #expect(page.omitted == 0)
  }

  @Test("Each section has its first point before any has its second")
  func firstPoints() {
    let page = OnePage(Self.content(sections: 17))
    #expect(page.content.sections.allSatisfy { !$0.points.isEmpty })
    #expect(page.omitted > 0)
    #expect(page.omitted == page.content.sections.count { $0.points.count == 1 })
  }

  @Test("Main idea, abstract and conclusion stay, however much else there is")
  func core() {
    let page = OnePage(Self.content(sections: 200)).content
    #expect(page.thesis != nil && page.conclusion != nil && !page.abstract.isEmpty)
  }

  @Test("The page says how many lines it leaves out, the full handout has them")
  func remainder() async throws {
    let essay = try EssayReader.read(Array(SummaryTests.essay.utf8), file: "essay.md")
    let reading = try await Reading(analysing: essay, with: .installed())
    for (length, hasOutline) in [(Summary.Length.page, false), (.full, true)] {
      var options = Summary.Options()
      options.length = length
      let artifact = try Summary(options: options).run(
        StageContext(stage: "summary", reading: reading))
      let blocks = artifact.documents.flatMap(\.blocks)
      #expect(blocks.contains(.heading(level: 2, [.text("Outline")], id: nil)) == hasOutline)
    }
    let page = OnePage(Self.content(sections: 17))
    let document = SummaryDocument(page.content, showsOutline: false, omitted: page.omitted)
      .document
    #expect(
      document.blocks.last == .note([.text("\(page.omitted) more lines with “length: full”.")]))
  }

  @Test("Where room is scarce no sentence is shown twice")
  func once() async throws {
    let essay = try EssayReader.read(Array("Bread fed towns in the north.".utf8), file: "e.md")
    let reading = try await Reading(analysing: essay, with: .installed())
    let sentence = try #require(reading.sentences.first)
    var content = Self.content(sections: 2)
    content.sections[0].points[0].evidence = [Evidence(sentence)]
    content.names = [
      SummaryName(
        id: "name-1", name: "Harwick", kind: .place, text: "Harwick baked.",
        evidence: [Evidence(sentence)])
    ]
    #expect(OnePage(content).content.names.isEmpty)
  }

  @Test("A name does not say again what the abstract says")
  func toldNames() async throws {
    let essay = try EssayReader.read(Array("Bread fed towns in the north.".utf8), file: "e.md")
    let reading = try await Reading(analysing: essay, with: .installed())
    let sentence = try #require(reading.sentences.first)
    var content = Self.content(sections: 2)
    content.abstractEvidence = .init(evidence: [Evidence(sentence)])
    content.names = [
      SummaryName(
        id: "name-1", name: "Harwick", kind: .place, text: "Harwick baked.",
        evidence: [Evidence(sentence)])
    ]
    #expect(OnePage(content).content.names.isEmpty)
  }
}
