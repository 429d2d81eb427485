import Assessment
import Quiz
import StudyPack
import Testing

@Suite("Quiz")
struct QuizTests {
  @Test("A term is asked for by the essay's definition, with terms of the same number as options")
  func definition() async throws {
    let items = try await items(of: Texts.manyTerms + Texts.plural, kinds: [.choice])
    let byTerm = items.filter { $0.stem.hasPrefix("Which term") }
    #expect(!byTerm.isEmpty)
    for item in byTerm {
      #expect(item.options.count { $0.correct } == 1)
      #expect(item.options.count >= 3)
      #expect(!item.options.contains { $0.text == "levees" })
    }
  }

  @Test("A meaning is asked for too, and its key is not the longest option")
  func meaning() async throws {
    let items = try await items(of: Texts.manyTerms, kinds: [.choice])
    let byMeaning = items.filter { $0.stem.hasPrefix("What does the essay mean by") }
    #expect(!byMeaning.isEmpty)
    for item in byMeaning {
      let longest = item.options.filter { !$0.correct }.map(\.text.utf8.count).max() ?? 0
      #expect(item.answer.utf8.count <= longest)
    }
  }

  @Test("Who holds a view is asked for in the student's own words: other groups would not fit")
  func groups() async throws {
    let text = """
      # Three schools of design

      On colour, formalists hold that paint hides the work of the joiner in every house. On light,
      vitalists believe that a bright wall keeps the people of a house awake. On cost, gradualists
      argue that each street of a town finds a price of its own.
      """
    let items = try await items(of: text, kinds: [.short])
    let item = try #require(items.first { $0.answer == "Vitalists" })
    #expect(item.stem.hasPrefix("On light, who believes that"))
  }

  @Test("Half of a term and the subject after a lead are no terms to ask for")
  func falseTerms() async throws {
    let text =
      Texts.terms + """


        For those who live in the harbour, the growth of the market brought a new road as well.
        """
    let items = try await items(of: text, kinds: [.choice, .short, .trueFalse])
    #expect(!items.contains { $0.answer == "harbour" || $0.stem.contains("“harbour”") })
  }

  @Test("A person who is the subject is asked for with who, without options")
  func person() async throws {
    let items = try await items(of: Texts.canal, kinds: [.choice, .short])
    let item = try #require(items.first { $0.stem.hasPrefix("In 1812, who") })
    #expect(item.stem == "In 1812, who opened the northern basin to the coal boats?")
    #expect(item.answer == "Henry Vane")
    #expect(item.options.isEmpty)
  }

  @Test("A person is never asked for under a name that another person of the essay shares")
  func surname() async throws {
    let text =
      Texts.canal + "\n\nJohn Tolliver painted the bridge at Harrow in a deep blue colour.\n"
    let items = try await items(of: text, kinds: [.choice, .short])
    let named = items.filter { ($0.stem + $0.answer).contains("Tolliver") }
    #expect(!named.isEmpty)
    for item in named {
      let text = item.stem + item.answer
      #expect(text.contains("John Tolliver") || text.contains("Martha Tolliver"))
    }
  }

  @Test("A dated event is asked for with years of the essay, in ascending order")
  func year() async throws {
    let items = try await items(of: Texts.dates, kinds: [.choice])
    let item = try #require(items.first { Int($0.answer) != nil })
    let years = item.options.compactMap { Int($0.text) }
    #expect(years == years.sorted())
    #expect(years.count >= 3)
    #expect(!item.stem.contains(item.answer))
    for year in item.options { #expect(Texts.dates.contains(year.text)) }
  }

  @Test("A false statement differs from the essay's in one word, and the key says in which")
  func falsehood() async throws {
    let items = try await items(of: Texts.opposites, kinds: [.trueFalse])
    let falsehoods = items.filter { $0.answer == "False" }
    #expect(!falsehoods.isEmpty)
    for item in falsehoods {
      let said = item.evidence[0].text.split(separator: " ")
      let shown = item.stem.split(separator: " ")
      #expect(zip(said, shown).count { $0 != $1 } == 1)
      #expect(item.correction != nil)
    }
  }

  @Test("What is said of one of several is asked for beside what the essay says of the others")
  func predicate() async throws {
    let text = """
      The coal harbour holds two deep basins beside the warehouse wall. The grain harbour needs a heavy
      gate of iron and oak. The timber harbour opens towards the sea at high water.
      """
    let items = try await items(of: text, kinds: [.choice])
    let item = try #require(items.first { $0.stem.hasPrefix("According to the essay, ") })
    #expect(item.options.count >= 3)
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for option in item.options { #expect(words.contains(option.text)) }
  }

  @Test("All members of a row are asked for")
  func enumeration() async throws {
    let items = try await items(
      of: "A town charter lists public rights, private duties, and small fines.", kinds: [.short])
    let item = try #require(items.first { $0.stem.hasSuffix("Name all three.") })
    #expect(item.stem == "What does a town charter list? Name all three.")
    #expect(item.answer == "Public rights, private duties, and small fines")
  }

  @Test("No year is an option that is later than all of which the essay tells")
  func latestYear() async throws {
    let items = try await items(
      of: "The stone bridge of Harrow was finished in 1812 by the weavers of the town.",
      kinds: [.choice])
    let item = try #require(items.first { $0.answer == "1812" })
    #expect(item.options.allSatisfy { $0.text <= "1812" })
  }

  @Test("What holds of some is never turned into its opposite, which may hold of others")
  func some() async throws {
    let items = try await items(
      of: "Some weavers of the old town supported the new mill by the river.", kinds: [.trueFalse])
    #expect(!items.contains { $0.answer == "False" })
  }

  @Test("True and false statements are as many of one as of the other, give or take two")
  func balance() async throws {
    let items = try await items(of: Texts.opposites, kinds: [.trueFalse])
    let truths = items.count { $0.answer == "True" }
    #expect(items.count >= 2)
    #expect(abs(2 * truths - items.count) <= 2)
  }

  @Test("A gap takes the place of the term and leaves no trace of it")
  func cloze() async throws {
    let items = try await items(of: Texts.terms, kinds: [.cloze])
    let item = try #require(items.first { $0.answer == "aquifer" })
    #expect(item.stem.contains("____ is a layer of rock"))
    #expect(!item.stem.contains("aquifer"))
  }

  @Test("Terms of a long glossary are matched, and the right-hand side is mixed")
  func matching() async throws {
    let items = try await items(of: Texts.manyTerms, kinds: [.matching])
    let pairs = try #require(items.first?.pairs)
    #expect(pairs.count == 4)
    #expect(items.first?.order?.sorted() == Array(pairs.indices))
  }

  @Test(
    "A sentence that leans on its neighbours, hedges, denies or reports makes no question",
    arguments: [
      "This lock increased the depth of the northern basin by two feet.",
      "However, the lock increased the depth of the northern basin by two feet.",
      "They increased the depth of the northern basin by two feet in a year.",
      "Perhaps George Ashby increased the depth of the northern basin by two feet.",
      "George Ashby never increased the depth of the northern basin in those years.",
      "Who increased the depth of the northern basin by two feet in 1820?",
      "The company increased the depth of the northern basin by two feet.",
    ])
  func refused(sentence: String) async throws {
    #expect(try await items(of: sentence).isEmpty)
  }

  @Test("No question has its key in its stem, and none tells another's key")
  func giveaways() async throws {
    let items = try await items(of: Texts.canal + "\n\n" + Texts.terms)
    let hidden = items.filter { [.choice, .cloze, .short].contains($0.kind) }
    #expect(hidden.count >= 3)
    for item in hidden {
      let answer = item.answer.lowercased()
      for other in items {
        #expect(!" \(other.stem.lowercased()) ".contains(" \(answer) "), "\(answer): \(other.stem)")
      }
    }
  }

  @Test("No sentence and no answer is asked twice")
  func duplicates() async throws {
    let items = try await items(of: Texts.canal + "\n\n" + Texts.canal + "\n\n" + Texts.terms)
    let answers = items.filter { ![.trueFalse, .essay].contains($0.kind) }.map(\.answer)
    #expect(Set(answers).count == answers.count)
    #expect(Set(items.map(\.id)).count == items.count)
  }

  @Test("Keys stand in no place more often than its share")
  func places() async throws {
    let items = try await items(of: Texts.manyTerms, kinds: [.choice])
    let places = items.compactMap { $0.options.firstIndex(where: \.correct) }
    #expect(places.count >= 5)
    let counts = (0...3).map { place in places.count { $0 == place } }
    #expect((counts.max() ?? 0) <= (places.count + 3) / 4)
  }

  @Test("The same essay gives the same quiz, and an edit elsewhere leaves an item's id")
  func determinism() async throws {
    let first = try await items(of: Texts.terms)
    #expect(first == (try await items(of: Texts.terms)))
    let edited = try await items(of: "A quiet opening line about rivers.\n\n" + Texts.terms)
    #expect(!Set(first.map(\.id)).isDisjoint(with: Set(edited.map(\.id))))
  }

  @Test("The paper says why it has fewer questions than asked for")
  func shortfall() async throws {
    let artifact = try await artifact(of: Texts.terms)
    #expect(artifact.content.items.count < 10)
    #expect(artifact.content.shortfall?.contains("of 10 asked") == true)
    #expect(artifact.documents.map(\.name) == ["quiz", "quiz-key"])
  }

  @Test(
    "An essay without a sentence gives no questions and says so",
    arguments: ["# Only a heading\n", "...", "“((\n\n))”"])
  func empty(text: String) async throws {
    let content = try await artifact(of: text).content
    #expect(content.items.isEmpty)
    #expect(content.shortfall?.hasPrefix("No questions") == true)
  }

  @Test("An essay of no blocks at all gives no questions")
  func nothing() async throws {
    let essay = Essay(file: "essay.md", title: nil, blocks: [], sections: [])
    let context = StageContext(stage: "quiz", reading: Reading(essay: essay, sentences: []))
    #expect(try await Quiz(options: .init()).run(context).content.items.isEmpty)
  }

  @Test("The glossary's definitions are used where the course has one")
  func glossary() async throws {
    let content: JSONValue = [
      "terms": .array(
        ["spillway", "penstock", "headrace"].enumerated().map { index, term in
          [
            "term": .string(term), "definition": .string("a channel of kind \(index) for water"),
            "origin": "essay",
            "evidence": [["sentence": "s0-0", "text": "Water runs.", "line": 1]],
          ]
        })
    ]
    let reading = try await reading("Water runs.")
    let context = StageContext(
      stage: "quiz", reading: reading,
      artifacts: ["glossary": AnyArtifact(stage: "glossary", content: content, documents: [])])
    let items = try await Quiz(options: .init()).run(context).content.items
    #expect(
      items.contains {
        $0.kind == .choice && ($0.answer == "spillway" || $0.stem.contains("“spillway”"))
      })
  }

  @Test(
    "A definition that holds the term’s own word, or says what it does, asks no question",
    arguments: [
      ("night-milling", "milling in which water turns the stone of the house"),
      ("spill season", "occurs when the upper pond overflows in spring"),
    ])
  func unaskable(_ term: String, _ definition: String) async throws {
    let reading = try await reading("The \(term) \(definition).")
    let content: JSONValue = [
      "terms": [
        [
          "term": .string(term), "definition": .string(definition), "origin": "essay",
          "evidence": [["sentence": "s0-0", "text": "The", "line": 1]],
        ]
      ]
    ]
    let context = StageContext(
      stage: "quiz", reading: reading,
      artifacts: ["glossary": AnyArtifact(stage: "glossary", content: content, documents: [])])
    let items = try await Quiz(options: .init()).run(context).content.items
    #expect(!items.contains { $0.answer == term })
  }

  private func items(of text: String, kinds: [QuizKind] = QuizKind.allCases) async throws
    -> [QuizItem]
  {
    try await artifact(of: text, kinds: kinds).content.items
  }

  private func artifact(
    of text: String, kinds: [QuizKind] = QuizKind.allCases
  ) async throws -> Artifact<QuizContent> {
    var options = Quiz.Options()
    options.kinds = kinds
    return try await Quiz(options: options).run(
      StageContext(stage: "quiz", reading: try await reading(text)))
  }

  private func reading(_ text: String) async throws -> Reading {
    try await Reading(
      analysing: EssayReader.read(Array(text.utf8), file: "essay.md"), with: .installed())
  }
}
