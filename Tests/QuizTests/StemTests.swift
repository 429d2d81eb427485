import Assessment
import Testing

@Suite("Stems")
struct StemTests {
  @Test(
    "Causes, ends and means are asked for with the right auxiliary",
    arguments: [
      (
        "Martha Tolliver closed the upper mill because the river had lost its water.",
        "Why did Martha Tolliver close the upper mill?", "Because the river had lost its water"
      ),
      (
        "Martha Tolliver raises the price of flour by closing the mill at night.",
        "How does Martha Tolliver raise the price of flour?", "By closing the mill at night"
      ),
      (
        "Guild masters lent silver to the weavers in order to have a share in the looms of the town.",
        "Why did guild masters lend silver to the weavers?",
        "In order to have a share in the looms of the town"
      ),
      (
        "In May 1820 the mining company Rio Vane set off powder at Harrow Gorge in order to reach the silver of the hill.",
        "In May 1820, why did the mining company Rio Vane set off powder at Harrow Gorge?",
        "In order to reach the silver of the hill"
      ),
      (
        "Weavers were paid in silver because the town had no bank at all.",
        "Why were weavers paid in silver?", "Because the town had no bank at all"
      ),
    ])
  func reasons(_ sentence: String, _ stem: String, _ answer: String) async throws {
    let item = try #require(
      try await Asked.items(of: sentence, kinds: [.short]).first { $0.stem == stem })
    #expect(item.answer == answer)
    #expect(item.level == .understand)
  }

  @Test("Of a view its holder is asked: it tells which of many views is meant")
  func views() async throws {
    let found = try await Asked.items(
      of: "Martha Tolliver argued that the old mill ruins every fish of the river.", kinds: [.short]
    )
    let item = try #require(found.first)
    #expect(item.stem == "Who argued that the old mill ruins every fish of the river?")
    #expect(item.answer == "Martha Tolliver")
  }

  @Test("What tradition says is nobody's view")
  func tradition() async throws {
    let text = """
      # Rye

      Millers of the hills believed that nearly all rye had come from an old lake.

      Weavers of the coast thought that the heat of the valley made the stones of the hills.

      Tradition says that Mara sent armies and temptations to disturb him in the night.
      """
    let items = try await Asked.items(of: text, kinds: [.choice])
    #expect(!items.contains { $0.stem == "What does tradition say?" })
  }

  @Test("Four dated events are put in order")
  func order() async throws {
    let item = try #require(try await Asked.items(of: Texts.dates, kinds: [.ordering]).first)
    let order = try #require(item.order)
    #expect(
      order.map { item.options[$0].text } == [
        "The stone bridge was finished", "The water mill was sold", "The wooden pier was closed",
        "The market hall was enlarged",
      ])
    #expect(order != Array(item.options.indices))
  }

  @Test("An item carries its story and its section")
  func story() async throws {
    let item = try #require(
      try await Asked.items(of: "# Locks\n\n" + Texts.canal, kinds: [.choice]).first)
    let story = try #require(item.story)
    #expect(!story.statement.isEmpty)
    #expect(
      Set(story.sources.map { $0.option.lowercased() }).isSubset(
        of: item.options.map { $0.text.lowercased() }))
  }
}
