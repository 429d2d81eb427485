import Assessment
import Quiz
import StudyPack
import Testing

/// False statements: one change that the essay refutes.
@Suite("False statements")
struct FalsehoodTests {
  /// What a quiz of nothing but statements asks, whichever chance decides on true and false.
  private func statements(in text: String) async throws -> [QuizItem] {
    let essay = try EssayReader.read(Array(text.utf8), file: "essay.md")
    let reading = await Reading(analysing: essay, with: try .installed())
    var options = Quiz.Options()
    options.kinds = [.trueFalse]
    var items: [QuizItem] = []
    for seed in 0..<8 {
      let context = StageContext(stage: "quiz", reading: reading, seed: UInt64(seed))
      items += try await Quiz(options: options).run(context).content.items
    }
    return items
  }

  private func falsehoods(in text: String) async throws -> Set<String> {
    Set(try await statements(in: text).filter { $0.answer == "False" }.map(\.stem))
  }

  @Test(
    "How many, how often, how much: the contrary is false",
    arguments: [
      (
        "Most farmers of Corvale stored their grain in towers of stone.",
        "Few farmers of Corvale stored their grain in towers of stone."
      ),
      (
        "Farmers of the valley usually store their grain in towers of stone.",
        "Farmers of the valley rarely store their grain in towers of stone."
      ),
      (
        "Harwick has the largest market hall on the whole northern coast.",
        "Harwick has the smallest market hall on the whole northern coast."
      ),
      (
        "The guild of Harwick never paid a tax to the king of Norland.",
        "The guild of Harwick paid a tax to the king of Norland."
      ),
      (
        "The towns of Norland had no courts for disputes about trade.",
        "The towns of Norland had courts for disputes about trade."
      ),
    ])
  func contrary(truth: String, falsehood: String) async throws {
    let items = try await statements(in: truth)
    #expect(Set(items.map(\.stem)) == [truth, falsehood])
    for item in items { #expect(item.answer == (item.stem == truth ? "True" : "False")) }
  }

  @Test(
    "Where the contrary may be true as well, or is no English, the statement stays",
    arguments: [
      "Under horizontal integration, a company gains control of one stage of an industry by buying out its rivals.",
      "Farmers of the valley seldom if ever store their grain in towers of stone.",
      "In 1849, the floods of Corvale widened the long quarrel of the mills beyond Harwick.",
      "In 1791, the millers of Corvale rose in revolt against the toll of the guild.",
      "In 1802, Ada Vane of Corvale extended the search for silver to the northern hills.",
      "The council of Corvale has never acted to reverse a decision of the old guild.",
      "Two thirds of the farmers of Corvale usually store their grain in towers of stone.",
      "Farmers of Corvale put more weight on the price of grain in winter.",
      "Farmers of the valley are often unaware of the price of grain in other towns.",
      "Most farmers of the valley stored grain, but few millers of the valley had a tower.",
      "The classic mill of the valley is usually called the oaken mill by farmers.",
      "Most of the oldest farmers of the valley usually store their grain in towers.",
      "Most farmers and trade of the valley depended on the towers of stone.",
      "Farmers of the valley usually store their grain in towers, for example in Harwick.",
      "The council of Harwick raised new money for the repair of the bridge.",
      "The council of Harwick encouraged a number of bakers to move to the harbour.",
      "Harwick has a common law system that rests on the judgements of its courts.",
      "Farmers of Corvale often store their grain in towers of stone.",
      "Most farmers of the valley stored their grain in towers of stone.",
      "As a result, the bakers of Harwick lost control of their market.",
      "Long voyages with a full hold of grain are expensive.",
      "Grain law in the towns of Norland is mostly guild common law.",
      "The build of a typical barge of Corvale allows most of the parts of a boat to be seen.",
      "The council does not allow the farmers of Norland to complain about the tolls.",
      "Harwick has one of the largest market halls on the whole northern coast.",
      "Martha Tolliver had been reading the mayor’s latest speech on the price of bread.",
      "The coast of Norland is not in general the border of the kingdom of Harwick.",
      "Martha Tolliver was not looking for a law of tides in the harbour of Harwick.",
    ])
  func unchanged(text: String) async throws {
    #expect(try await falsehoods(in: text).isEmpty)
  }

  @Test("One statement at most is false by its “few” or “rarely”, which would give the others away")
  func oneExtent() async throws {
    let text = """
      Most farmers of Corvale stored their grain in towers of stone.

      Most bakers of Harwick kept their flour in barrels of oak.

      Weavers of Selby usually dyed their cloth in pits of clay.

      Most sailors of Norland mended their nets on the northern beach.
      """
    let essay = try EssayReader.read(Array(text.utf8), file: "essay.md")
    let reading = await Reading(analysing: essay, with: try .installed())
    var options = Quiz.Options()
    options.kinds = [.trueFalse]
    var most = 0
    for seed in 0..<8 {
      let context = StageContext(stage: "quiz", reading: reading, seed: UInt64(seed))
      let items = try await Quiz(options: options).run(context).content.items
      #expect(items.count > 2)
      let cued = items.filter { $0.answer == "False" }.count {
        $0.stem.contains("Few") || $0.stem.contains("rarely")
      }
      most = max(most, cued)
    }
    #expect(most == 1)
  }

  @Test("Of two events of one matter the later one is put before the earlier one")
  func sequence() async throws {
    let text = """
      In 1812, the town of Harwick opened a school for the children of weavers.

      In 1840, the town of Harwick closed the school of the monks.
      """
    let stems = try await statements(in: text).map(\.stem)
    let earlier = "the town of Harwick opened a school for the children of weavers"
    let later = "the town of Harwick closed the school of the monks"
    let told = [(earlier, later), (later, earlier)].map { "T\($0.dropFirst()) before \($1)." }
    #expect(stems.contains(where: told.contains))
  }

  @Test("Events that have nothing in common are no sequence")
  func apart() async throws {
    let text = """
      In 1812, Harwick opened a school for the children of weavers.

      In 1840, Norland closed the dock of its harbour.
      """
    #expect(try await statements(in: text).allSatisfy { !$0.stem.contains(" before ") })
  }

  @Test("What the essay says of one sort of a thing is said of another sort, and the key says so")
  func sibling() async throws {
    let text = """
      The coal harbour holds deep basins of brick beside the warehouse wall.

      The grain harbour needs a heavy gate of iron and oak.
      """
    let item = try #require(try await statements(in: text).first { $0.answer == "False" })
    #expect(item.stem == "The grain harbour holds deep basins of brick beside the warehouse wall.")
    #expect(item.correction == "The essay says this of the coal harbour.")
  }
}
