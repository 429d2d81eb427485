import Assessment
import FoundationEssentials
import Quiz
import StudyPack
import Testing

@Suite("An instructor's corrections of a quiz")
struct CorrectionTests {
  private let place = Place(file: "lesson.yml", line: 5)

  private func quiz(_ text: String, _ edits: [Correction] = [], count: Int = 4) async throws -> (
    items: [QuizItem], reports: [Diagnostic]
  ) {
    let essay = try EssayReader.read(Array(text.utf8), file: "essay.md")
    let reading = await Reading(analysing: essay, with: try .installed())
    let context = StageContext(stage: "quiz", reading: reading, corrections: Corrections(edits))
    var options = Quiz.Options()
    options.count = count
    return (try await Quiz(options: options).run(context).content.items, context.diagnostics)
  }

  @Test("Another item takes a rejected one's place, and it is not asked in another form")
  func rejected() async throws {
    let before = try await quiz(Texts.canal, count: 2).items
    let target = try #require(before.first)
    let after = try await quiz(
      Texts.canal, [Correction(.reject, id: target.id, was: target.stem, at: place)], count: 2)
    #expect(after.items.count == before.count)
    #expect(!after.items.contains { $0.answer == target.answer })
    #expect(after.reports.isEmpty)
  }

  @Test("A pinned item is asked even where there is room for one only")
  func pinned() async throws {
    for item in try await quiz(Texts.canal, count: 8).items {
      let after = try await quiz(
        Texts.canal, [Correction(.pin, id: item.id, at: place)], count: 1)
      #expect(after.items.map(\.id) == [item.id])
    }
  }

  @Test("A reworded item keeps its id and says what the instructor wrote")
  func reworded() async throws {
    let target = try #require(
      try await quiz(Texts.terms, count: 8).items.first { $0.kind == .choice })
    let values: [String: JSONValue] = [
      "stem": "Who was it?", "answer": "Nobody", "options": ["Somebody", "Nobody"],
      "feedback": "See line 1.", "points": 3, "level": "analyse",
    ]
    let after = try await quiz(
      Texts.terms, [Correction(.reword, id: target.id, values: values, at: place)])
    let item = try #require(after.items.first { $0.id == target.id })
    #expect(item.stem == "Who was it?")
    #expect(item.options.map(\.text) == ["Somebody", "Nobody"])
    #expect(item.options.map(\.correct) == [false, true])
    #expect(item.answer == "Nobody")
    #expect(item.feedback == "See line 1.")
    #expect(item.points == 3)
    #expect(item.level == .analyse)
    #expect(item.evidence == target.evidence)
  }

  @Test("Rewording that makes no item is reported, and the item stays as it was")
  func faulty() async throws {
    let target = try #require(
      try await quiz(Texts.terms, count: 8).items.first { $0.kind == .choice })
    let edit = Correction(
      .reword, id: target.id, values: ["options": ["One", "Two"]], at: place)
    let after = try await quiz(Texts.terms, [edit])
    #expect(after.items.first { $0.id == target.id }?.stem == target.stem)
    #expect(
      after.reports.map(\.description) == [
        "lesson.yml:5: warning: [quiz] \(target.id) is left as it was: the answer "
          + "“\(target.answer)” is none of the options; write the answer exactly as one of the options"
      ])
  }

  @Test("A new statement that does not say whether it is true leaves the old one")
  func unsaid() async throws {
    let target = try #require(
      try await quiz(Texts.opposites, count: 8).items.first { $0.kind == .trueFalse })
    func reworded(_ values: [String: JSONValue]) async throws -> (QuizItem?, Int) {
      let after = try await quiz(
        Texts.opposites, [Correction(.reword, id: target.id, values: values, at: place)])
      return (after.items.first { $0.id == target.id }, after.reports.count)
    }
    let (old, reports) = try await reworded(["stem": "It snows."])
    #expect(old?.stem != "It snows.")
    #expect(reports == 1)
    let (new, none) = try await reworded(["stem": "It snows.", "answer": "false"])
    #expect(new?.stem == "It snows.")
    #expect(new?.answer == "False")
    #expect(none == 0)
  }

  @Test("An instructor's own items of every kind stand behind the others")
  func added() async throws {
    let own: [[String: JSONValue]] = [
      ["kind": "choice", "stem": "A?", "options": ["b", "c"], "answer": "c"],
      ["kind": "true-false", "stem": "A.", "answer": "False"],
      ["kind": "cloze", "stem": "A ____ b.", "answer": "c", "accepted": ["d"]],
      ["kind": "matching", "stem": "Join.", "pairs": ["a": "1", "b": "2", "c": "3"]],
      ["kind": "ordering", "stem": "Sort.", "options": ["a", "b", "c"]],
      ["kind": "short", "stem": "A?", "answer": "b", "quote": "designed the first lock"],
      ["kind": "essay", "stem": "Discuss.", "points": 5],
    ]
    let result = try await quiz(
      Texts.canal, own.map { Correction(.add, values: $0, at: place) }, count: 1)
    #expect(result.reports.isEmpty)
    #expect(result.items.dropFirst().map(\.kind) == QuizKind.allCases)
    let short = try #require(result.items.last { $0.kind == .short })
    #expect(short.evidence.map(\.text.first) == ["M"])
    let sorted = try #require(result.items.last { $0.kind == .ordering })
    #expect(sorted.order?.map { sorted.options[$0].text } == ["a", "b", "c"])
    #expect(sorted.options.map(\.text) != ["a", "b", "c"])
    let matching = try #require(result.items.last { $0.kind == .matching })
    #expect(matching.order?.sorted() == [0, 1, 2])
  }

  @Test("Items are added from a GIFT file; what it cannot hold is told with its line")
  func gift() async throws {
    let file = FileManager.default.temporaryDirectory.path + "/studypack-\(UUID().uuidString).gift"
    defer { try? FileManager.default.removeItem(atPath: file) }
    try Data("Who?{=a ~b}\n\nWhen?{#1..2}\n".utf8).write(to: URL(filePath: file))
    let result = try await quiz(
      Texts.canal, [Correction(.add, file: file, at: place)], count: 1)
    #expect(result.items.last?.stem == "Who?")
    #expect(result.reports.map(\.place?.line) == [3])
  }

  @Test("A question pinned in one direction is asked in that direction, whatever terms go before")
  func pinnedDirection() async throws {
    let before = try await quiz(Texts.terms, count: 8).items.filter { $0.kind == .choice }
    #expect(!before.isEmpty)
    let shifted = "A quern is a stone that grinds grain by hand at home.\n\n" + Texts.terms
    for item in before {
      let after = try await quiz(shifted, [Correction(.pin, id: item.id, at: place)], count: 8)
      #expect(after.items.first { $0.id == item.id }?.stem == item.stem)
    }
  }

  @Test("An item keeps its id, and its correction, whichever other sentence is edited")
  func stable() async throws {
    let before = try await quiz(Texts.canal, count: 20).items
    #expect(before.count >= 4)
    let essay = try EssayReader.read(Array(Texts.canal.utf8), file: "essay.md")
    let reading = await Reading(analysing: essay, with: try .installed())
    for sentence in reading.sentences {
      // An item stays where neither its own sentence nor one that lends it an option is edited.
      let others = before.filter { item in
        !item.evidence.contains { $0.sentence == sentence.id }
          && !item.options.contains { sentence.text.lowercased().contains($0.text.lowercased()) }
      }
      let edited = "It rained.\n\n" + replacing(sentence, in: Texts.canal)
      let after = try await quiz(
        edited, others.map { Correction(.pin, id: $0.id, was: $0.stem, at: place) }, count: 20)
      #expect(after.reports.isEmpty, "\(sentence.text)")
      let ids = Set(after.items.map(\.id))
      #expect(ids.isSuperset(of: others.map(\.id)), "\(sentence.text)")
    }
  }

  /// The text with a remark in one of its sentences.
  private func replacing(_ sentence: Sentence, in text: String) -> String {
    guard let last = sentence.text.split(whereSeparator: \.isWhitespace).last else { return text }
    let remark = sentence.text.dropLast(last.count) + "very old \(last)"
    let flat = text.split(separator: "\n\n").map {
      $0.split(whereSeparator: \.isNewline).joined(separator: " ")
    }.joined(separator: "\n\n")
    return flat.replacing(sentence.text, with: String(remark))
  }

  @Test("A correction of an item whose sentence has changed is reported with the nearest item")
  func changed() async throws {
    let target = try #require(
      try await quiz(Texts.canal, count: 8).items.first {
        $0.evidence.contains { $0.text.contains("own wood") }
      })
    let edited = Texts.canal.replacing("own wood", with: "own dark wood")
    let after = try await quiz(
      edited, [Correction(.reject, id: target.id, was: target.stem, at: place)])
    #expect(after.reports.count == 1)
    #expect(after.reports[0].code == "correction.gone")
    #expect(after.reports[0].remedy?.contains("the nearest is") == true)
  }

  @Test("A pinned item whose options have left the essay is reported with the nearest one")
  func optionless() async throws {
    let target = try #require(
      try await quiz(Texts.terms, count: 8).items.first { $0.kind == .choice })
    let sentence = try #require(target.evidence.first).text
    let after = try await quiz(
      sentence,
      [Correction(.pin, id: target.id, was: target.stem, at: place)])
    #expect(!after.items.contains { $0.id == target.id })
    #expect(after.reports.map(\.code) == ["correction.gone"])
    #expect(after.reports.first?.remedy?.contains("the nearest is") == true)
  }

  @Test(
    "Whatever sentence is struck out, each pinned item is asked or reported",
    arguments: [Texts.canal, Texts.opposites + "\n\n" + Texts.terms, Texts.dates])
  func nothingSilent(text: String) async throws {
    let pinned = try await quiz(text, count: 20).items
    let edits = pinned.map { Correction(.pin, id: $0.id, was: $0.stem, at: place) }
    let essay = try EssayReader.read(Array(text.utf8), file: "essay.md")
    let sentences = await Reading(analysing: essay, with: try .installed()).sentences
    for sentence in sentences {
      let rest = sentences.filter { $0.id != sentence.id }.map(\.text).joined(separator: "\n\n")
      let after = try await quiz(rest, edits)
      let told = after.reports.map(\.description).joined()
      for item in pinned where !after.items.contains(where: { $0.id == item.id }) {
        #expect(told.contains(item.id), "\(item.stem) without “\(sentence.text)”")
      }
    }
  }

  @Test("An own item whose quotation has left the essay stays, and is told the nearest sentence")
  func lostQuotation() async throws {
    let values: [String: JSONValue] = [
      "kind": "short", "stem": "Who built the lock?", "answer": "Tolliver",
      "quote": "Martha Tolliver designed the second lock of the canal",
    ]
    let after = try await quiz(Texts.canal, [Correction(.add, values: values, at: place)])
    #expect(after.items.last?.stem == "Who built the lock?")
    #expect(after.items.last?.evidence == [])
    #expect(after.reports.count == 1)
    #expect(
      after.reports.first?.remedy?.hasPrefix("the nearest is line 1, “Martha Tolliver designed")
        == true)
  }
}
