import StudyPack
import Testing

@Suite("Corrections in a lesson")
struct CorrectionTests {
  private func course(_ corrections: String) throws -> Course {
    let folder = try lesson(corrections)
    return try Course.standard(registry: .correctable)
      .applying(Lesson.load(file: folder("lesson.yml")))
  }

  private func lesson(_ corrections: String) throws -> Folder {
    try Folder([
      "essay.md": "# Tides\n\nTides follow the moon.",
      "own.gift": "Tides follow the moon.{T}",
      "lesson.yml": "essay: essay.md\ncorrections:\n" + corrections,
    ])
  }

  private func problems(_ corrections: String) throws -> [String] {
    let folder = try lesson(corrections)
    do {
      _ = try Course.standard(registry: .correctable)
        .applying(Lesson.load(file: folder("lesson.yml")))
      return []
    } catch let failure as Failure {
      return failure.diagnostics.map { $0.description.replacing(folder.path + "/", with: "") }
    }
  }

  @Test("A stage gets its edits in the lesson's order, with their places")
  func edits() throws {
    let stage = try #require(
      try course(
        """
          notes:
            - reject: note-1
              was: Tides follow the wind.
            - pin: note-2
            - reword: note-3
              text: Tides follow the moon.
              points: 2
            - add: {text: 1812}
            - add: own.gift
        """
      ).stages.first { $0.name == "notes" })
    let edits = stage.corrections.all
    #expect(edits.map(\.action) == [.reject, .pin, .reword, .add, .add])
    #expect(edits.map(\.place.line) == [4, 6, 7, 10, 11])
    #expect(edits[0].was == "Tides follow the wind.")
    #expect(edits[2].values == ["text": "Tides follow the moon.", "points": 2])
    #expect(edits[3].values == ["text": "1812"])
    #expect(edits[4].file?.hasSuffix("/own.gift") == true)
    #expect(stage.corrections.isRejected("note-1"))
    #expect(stage.corrections.isPinned("note-2"))
    #expect(stage.corrections.isPinned("note-3"))
    #expect(!stage.corrections.isPinned("note-1"))
  }

  @Test("Of two rewords of one thing the later goes before the earlier, field by field")
  func twice() throws {
    let stage = try #require(
      try course(
        """
          notes:
            - reword: note-1
              text: First.
              points: 2
            - reword: note-1
              text: Second.
        """
      ).stages.first { $0.name == "notes" })
    #expect(stage.corrections.changes(to: "note-1") == ["text": "Second.", "points": 2])
  }

  @Test(
    "Each fault has its place and its remedy",
    arguments: [
      (
        "  notse:\n    - reject: a",
        "lesson.yml:3:3: error: there is no stage “notse”; did you mean “notes”?"
      ),
      (
        "  notes: x",
        "lesson.yml:3:10: error: “notes” must be a list of edits, but is the text “x”"
      ),
      (
        "  notes:\n    - rejct: a",
        "lesson.yml:4:7: error: this edit has the keys “rejct”, but must have one of "
          + "“reject”, “pin”, “reword”, “add”; write one edit an entry, such as `- reject: ID`"
      ),
      (
        "  notes:\n    - {reject: a, pin: a}",
        "lesson.yml:4:7: error: this edit has the keys “reject”, “pin”"
      ),
      (
        "  notes:\n    - reject: [a]",
        "lesson.yml:4:15: error: “reject” must be the id of what it is about, but is a list"
      ),
      (
        "  notes:\n    - reject: a\n      stem: b",
        "lesson.yml:5:7: error: an edit that has “reject” has no key “stem”; the keys are was"
      ),
      (
        "  notes:\n    - reword: a\n      txt: b",
        "lesson.yml:5:7: error: what “notes” can reword has no key “txt”; did you mean “text”?"
      ),
      (
        "  notes:\n    - reword: a\n      points: many",
        "lesson.yml:5:15: error: “points” must be a whole number from 0 to 9, "
          + "but is the text “many”"
      ),
      (
        "  notes:\n    - reword: a",
        "lesson.yml:4:7: error: “a” is to be reworded, but nothing says how"
      ),
      (
        "  notes:\n    - pin: a\n    - reject: a",
        "lesson.yml:5:7: error: “a” cannot be both rejected and kept; line 4 says otherwise"
      ),
      (
        "  notes:\n    - add: {points: 2}",
        "lesson.yml:4:7: error: what is added to “notes” needs the key “text”"
      ),
      (
        "  notes:\n    - add: none.gift",
        "lesson.yml:4:12: error: “add” names none.gift, which does not exist"
      ),
      (
        "  words:\n    - reject: a",
        "lesson.yml:3:3: error: the stage “words” takes no corrections; remove it"
      ),
    ])
  func faults(corrections: String, message: String) throws {
    let found = try problems(corrections)
    #expect(found.count == 1, "\(found)")
    #expect(found.first?.hasPrefix(message) == true, "\(found)")
  }

  // MARK: What a stage does with them

  private func run(_ edits: [Correction]) async throws -> (NotesStage.Content, [Diagnostic]) {
    let context = StageContext(
      stage: "notes", reading: .sample, corrections: Corrections(edits))
    let artifact = try await NotesStage(options: NoOptions()).run(context)
    return (artifact.content, context.diagnostics)
  }

  private let place = Place(file: "lesson.yml", line: 7)

  @Test("What is rejected leaves, what is reworded says what the instructor wrote")
  func applied() async throws {
    let (content, reports) = try await run([
      Correction(.reject, id: "note-0", at: place),
      Correction(.reword, id: "note-1", values: ["text": "Harbours wait."], at: place),
    ])
    #expect(content.notes.map(\.text) == ["Harbours wait."])
    #expect(reports.isEmpty)
  }

  @Test("An edit whose target is gone is reported with what is nearest to it")
  func gone() async throws {
    let (content, reports) = try await run([
      Correction(.reject, id: "note-x", was: "Tides follow the wind.", at: place),
      Correction(.pin, id: "note-11", at: place),
      Correction(.pin, id: "line-abcdefgh", was: "Bread needs salt.", at: place),
    ])
    #expect(content.notes.count == 2)
    #expect(
      reports.map(\.description) == [
        "lesson.yml:7: warning: [notes] reject is about “note-x”, which is no longer there "
          + "(“Tides follow the wind.”); the nearest is note-0, “Tides follow the moon.”",
        "lesson.yml:7: warning: [notes] pin is about “note-11”, which is no longer there; "
          + "the nearest is note-1, “Harbours wait for both.”",
        "lesson.yml:7: warning: [notes] pin is about “line-abcdefgh”, which is no longer there "
          + "(“Bread needs salt.”); nothing is like it; remove the edit if it is no longer wanted",
      ])
  }
}

extension CorrectionTests {
  @Test("An edit that would keep what was not chosen is reported, and a rejection of it is not")
  func notShown() throws {
    let context = StageContext(
      stage: "notes", reading: .sample,
      corrections: Corrections([
        Correction(.pin, id: "note-8", at: Place(file: "lesson.yml", line: 2)),
        Correction(.reject, id: "note-9", at: Place(file: "lesson.yml", line: 3)),
      ]))
    let candidates = ["note-8", "note-9"].map { CorrectionTarget(id: $0, wording: "A note.") }
    _ = try context.corrected(NotesStage.Content(notes: []), among: candidates)
    #expect(context.diagnostics.map(\.code) == ["correction.not-shown"])
    #expect(context.diagnostics.map(\.place?.line) == [2])
  }
}

/// A note a sentence; an instructor may correct them.
struct NotesStage: Stage {
  struct Content: Codable, Sendable {
    struct Note: Codable, Sendable {
      var id: String
      var text: String
      var points: Int?
      var evidence: [Evidence]
    }
    var notes: [Note]
  }

  static let name = "notes"
  static let help = "The essay's sentences"
  static let rewords: [CorrectionField] = [.text("text"), .int("points", in: 0...9)]
  static let adds: [CorrectionField] = [.text("text", isRequired: true), .int("points", in: 0...9)]

  init(options: NoOptions) {}

  func run(_ context: StageContext) async throws -> Artifact<Content> {
    let notes = context.reading.sentences.enumerated().map {
      Content.Note(id: "note-\($0)", text: $1.text, evidence: [Evidence($1)])
    }
    return Artifact(content: try context.corrected(Content(notes: notes)), documents: [])
  }
}

extension StageRegistry {
  static let correctable = StageRegistry([WordsStage.self, NotesStage.self])
}
