import Assessment
import StudyPack
import Testing

@testable import Quiz

@Suite("Prompts and terms without a definition")
struct PromptTests {
  private static let mill = """
    # The mill at Harrow

    ## The wheel

    Wheels turned the heavy stones of every mill in the valley. Steady rain drove the wheels of
    the valley through the whole winter. Wheels of iron replaced the wheels of oak in the large mills.

    ## The pond

    Clay banks stored the water of a whole night above the wheels.
    """

  @Test("A heading is asked about where it has points enough, each with its own sentence")
  func heading() async throws {
    let items = try await items(of: Self.mill, kinds: [.essay])
    #expect(items.map(\.section) == ["The wheel"])
    let item = try #require(items.first)
    #expect(item.stem.contains("under the heading “The wheel”"))
    #expect(item.modelPoints?.count == 3)
    #expect(item.points == 2)
    #expect(item.answer.contains("two at most."))
    #expect(item.answer.hasSuffix("others that the essay makes of this count as well."))
    #expect(Set(item.evidence.map(\.sentence)).count == 3)
  }

  @Test(
    "What says that there is something to say, or tells of a single case, is no point",
    arguments: [
      "Wheels of the valley were an illustration of the skill of carpenters.",
      "The wheels of the valley have changed over time.",
      "For example, the wheels of Harrow turned the whole winter long.",
      "Wheels of the valley served the millers in a number of ways.",
      "Wheels of the valley were not just a tool of the millers.",
      "Millers further developed the wheels of the valley in their workshops.",
    ])
  func empty(sentence: String) async throws {
    let text = Self.mill.replacing(
      "Wheels of iron replaced", with: "\(sentence) Wheels of iron replaced"
    )
    .replacing("Wheels turned the heavy stones of every mill in the valley. ", with: "")
    let items = try await items(of: text, kinds: [.essay])
    let points = try #require(items.first?.modelPoints)
    #expect(points.count == 2)
    #expect(!points.contains { sentence.hasSuffix($0.dropFirst()) })
  }

  @Test("A figure gives way to what holds in general")
  func figure() async throws {
    let text = Self.mill.replacing(
      "Steady rain", with: "Wheels cost the millers of the valley 400 dollars each. Steady rain")
    let items = try await items(of: text, kinds: [.essay])
    let points = try #require(items.first?.modelPoints)
    #expect(points.count == 3)
    #expect(!points.contains { $0.contains("dollars") })
  }

  @Test("A heading that only says where its part stands is not asked about")
  func apparatus() async throws {
    let text = Self.mill.replacing("## The wheel", with: "## Introduction")
    #expect(try await items(of: text, kinds: [.essay]).isEmpty)
  }

  @Test("A heading over a very long part only fills a quiz that is too short", arguments: [3, 70])
  func long(sentences: Int) async throws {
    let filler = Array(repeating: "So it was.", count: sentences).joined(separator: " ")
    let text = Self.mill.replacing("## The pond", with: filler + "\n\n## The pond")
    let items = try await items(of: text + "\n\n" + Texts.manyTerms, kinds: QuizKind.allCases)
    #expect(items.contains { $0.stem.contains("“The wheel”") } == (sentences < 60))
  }

  @Test("What the title names is too wide to be asked about in a paragraph, however short a quiz")
  func matter() async throws {
    let told = """
      Stone locks save a canal much water in each dry month of the year. Weavers of the hills pay no toll.

      Stone locks stand in a river of the hills for two centuries. Oak gates rot within twenty years.
      """
    func isAsked(title: String, beside others: String) async throws -> Bool {
      try await items(of: "# \(title)\n\n\(told)\n\n\(others)", kinds: QuizKind.allCases)
        .contains { $0.stem.lowercased().contains("about stone locks") }
    }
    let others = Texts.manyTerms.split(separator: "\n\n").prefix(7).joined(separator: "\n\n")
    #expect(try await isAsked(title: "Canals", beside: others))
    #expect(try await !isAsked(title: "Stone locks", beside: others))
    #expect(try await !isAsked(title: "Stone locks", beside: ""))
  }

  @Test("A word of the title’s kin is as wide as the title’s own")
  func kin() {
    #expect(FactSetting.areKin("Producing", "production"))
    #expect(FactSetting.areKin("Economies", "economy"))
    #expect(!FactSetting.areKin("Producing", "production line"))
    #expect(!FactSetting.areKin("Contract", "contrast"))
    #expect(!FactSetting.areKin("Conservation", "conservatism of peasants"))
  }

  private static let sluice = """
    # Canals

    ## The gates

    The flash lock needs a strong winch on the bank of the river. Boatmen of the valley feared the flash lock of
    Harrow more than any storm. Oak wheels turned the heavy stones of every mill in the valley.

    ## The pond

    Clay banks stored the water of a whole night above the wheels.
    """

  @Test("What the essay says of a term is asked where several sentences name it, its meaning apart")
  func sayings() async throws {
    let items = try await items(
      of: Self.sluice, kinds: [.essay], terms: [("flash lock", nil, "concept")])
    let item = try #require(items.first { $0.stem.contains("about the flash lock.") })
    #expect(item.modelPoints?.count == 2)
    #expect(item.modelPoints?.allSatisfy { $0.contains("flash lock") } == true)
    let others = try await self.items(
      of: Self.sluice, kinds: [.essay],
      terms: [("clay bank", nil, "concept"), ("flash lock", nil, "person")])
    #expect(!others.contains { $0.stem.contains("lock") || $0.stem.contains("clay bank") })
  }

  @Test("A term is asked about with the sentences that go on with the one that explains it")
  func passage() async throws {
    let text = """
      A headgate is a door of oak that holds the water of a river back from a mill. It is lifted by a chain when the
      mill needs water. For example, the headgate of Harrow has two chains. Weavers of the hills pay no toll.
      """
    let terms = [("headgate", "a door of oak that holds the water back", "concept")]
    let items = try await items(of: text, kinds: [.essay], terms: terms)
    let points = try #require(items.first { $0.stem.contains("about a headgate.") }?.modelPoints)
    #expect(points.map { $0.prefix(2) } == ["A ", "It"])
    let both = try await self.items(of: text, kinds: [.essay, .short], terms: terms)
    #expect(both.count { $0.stem.contains("headgate") } == 1)
  }

  @Test("What only names what was told is told with it, and is no point")
  func naming() async throws {
    let text = """
      Boatmen of the north hold that a few old keepers rule the locks and that nobody else has a say. This belief is
      called the keeper theory of locks. Weavers of the hills pay no toll.
      """
    let terms = [("keeper theory", "the belief that a few old keepers rule the locks", "concept")]
    #expect(try await items(of: text, kinds: [.essay], terms: terms).isEmpty)
  }

  @Test("A term is chosen among others where two of them are explained, or share its noun")
  func undefined() async throws {
    func options(beside others: [(String, String?, String)]) async throws -> Set<String>? {
      let items = try await items(
        of: "A spillway is a broad channel that carries floods past a dam.", kinds: [.choice],
        terms: [("spillway", "a broad channel that carries floods past a dam", "concept")] + others)
      return items.first { $0.answer == "spillway" }.map { Set($0.options.map(\.text)) }
    }
    let beside: [(String, String?, String)] = [
      ("miller", nil, "concept"), ("tailraces", nil, "concept"),
      ("Harrow Canal Company", nil, "organisation"), ("penstock", nil, "concept"),
      ("headrace", nil, "concept"),
    ]
    #expect(try await options(beside: beside) == nil)
    let told: [(String, String?, String)] = [
      ("culvert", "a covered channel that leads a brook below a road", "concept"),
      ("aqueduct", "a long channel that brings water to a town", "concept"),
    ]
    #expect(
      try await options(beside: beside + told) == ["spillway", "culvert", "aqueduct", "penstock"])
  }

  @Test("A definition that names a class alone asks for no term")
  func genus() async throws {
    let items = try await items(
      of: "A weir is a kind of wall.", kinds: QuizKind.allCases,
      terms: [("weir", "a kind of wall", "concept"), ("dam", nil, "concept")])
    #expect(!items.contains { $0.answer == "weir" })
  }

  private func items(
    of text: String, kinds: [QuizKind], terms: [(String, String?, String)] = []
  ) async throws -> [QuizItem] {
    let reading = try await Reading(
      analysing: EssayReader.read(Array(text.utf8), file: "essay.md"), with: .installed())
    var options = Quiz.Options()
    options.kinds = kinds
    let artifacts = terms.isEmpty ? [:] : ["glossary": glossary(terms)]
    return try await Quiz(options: options).run(
      StageContext(stage: "quiz", reading: reading, artifacts: artifacts)
    ).content.items
  }

  private func glossary(_ terms: [(String, String?, String)]) -> AnyArtifact {
    let values = terms.map { term, definition, kind -> JSONValue in
      var value: [String: JSONValue] = [
        "term": .string(term), "kind": .string(kind),
        "evidence": [["sentence": "s0-0", "text": "", "line": 1]],
      ]
      if let definition {
        value["definition"] = .string(definition)
        value["origin"] = "essay"
      }
      return .object(value)
    }
    return AnyArtifact(
      stage: "glossary", content: ["terms": .array(values)], documents: [])
  }

  @Test("Two sorts of one thing are compared, each with its meaning as a point")
  func comparison() async throws {
    let items = try await items(
      of: """
        A direct current is a flow of charge that keeps one direction through the wire.

        An alternating current is a flow of charge that turns its direction many times a second.
        """, kinds: [.essay])
    let item = try #require(items.first { $0.stem.hasPrefix("Compare") })
    #expect(item.stem.contains("“direct current” and “alternating current”"))
    #expect(item.modelPoints?.count == 2)
    #expect(item.level == .analyse)
  }

  @Test("A point keeps what its sentence sets against it, or is none")
  func contrast() async throws {
    let items = try await items(
      of: """
        # Canals

        ## Locks and their keepers

        Although stone locks save a canal much water, oak gates cost a wood of old trees.

        Stone locks stand in a river for two centuries, but oak gates rot within twenty years.

        Lock keepers live in a small house of brick beside the water of a canal.
        """, kinds: [.essay])
    let points = items.flatMap { $0.modelPoints ?? [] }
    #expect(points.contains { $0.hasPrefix("Although stone locks save") })
    #expect(points.contains { $0.contains("but oak gates rot") })
  }

  @Test("A denial without its “not” is false, and the key quotes the essay")
  func denial() async throws {
    let items = try await items(
      of: "A heavy frost does not destroy the roots of winter wheat below the snow.",
      kinds: [.trueFalse])
    let item = try #require(items.first)
    let isFalse = item.answer == "False"
    #expect(item.stem.contains("destroys the roots") == isFalse)
    #expect((item.correction?.contains("does not destroy") ?? false) == isFalse)
  }

  @Test("What the next sentence takes back is no statement to be judged")
  func sequel() async throws {
    let items = try await items(
      of: """
        Winter wheat needs less water than summer wheat. However, the roots of summer wheat reach a
        deeper layer of the soil.
        """, kinds: [.trueFalse])
    #expect(!items.contains { $0.stem.contains("needs less water") && $0.answer == "True" })
  }

  @Test("No stem quotes a meaning that stands as a wrong option elsewhere")
  func meanings() async throws {
    let items = try await items(of: Texts.manyTerms, kinds: [.choice])
    let options: [String] = items.flatMap(\.options).filter { !$0.correct }.map(\.text)
    let wrong = options.map { $0.lowercased() }.filter { $0.split(separator: " ").count >= 4 }
    #expect(!wrong.isEmpty)
    #expect(!items.contains { item in wrong.contains { item.stem.lowercased().contains($0) } })
  }
}
