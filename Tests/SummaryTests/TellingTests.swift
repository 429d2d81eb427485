import StudyPack
import Testing

@testable import Summary

/// What is enough to be a line of the handout, and what the sentences around it have to tell.
@Suite("Lines that tell enough")
struct TellingTests {
  static func telling(_ text: String) async throws -> [String] {
    let essay = try EssayReader.read(Array(text.utf8), file: "e.md")
    let reading = try await Reading(analysing: essay, with: .installed())
    return SentenceSelection(reading).telling.map(\.text)
  }

  @Test(
    "A sentence that only announces is no line",
    arguments: [
      "One side of the baking of bread is the price.",
      "The council of Harwick had to solve two problems after the great fire.",
      "Some forms of the art of baking need hardly any salt at all.",
      "Some ovens of the north burn longer and hotter than others.",
      "In those years there was a clear shift in the baking of rye.",
      "In those years a new guild emerged in the towns of the north.",
      "In 1410 two new guilds of bakers appeared in the north.",
      "The baking of bread in the north is a slow and costly business.",
      "The price of bread in the north varies a great deal.",
      "Harwick in the north is a good example of a walled town.",
      "The guild of Harwick pursued a variety of aims in the towns of the north.",
      "The rye theory of Ada Vane has its hard cases.",
      "Scholars of the north look at how ovens are built.",
      "The gap in the price of rye is especially wide.",
      "Fire is not the only danger of the ovens of the north.",
      "Evidence for the rye law comes from old mills of the north.",
      "Ada Vane of the guild of Harwick gave a striking example in 1410.",
      "Good salt matters most to bakers of the north for what it makes possible.",
      "The charter of Harwick contains several rules that guide the bakers of rye.",
      "Ovens and mills make up an important part of the towns of the north.",
      "The dear bread of the north has a long history in the towns.",
      "Keepers of the north investigated ways to stem the floods of the winter.",
      "A variety of views exist on how bakers of the north should work.",
    ])
  func announcement(_ sentence: String) async throws {
    #expect(try await Self.telling(sentence).isEmpty)
  }

  @Test(
    "What says what it announces is a line",
    arguments: [
      "The council of Harwick had to solve two problems: wood and water.",
      "Bread of rye in the north is a food of poor farmers.",
      "Two new guilds of bakers bought the mill of Harwick.",
      "Towns with their own ovens of stone sell more bread than towns of the coast.",
      "When the bakers of the north met, they bought the mill of Harwick.",
    ])
  func announced(_ sentence: String) async throws {
    #expect(try await Self.telling(sentence) == [sentence])
  }

  @Test(
    "A share, a case in passing and somebody thought up are no lines",
    arguments: [
      "About 73 percent of the bakers of Harwick work in a guild of rye.",
      "Recently, bakers of Harwick and Selby have sold rye to the towns of the north.",
      "Not all bakers of Harwick quarrel over the price of rye and wood.",
      "A young baker may distrust the guild of Harwick but change his mind at the first meeting.",
      "Bakers who wish to be more active in Harwick often work for the guild of rye.",
      "The toll of a mill in the north is $50,600 divided by $70,000, or about 0.72.",
      "In the second year the prices of bread are $2.20 and $10.50, and the same loaf costs $12.",
    ])
  func passing(_ sentence: String) async throws {
    #expect(try await Self.telling(sentence).isEmpty)
  }

  @Test(
    "What holds only in a plan or in somebody's words is no line",
    arguments: [
      "In each town, bakers of rye would elect two masters by vote.",
      "The price of a loaf of rye was to be set by the masters.",
      "Millers of the south had taken the wood of the bakers.",
    ])
  func proposal(_ sentence: String) async throws {
    #expect(try await Self.telling(sentence).isEmpty)
  }

  @Test(
    "What has its own condition, aim or date is a line",
    arguments: [
      "Bakers of rye would leave the town if the price of wood rose.",
      "The aim of the guild was to set a price for rye.",
      "Millers of the south had taken the wood of the bakers in 1410.",
    ])
  func condition(_ sentence: String) async throws {
    #expect(try await Self.telling(sentence) == [sentence])
  }

  @Test(
    "What an author only grants is no line",
    arguments: [
      "For many, the bread of the north is the loaf of rye.",
      "But to many others, the bread of the north is the loaf of rye.",
      "The price of bread may seem like a small matter of the market.",
      "Tolliver might believe that bread is dear, whereas millers of the north sell it.",
      "Bakers of the north, of course, sold their bread at night. However, buyers slept.",
    ])
  func concession(_ text: String) async throws {
    #expect(try await Self.telling(text).isEmpty)
  }

  @Test(
    "What carries on a sentence before it is no line",
    arguments: [
      "Bakers of the north could thus leave the guild of Harwick.",
      "The remaining ovens of the north fed bakers and millers alike.",
      "A different rule for ovens of iron gave bakers more freedom.",
      "Bakers and millers of the north debated their approach.",
      "Ovens of iron cannot, because dry wood of the north is dear.",
      "Millers and bakers of the north agreed with the statement.",
      "The law allowed bakers of the north to build ovens and to sell wood.",
      "The hope is that bakers of the north will leave their ovens of iron.",
      "Millers and bakers of the north argued that the clause protects their mills.",
      "Bakers lost the right to sell rye because they could not pay the tax.",
      "As the example above suggests, ovens of stone keep the heat of the wood.",
      "While that is not the only reason, bakers of the north left the town.",
      "At other times, the council of Harwick closed the ovens at night.",
      "“Every baker of the town shall own an oven and a mill.”",
      "Growth picked up again among bakers and millers of the north.",
      "The council gave bakers and millers of the north another victory.",
      "Ovens of iron, they reasoned, keep less heat than ovens of stone.",
      "The guild that built it was young and had an oven of stone.",
      "The bakers and millers of the north in favor bought the mill.",
      "To many others, bread of rye is a worry for the north.",
      "The council of Harwick spent the next years inspecting the ovens of the north.",
      "Ada Vane took a middle path in the quarrel of the bakers.",
      "Bakers of the north put forward a more hopeful plan in 1410.",
      "Support came in 1410, when the bakers of the north left the guild.",
      "The missing salt was found in 1410 by the bakers of the north.",
      "Bakers of the north work on the same rule, which is now known as rye law.",
      "The price of bread in the north has been disputed as well.",
      "The one most often sold to bakers of the north is rye.",
      "In the opposite direction, millers of the north sent wood to Harwick.",
      "Ada Vane of Harwick thought that the whole enterprise began badly.",
      "The baker Ada Vane, in her book on rye, took a sterner view.",
      "The word loaf is often used as a synonym, although bakers of the north avoid it.",
      "Bakers of the north and of the coast are fined more often in winter.",
      "Bakers and millers of the north used another tool of the guild.",
      "Ada Vane herself concluded that ovens of stone keep the heat of the wood.",
      "The law made it a crime to sell rye at night in the north.",
      "As a look at reveals, the bakers of the north have changed with the years.",
      "In 1410 the same trip took the bakers of the north a day.",
      "Several cover the outer parts of the ovens of the north.",
      "Finding no oven in the towns of the north, they built one of clay and stone.",
      "In the letters of Ada Vane she found a new rule for bakers of the north.",
      "The baker Ada Vane forced her to admit that ovens of iron lose the heat of the wood.",
      "Bakers and millers lived through a long spell of it between 1410 and 1420.",
      "Prices of bread there were rising in all the towns of the north.",
      "A second, at the end of the winter, tests whether the rye of the north is dry.",
      "Before the month was out, the bakers of the north had bought the mill of Harwick.",
      "Bread of rye is suitable, and bakers of the north will sell it.",
      "Loaves of the north have tended to support them in the winter of the year.",
      "Ada Vane of Harwick describes the second as a new model of an oven.",
      "Two tasks of the bakers remained, the milling of rye and the cutting of wood.",
      "A long winter of rye follows while bakers of the north burn wood.",
      "The great oven of the north lasts a mere 20 or 30 million.",
      "Ada Vane objected that bakers of the north had no right to say so.",
      "Neither plan of the bakers of the north was free of danger.",
      "The burning smell that follows is called loafburn by bakers of the north.",
      "In 1410 the baker Ada Vane summed up its spirit in a book on rye.",
      "In the winter of 1410 the bakers of the north agreed.",
      "Some of the ovens burned for a year in the towns of the north.",
      "Everyone buys the bread of rye in the towns of the north.",
      "The guild’s action angered bakers and millers of the north.",
      "Cases of bakers and millers show the difficulty of striking the right balance.",
      "Bakers of the north are as willing to sell the rye of the winter.",
      "Ada Vane’s action pleased the bakers and millers of the north.",
      "The price of rye was the subject of another quarrel of bakers and millers.",
      "Bakers of the north asked the mayor to go a step further.",
      "Bakers of the north may lose too, because the price of rye is high.",
      "At the end of 1410 the law made it a crime to sell rye in the north.",
      "Bakers is told of the price of rye in the towns of the north.",
    ])
  func pointing(_ sentence: String) async throws {
    #expect(try await Self.telling(sentence).isEmpty)
  }

  @Test("What a quotation of several sentences holds, and a sum without its year, are no lines")
  func quoted() async throws {
    let text = """
      The crier of Harwick calls, “All bakers of the north are bound to the guild. All bakers of the north are bound \
      to draw near the ovens of stone. The ovens of the north are open.”

      The tolls of the guild of Harwick were about $2.7 billion. Ovens of stone keep the heat of the wood for a day.
      """
    #expect(
      try await Self.telling(text) == ["Ovens of stone keep the heat of the wood for a day."])
  }

  @Test("What a line calls by its letters is told in full")
  func acronyms() async throws {
    let text = """
      The bakers of Harwick founded the Northern Bakers Union (NBU) in 1410. The NBU sells rye to bakers of the north.

      NBU ovens of stone keep the heat of the wood for a day. The USA has no ovens of the north.
      """
    let lines = try await Self.telling(text)
    #expect(lines.contains("The Northern Bakers Union (NBU) sells rye to bakers of the north."))
    #expect(
      lines.contains(
        "Northern Bakers Union (NBU) ovens of stone keep the heat of the wood for a day."))
    #expect(lines.contains("The USA has no ovens of the north."))
  }

  @Test("What did not happen stands under no date")
  func denied() async throws {
    let text = """
      The quarrel of bakers and millers did not end with the fire of 1410. Bakers built an oven of stone in 1412. \
      Millers bought the mill of Harwick in 1415. The council closed the ovens of iron in 1420.
      """
    #expect(try await Self.dates(text) == ["1412", "1415", "1420"])
  }

  @Test("What was so while others acted, and a trial without its outcome, stand under no date")
  func goingOn() async throws {
    let text = """
      In 1400 nearly every baker of the north belonged to one guild. Bakers built an oven of stone in 1412. \
      In 1413 the friar Ada Vane was selling bread near the mill of Harwick. Millers bought the mill of Harwick in 1415. \
      The most famous trial of rye was carried out by bakers of the north in 1418. \
      The council closed the ovens of iron in 1420.
      """
    #expect(try await Self.dates(text) == ["1412", "1415", "1420"])
  }

  @Test("What somebody had to do, and what only made news, stand under no date")
  func needs() async throws {
    let text = """
      Bakers built an oven of stone in 1412. In 1413 the bakers of the north had to choose a master and a scribe. \
      Millers bought the mill of Harwick in 1415. The period between 1416 and 1440 showed that bakers sought a guild. In 1417 Harwick made news when it took the plan further. \
      The council closed the ovens of iron in 1420.
      """
    #expect(try await Self.dates(text) == ["1412", "1415", "1420"])
  }

  private static func dates(_ text: String) async throws -> [String] {
    let reading = try await Reading(
      analysing: EssayReader.read(Array(text.utf8), file: "e.md"), with: .installed())
    let selection = SentenceSelection(reading)
    return Timeline(selection.telling, selection.outcomes).events(atMost: 9).map(\.edtf)
  }

  @Test("A sentence that introduces a key term weighs more")
  func keyTerms() async throws {
    let text = """
      A **rye loaf** is a loaf of rye and salt. Bakers of the north sold it at night to millers.

      A **clay oven** is an oven of clay and straw. Millers of the north bought the bread of the south.

      The **baker's dozen** is a row of thirteen loaves. Bakers of the north had a mill of stone.

      A **night mill** is a mill of stone and wood. Millers of the south had an oven of iron.
      """
    func weight(_ text: String) async throws -> Double? {
      let reading = try await Reading(
        analysing: EssayReader.read(Array(text.utf8), file: "e.md"), with: .installed())
      return SentenceSelection(reading).standing.first { $0.text.hasPrefix("A clay oven") }?.weight
    }
    let marked = try #require(try await weight(text))
    let plain = try #require(try await weight(text.replacing("**", with: "")))
    #expect(marked > plain)
  }

  @Test("A surname becomes the full name that the essay has elsewhere, and rests on it")
  func fullName() async throws {
    let essay = try EssayReader.read(
      Array(
        """
        The baker Martha Tolliver owned an oven of stone. Tolliver wrote rules for the ovens of the \
        north.
        """.utf8), file: "e.md")
    let reading = try await Reading(analysing: essay, with: .installed())
    let line = SentenceSelection(reading).telling.last
    #expect(line?.text == "Martha Tolliver wrote rules for the ovens of the north.")
    #expect(line?.evidence.count == 2)
  }

  @Test("A surname at the head of a sentence may look like another word")
  func surnameLikeAWord() async throws {
    let lines = try await Self.telling(
      """
      The baker Martha Olson owned an oven of stone. Olson argued, for instance, that ovens of stone keep \
      the heat of the wood.
      """)
    #expect(lines.last?.hasPrefix("Martha Olson argued") == true)
  }

  @Test(
    "Where a name stands in full is a point of its own, beside one that has the name from there")
  func fullNameElsewhere() async throws {
    let text = """
      # Ovens

      ## Rules

      Ada Vane wrote the rules for ovens of stone in the towns of the north.

      Vane argued that every village should own its mills.

      ## Wood

      Bakers of the hills buy dry wood in winter.
      """
    let essay = try EssayReader.read(Array(text.utf8), file: "e.md")
    var selection = SentenceSelection(try await Reading(analysing: essay, with: .installed()))
    let points = selection.sections(points: 3).flatMap(\.points).map(\.text)
    #expect(points.contains { $0.hasPrefix("Ada Vane wrote") })
    #expect(points.contains { $0.hasPrefix("Ada Vane argued") })
  }

  @Test("Of two persons with one surname it is not sure who is meant")
  func namesakes() async throws {
    let lines = try await Self.telling(
      """
      The baker Martha Tolliver owned an oven of stone. The miller George Tolliver owned a mill of \
      wood. Tolliver wrote rules for the ovens of the north.
      """)
    #expect(!lines.contains { $0.hasSuffix("rules for the ovens of the north.") })
  }

  @Test("What the timeline tells under its date is no key point as well")
  func once() async throws {
    let content = try await SummaryTests.content(
      """
      # Ovens

      ## Stone

      In 1410 the council of Harwick built an oven of stone. Ovens of stone kept the heat of the wood. \
      Masons of the hills cut stone for ovens. Bakers of rye praised the stone of the hills.

      ## Iron

      In 1512 a guild of bakers bought an oven of iron. Ovens of iron burned hotter than stone. \
      Smiths of the south sold iron for ovens. Bakers of wheat praised the iron of the south.

      ## Fire

      On 3 June 1620 a fire burned the ovens of Harwick. Fires of the night destroyed many towns. \
      Wells of the market gave water for fires. Guards of the gates rang bells for fires.
      """
    ) { $0.abstractWords = 30 }
    let events = content.timeline.map(\.text)
    #expect(events.count == 3)
    #expect(content.sections.flatMap(\.points).allSatisfy { !events.contains($0.text) })
    #expect(content.sections.dropFirst().allSatisfy { !$0.points.isEmpty })
  }
}
