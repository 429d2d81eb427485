import Quiz
import StudyPack
import Testing

/// What the quiz page marks by itself.
@Suite("Answers that the page marks")
struct MarkedAnswerTests {
  @Test("A name is marked by its words, an explanation by its reader")
  func words() async throws {
    let canal = try await questions(on: Texts.canal)
    let person = try #require(canal.first { $0.stem.plain.hasPrefix("In 1812, who") })
    #expect(person.accepted == ["Henry Vane"])

    let terms = try await questions(on: Texts.terms)
    let meaning = try #require(terms.first { $0.stem.plain.hasPrefix("What does the essay mean") })
    #expect(meaning.accepted.isEmpty)
  }

  private func questions(on text: String) async throws -> [DocumentQuestion] {
    let essay = try EssayReader.read(Array(text.utf8), file: "essay.md")
    let reading = await Reading(analysing: essay, with: try .installed())
    var options = Quiz.Options()
    options.kinds = [.short]
    options.count = 20
    let artifact = try await Quiz(options: options).run(
      StageContext(stage: "quiz", reading: reading))
    return artifact.documents.flatMap(\.blocks).compactMap { block in
      if case .question(let question) = block { question } else { nil }
    }
  }
}

extension [Inline] {
  fileprivate var plain: String {
    map { inline in if case .text(let text) = inline { text } else { "" } }.joined()
  }
}
