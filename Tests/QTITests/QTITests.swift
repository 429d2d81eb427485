import Assessment
import QTI
import StudyPack
import Testing

@Suite("The quiz as a QTI package")
struct QTITests {
  private func export(
    _ items: [QuizItem], pool: [QuizItem]? = nil, draw: Int = 0
  ) async throws -> Artifact<ExportContent> {
    let essay = try EssayReader.read(
      Array("# Mills\n\nWater turns the wheel.\n".utf8), file: "e.md")
    let reading = await Reading(analysing: essay, with: try .installed())
    var content = QuizContent(items: items, asked: 10)
    content.pool = pool
    let quiz = AnyArtifact(
      stage: "quiz", content: try JSONValue(encoding: content), documents: [])
    var options = QTI.Options()
    options.draw = draw
    return try await QTI(options: options).run(
      StageContext(stage: "qti", reading: reading, artifacts: ["quiz": quiz]))
  }

  @Test("A package holds the manifest, the test and a file for each item, the same each time")
  func package() async throws {
    let items = ["a-1", "b-2"].map {
      QuizItem(id: $0, kind: .short, stem: "Why & <how>?", answer: "so", evidence: [])
    }
    let artifact = try await export(items)
    let bytes = try #require(artifact.files.first { $0.name == "qti.zip" }).bytes
    for name in ["imsmanifest.xml", "test.xml", "items/a-1.xml", "items/b-2.xml"] {
      #expect(bytes.firstRange(of: Array(name.utf8)) != nil, "\(name)")
    }
    #expect(bytes == (try await export(items)).files.first?.bytes)
  }

  private func item(_ id: String) -> QuizItem {
    QuizItem(id: id, kind: .short, stem: "Why?", answer: "so", evidence: [])
  }

  private func holds(_ artifact: Artifact<ExportContent>, _ name: String) throws -> Bool {
    try #require(artifact.files.first).bytes.firstRange(of: Array(name.utf8)) != nil
  }

  @Test("The pool is a test of its own, or the test draws from it, as the course says")
  func pool() async throws {
    let pool = ["p-1", "p-2"].map(item)
    let apart = try await export([item("a-1")], pool: pool)
    #expect(try holds(apart, "pool.xml"))
    #expect(try holds(apart, "items/p-2.xml"))
    let drawn = try await export([item("a-1")], pool: pool, draw: 1)
    #expect(try !holds(drawn, "pool.xml"))
    #expect(try holds(drawn, "items/p-2.xml"))
  }

  @Test("Feedback on a single option is said to be left out")
  func feedback() async throws {
    var choice = QuizItem(id: "c-1", kind: .choice, stem: "Which?", answer: "a", evidence: [])
    choice.options = [
      QuizOption(text: "a", correct: true), QuizOption(text: "b", correct: false, feedback: "No."),
    ]
    #expect(try await export([choice, item("a-1")]).content.left.map(\.item) == ["c-1"])
  }

  @Test("A quiz without items gives no package and says so")
  func empty() async throws {
    #expect(try await export([]).files.isEmpty)
  }
}
