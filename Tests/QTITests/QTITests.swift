import Assessment
import QTI
import StudyPack
import Testing

@Suite("The quiz as a QTI package")
struct QTITests {
  private func export(_ items: [QuizItem]) async throws -> Artifact<ExportContent> {
    let essay = try EssayReader.read(
      Array("# Mills\n\nWater turns the wheel.\n".utf8), file: "e.md")
    let reading = await Reading(analysing: essay, with: try .installed())
    let quiz = AnyArtifact(
      stage: "quiz", content: try JSONValue(encoding: QuizContent(items: items, asked: 10)),
      documents: [])
    return try await QTI(options: .init()).run(
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

  @Test("A quiz without items gives no package and says so")
  func empty() async throws {
    #expect(try await export([]).files.isEmpty)
  }
}
