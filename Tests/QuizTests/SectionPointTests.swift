import Assessment
import Quiz
import Testing

@Suite("What prompts ask for, and the points that answer them")
struct SectionPointTests {
  private static let court = """
    # The court of Harrow

    ## The hall of the court

    Carpenters of the town built the hall of the court with oak from the upper valley. The hall of the
    court holds two hundred people from the farms of the county. Millers of the county paid for the
    hall of the court with a toll on flour.

    ## How the court picks its clerks

    Old judges of the county guide the court of Harrow through the long winter. The court picks its
    clerks from the best pupils of each town in the county. Heavy rain keeps farmers from the
    court of Harrow in the spring. Clerks of the court write letters for the farmers of the county.
    """

  private func prompts(_ text: String) async throws -> [QuizItem] {
    try await Asked.items(of: text, kinds: [.essay])
  }

  private func prompt(_ text: String, on matter: String) async throws -> QuizItem? {
    try await prompts(text).first { $0.stem.contains("“\(matter)”") }
  }

  @Test("Points have words that are the heading's own, not those that stand all over the essay")
  func ownWords() async throws {
    let item = try await prompt(Self.court, on: "How the court picks its clerks")
    let points = try #require(item?.modelPoints)
    #expect(points.count == 2)
    #expect(points.allSatisfy { $0.localizedStandardContains("clerks") })
  }

  @Test("A heading of whose own words fewer than two sentences speak is not asked about")
  func noPoints() async throws {
    let text = Self.court.replacing("Clerks of the court", with: "Servants of the court")
    #expect(try await prompt(text, on: "How the court picks its clerks") == nil)
  }

  @Test("A heading that names a row of matters is not asked about in two points")
  func row() async throws {
    let title = "How the court picks its clerks"
    let text = Self.court.replacing(title, with: "Clerks, pupils, and towns")
    #expect(try await prompt(text, on: "Clerks, pupils, and towns") == nil)
  }

  @Test(
    "A heading that is a quotation, or names no matter, is not asked about",
    arguments: ["\"The clerks of the court\"", "Why are we so?"])
  func opaque(title: String) async throws {
    let text = Self.court.replacing("How the court picks its clerks", with: title)
    #expect(
      try await prompts(text).allSatisfy { !$0.stem.contains("under the heading “\(title)”") })
  }

  @Test("What happened is no answer to a heading that it does not name")
  func told() async throws {
    let events = """
      # Harrow

      ## A changed county

      In 1812, weavers of Harrow burned the toll house of the lower canal. Bread was dear in the towns of the coast.

      In 1815, the millers of Harrow sold their locks to the salt traders. Boats of coal came up the river every day.
      """
    #expect(try await prompt(events, on: "A changed county") == nil)
    #expect(
      try await prompt(events.replacing("sold", with: "changed"), on: "A changed county") == nil)
  }

  @Test("A sentence that only leads on to another of a row is no point")
  func rows() async throws {
    func asks(_ subject: String) async throws -> Bool {
      let text = """
        # Harrow

        ## A changed county

        Weavers of Harrow burn lamps of oil in the toll house. Bread is dear in the towns of the coast.

        \(subject) of oil comes to the towns from the salt traders. Boats of coal come up the river every day.
        """
      return try await prompt(text, on: "A changed county") != nil
    }
    #expect(try await asks("A stone jar"))
    #expect(try await !asks("A second jar"))
    #expect(try await !asks("The oldest jar"))
  }

  @Test("No point says again what another one says")
  func repeated() async throws {
    let text =
      Self.court + " Each town in the county sends its best pupils as clerks to the court."
    let points = try #require(
      try await prompt(text, on: "How the court picks its clerks")?.modelPoints)
    #expect(points.count { $0.contains("pupils") } == 1)
  }

  @Test(
    "A sentence that leans on the one before, or only praises, is no point",
    arguments: [
      "About two-thirds of all clerks of the court come from the eastern farms.",
      "The work of the clerks of the court is a hard and lonely matter.",
      "Their duty is to teach the clerks of the court the laws of the county.",
      "Clerks of the court work more slowly in the winter months of the year.",
      "As shows, the clerks of the court come from farms of the upper valley.",
      "Neither rule for the clerks of the court was read to the judges of the county.",
      "Another school trains the clerks of the court in the laws of the county.",
      "Ada Vane, Mary Tolliver, and Nella Holm quarrelled with him about the pay of the clerks of the court.",
      "The Jesuit fathers hoped that clerks of the court would baptise him in the river of the county.",
      "Ada Vane spent half of her life denying it to the clerks of the court.",
      "Ada Vane gave forty clerks of the court two kinds of ink from the mills of the county.",
      "Ada Vane wondered whether clerks of the court were paid too little for the work of a day.",
      "Members serve the clerks of the court with bread and ale from the mills.",
      "Somebody teaches the clerks of the court the laws of the whole county.",
      "Hundreds wrote to the clerks of the court about the rain of the winter.",
      "Ada Vane replied that clerks of the court are paid by the farms of the valley.",
      "On December 30, clerks of the court left the hall of oak for the farms.",
      "Judges of the county hoped to keep the rest of the clerks of the court.",
      "A study of the clerks of the court by Ada Vane found a small but real benefit.",
      "Ada Vane put forward a different interpretation of the clerks of the court and of the county.",
    ])
  func leaning(sentence: String) async throws {
    let points = try #require(
      try await prompt(Self.court + " " + sentence, on: "How the court picks its clerks")?
        .modelPoints)
    #expect(points.count == 2)
  }

  @Test("A paragraph's points name what its first sentence is about")
  func matter() async throws {
    let text = """
      Old mills shape the life of the whole valley. Mills of stone grind the flour of nine villages.
      Doctors from the coast buy the heather of the hills. Weavers of nine villages rent the lofts of the mills.
      """
    let points = try #require(try await prompts(text).first?.modelPoints)
    #expect(points.count == 2)
    #expect(points.allSatisfy { $0.localizedStandardContains("mills") })
  }

  @Test(
    "A paragraph that opens with how many there are is not asked about: all would be the answer")
  func counted() async throws {
    let text = """
      Three sorts of mills stand in the upper valley. Mills grind the flour and the malt of nine villages.
      Weavers of nine villages rent the lofts of the mills.
      """
    #expect(try await prompts(text).isEmpty)
    let uncounted = text.replacing("Three sorts of mills", with: "Mills of all sorts")
    #expect(try await prompts(uncounted).count == 1)
  }

  @Test("A count is no point on the matter")
  func counts() async throws {
    let paragraph = """
      Old mills shape the life of the whole valley. Estimates for the county show 19,500 mills of stone
      and 16,500 mills of wood. Weavers of nine villages rent the lofts of the mills.
      """
    #expect(try await prompts(paragraph).isEmpty)
    let named = """
      Stone weirs raise the water of the river above the fields of the valley.

      Stone weirs keep about 40 percent of the boats of the coast from the upper reach of the river.
      """
    #expect(try await prompts(named).isEmpty)
  }

  @Test("What several sentences have as their subject is explained, a country or a court is not")
  func subjects() async throws {
    let text = """
      Stone weirs raise the water of the river above the fields of the valley.

      Farmers of the hills bring heavy wool to the market of the town.

      Stone weirs keep the boats of the coast from the upper reach of the river.
      """
    let item = try #require(try await prompts(text).first)
    #expect(item.stem.contains("says about stone weirs"))
    #expect(item.modelPoints?.count == 2)
    for ruler in ["The Supreme Court", "The county government", "Martha Tolliver"] {
      let other = text.replacing("Stone weirs raise", with: ruler + " raises")
        .replacing("Stone weirs keep", with: ruler + " keeps")
      #expect(try await prompts(other).isEmpty)
    }
  }

  @Test("A sentence that only as a whole says something is a point all the same")
  func wholeSentence() async throws {
    let text = """
      Stone weirs raise the water of the river above the fields of the valley.

      Stone weirs might harm the fish of the river, if no ladder leads around the weirs.
      """
    let points = try #require(try await prompts(text).first?.modelPoints)
    #expect(points.contains { $0.hasSuffix("if no ladder leads around the weirs.") })
  }
}
