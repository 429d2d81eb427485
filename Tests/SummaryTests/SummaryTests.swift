import StudyPack
import Testing

@testable import Summary

@Suite("Summary")
struct SummaryTests {
  static let essay = """
    # Bread and Towns

    Bread made the towns of the north. This essay argues that ovens, more than walls, kept towns alive.

    ## Ovens

    An oven needed wood, a baker and a crowd of buyers. However, ovens also needed rules against fire. \
    They burned down often. The council of each town therefore owned the oven. In 1410 the council of \
    Harwick built an oven of stone. As shown above, stone was dear.

    ## Bakers

    Bakers in the towns worked at night. Bakers and their towns bargained over the price of bread. \
    The second was worse. Why did bakers stay in the towns?

    ## Conclusion

    Towns with an oven of their own outlived towns with walls alone. It was bread that kept them.
    """

  static func content(_ text: String = essay, _ change: (inout Summary.Options) -> Void = { _ in })
    async throws -> SummaryContent
  {
    var options = Summary.Options()
    change(&options)
    let essay = try EssayReader.read(Array(text.utf8), file: "essay.md")
    let context = StageContext(
      stage: "summary", reading: try await Reading(analysing: essay, with: .installed()))
    return try Summary(options: options).run(context).content
  }

  static func lines(_ content: SummaryContent) -> [SummaryLine] {
    [content.thesis, content.conclusion].compactMap(\.self) + content.sections.flatMap(\.points)
  }

  @Test("The thesis is the one that the essay states")
  func thesis() async throws {
    #expect(
      try await Self.content().thesis?.text
        == "This essay argues that ovens, more than walls, kept towns alive.")
  }

  @Test("No line begins with a word that has lost what it points to, and none is a question")
  func standing() async throws {
    let content = try await Self.content()
    let texts = Self.lines(content).map(\.text) + [content.abstract]
    for opener in ["They", "However", "As shown", "The second", "Why"] {
      #expect(!texts.contains { $0.hasPrefix(opener) || $0.contains(". " + opener) })
    }
  }

  @Test("A leading connective is dropped where the rest stands alone")
  func connective() async throws {
    let essay = try EssayReader.read(
      Array("However, ovens needed rules. In addition, bakers slept.".utf8), file: "e.md")
    #expect(
      try await Reading(analysing: essay, with: .installed()).sentences.map {
        StandAloneText($0)?.text
      }
        == ["Ovens needed rules.", "Bakers slept."])
  }

  @Test("A pointer to other reading is no point of the essay")
  func furtherReading() async throws {
    let essay = try EssayReader.read(
      Array("See the town’s own records for a list of ovens.".utf8), file: "e.md")
    #expect(
      try await Reading(analysing: essay, with: .installed()).sentences.map {
        StandAloneText($0)?.text
      } == [nil])
  }

  @Test("No sentence is shown twice")
  func once() async throws {
    let content = try await Self.content()
    let texts =
      ([content.conclusion].compactMap(\.self) + content.sections.flatMap(\.points))
      .flatMap(\.evidence).map(\.sentence)
      + content.abstractEvidence.evidence.map(\.sentence)
    #expect(Set(texts).count == texts.count)
  }

  @Test("A last detail concludes nothing")
  func closingSentence() async throws {
    let body = "# Ovens\n\n## Stone\n\nOvens need stone.\n\n## Wood\n\nOvens need wood.\n\n"
    let detail = "In 1410 the council of Harwick bought a forest."
    #expect(try await Self.content(body + detail).conclusion == nil)
  }

  @Test("Every line rests on the sentence that it shows")
  func evidence() async throws {
    for line in Self.lines(try await Self.content()) {
      let sentence = try #require(line.evidence.first?.text)
      #expect(Self.stands(line.text, in: sentence))
    }
  }

  /// Whether the words of a text stand in a sentence, in order.
  static func stands(_ text: String, in sentence: String) -> Bool {
    func words(_ text: String) -> [Substring] {
      text.lowercased().split { !$0.isLetter && !$0.isNumber }
    }
    var rest = words(sentence)[...]
    return words(text).allSatisfy { word in
      guard let place = rest.firstIndex(of: word) else { return false }
      rest = rest[(place + 1)...]
      return true
    }
  }

  @Test("The abstract keeps to its length", arguments: [30, 60, 150])
  func length(_ words: Int) async throws {
    let abstract = try await Self.content { $0.abstractWords = words }.abstract
    #expect(!abstract.isEmpty)
    #expect(abstract.split(separator: " ").count <= words)
  }

  @Test("Every section is named, with at most as many points as the course asks")
  func sections() async throws {
    let sections = try await Self.content { $0.pointsPerSection = 1 }.sections
    #expect(sections.map(\.title) == [nil, "Ovens", "Bakers", "Conclusion"])
    #expect(sections.allSatisfy { $0.points.count <= 1 })
  }

  @Test("An essay of headings only has an empty summary, which says so")
  func empty() async throws {
    let content = try await Self.content("# Bread\n\n## Salt\n")
    #expect(content.abstract.isEmpty)
    #expect(SummaryDocument(content, showsOutline: true).document.blocks.count == 1)
  }

  static func events(_ text: String) async throws -> [TimelineEvent] {
    let essay = try EssayReader.read(Array(text.utf8), file: "e.md")
    let reading = try await Reading(analysing: essay, with: .installed())
    let selection = SentenceSelection(reading)
    return Timeline(selection.telling, selection.outcomes).events(atMost: 12)
  }

  @Test("Dated events stand in order of time, with the precision that the essay gives")
  func timeline() async throws {
    let events = try await Self.events(
      """
      Harwick bought a second oven in May 1512. The council built its first oven in 1410. A fire on \
      3 June 1512 burned the oven of the guild. Bakers of Harwick left the guild in the 1620s. \
      The price of rye rises in 1700 and in 1710.
      """
    )
    #expect(events.map(\.edtf) == ["1410", "1512-05", "1512-06-03", "162X"])
    #expect(events.first?.text == "The council built its first oven in 1410.")
  }

  @Test("Hardly any dates make no timeline")
  func noTimeline() async throws {
    #expect(try await Self.content().timeline.isEmpty)
  }

  @Test("A person is shown with what the essay says of her")
  func names() async throws {
    let names = try await Self.content(
      "Ovens were dear in those years. Martha Tolliver wrote the first rules for the town’s ovens."
    ).names
    #expect(names.map(\.name) == ["Martha Tolliver"])
    #expect(names.map(\.kind) == [.person])
  }

  @Test("What the essay does not state as its thesis is not called one")
  func mainIdea() async throws {
    let text = "Ovens of stone kept the towns of the north alive for two hundred years.\n"
    #expect(try await Self.content(text).thesisIsStated == false)
    #expect(try await Self.content().thesisIsStated)
  }

  @Test(
    "A pronoun that nothing in its sentence explains keeps the sentence out",
    arguments: [
      "Thomas Hale held it in the last century.",
      "After the long war, she owned the oven of the town.",
      "Similarly, bakers in the south owned an oven.",
      "On the other hand, bakers in the south owned an oven.",
    ])
  func unboundPronoun(_ text: String) async throws {
    let essay = try EssayReader.read(Array(text.utf8), file: "e.md")
    let sentences = try await Reading(analysing: essay, with: .installed()).sentences
    #expect(sentences.map { StandAloneText($0)?.text } == [nil])
  }

  @Test(
    "A sentence that names what it speaks of stands alone",
    arguments: [
      "The First Amendment protects the press of the town.",
      "The theory of ovens explains why towns grew.", "A theory explains why towns grew.",
      "Bakers sold their bread at night.", "It is clear that ovens need wood.",
    ])
  func boundPronoun(_ text: String) async throws {
    let essay = try EssayReader.read(Array(text.utf8), file: "e.md")
    let sentences = try await Reading(analysing: essay, with: .installed()).sentences
    #expect(sentences.map { StandAloneText($0)?.text } == [text])
  }

  static func standing(_ text: String) async throws -> [String] {
    let essay = try EssayReader.read(Array(text.utf8), file: "e.md")
    let reading = try await Reading(analysing: essay, with: .installed())
    return SentenceSelection(reading).standing.map(\.text)
  }

  @Test(
    "Asides go, and what is left is a whole sentence",
    arguments: [
      (
        "The guild, which had lost its oven, bought a new one from the town of Harwick.",
        "The guild bought a new one from the town of Harwick."
      ),
      (
        "The bakers of Harwick (a small town) sold their bread at night.",
        "The bakers of Harwick sold their bread at night."
      ),
      (
        "The bakers of Harwick, for example, sold their bread at night.",
        "The bakers of Harwick sold their bread at night."
      ),
      (
        "Overall, however, bakers of the north sold their bread at night.",
        "Bakers of the north sold their bread at night."
      ),
      (
        "It is clear that bakers of the north sold their bread at night.",
        "Bakers of the north sold their bread at night."
      ),
      (
        "The bakers of Harwick sold many kinds of bread, such as rye, spelt and barley.",
        "The bakers of Harwick sold many kinds of bread."
      ),
    ])
  func compression(_ sentence: String, _ kept: String) async throws {
    #expect(try await Self.standing(sentence) == [kept])
  }

  @Test(
    "A phrase that means what another sentence named keeps the sentence out",
    arguments: [
      "The bread of the north was dear, and the problem seemed to reach a settlement.",
      "Both towns of the north have sold their bread at night.",
      "Bakers of the north were too poor to play such a part.",
      "Two were the ovens of the town of Harwick in the north.",
      "A year later, bakers of the north left the town of Harwick.",
      "By the above rule, ovens of the north belong to the town.",
      "The second oven of the town of Harwick was made of stone.",
      "The ovens of the town of Harwick are shown in .",
      "Compares the ovens of the town with those of the villages.",
      "The quarrel of the bakers of Harwick never died, however.",
      "Ada Vane and Bo Lind answered that it was the finest rye.",
      "In either case, bakers of Harwick left the guild of the north.",
      "Although shows that bakers of the north were poor, the guild of Harwick was rich.",
      "Bakers of Harwick differ from bakers of Selby in several ways.",
      "Guilds of bakers in the north fill a number of functions.",
    ])
  func backReference(_ sentence: String) async throws {
    #expect(try await Self.standing(sentence).isEmpty)
  }

  @Test(
    "A range of years is an event of its own, and a sentence stands under its main clause's date")
  func ranges() async throws {
    let events = try await Self.events(
      """
      The guild of Harwick and the town forged a treaty in 1496-1498. The council built its first \
      oven in 1410, which a fire destroyed in 1425. Bakers of Harwick paid less than the weavers paid in 1530. \
      Bakers of Harwick left the guild in 1620. \
      Bakers of Harwick sold rye in the 1800s. The council repealed the Bread Act of 1710. As of 1720 bakers owned two ovens.
      """
    )
    #expect(events.map(\.edtf) == ["1410", "1496/1498", "1620", "18XX"])
  }

  @Test(
    "Years before Christ stand before all others, with the year that ISO 8601 counts from 1 BC as 0"
  )
  func ancient() async throws {
    let events = try await Self.events(
      """
      Bakers of Harwick left the guild in 79 CE. The council built its first oven in 107 BC. A fire on \
      15 March 44 BC burned the oven of the guild. The council sold a wheel of 1200 BC in 1410.
      """
    )
    #expect(events.map(\.edtf) == ["-0106", "-0043-03-15", "0079", "1410"])
  }

  @Test("Causes, contrasts and open claims of the essay become questions to think about")
  func questions() async throws {
    let questions = try await Self.content(
      """
      Bakers of the north left the guild because the price of rye rose. Although ovens burned down \
      often, towns built them near the market. Towns should own the ovens of their bakers. Voters may \
      register by post.
      """
    ).questions
    #expect(questions.map(\.occasion) == [.cause, .contrast, .claim])
  }

  @Test("The side that the author takes at the end is the essay’s thesis")
  func opinion() async throws {
    let content = try await Self.content(
      """
      # The Oven of Harwick

      The town of Harwick has one oven. In this essay I will discuss who wants a second oven.

      The council fears the cost of an oven.

      In my view the town should build the oven. I think that those who oppose it are few.
      """)
    #expect(content.thesis?.text == "In my view the town should build the oven.")
    #expect(content.thesisIsStated)
  }

  @Test("Words of the title and “thus” make no main idea of what the essay does not announce")
  func unannounced() async throws {
    let text = """
      # Ovens of the North

      Ovens of the north fed many bakers and many buyers.

      Rye was dear in those years. Bread fed bakers and buyers. Thus, ovens kept the towns of the \
      north alive.

      """
    #expect(try await Self.content(text).thesis == nil)
  }

  @Test(
    "What tells an event concludes nothing, and “The Final Fire” is no conclusion by its title",
    arguments: [
      "## Conclusion\n\nIn 1410 the council of Harwick bought a forest of oak.",
      "## The Final Fire\n\nTowns with ovens of stone outlived towns with walls alone.",
      "## Wood\n\nThus, towns with ovens of stone outlived towns with walls alone.",
    ])
  func noConclusion(_ end: String) async throws {
    let body = "# Ovens\n\n## Stone\n\nOvens of the north need stone from the hills.\n\n"
    #expect(try await Self.content(body + end).conclusion == nil)
  }

  @Test("What sums up concludes")
  func conclusion() async throws {
    let text = """
      # Ovens

      ## Stone

      Ovens of the north need stone from the hills.

      ## Wood

      Taken together, ovens of stone from the hills and woods of oak by the river kept the small \
      towns of the north alive through wars and fires and the long winters that no wall and no gate \
      could keep out.
      """
    #expect(try await Self.content(text) { $0.abstractWords = 30 }.conclusion != nil)
  }
}
