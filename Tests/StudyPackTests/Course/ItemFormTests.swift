import Testing

@testable import StudyPack

@Suite("An item as a form to edit")
struct ItemFormTests {
  private func form(_ value: JSONValue) throws -> ItemForm {
    let item = try #require(ReviewedItem(value))
    return try #require(
      ItemForm(item, of: CourseStage(name: "notes", work: .type(NotesStage.self))))
  }

  @Test("It shows what can be reworded, and what could be set")
  func text() throws {
    let form = try form(["id": "a", "text": "Who: he?", "mood": "dark", "evidence": []])
    #expect(
      form.text == """
        # Change what is to read otherwise, save, and leave the editor.
        text: "Who: he?"
        # points:  (a whole number from 0 to 9)

        """)
  }

  @Test("Only what was changed counts")
  func changes() throws {
    let form = try form(["id": "a", "text": "Who?", "points": 1, "evidence": []])
    #expect(try form.changes(in: form.text, file: "form.yml") == [:])
    #expect(
      try form.changes(in: "text: Who?\npoints: 2\n", file: "form.yml") == ["points": 2])
    #expect(try form.changes(in: "", file: "form.yml") == [:])
  }

  @Test("What belongs to any change is recorded with it")
  func kept() throws {
    let stage = CourseStage(name: "sheet", work: .type(SheetStage.self))
    let item = try #require(
      ReviewedItem(["id": "a", "options": ["x"], "answer": "x", "evidence": []]))
    let form = try #require(ItemForm(item, of: stage))
    #expect(try form.changes(in: form.text, file: "form.yml") == [:])
    #expect(
      try form.changes(in: "options: [x, y]\n", file: "form.yml")
        == ["options": ["x", "y"], "answer": "x"])
  }

  @Test("A slip is told with its place")
  func slips() throws {
    let form = try form(["id": "a", "text": "Who?", "evidence": []])
    let failure = #expect(throws: Failure.self) {
      try form.changes(in: "txt: Why?\npoints: many\n", file: "form.yml")
    }
    #expect(failure?.diagnostics.map(\.place?.line) == [1, 2])
  }

  @Test("Options are shown as texts, pairs as a mapping")
  func shapes() throws {
    let stage = CourseStage(name: "sheet", work: .type(SheetStage.self))
    let item = try #require(
      ReviewedItem([
        "id": "a", "evidence": [], "options": [["text": "x", "correct": true], ["text": "y, z"]],
        "pairs": [["left": "l", "right": "r"]],
      ]))
    let form = try #require(ItemForm(item, of: stage))
    #expect(form.text.hasSuffix("options:\n  - x\n  - y, z\npairs:\n  l: r\n# answer:  (a text)\n"))
    #expect(
      try form.changes(in: form.text.replacing("y, z", with: "\"y: z\""), file: "f")
        == ["options": ["x", "y: z"]])
  }
}

private struct SheetStage: Stage {
  struct Content: Codable, Sendable {}

  static let name = "sheet"
  static let help = "A sheet"
  static let rewords: [CorrectionField] = [
    .texts("options"), .pairs("pairs"), .text("answer", isKept: true),
  ]

  init(options: NoOptions) {}

  func run(_ context: StageContext) async throws -> Artifact<Content> {
    Artifact(content: Content(), documents: [])
  }
}
