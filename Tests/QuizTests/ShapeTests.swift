import Assessment
import StudyPack
import Testing

@testable import Quiz

@Suite("The shape of a quiz")
struct ShapeTests {
  private static let essay = """
    # Waterways

    ## The canal

    \(Texts.canal)

    ## Words

    \(Texts.manyTerms)

    ## Changes

    \(Texts.opposites)
    """

  private func quiz(
    of text: String = Self.essay, places: [String: Place] = [:],
    _ options: [String: JSONValue]
  ) async throws -> (artifact: Artifact<QuizContent>, reports: [Diagnostic]) {
    let essay = try EssayReader.read(Array(text.utf8), file: "essay.md")
    let context = StageContext(
      stage: "quiz", reading: await Reading(analysing: essay, with: try .installed()),
      optionPlaces: places)
    return (try await Quiz(options: try set(options)).run(context), context.diagnostics)
  }

  private func set(_ values: [String: JSONValue]) throws -> Quiz.Options {
    var options = Quiz.Options()
    for (key, value) in values {
      let field = try #require(Quiz.Options.fields.first { $0.key == key })
      #expect(field.set(&options, value), "\(key)")
    }
    return options
  }

  private func numbers<Key: Hashable>(_ items: [QuizItem], by key: (QuizItem) -> Key) -> [Key: Int]
  {
    Dictionary(items.map { (key($0), 1) }, uniquingKeysWith: +)
  }

  @Test("As many of each kind are asked as the course says, whatever `count` says")
  func kinds() async throws {
    let content = try await quiz(["kinds": ["choice": 5, "true-false": 3], "count": 1]).artifact
      .content
    #expect(numbers(content.items, by: \.kind) == [.choice: 5, .trueFalse: 3])
    #expect(content.asked == 8)
    #expect(content.shortfall == nil)
  }

  @Test("The pack says of which kind there are fewer than asked")
  func shortfall() async throws {
    let content = try await quiz(of: Texts.terms, ["kinds": ["choice": 2, "ordering": 2]]).artifact
      .content
    #expect(content.items.map(\.kind) == [.choice, .choice])
    #expect(content.shortfall?.hasSuffix("Too few: ordering 0 of 2.") == true)
  }

  @Test("Sections have the shares that the course gives them, and others none")
  func sections() async throws {
    let content = try await quiz(["sections": ["the  Canal": 1, "Words": 3], "count": 8]).artifact
      .content
    #expect(numbers(content.items, by: \.section) == ["The canal": 2, "Words": 6])
  }

  @Test("Aspects have the shares that the course gives them, and what the essay lacks is told")
  func aspects() async throws {
    let content = try await quiz(["aspects": ["Harrow": 2, "dragons": 1], "count": 6])
      .artifact.content
    #expect(content.items.count == 4)
    for item in content.items { #expect(item.evidence.contains { $0.text.contains("Harrow") }) }
    #expect(content.shortfall?.hasSuffix("Too few: “dragons” 0 of 2.") == true)
  }

  @Test("A section that the essay has not is told with its place in the course")
  func unknownSection() async throws {
    let place = Place(file: "course.yml", line: 4)
    let reports = try await quiz(
      places: ["sections": place], ["sections": ["Canals": 1, "Words": 1]]
    ).reports
    #expect(
      reports.map(\.description) == [
        "course.yml:4: warning: [quiz] the essay has no section “Canals”, and no question is asked "
          + "about it; its sections are “The canal”, “Words”, “Changes”"
      ])
  }

  @Test("A level has its share, and what the essay does not give is told")
  func levels() async throws {
    let content = try await quiz(
      of: Texts.terms, ["levels": ["remember": 1, "understand": 1], "count": 4]
    ).artifact.content
    #expect(numbers(content.items, by: \.level) == [.remember: 2])
    #expect(content.shortfall?.contains("understand 0 of 2") == true)
  }

  @Test(
    "Options that no quiz can have are refused",
    arguments: [
      ("kinds", ["choice": 500]), ("kinds", ["chioce": 2]), ("kinds", []), ("kinds", ["choice": 0]),
      ("levels", ["evaluate": 1]), ("levels", ["remember": -1]), ("sections", ["Words": "many"]),
      ("sections", ["Words"]),
    ] as [(String, JSONValue)])
  func impossible(_ key: String, _ value: JSONValue) throws {
    var options = Quiz.Options()
    let field = try #require(Quiz.Options.fields.first { $0.key == key })
    #expect(!field.set(&options, value))
  }

  @Test("Shares are whole numbers that make up the whole")
  func shares() {
    let parts = ["a": 1, "b": 1, "c": 1].parts(of: 10, inOrder: ["a", "b", "c"])
    #expect(parts == ["a": 4, "b": 3, "c": 3])
    #expect(["a": 2, "b": 1].parts(of: 7, inOrder: ["a", "b"]) == ["a": 5, "b": 2])
  }

  @Test("Versions with other items have as many of each kind and level, and no sentence in common")
  func others() async throws {
    let content = try await quiz([
      "kinds": ["choice": 4, "true-false": 1], "versions": 2, "version-items": "others",
    ]).artifact.content
    let versions = try #require(content.versions)
    let sheets = versions.map { version in
      version.places.compactMap { place in content.allItems.first { $0.id == place.id } }
    }
    #expect(sheets.map(\.count) == [5, 5])
    #expect(
      numbers(sheets[0]) { "\($0.kind) \($0.level)" }
        == numbers(sheets[1]) { "\($0.kind) \($0.level)" })
    let sentences = sheets.map { Set($0.flatMap(\.evidence).map(\.sentence)) }
    #expect(sentences[0].isDisjoint(with: sentences[1]))
  }

  @Test("Where the essay gives no others, versions share items, and the table says how many")
  func shared() async throws {
    let artifact = try await quiz(["count": 16, "versions": 2, "version-items": "others"]).artifact
    let versions = try #require(artifact.content.versions)
    #expect(versions[0].places.count == versions[1].places.count)
    let common = Set(versions[0].places.map(\.id)).intersection(versions[1].places.map(\.id)).count
    let table = try #require(artifact.documents.last)
    let markdown = MarkdownRenderer(linksToPages: false).render(table)
    let count = versions[1].places.count
    #expect(0 < common && common < count)
    #expect(markdown.contains("Version B has \(common) of its \(count) questions"))
  }

  @Test("The pool holds further items, none of which is in the quiz, on no paper")
  func pool() async throws {
    let artifact = try await quiz(["count": 4, "pool": 5]).artifact
    let pool = try #require(artifact.content.pool)
    #expect(pool.count == 5)
    #expect(Set(pool.map(\.id)).isDisjoint(with: artifact.content.items.map(\.id)))
    let paper = MarkdownRenderer(linksToPages: false).render(artifact.documents[0])
    for item in pool { #expect(!paper.contains(item.stem)) }
  }

  @Test("A feedback text names the section; where there is none, nothing is said")
  func feedback() async throws {
    let items = try await quiz(["feedback": "See {section}.", "count": 20]).artifact.content.items
    for item in items { #expect(item.feedback == item.section.map { "See \($0)." }) }
    let plain = try await quiz(of: Texts.terms, ["feedback": "See {section}."]).artifact.content
    #expect(plain.items.allSatisfy { $0.feedback == nil })
  }
}
