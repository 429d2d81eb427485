import Assessment
import Quiz
import StudyPack
import Testing

/// Who is called by a surname in the essay is called by the full name in a question.
@Suite("Full names in questions")
struct NamesInFullTests {
  @Test("A question tells who is meant; where two bear the name, it is not asked")
  func surname() async throws {
    let opening = "Martha Tolliver bought the mill in 1812. "
    let text = "In 1825, Tolliver built the largest lock of Harrow Valley. The mill burned in 1840."
    let one = try await statements(opening + text)
    #expect(one.contains { $0.contains("Martha Tolliver built") })
    let two = try await statements(opening + "John Tolliver was her brother. " + text)
    #expect(two.allSatisfy { !$0.contains("Tolliver built") })
  }

  @Test("Who holds a view is asked for what it is")
  func view() async throws {
    let text = """
      In 1931, Martha Holm and Peter Stein proposed that floods can be held back at different heights of a valley.

      Boats passed the valley each summer with coal and grain.
      """
    let items = try await items(text, kinds: [.short])
    #expect(
      items.contains {
        $0.stem == "In 1931, what did Martha Holm and Peter Stein propose?"
          && $0.answer
            == "That floods can be held back at different heights of a valley"
      })
  }

  @Test("A long acronym that the essay spells out elsewhere is spelled out in a statement")
  func acronym() async throws {
    let items = try await statements(
      "The Harrow Canal Lock Trust (HCLT) keeps the gates. In 1812, the HCLT built the largest lock of Harrow Valley."
    )
    #expect(items.contains { $0.contains("the Harrow Canal Lock Trust built") })
    #expect(items.allSatisfy { !$0.contains("HCLT built") })
  }

  @Test("Where people work at a name, it is a firm's")
  func firm() async throws {
    let items = try await statements(
      "Martha Tolliver drew the first lock of the valley in 1812. In 1825, the wages at Tolliver fell to a third of "
        + "those of Harrow Valley.")
    #expect(items.allSatisfy { !$0.contains("at Martha Tolliver") })
  }

  @Test("What the essay spoke of before is no short name of a sort of it, nor is a school somebody")
  func sort() async throws {
    let text = """
      # Schools

      Buddhism spread from India to China along the roads of the desert. Chan Buddhism, which claims descent from an \
      Indian monk called Bodhidharma, emphasizes meditation. Buddhism today is usually divided into two or three major \
      branches.
      """
    let prompts = try await items(text, kinds: [.essay])
    #expect(!prompts.isEmpty)
    #expect(prompts.allSatisfy { !$0.stem.contains("Chan Buddhism") })
    let questions = try await items(text, kinds: [.short])
    #expect(questions.allSatisfy { !$0.stem.hasPrefix("Who claims descent") })
  }

  @Test("A heading is quoted as the essay has it")
  func heading() async throws {
    let items = try await items(
      """
      # Harrow

      Martha Tolliver bought the mill in 1812.

      ## Why Tolliver trusted locks

      Locks of oak hold the water of the whole valley. Locks of stone crack in the frost of the winter.

      Good locks carry boats from the hills to the towns of the coast.
      """, kinds: [.essay])
    #expect(items.contains { $0.stem.contains("“Why Tolliver trusted locks”") })
  }

  @Test("A law keeps the name that it goes by, whoever found it")
  func law() async throws {
    let items = try await statements(
      "Martha Tolliver drew the first lock of the valley in 1812. In 1825, Tolliver’s law raised the toll of every "
        + "boat in Harrow Valley.")
    #expect(items.allSatisfy { !$0.contains("Martha Tolliver’s law") })
  }

  @Test("A name within the name of a thing is no person's")
  func thing() async throws {
    let items = try await statements(
      "Martha Tolliver drew the first lock of the valley in 1812. In 1825, the Tolliver lock replaced the old gate "
        + "of Harrow Valley.")
    #expect(items.allSatisfy { !$0.contains("Martha Tolliver lock") })
  }

  private func statements(_ text: String) async throws -> [String] {
    try await items(text, kinds: [.trueFalse, .choice, .short]).map(\.stem)
  }

  private func items(_ text: String, kinds: [QuizKind]) async throws -> [QuizItem] {
    let reading = try await Reading(
      analysing: EssayReader.read(Array(text.utf8), file: "essay.md"), with: .installed())
    var options = Quiz.Options()
    options.kinds = kinds
    return try await Quiz(options: options).run(StageContext(stage: "quiz", reading: reading))
      .content.items
  }
}
