import Assessment
import Quiz
import StudyPack

/// What the quiz asks of a text.
enum Asked {
  static func items(of text: String, kinds: [QuizKind], count: Int = 20) async throws -> [QuizItem]
  {
    let essay = try EssayReader.read(Array(text.utf8), file: "essay.md")
    let reading = await Reading(analysing: essay, with: try .installed())
    var options = Quiz.Options()
    options.kinds = kinds
    options.count = count
    return try await Quiz(options: options).run(StageContext(stage: "quiz", reading: reading))
      .content.items
  }
}
