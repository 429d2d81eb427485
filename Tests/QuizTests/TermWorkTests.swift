import Assessment
import Quiz
import StudyPack
import Testing

/// Terms that are explained by a clause behind their own noun.
@Suite("Terms that are known by what they do")
struct TermWorkTests {
  @Test("Of a law that a clause explains is asked what it did")
  func law() async throws {
    let items = try await Asked.items(
      about: [
        .init(
          "Harrow Mill Act", "an act which forced the mills of the valley to close on Sundays",
          in:
            "In 1842, the county passed the Harrow Mill Act, which forced the mills of the valley to "
            + "close on Sundays.")
      ], kinds: [.short])
    #expect(
      items.contains {
        $0.stem == "What did the Harrow Mill Act do, according to the essay?"
          && $0.answer == "It forced the mills of the valley to close on Sundays"
      })
  }

  @Test(
    "What a tax or a system does is what it is",
    arguments: [
      (
        "hearth tax", "a tax which requires that every household pay by the number of its fires",
        "Bakers feared the hearth tax, which requires that every household pay by the number of its fires."
      ),
      (
        "open-field system",
        "a system in which each farmer tills narrow strips of the common land",
        "In an open-field system, each farmer tills narrow strips of the common land."
      ),
      (
        "tun", "a barrel made of oak that holds the ale of a whole winter",
        "A tun is a barrel made of oak that holds the ale of a whole winter."
      ),
    ])
  func device(term: String, definition: String, text: String) async throws {
    let items = try await Asked.items(
      about: [.init(term, definition, in: text)], kinds: [.short])
    let stem = "What does the essay mean by “\(term)”? Explain it in one sentence."
    #expect(items.contains { $0.stem == stem && $0.answer == definition.capitalisedFirst })
  }

  @Test("Several do what they do")
  func plural() async throws {
    let items = try await Asked.items(
      about: [
        .init(
          "Mill Acts", "acts which forced the mills of the valley to close on Sundays",
          in:
            "In 1842, the county passed the Mill Acts, which forced the mills of the valley to close on "
            + "Sundays.")
      ], kinds: [.short])
    #expect(
      items.contains { $0.answer == "They forced the mills of the valley to close on Sundays" })
  }

  @Test("What somebody thought of things that are many is not what their name means")
  func judged() async throws {
    let items = try await Asked.items(
      about: [
        .init(
          "guilds", "clubs of thieves with a better name in the market",
          in:
            "To Henry Vane of Selby, guilds were clubs of thieves with a better name in the market."
        )
      ], kinds: [.short])
    #expect(items.allSatisfy { !$0.stem.contains("guilds") })
  }

  @Test(
    "Who alone means a word so is named in the question",
    arguments: [
      "By happiness Bentham meant joy in the work of a mill without the fear of loss.",
      "For Jeremy Bentham, happiness is joy in the work of a mill without the fear of loss.",
    ])
  func meaner(text: String) async throws {
    let items = try await Asked.items(
      about: [.init("happiness", "joy in the work of a mill without the fear of loss", in: text)],
      kinds: [.short])
    #expect(
      items.contains { $0.stem.contains("Bentham mean by “happiness”, according to the essay?") })
  }

  @Test(
    "What a firm or a building does is a remark",
    arguments: [
      (
        "lay judge", "a judge whose office is to settle the quarrels of the market",
        "The town was served by a lay judge, whose office is to settle the quarrels of the market."
      ),
      (
        "river clubs", "clubs that allow people to work on a weir in an effort to change the tolls",
        "River clubs also allow people to work on a weir in an effort to change the tolls."
      ),
      (
        "grain firms", "firms which pay a yearly toll to the guild on all their profits",
        "Unlike abbeys, grain firms, which pay a yearly toll to the guild on all their profits, grew."
      ),
      (
        "village barns", "barns which are kept in good repair by the young farmers",
        "The village barns, which are kept in good repair by the young farmers, stood on the hill."
      ),
    ])
  func remark(term: String, definition: String, text: String) async throws {
    let items = try await Asked.items(
      about: [.init(term, definition, in: text)], kinds: [.short])
    #expect(items.allSatisfy { !$0.stem.contains("mean by") })
  }

  @Test("Terms of which a row of four cannot be made are all asked for")
  func noRow() async throws {
    // A meaning that has a word of its term leads to no row.
    let moots = [
      ("ward", "masters who choose a bailiff"), ("harbour", "pilots who settle the dues of ships"),
      ("forest", "keepers who fine the thieves of oak"), ("market", "bakers who weigh every loaf"),
      ("river", "millers who share out the water"),
    ].map { ("\($0) moot", "a yearly moot of the \($1)") }
    let terms =
      moots + [
        ("lock", "a chamber with two gates in which boats are raised"),
        ("weir", "a low wall across a river that holds back its water"),
        ("towpath", "a narrow path along the bank for the horses of the boats"),
      ]
    let asked = terms.enumerated().map { place, term in
      AskedTerm(term.0, term.1, in: "A \(term.0) is \(term.1).", at: "s0-\(place)")
    }
    let items = try await Asked.items(about: asked, kinds: [.short, .matching], count: 20)
    for term in terms {
      #expect(items.contains { $0.stem.contains("“\(term.0)”") }, "\(term.0)")
    }
  }

  @Test("What a law by its finder's name states is asked for by that word, and without an article")
  func stated() async throws {
    let text = "Tolliver’s law states that the toll of a boat is proportional to its depth."
    let items = try await Asked.items(
      about: [
        AskedTerm(
          "Tolliver’s law",
          "a law that states that the toll of a boat is proportional to its depth", in: text)
      ], kinds: [.short])
    let item = try #require(items.first)
    #expect(item.stem == "What does Tolliver’s law state, according to the essay?")
    #expect(item.answer == "That the toll of a boat is proportional to its depth")
  }

  @Test("Who is told to be a man or a woman is asked for as one")
  func person() async throws {
    let items = try await Asked.items(
      about: [
        AskedTerm(
          "Council of Vane", "the mayor of the salt town and a friend of millers",
          in:
            "The Council of Vane, the mayor of the salt town and a friend of millers, went to war in 1262."
        )
      ], kinds: [.short])
    #expect(
      items.first?.stem.hasPrefix("Who was") == true, "\(items.first?.stem ?? "nothing is asked")")
  }

  @Test("A meaning of quite another sort is no option, nor a term that its meaning lets guess")
  func sorts() async throws {
    let items = try await Asked.items(
      about: [
        AskedTerm(
          "craft guild", "a group of masters that sets the prices of a trade",
          in: "A craft guild is a group of masters that sets the prices of a trade.", at: "s0-0"),
        AskedTerm(
          "corn exchange", "the relation between the harvest and the price of bread",
          in: "The corn exchange is the relation between the harvest and the price of bread.",
          at: "s0-1"),
        AskedTerm(
          "fair dealing", "the habit of weighing flour in front of the buyer",
          in: "Fair dealing is the habit of weighing flour in front of the buyer.", at: "s0-2"),
        AskedTerm(
          "fulling", "the work by which fuller and apprentice thicken raw cloth",
          in: "Fulling is the work by which fuller and apprentice thicken raw cloth.", at: "s0-3"),
      ], kinds: [.choice])
    #expect(items.allSatisfy { !$0.stem.contains("mean by “craft guild”") })
    #expect(items.allSatisfy { $0.answer != "fulling" })
  }
}

/// A term as the glossary gives it to the quiz.
struct AskedTerm {
  let term: String
  let definition: String
  let text: String
  let sentence: String

  init(_ term: String, _ definition: String, in text: String, at sentence: String = "s0-0") {
    (self.term, self.definition, self.text, self.sentence) = (term, definition, text, sentence)
  }
}

extension Asked {
  /// What the quiz asks of an essay whose sentences define `terms`.
  static func items(
    about terms: [AskedTerm], kinds: [QuizKind], count: Int = 20
  ) async throws -> [QuizItem] {
    let text = terms.map(\.text).joined(separator: " ")
    let essay = try EssayReader.read(Array(text.utf8), file: "essay.md")
    let reading = await Reading(analysing: essay, with: try .installed())
    let values = terms.map { term -> JSONValue in
      [
        "term": .string(term.term), "kind": "concept", "definition": .string(term.definition),
        "origin": "essay",
        "evidence": [
          ["sentence": .string(term.sentence), "text": .string(term.text), "line": 1]
        ],
      ]
    }
    var options = Quiz.Options()
    options.kinds = kinds
    options.count = count
    let glossary = AnyArtifact(
      stage: "glossary", content: ["terms": .array(values)], documents: [])
    return try await Quiz(options: options).run(
      StageContext(stage: "quiz", reading: reading, artifacts: ["glossary": glossary])
    ).content.items
  }
}
