import StudyPack
import Testing

@Suite("Courses and lessons")
struct CourseTests {
  @Test("An inheriting course changes, replaces, switches off and adds stages")
  func inheritance() throws {
    let folder = try Folder([
      "base/course.yml": """
      title: Base
      seed: 7
      stages:
        - words: {limit: 5, heading: All}
        - {use: words, as: people}
        - {run: [./old], as: dates}
      """,
      "mine/course.yml": """
      inherits: ../base/course.yml
      title: Mine
      stages:
        - count
        - words: {limit: 9}
        - people: off
        - {run: [./new], as: dates, timeout: 2, output-limit: 8 MB, optional: true}
      """,
    ])
    let course = try Course.load(file: folder("mine/course.yml"), registry: .sample)
    #expect(course.title == "Mine")
    #expect(course.seed == 7)
    #expect(course.stages.map(\.name) == ["words", "dates", "count"])
    #expect(course.stages[0].options == ["limit": 9, "heading": "All"])
    #expect(course.stages[1].isOptional)
    guard case .program(let program) = course.stages[1].work else {
      Issue.record("dates is no program")
      return
    }
    #expect(
      program
        == StageProgram(
          command: ["./new"], folder: folder("mine"), timeLimit: .seconds(2),
          outputLimit: 8_000_000))
  }

  @Test("A course that lists no stages has all there are")
  func standard() throws {
    let folder = try Folder(["course.yml": "title: Plain"])
    let course = try Course.load(file: folder("course.yml"), registry: .sample)
    #expect(course.stages.map(\.name) == ["words", "count"])
    #expect(course.formats == [.markdown, .html])
  }

  @Test("A lesson's options take the place of its course's, and are checked like them")
  func lesson() throws {
    let folder = try Folder([
      "essay.md": "Tides.", "good.yml": "essay: essay.md\noptions: {words: {limit: 3}}",
      "wrong.yml": "essay: essay.md\noptions: {words: {limt: 3}}",
    ])
    let course = Course.standard(registry: .sample)
    let lesson = try Lesson.load(file: folder("good.yml"))
    #expect(lesson.essay == folder("essay.md"))
    #expect(try course.applying(lesson).stages[0].options == ["limit": 3])
    let failure = try #require(
      throws: Failure.self,
      performing: { try course.applying(Lesson.load(file: folder("wrong.yml"))) })
    #expect(failure.diagnostics.first?.remedy == "did you mean “limit”?")
  }
}
