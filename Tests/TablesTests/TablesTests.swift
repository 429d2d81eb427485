import Assessment
import StudyPack
import Tables
import Testing

@Suite("Terms and questions as tables")
struct TablesTests {
  private func export(
    stem: String, options: [String], pool: [QuizItem]? = nil
  ) async throws -> Artifact<ExportContent> {
    let essay = try EssayReader.read(
      Array("# Mills\n\nWater turns the wheel.\n".utf8), file: "e.md")
    let reading = await Reading(analysing: essay, with: try .installed())
    var item = QuizItem(id: "choice-1", kind: .choice, stem: stem, answer: "a", evidence: [])
    item.options = options.enumerated().map { QuizOption(text: $1, correct: $0 == 1) }
    var content = QuizContent(items: [item], asked: 1)
    content.pool = pool
    let terms: JSONValue = ["terms": [["term": "weir", "definition": "a low\twall\nof stone"]]]
    return try await Tables(options: .init()).run(
      StageContext(
        stage: "tables", reading: reading,
        artifacts: [
          "quiz": AnyArtifact(
            stage: "quiz", content: try JSONValue(encoding: content), documents: []),
          "glossary": AnyArtifact(stage: "glossary", content: terms, documents: []),
        ]))
  }

  private func text(_ name: String, _ artifact: Artifact<ExportContent>) throws -> String {
    String(decoding: try #require(artifact.files.first { $0.name == name }).bytes, as: UTF8.self)
  }

  @Test("Commas, quotation marks and line ends stay within their field; a formula is text")
  func csv() async throws {
    let artifact = try await export(stem: "Which “a”, \"b\"\nor c?", options: ["=1+1", "x", "y"])
    let csv = try text("questions.csv", artifact)
    #expect(csv.contains("\"Which “a”, \"\"b\"\"\nor c?\",'=1+1,x,y"))
  }

  @Test("The pool stands in the spreadsheet under its name, and a game leaves it out and says so")
  func pool() async throws {
    let item = QuizItem(id: "p-1", kind: .short, stem: "Why?", answer: "so", evidence: [])
    let artifact = try await export(stem: "Which?", options: ["a", "b"], pool: [item])
    #expect(try text("questions.csv", artifact).contains("p-1,pool,short,Why?"))
    #expect(try !text("kahoot.csv", artifact).contains("Why?"))
    #expect(artifact.content.left.map(\.item) == ["p-1"])
  }

  @Test("A flash card is one line with one tab")
  func tsv() async throws {
    let artifact = try await export(stem: "Which?", options: ["a", "b", "c"])
    #expect(try text("terms.tsv", artifact) == "weir\ta low wall of stone\n")
  }

  @Test(
    "Kahoot's columns have the right answer's number; what is too long is left out and said to be")
  func kahoot() async throws {
    let artifact = try await export(stem: "Which?", options: ["a", "b", "c"])
    #expect(try text("kahoot.csv", artifact).contains("Which?,a,b,c,,30,2\r\n"))
    let long = try await export(
      stem: String(repeating: "long ", count: 30) + "?", options: ["a", "b", "c"])
    #expect(long.content.left.map(\.item) == ["choice-1"])
    #expect(!(try text("kahoot.csv", long)).contains("long"))
  }
}
