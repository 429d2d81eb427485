import Assessment
import Quiz
import StudyPack
import Testing

/// Prompts to compare what the holders of the perspectives' tables hold.
@Suite("Prompts to compare parties")
struct ComparisonPromptTests {
  private static let market = """
    Weavers want a market on each day of the week. Bakers prefer one market in each month. Millers fear the market of the weavers.
    """

  @Test("What the perspectives hold on one matter is compared, each claim a point")
  func matter() async throws {
    let item = try await prompt(
      on: "Market",
      [
        ("Weavers", "Weavers want a market on each day of the week."),
        ("Bakers", "prefer one market in each month."),
      ])
    #expect(item.stem.hasPrefix("Compare weavers and bakers on the market"))
    #expect(
      item.modelPoints == [
        "Weavers want a market on each day of the week.",
        "Bakers: prefer one market in each month.",
      ])
  }

  @Test("Two persons who are one holder stand behind “with”, and their surnames name them")
  func pair() async throws {
    let item = try await prompt(
      on: "Market days",
      [
        ("Rosa Vane", "Vane wants a market on each day."),
        ("Martha Holm and Peter Stein", "Holm and Stein prefer one market."),
      ],
      of:
        "Rosa Vane wants a market on each day. Martha Holm and Peter Stein prefer one market. Old market days were few."
    )
    #expect(
      item.stem.hasPrefix("Compare Rosa Vane with Martha Holm and Peter Stein on market days: what")
    )
    #expect(
      item.modelPoints == ["Vane wants a market on each day.", "Holm and Stein prefer one market."])
  }

  @Test("Two persons are not compared on one word, where the essay does not set them side by side")
  func persons() async throws {
    func prompts(_ aspect: String) async throws -> [QuizItem] {
      try await self.prompts(
        on: aspect,
        [("Rosa Vane", "Vane wants a new market."), ("Martha Holm", "Holm prefers one market.")],
        of: "Rosa Vane wants a new market. Martha Holm prefers one market. Market days are few.")
    }
    #expect(try await prompts("Market").isEmpty)
    #expect(try await prompts("Market days").count == 1)
  }

  @Test("A name that the essay writes with “the” has it in the question")
  func article() async throws {
    let item = try await prompt(
      on: "Sound", [("Weavers", "Weavers fear the Sound."), ("Bakers", "Bakers love the Sound.")],
      of: "Weavers fear the Sound in winter. Bakers love the Sound in spring.")
    #expect(item.stem.hasPrefix("Compare weavers and bakers on the Sound:"))
  }

  @Test("What headings set for and against a thing are arguments")
  func arguments() async throws {
    let item = try await prompt(
      on: "Market", [("For tolls", "pay for gates."), ("Against tolls", "drive boats away.")],
      of: "Tolls pay for gates. Tolls drive boats away.")
    #expect(
      item.stem.hasPrefix(
        "Compare the arguments for tolls and the arguments against tolls on Market"))
  }

  @Test("A claim that begins with its holder's name is told without the name before it")
  func named() async throws {
    let item = try await prompt(
      on: "Market",
      [("Ada Weaver", "Weaver wants a market."), ("Bakers", "prefer one market in each month.")])
    #expect(
      item.modelPoints == ["Weaver wants a market.", "Bakers: prefer one market in each month."])
  }

  @Test(
    "What parties say of one another is no matter: how they see one another is asked",
    arguments: [
      (["Weavers", "Bakers"], "Each other", "Compare how weavers and bakers see each other: "),
      (["Weavers", "Bakers"], "One another", "Compare how weavers and bakers see each other: "),
      (
        ["Weavers", "Bakers", "Millers"], "One another",
        "Compare how weavers, bakers and millers see one another: "
      ),
    ])
  func mutual(holders: [String], row: String, stem: String) async throws {
    let item = try await prompt(on: row, holders.map { ($0, "\($0) know the market.") })
    #expect(item.stem == stem + "what does the essay say?")
  }

  @Test("A row that was joined from two matters is not compared")
  func twoMatters() async throws {
    let items = try await prompts(
      on: "Market and day",
      [
        ("Weavers", "Weavers want a market on each day of the week."),
        ("Bakers", "prefer one market in each month."),
      ], of: Self.market)
    #expect(items.isEmpty)
  }

  @Test("A people and a town that the essay does not set side by side are not compared")
  func peoples() async throws {
    let essay = "Americans wished to own a market. Maryland argued that the markets belong to all."
    let items = try await prompts(
      on: "Market",
      [
        ("Americans", "Americans wished to own a market."),
        ("Maryland", "the markets belong to all."),
      ],
      of: essay)
    #expect(items.isEmpty)
  }

  /// The prompt on a table of one row, each holder with one claim, from the essay's sentences in turn.
  private func prompt(
    on aspect: String, _ claims: [(holder: String, text: String)], of essay: String = market
  ) async throws -> QuizItem {
    try #require(try await prompts(on: aspect, claims, of: essay).first)
  }

  private func prompts(
    on aspect: String, _ claims: [(holder: String, text: String)], of essay: String
  ) async throws -> [QuizItem] {
    let reading = try await Reading(
      analysing: EssayReader.read(Array(essay.utf8), file: "essay.md"), with: .installed())
    let cells = zip(claims, reading.sentences).map { claim, sentence in
      let evidence: JSONValue = [
        "sentence": .string("\(sentence.id)"), "line": 1, "text": .string(sentence.text),
      ]
      let cell: JSONValue = [["claim": .string(claim.text), "evidence": [evidence]]]
      return (claim.holder, cell)
    }
    let row: JSONValue = [
      "aspect": .string(aspect), "cells": .object(Dictionary(uniqueKeysWithValues: cells)),
    ]
    let holders = JSONValue.array(claims.map { .string($0.holder) })
    let content: JSONValue = ["tables": [["holders": holders, "rows": [row]]]]
    var options = Quiz.Options()
    options.kinds = [.essay]
    return try await Quiz(options: options).run(
      StageContext(
        stage: "quiz", reading: reading,
        artifacts: [
          "perspectives": AnyArtifact(stage: "perspectives", content: content, documents: [])
        ])
    ).content.items
  }
}
