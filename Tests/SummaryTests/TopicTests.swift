import StudyPack
import Testing

@testable import Summary

@Suite("Topics of an essay without headings")
struct TopicTests {
  private static let ovens = [
    "Ovens of stone kept the northern towns warm. Each oven burned beech from the hills.",
    "Bakers shared one oven in each street. An oven cracked when rain fell on hot stone.",
    "Masons who could mend an oven were paid in bread. The best oven stood in Harwick.",
    "Guards watched each oven at night. A cold oven meant a hungry street.",
  ]
  private static let ships = [
    "Ships brought rye from the coast. Each ship carried forty sacks below its deck.",
    "Pilots led every ship past the sandbanks. A ship without a pilot seldom came home.",
    "Storms broke many a ship in autumn. Owners of a lost ship had no claim on anyone.",
    "Sailors slept beside the cargo. The last ship of the year came in November.",
  ]

  private func sections(_ paragraphs: [String]) async throws -> [SummaryContent.Section] {
    try await SummaryTests.content("# Bread\n\n" + paragraphs.joined(separator: "\n\n")) {
      $0.abstractWords = 30
    }.sections
  }

  @Test("Its points stand under what each part of it is about")
  func breaks() async throws {
    let sections = try await sections(Self.ovens + Self.ships)
    #expect(sections.map(\.title) == ["Oven", "Ship"])
    for (section, word) in zip(sections, ["oven", "ship"]) {
      #expect(!section.points.isEmpty)
      #expect(section.points.contains { $0.text.lowercased().contains(word) })
    }
  }

  @Test("A short essay has none")
  func short() async throws {
    let sections = try await sections(Array(Self.ovens.prefix(2) + Self.ships.prefix(2)))
    #expect(sections.count == 1)
    #expect(sections.first?.title == nil)
  }

  @Test("An essay with headings keeps its own")
  func headed() async throws {
    let text = Self.ovens.joined(separator: "\n\n") + "\n\n## At sea\n\n"
    let sections = try await sections([text] + Self.ships)
    #expect(sections.map(\.title) == [nil, "At sea"])
  }

  @Test("A topic without a noun of its own is told by its paragraphs")
  func place() async throws {
    let essay = try EssayReader.read(
      Array(Self.ovens.joined(separator: "\n\n").utf8), file: "essay.md")
    let reading = try await Reading(analysing: essay, with: .installed())
    #expect(TopicNames(reading).place(of: 1...2) == "Paragraphs 2 to 3")
  }
}
