import Assessment
import Testing

@Suite("Questions that tell their answer, or ask for little")
struct EmptyQuestionTests {
  @Test(
    "What is one of a row, the only one of its sort, or called by a word is not asked for",
    arguments: [
      "First, the Harrow Canal Company collected two heavy tolls from the boats of Leeds in 1840.",
      "The U.S. Constitution is very clear about the age of each member of the House or Senate.",
      "By early September, the Harrow Canal Company had emerged as the owner of the largest lock in Norland.",
      "The weavers of Norland had spears, bows, and swords.",
      "Martha Tolliver is of old Norland descent on the side of the mother in the county of Harrow.",
      "Old weavers and dyers of the town need very little training, little wool, and little water.",
      "Olson argued, for instance, that some groups are better able than others to carry the coal of the hills.",
    ])
  func subjects(sentence: String) async throws {
    #expect(try await Asked.items(of: sentence, kinds: [.short]).isEmpty)
  }

  @Test(
    "Neither a report of what another did, nor a case that is put, nor what runs on is asked",
    arguments: [
      "Audrey Tolliver notes that he hired more weavers of Norland than any lord of the county.",
      "A judge in a town on the edge of war can prevent a riot by hanging one innocent weaver of Harrow.",
      "Martha Tolliver and Robin Kell, in Selby, Norland, believed that a small worm was to blame, and in 1984 Tolliver ate the bread of the mill.",
    ])
  func reported(sentence: String) async throws {
    #expect(try await Asked.items(of: "# Harrow\n\n" + sentence, kinds: [.short]).isEmpty)
  }

  @Test("A plain noun that neither a heading nor a term explains is not asked why")
  func reasons() async throws {
    let sentence = "Tolls were paid in silver because the town had no bank at all."
    #expect(try await Asked.items(of: sentence, kinds: [.short]).isEmpty)
    #expect(try await Asked.items(of: "# Tolls\n\n" + sentence, kinds: [.short]).count == 1)
  }

  @Test("A reason of another's is no option: each is asked for in the student's own words")
  func othersReasons() async throws {
    let text = """
      Weavers of Harrow left for the coast because the river had lost most of the water. The lord of
      Selby sold the oak woods because the war had emptied the chests of silver. Bakers of Leeds raised
      the price of bread because rats had eaten the stored grain of the guild.
      """
    let items = try await Asked.items(of: text, kinds: [.choice, .short])
    #expect(items.contains { $0.stem.hasPrefix("Why") })
    #expect(items.allSatisfy { $0.kind == .short || !$0.stem.hasPrefix("Why") })
  }

  @Test(
    "What is under way or about to be, a scene, and what only another sentence completes is not to be judged",
    arguments: [
      "A shirt of Harrow wool may be sewn in the mills of Norland from the cloth of Selby.",
      "The town of Harrow is building a long wall of oak and stone against the river.",
      "A boat of the salt traders is about to pass the stone lock of Harrow.",
      "In 1884, an English yacht sank in the South Atlantic on the way to Australia.",
      "In 1902, the miller Jonas Kell of Harrow gave a striking example.",
      "Boats of Harrow that had been moored at the lock by 1855 carried more salt to the coast.",
      "Boatmen of Harrow took more salt over four years to the markets of the coast.",
      "A lock of oak is to be preferred to a lock of brick at Harrow.",
      "The toll of Harrow fixes the price of oak boats of the first kind.",
      "The price of salt at Harrow differs among the markets of the coast.",
    ])
  func underWay(sentence: String) async throws {
    #expect(try await Asked.items(of: "# Harrow\n\n" + sentence, kinds: [.trueFalse]).isEmpty)
  }

  @Test("In what year somebody gave an account is not asked")
  func instances() async throws {
    for sentence in [
      "Jonas Kell of Harrow offered an early account in 1902.",
      "Jonas Kell of Harrow pressed the second possibility in 1902.",
      "Jonas Kell of Harrow published a short report in 1902.",
    ] {
      #expect(try await Asked.items(of: sentence, kinds: [.choice]).isEmpty)
    }
  }

  @Test("Who did what the second half of a contrast tells is not asked")
  func secondHalf() async throws {
    let text = """
      The Harrow Party supported opening the locks to free boats of salt, while the Leeds Party preferred a plan that \
      would require boatmen to purchase oak through a private guild.
      """
    let items = try await Asked.items(of: text, kinds: [.short, .choice])
    #expect(items.allSatisfy { $0.answer != "The Leeds Party" })
  }

  @Test("Many have many reasons, and a row of shares is not to be judged")
  func manyReasons() async throws {
    let many = "Many towns build locks because they save the boats a long way around the weir."
    #expect(try await Asked.items(of: "# Locks\n\n" + many, kinds: [.short]).isEmpty)
    let shares =
      "In terms of freight, 74 percent of Harrow boats are coal boats, 12 percent oak boats, and 14 percent rye boats."
    #expect(try await Asked.items(of: shares, kinds: [.trueFalse]).isEmpty)
  }

  @Test(
    "A mere quality is not to be judged",
    arguments: [
      "River trade is a vast and complex matter in many ways.",
      "The work of the millers of the valley has changed over time.",
      "The river of the valley is not calm.",
      "Old mills often have a much higher wheel in the valley.",
      "Great changes in the life of millers in the valley have not followed.",
      "Guilds of millers and bakers often pay for the schools of the smaller villages.",
    ])
  func platitudes(sentence: String) async throws {
    #expect(try await Asked.items(of: sentence, kinds: [.trueFalse]).isEmpty)
  }

  @Test(
    "A scene that no heading, no term and nothing else in the essay comes back to is not to be judged"
  )
  func scenes() async throws {
    let scene = "In 1884, the yacht Mignonette sank in the South Atlantic on the way to Australia."
    let rest = """
      Duties bind a miller to his neighbours. Most duties of millers end with the harvest. It is
      a duty of a miller to mend his mill. Many duties of weavers are older than the looms. No duty of a boatman
      binds his sons. Duties are kept in the guild's own book by the clerk of the guild.
      """
    func isJudged(under title: String) async throws -> Bool {
      try await Asked.items(of: "# \(title)\n\n\(scene)\n\n\(rest)", kinds: [.trueFalse])
        .contains { $0.stem.contains("yacht") }
    }
    #expect(try await !isJudged(under: "Duties"))
    #expect(try await isJudged(under: "The loss of a yacht"))
  }

  @Test(
    "What the sentences before began is not to be judged, nor asked who did it",
    arguments: [
      "A third keeper is of great weight in Harrow, minding the gates of the upper lock.",
      "Additional tolls and fees weigh on the boats of Harrow and on the mills of Leeds.",
      "The boat of the abbot is then moored at the long quay of Harrow.",
    ])
  func nextInARow(sentence: String) async throws {
    #expect(try await Asked.items(of: sentence, kinds: [.trueFalse, .short]).isEmpty)
  }

  @Test("Who did what many do, one after the other, is asked for with its year alone")
  func repeatable() async throws {
    let won = "Martha Tolliver won the vote of the guild of Harrow and the keys of the lock."
    #expect(try await Asked.items(of: won, kinds: [.short]).isEmpty)
    #expect(try await Asked.items(of: "In 1812, " + won, kinds: [.short]).count == 1)
  }

  @Test(
    "One denial of two things that are said is not taken out of its sentence",
    arguments: [
      (
        "The weavers of Harrow did not pay the toll and burned the books of the abbey in 1840.",
        true
      ),
      ("The weavers of Harrow did not pay the toll to the abbey of Leeds in 1840.", false),
    ])
  func halfDenied(sentence: String, isLeftOut: Bool) async throws {
    let items = try await Asked.items(of: sentence, kinds: [.trueFalse])
    #expect(items.isEmpty == isLeftOut)
  }

  @Test("“More” of what can be counted is set against “fewer”")
  func fewer() async throws {
    // Chance draws which of two statements is the false one.
    let text = """
      The harbour of Selby has more cranes than the harbour of Harrow.

      The market of Harrow has more stalls than the market of Leeds.

      The river at Leeds has more weirs than the river at Harrow.
      """
    let items = try await Asked.items(of: text, kinds: [.trueFalse])
    let wrong = items.filter { $0.answer == "False" }
    #expect(!wrong.isEmpty)
    #expect(wrong.allSatisfy { $0.stem.contains(" has fewer ") })
  }

  @Test(
    "No year is asked for that belongs to what something is held against, or where a figure is the point",
    arguments: [
      (
        "Weavers of Harrow sold the cloth of the hills for far more than the cloth of the coast in 1812.",
        0
      ),
      ("Weavers of Harrow sold the cloth of the hills to the Selby Canal Company in 1812.", 1),
      ("In 1812, the town of Harrow spent $796 for each weaver of the northern hills.", 0),
      ("In 1812, the town of Harrow almost drowned.", 0),
      ("In 1812, the guild of Harrow asked the king to go a step further and lower the tolls.", 0),
      ("In 1812, the Selby Gazette continued the custom of printing the prices of bread.", 0),
    ])
  func years(sentence: String, count: Int) async throws {
    let items = try await Asked.items(of: sentence, kinds: [.choice])
    #expect(items.count { $0.stem.hasPrefix("In what year") } == count)
  }
}
