import StudyPack
import Testing

@testable import Summary

/// Which sentences give reason to think, tell who somebody is, or tell what happened when.
@Suite("Questions, names and events")
struct OccasionTests {
  private func occasions(_ text: String) async throws -> [ThinkingQuestion.Occasion] {
    try await SummaryTests.content(text).questions.map(\.occasion)
  }

  @Test(
    "What should be, what is good or bad, and what people hold can be argued",
    arguments: [
      "Towns of the north should own the ovens of their bakers.",
      "Bread of rye is better than bread of wheat for poor farmers.",
      "Many bakers argue that ovens of iron ruin the taste of rye.",
    ])
  func claim(_ sentence: String) async throws {
    #expect(try await occasions(sentence) == [.claim])
  }

  @Test(
    "A cause of what the main clause says can be thought about",
    arguments: [
      "Bakers of the north left the guild because the price of rye rose.",
      "Bread became dear as a result of a long war between the towns.",
      "The high price of wood led to a war between bakers and millers.",
    ])
  func cause(_ sentence: String) async throws {
    #expect(try await occasions(sentence) == [.cause])
  }

  @Test(
    "Facts, guesses, wishes and what hangs on a single word leave nothing to think about",
    arguments: [
      "Bakers could sell rye to the farmers of other towns.",
      "A guild of bakers might write letters to the council of the town.",
      "Some bakers visit the council because they care about some cause.",
      "The guild pays bakers who lose their work due to illness.",
      "A willing council left the ovens alone because of urgent needs.",
      "Bakers were first paid in rye, although new laws raised it to ten coins after 1759.",
      "Bakers of the north signed the treaty, despite lingering fears.",
      "Rye is a good example of a plant for the poor soils of the hills.",
      "Prices show that buyers of bread in the north want white loaves.",
      "Many bakers of the north argued that the trade in men was immoral.",
      "Courts of the north hold that bakers may sell rye at night.",
      "In some towns, a guild of bakers is essential.",
      "On average ten bakers a year died as a result of the fires of the ovens.",
      "Under a deep mistrust due to fires and other losses, bakers looked for help.",
      "Many bakers believe that the town must buy less rye from the hills.",
    ])
  func nothing(_ sentence: String) async throws {
    #expect(try await occasions(sentence).isEmpty)
  }

  private func names(_ text: String) async throws -> [String] {
    try await things(text).map(\.text)
  }

  private func things(_ text: String) async throws -> [SummaryName] {
    let essay = try EssayReader.read(Array(text.utf8), file: "e.md")
    let reading = try await Reading(analysing: essay, with: .installed())
    let selection = SentenceSelection(reading)
    return NamedThings(selection.telling, reading, fullNames: selection.fullNames)
      .names(atMost: 6)
  }

  @Test(
    "Who or what a name is, and what the essay has it for, is told of it",
    arguments: [
      "Martha Tolliver was a baker of rye in the north of France.",
      "The baker Martha Tolliver wrote rules for the ovens of all the towns.",
      "Martha Tolliver argued that ovens belong to the towns.",
    ])
  func name(_ sentence: String) async throws {
    #expect(try await names(sentence) == [sentence])
  }

  @Test(
    "A place is only the stage of what happens there, and of several nothing is told of one",
    arguments: [
      "France passed a law on the price of bread in the towns.",
      "France and Germany are large countries with many bakers.",
      "Martha Tolliver might be a baker of rye in the north.",
      "Martha Tolliver was not a baker of rye in the north.",
    ])
  func noName(_ sentence: String) async throws {
    #expect(try await names(sentence).isEmpty)
  }

  @Test(
    "A court in short is no name, a body by its letters is where the essay tells what they stand for"
  )
  func shortNames() async throws {
    func text(_ name: String) -> String {
      let filler = "Carts of wood came down from the hills."
      return
        ([
          "The \(name) sells rye and wood to the bakers of the north.",
          "Millers of the north feared the \(name) and the wardens of the market.",
        ] + Array(repeating: filler, count: 9)).joined(separator: "\n\n")
    }
    #expect(try await names(text("Senate")).isEmpty)
    #expect(try await names(text("Senate").replacing("The Senate", with: "Bavaria")).isEmpty)
    #expect(try await names(text("NBU")).isEmpty)
    func pair(_ full: String, _ short: String) -> String {
      text(short) + "\n\nFarmers wrote to the \(full) (\(short)) of wood, and nobody replied."
    }
    #expect(
      try await things(pair("Northern Bakers Union", "NBU")).map(\.name)
        == ["Northern Bakers Union (NBU)"])
    // A law is nobody, and a kind of union is no name.
    #expect(try await names(pair("Northern Bakers Act", "NBA")).isEmpty)
    #expect(try await names(pair("northern bakers union", "NBU")).isEmpty)
  }

  @Test("What is said of a name is not asked as well")
  func namedOnce() async throws {
    let text = """
      Ovens of stone kept the heat of the wood for the bread of all bakers. Bakers of the north \
      worked in the cold of the night.

      Ovens of stone need the wood of the hills. Martha Tolliver argued that towns should own ovens.

      Bread of rye fed the farmers of the hills. Ovens of stone baked the bread of farmers.
      """
    let content = try await SummaryTests.content(text) { $0.abstractWords = 30 }
    let names = Set(content.names.map(\.text))
    #expect(content.questions.allSatisfy { !names.contains($0.text) })
  }

  private func dates(_ text: String) async throws -> [String] {
    let events = """
      The council built its first oven in 1410. Bakers of Harwick left the guild in 1420. A fire \
      destroyed the mill of the guild in 1430. Farmers sold the hill to the guild in 1440.
      """
    return try await SummaryTests.events(events + " " + text).map(\.edtf)
  }

  @Test(
    "What was the case, how much there was, and what lies outside the story is no event",
    arguments: [
      "The belief in walls was a factor in the fall of Harwick in 1450.",
      "The number of ovens of stone reached its height in 1450.",
      "Sales of rye rose from six loaves in 1450 to ten loaves in 1460.",
      "Growing by 7 percent between 1450 and 1460, the guild of bakers bought no mill.",
      "Bread of rye is classified as food and cost ten coins in 1450.",
      "As in 1450, bakers of Harwick favored rye over wheat.",
      "Ada Vane lost the mill by the river, and the guild chose a new master in 1450.",
      "In the 1990s, many friends of bread opened ovens of stone.",
      "Ada Vane taught at Selby, led the guild of bakers, and took over the mill in 1450.",
      "The guild of bakers was founded in 1450, the guild of millers in 1455, the guild of masons in 1460.",
      "The fire of 1450 and the flood of the 1460s led the guild to stricter rules on wood.",
      "In the 1450s, the council began to recognize the worth of ovens of stone.",
    ])
  func noEvent(_ sentence: String) async throws {
    #expect(try await dates(sentence) == ["1410", "1420", "1430", "1440"])
  }

  @Test("“Between … and …” is a range, and the first of its sort is an event")
  func event() async throws {
    #expect(
      try await dates("Between 1450 and 1460, bakers of Harwick built ovens of iron.").last
        == "1450/1460")
    #expect(
      try await dates("In 1450 Harwick was the first town to ban ovens of iron.").last == "1450")
  }
}
