import StudyPack
import Testing

@testable import Summary

@Suite("How lines of a handout open")
struct OpeningTests {
  @Test("An afterthought goes with the clause of which it is said")
  func afterthought() async throws {
    let lines = try await SummaryTests.standing(
      "In Bavaria, state leaders employed a strategy of “silent resistance” to grain taxation, which led to the "
        + "closure of a large number of public ovens across the state, some for years.")
    #expect(
      lines == [
        "In Bavaria, state leaders employed a strategy of “silent resistance” to grain taxation."
      ])
  }

  @Test(
    "A connective goes, with a comma or without one",
    arguments: [
      "But the bakers of Harwick sold their bread at night.",
      "Specifically the bakers of Harwick sold their bread at night.",
      "And in fact, the bakers of Harwick sold their bread at night.",
      "Thus the bakers of Harwick sold their bread at night.",
      "First, the bakers of Harwick sold their bread at night.",
    ])
  func connective(_ sentence: String) async throws {
    #expect(
      try await SummaryTests.standing(sentence) == [
        "The bakers of Harwick sold their bread at night."
      ])
  }

  @Test("A connective before a condition goes, and the condition stays")
  func condition() async throws {
    #expect(
      try await SummaryTests.standing(
        "In addition although bread was dear, bakers of the north sold it at night.") == [
          "Although bread was dear, bakers of the north sold it at night."
        ])
  }

  @Test(
    "An opening that leans on the sentence before keeps a line out",
    arguments: [
      "As regard ovens of the north, bakers sold their bread at night.",
      "Since then, bakers of the north have sold their bread at night.",
      "The oven burned in the great storm, and an oven of stone or two ovens of iron were built.",
      "There are several reasons to sell the bread of the north at night.",
      "Ovens of the north are more expensive in the towns of the coast.",
      "Another reason is that bakers of the north sold bread at night.",
    ])
  func leaning(_ sentence: String) async throws {
    #expect(try await SummaryTests.standing(sentence).isEmpty)
  }

  @Test("What a pronoun means stands for it where the sentence before leaves no doubt")
  func pronoun() async throws {
    let lines = try await SummaryTests.standing(
      "Bakers of the north worked at night in the cold. They sold bread of rye in the morning.")
    #expect(lines.last == "Bakers of the north sold bread of rye in the morning.")
  }

  @Test("A short phrase with “the” tells a pronoun no more than the pronoun does")
  func shortPhrase() async throws {
    let lines = try await SummaryTests.standing(
      "The guild left the north in the cold. It sold bread of rye in the morning.")
    #expect(!lines.contains { $0.hasPrefix("The guild sold") })
  }

  @Test("Where the sentence before has two things that a pronoun could mean, the line stays out")
  func doubt() async throws {
    let lines = try await SummaryTests.standing(
      "Bakers of the north feared the millers of the south. They sold bread of rye in the morning.")
    #expect(lines.count == 1)
  }

  @Test("A line with a pronoun told rests on both sentences")
  func evidence() async throws {
    let essay = try EssayReader.read(
      Array(
        "Bakers of the north worked at night in the cold. They sold bread of rye in the morning."
          .utf8),
      file: "e.md")
    let reading = try await Reading(analysing: essay, with: .installed())
    #expect(SentenceSelection(reading).standing.last?.evidence.count == 2)
  }

  @Test("“Another” is one of several")
  func another() async throws {
    #expect(
      try await SummaryTests.standing(
        "Another kind of bread in the north is the loaf of rye.") == [
          "One kind of bread in the north is the loaf of rye."
        ])
  }
}
