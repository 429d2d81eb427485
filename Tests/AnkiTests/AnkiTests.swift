import Anki
import Assessment
import StudyPack
import Testing

@Suite("A deck for Anki")
struct AnkiTests {
  private func package(stem: String, revision: Int = 0) async throws -> [UInt8] {
    let essay = try EssayReader.read(
      Array("# Mills\n\nWater turns the wheel.\n".utf8), file: "e.md")
    let reading = await Reading(analysing: essay, with: try .installed())
    let item = QuizItem(id: "short-1", kind: .short, stem: stem, answer: "a", evidence: [])
    var options = Anki.Options()
    options.revision = revision
    let artifact = try await Anki(options: options).run(
      StageContext(
        stage: "anki", reading: reading,
        artifacts: [
          "quiz": AnyArtifact(
            stage: "quiz", content: try JSONValue(encoding: QuizContent(items: [item], asked: 1)),
            documents: [])
        ]))
    return try #require(artifact.files.first { $0.name == "anki.apkg" }).bytes
  }

  private func holds(_ bytes: [UInt8], _ text: String) -> Bool {
    bytes.firstRange(of: Array(text.utf8)) != nil
  }

  @Test("The same quiz gives the same bytes, and the package is an archive of two files")
  func same() async throws {
    let first = try await package(stem: "Why?")
    #expect(first == (try await package(stem: "Why?")))
    #expect(first.starts(with: Array("PK".utf8)))
    for name in ["collection.anki2", "media"] { #expect(holds(first, name)) }
  }

  @Test("A higher revision is another deck file, so that Anki takes the notes anew")
  func revision() async throws {
    #expect(try await package(stem: "Why?") != (try await package(stem: "Why?", revision: 1)))
  }

  @Test("A course without terms and questions gives no deck and says so")
  func empty() async throws {
    let essay = try EssayReader.read(Array("Water.\n".utf8), file: "e.md")
    let reading = await Reading(analysing: essay, with: try .installed())
    let artifact = try await Anki(options: .init()).run(
      StageContext(stage: "anki", reading: reading))
    #expect(artifact.files.isEmpty)
  }
}
