import Assessment
import Quiz
import StudyPack
import Testing

/// Questions on who holds which view, from tables of perspectives.
@Suite("Views that are held")
struct HeldViewTests {
  private static let sentences: [(holder: String, claim: String, view: String?)] = [
    (
      "Weavers", "Weavers argue that a market each day brings more buyers.",
      "a market each day brings more buyers"
    ),
    (
      "Bakers", "Bakers believe that one market each month is enough.",
      "one market each month is enough"
    ),
    (
      "Norlanders", "Norlanders claim that markets spoil the quiet of a town.",
      "markets spoil the quiet of a town"
    ),
    (
      "The author", "I think that two markets each week are best.", "two markets each week are best"
    ),
  ]

  private func items(
    _ kinds: [QuizKind], holders: [String] = ["Weavers", "Bakers", "Norlanders", "The author"],
    aspect: String = "Market",
    sentences: [(holder: String, claim: String, view: String?)] = sentences
  ) async throws -> [QuizItem] {
    let text =
      sentences.map(\.claim).joined(separator: " ")
      + " Old weavers, bakers and Norlanders agree on little."
    let reading = try await Reading(
      analysing: EssayReader.read(Array(text.utf8), file: "essay.md"), with: .installed())
    var cells: [String: JSONValue] = [:]
    for (place, entry) in sentences.enumerated() where holders.contains(entry.holder) {
      let sentence = reading.sentences[place]
      var claim: [String: JSONValue] = [
        "claim": .string(entry.claim),
        "evidence": [
          ["sentence": .string("\(sentence.id)"), "line": 1, "text": .string(sentence.text)]
        ],
      ]
      if let view = entry.view { claim["view"] = .string(view) }
      cells[entry.holder] = [.object(claim)]
    }
    let content: JSONValue = [
      "tables": [
        [
          "holders": .array(holders.map { .string($0) }),
          "rows": [["aspect": .string(aspect), "cells": .object(cells)]],
        ]
      ]
    ]
    var options = Quiz.Options()
    options.kinds = kinds
    return try await Quiz(options: options).run(
      StageContext(
        stage: "quiz", reading: reading,
        artifacts: [
          "perspectives": AnyArtifact(stage: "perspectives", content: content, documents: [])
        ])
    ).content.items
  }

  @Test("Of three holders, each is asked for by a view, with what the others hold for options")
  func choices() async throws {
    let items = try await items([.choice])
    #expect(!items.isEmpty)
    for item in items where item.stem.hasPrefix("Which of these views") {
      let holder = try #require(
        Self.sentences.first { $0.view?.lowercased() == item.answer.lowercased() }?.holder)
      #expect(item.stem.contains(holder == "Norlanders" ? holder : holder.lowercased()))
      #expect(item.options.count == 3)
    }
    for item in items where item.stem.hasPrefix("Who, according to the essay") {
      let view = try #require(Self.sentences.first { $0.holder == item.answer }?.view)
      #expect(item.stem.hasSuffix("holds that \(view)?"))
    }
  }

  @Test(
    "What somebody found, and a view of a thing that the sentences before tell, is not asked for",
    arguments: [
      "Weavers found that a market each day brings more buyers.",
      "Weavers argue that the market brings more buyers each day.",
    ])
  func findings(claim: String) async throws {
    var sentences = Self.sentences
    sentences[0] = ("Weavers", claim, String(claim.split(separator: " that ")[1].dropLast()))
    let view = try #require(sentences[0].view)
    let keys = try await items([.choice], sentences: sentences).map(\.answer)
    #expect(!keys.isEmpty)
    #expect(!keys.contains { $0.lowercased() == view.lowercased() || $0 == "Weavers" })
  }

  @Test("Beside persons, those of a calling are not asked for, nor compared")
  func scholars() async throws {
    var sentences = Self.sentences
    sentences[0] = (
      "Ada Vane", "Ada Vane argues that markets feed the poor of a town.",
      "markets feed the poor of a town"
    )
    sentences[1] = (
      "Bo Lind", "Bo Lind argues that one market each month is enough.",
      "one market each month is enough"
    )
    sentences[2] = (
      "Economists", "Economists claim that markets spoil the quiet of a town.",
      "markets spoil the quiet of a town"
    )
    let holders = ["Ada Vane", "Bo Lind", "Economists"]
    let items = try await items([.choice, .essay], holders: holders, sentences: sentences)
    #expect(
      !items.contains { $0.stem.lowercased().contains("economists") || $0.answer == "Economists" })
  }

  @Test("What the author thinks is no option, since the author may share a view")
  func author() async throws {
    let options = try await items([.choice]).flatMap(\.options).map(\.text)
    #expect(!options.contains { $0.contains("two markets") || $0 == "The author" })
  }

  @Test("A false statement puts a view down to a holder who speaks of the same matter")
  func statements() async throws {
    let items = try await items([.trueFalse], holders: ["Weavers", "Bakers"])
    let item = try #require(items.first { $0.answer == "False" })
    let views = Self.sentences.compactMap(\.view)
    #expect(views.contains { item.stem.hasSuffix(", \($0).") })
    #expect(item.correction?.hasPrefix("According to ") == true)
    #expect(item.correction != item.stem)
  }

  @Test("Where a row has no matter of its own, no statement is made false by another holder")
  func rest() async throws {
    let items = try await items(
      [.trueFalse], holders: ["Weavers", "Bakers"], aspect: "What else each says")
    #expect(!items.contains { $0.stem.hasPrefix("According to ") })
  }
}
