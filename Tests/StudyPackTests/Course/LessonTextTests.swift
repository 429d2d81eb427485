import Testing

@testable import StudyPack

@Suite("Recording corrections in a lesson's text")
struct LessonTextTests {
  private let place = Place(file: "lesson.yml")

  private func recorded(_ text: String, _ edits: Correction..., stage: String = "quiz") throws
    -> String
  {
    var lesson = LessonText(file: "lesson.yml", text: text)
    for edit in edits { try lesson.record(edit, for: stage) }
    return lesson.text
  }

  private func reject(_ id: String, was: String? = nil) -> Correction {
    Correction(.reject, id: id, was: was, at: place)
  }

  @Test("The first correction goes to the end; comments and order stay")
  func first() throws {
    let text = """
      # My lesson
      essay: essay.md   # the essay
      title: Bread

      # options: {}
      """
    #expect(
      try recorded(text, reject("choice-1", was: "Who?")) == text + """


        corrections:
          quiz:
            - reject: choice-1
              was: Who?

        """)
  }

  @Test("Another goes behind the last of its stage, before what follows")
  func another() throws {
    let text = """
      corrections:
          quiz:
            # two that I do not like
            - reject: choice-1   # too easy
            - reword: choice-2
              stem: |
                Who?

                And why?
          # the terms
          glossary:
          - reject: term-1
      # the essay
      essay: essay.md

      """
    #expect(
      try recorded(text, reject("choice-3"))
        == text.replacing("    And why?\n", with: "    And why?\n      - reject: choice-3\n"))
    #expect(
      try recorded(text, reject("term-2"), stage: "glossary")
        == text.replacing("- reject: term-1\n", with: "- reject: term-1\n    - reject: term-2\n"))
    #expect(
      try recorded(text, reject("line-1"), stage: "summary")
        == text.replacing(
          "- reject: term-1\n",
          with: "- reject: term-1\n    summary:\n      - reject: line-1\n"))
  }

  @Test("A decision takes the place of an earlier one about the same thing")
  func replaced() throws {
    let text = """
      essay: essay.md
      corrections:
        quiz:
          - pin: choice-1
            was: Who?
          # keep this comment
          - pin: choice-2

      """
    #expect(
      try recorded(text, reject("choice-1")) == """
        essay: essay.md
        corrections:
          quiz:
            # keep this comment
            - pin: choice-2
            - reject: choice-1

        """)
    let once = "essay: essay.md\ncorrections:\n  quiz:\n    - reject: choice-1\n"
    #expect(
      try recorded(once, Correction(.pin, id: "choice-1", at: place))
        == once.replacing("reject", with: "pin"))
  }

  @Test("Line ends and a byte order mark stay as they are")
  func lineEnds() throws {
    let text = "\u{FEFF}essay: essay.md\r\ntitle: Bread\r\n"
    #expect(
      try recorded(text, reject("choice-1"))
        == text + "\r\ncorrections:\r\n  quiz:\r\n    - reject: choice-1\r\n")
  }

  @Test(
    "Any text comes back as it was",
    arguments: [
      "Who?", "yes: no", "- a", "# none", "1812", "true", "“Quoted”", "\"quoted\" \\ slash", "a\nb",
      " blank ", "{a: b}", "[x]", "*a", "&a", "!tag", "a: ", "c #d", "é漢字🙂", "\u{202E}right", "%",
      "@", "`", "null", "~", "", "\t", "\u{1}", "\u{85}\u{2028}",
      "the end:", "it’s", "|", ">", "a, b",
    ])
  func roundTrip(text: String) throws {
    let edit = Correction(
      .reword, id: "choice-1", was: text,
      values: ["stem": .string(text), "options": [.string(text), "b"]], at: place)
    var lesson = LessonText(file: "lesson.yml", text: "essay: essay.md\n")
    // Recording reads the text again and throws where the edit is not in it as it is here.
    try lesson.record(edit, for: "quiz")
    #expect(lesson.text.hasPrefix("essay: essay.md\n"))
  }

  @Test("Corrections in brackets are left alone, with what to do instead")
  func brackets() throws {
    for text in ["corrections: {quiz: [{reject: a}]}", "corrections:\n  quiz: [{reject: a}]"] {
      let error = #expect(throws: ConfigurationError.self) {
        try recorded(text, reject("choice-1"))
      }
      #expect(error?.diagnostic.remedy?.contains("lines of their own") == true)
    }
  }

  /// A lesson as people write them: indented this way or that, with comments anywhere, corrections
  /// before or after the rest.
  private func lesson(_ generator: inout SeededGenerator) -> String {
    let step = [1, 2, 4][generator.index(below: 3)]
    let inset = String(repeating: " ", count: generator.index(below: 2) * step)
    func indent(_ depth: Int) -> String { String(repeating: " ", count: depth * step) }
    func remark(_ depth: Int) -> [String] {
      switch generator.index(below: 4) {
      case 0: ["\(indent(depth))# remark \(generator.index(below: 1000))"]
      case 1: [""]
      default: []
      }
    }
    var edits: [String] = []
    for stage in ["quiz", "glossary", "summary"].prefix(generator.index(below: 4)) {
      edits += remark(1) + ["\(indent(1))\(stage):"] + remark(2)
      for number in 0...generator.index(below: 4) {
        let dash = indent(1) + inset
        let id = "\(stage)-\(number)"
        switch generator.index(below: 3) {
        case 0: edits += ["\(dash)- reject: \(id)", "\(dash)  was: \"a: b # c\"   # why"]
        case 1: edits += ["\(dash)- was: old", "\(dash)  pin: \(id)"]
        default:
          edits +=
            ["\(dash)-  reword: '\(id)'", "\(dash)   stem: |", "\(dash)     # text", ""]
            + ["\(dash)     - more"]
        }
        edits += remark(generator.index(below: 3))
      }
    }
    let head = ["essay: essay.md"] + remark(0) + ["title: \"A: b\""] + remark(0)
    let block = edits.isEmpty ? [] : ["corrections:"] + edits
    let lines = generator.index(below: 2) == 0 ? head + block : block + head
    return lines.joined(separator: "\n") + (generator.index(below: 2) == 0 ? "\n" : "")
  }

  @Test("Whatever a lesson looks like, decisions go in, and no remark of its author's goes out")
  func anyLayout() throws {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<100 {
      let original = lesson(&generator)
      var text = LessonText(file: "lesson.yml", text: original)
      for _ in 0..<6 {
        let stage = ["quiz", "glossary", "summary", "other"][generator.index(below: 4)]
        let id = "\(stage)-\(generator.index(below: 5))"
        let edit = [
          reject(id, was: "Who?"), Correction(.pin, id: id, at: place),
          Correction(.reword, id: id, values: ["stem": "Why: how?"], at: place),
        ][generator.index(below: 3)]
        do {
          try text.record(edit, for: stage)
        } catch {
          Issue.record("\(error)\n\(text.text)\n--- \(edit.action) \(id)")
          return
        }
      }
      let remarks = original.split(separator: "\n").filter { $0.contains("# remark") }
      let kept = text.text.split(separator: "\n").filter { $0.contains("# remark") }
      #expect(remarks == kept, "\(original)\n---\n\(text.text)")
    }
  }

  @Test("What is added a second time stands there once")
  func addedTwice() throws {
    let folder = try Folder()
    try folder.write("essay: essay.md\n", to: "lesson.yml")
    var lesson = try LessonText(file: folder("lesson.yml"))
    let edit = Correction(
      .add, values: ["kind": "short", "stem": "Why?", "answer": "so"],
      at: Place(file: "decisions.yml"))
    try lesson.record(edit, for: "quiz")
    let once = lesson.text
    try lesson.record(edit, for: "quiz")
    #expect(lesson.text == once)
  }

  @Test("The file is replaced whole, and keeps its permissions")
  func written() throws {
    let folder = try Folder()
    try folder.write("essay: essay.md\n", to: "lesson.yml", executable: true)
    var lesson = try LessonText(file: folder("lesson.yml"))
    try lesson.record(reject("choice-1"), for: "quiz")
    try lesson.write()
    #expect(try LessonText(file: folder("lesson.yml")).text == lesson.text)
    #expect(FileSystem.names(in: folder.path) == ["lesson.yml"])
  }
}
