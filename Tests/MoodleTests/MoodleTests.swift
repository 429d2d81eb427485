import Assessment
import FoundationEssentials
import Moodle
import StudyPack
import Testing

@Suite("The quiz for Moodle")
struct MoodleTests {
  private static let evidence = Evidence(
    sentence: SentenceID(block: 0, ordinal: 0), text: "Water turns the wheel.", line: 3)

  /// What GIFT, XML and spreadsheets give a meaning.
  static let odd: [String] = [
    #"~ = # { } : \ < > & " ' % $"#, "=1+1", "first\nsecond", "“quoted” – dash", "😀 👩‍👩‍👧", "עברית",
    #"\(x^2\) \n"#, "::title::", "{=a ~b}", "//no comment", "$CATEGORY: x", "%50%",
    String(repeating: "long, ", count: 2000) + "end",
  ]

  private func items(_ text: String) -> [QuizItem] {
    var choice = QuizItem(
      id: "choice-1", kind: .choice, stem: "Which, \(text)?", evidence: [Self.evidence])
    choice.options = [
      QuizOption(text: "key \(text)", correct: true, feedback: "yes \(text)"),
      QuizOption(text: "one \(text)", correct: false), QuizOption(text: "two", correct: false),
    ]
    choice.answer = "key \(text)"
    var several = choice
    several.id = "choice-2"
    several.options[1].correct = true
    several.answer = "key \(text); one \(text)"
    var statement = QuizItem(
      id: "true-1", kind: .trueFalse, stem: "It is \(text).", answer: "False",
      evidence: [Self.evidence])
    statement.options = [
      QuizOption(text: "True", correct: false), QuizOption(text: "False", correct: true),
    ]
    let cloze = QuizItem(
      id: "cloze-1", kind: .cloze, stem: "The \(QuizItem.gap) of \(text).", answer: "gap \(text)",
      evidence: [Self.evidence])
    let short = QuizItem(
      id: "short-1", kind: .short, stem: "What of \(text)?", answer: "that \(text)",
      evidence: [Self.evidence])
    var matching = QuizItem(
      id: "matching-1", kind: .matching, stem: "Match.", evidence: [Self.evidence])
    matching.pairs = [
      MatchingPair(left: "a \(text)", right: "x"), MatchingPair(left: "b", right: "y \(text)"),
      MatchingPair(left: "c", right: "z"),
    ]
    let essay = QuizItem(id: "essay-1", kind: .essay, stem: "Tell of \(text).", evidence: [])
    return [choice, several, statement, cloze, short, matching, essay]
  }

  private func export(
    _ items: [QuizItem], pool: [QuizItem]? = nil
  ) async throws -> Artifact<ExportContent> {
    var content = QuizContent(items: items, asked: 10)
    content.pool = pool
    let essay = try EssayReader.read(
      Array("# Mills\n\nWater turns the wheel.\n".utf8), file: "e.md")
    let reading = await Reading(analysing: essay, with: try .installed())
    let quiz = AnyArtifact(
      stage: "quiz", content: try JSONValue(encoding: content), documents: [])
    return try await Moodle(options: .init()).run(
      StageContext(stage: "moodle", reading: reading, artifacts: ["quiz": quiz]))
  }

  private func text(_ name: String, _ artifact: Artifact<ExportContent>) throws -> String {
    let file = try #require(artifact.files.first { $0.name == name })
    return String(decoding: file.bytes, as: UTF8.self)
  }

  @Test(
    "GIFT reads back as what was meant, whatever characters stand in it",
    arguments: odd.filter { !$0.contains("\n") })
  func gift(odd: String) async throws {
    let meant = items(odd)
    let reader = GIFTReader(try text("moodle.gift", try await export(meant)))
    #expect(reader.faults.isEmpty, "\(reader.faults)")
    #expect(reader.items.map(\.kind) == meant.map(\.kind))
    for (read, item) in zip(reader.items, meant) {
      #expect(read.stem == item.stem)
      #expect(read.options == item.options)
      #expect(read.pairs == item.pairs)
      if item.kind == .cloze || item.kind == .short { #expect(read.answer == item.answer) }
    }
  }

  @Test("A line end in GIFT stays within its question")
  func lines() async throws {
    let reader = GIFTReader(try text("moodle.gift", try await export(items("first\n\nsecond"))))
    #expect(reader.faults.isEmpty)
    #expect(reader.items.count == 7)
  }

  @Test("The XML escapes what XML gives a meaning, and keeps the rest", arguments: odd)
  func xml(odd: String) async throws {
    let xml = try text("moodle.xml", try await export(items(odd)))
    #expect(xml.hasPrefix("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<quiz>"))
    let types = ["multichoice", "truefalse", "shortanswer", "matching", "essay"]
    for type in types { #expect(xml.contains("<question type=\"\(type)\">")) }
    #expect(!xml.contains("& "))
    #expect(xml.contains("<idnumber>choice-1</idnumber>"))
  }

  @Test("An item that GIFT cannot hold is in the XML, and said to be left out of the GIFT")
  func left() async throws {
    let arrow = QuizItem(
      id: "short-1", kind: .short, stem: "Where?", answer: "a -> b", evidence: [])
    let weight = QuizItem(
      id: "short-2", kind: .short, stem: "How much?", answer: "%50% of it", evidence: [])
    var order = QuizItem(id: "ordering-1", kind: .ordering, stem: "Order.", evidence: [])
    order.options = ["b", "a"].map { QuizOption(text: $0, correct: false) }
    order.order = [1, 0]
    let artifact = try await export([arrow, weight, order])
    #expect(artifact.content.left.map(\.item) == ["short-1", "short-2", "ordering-1"])
    #expect(try text("moodle.xml", artifact).contains("type=\"ordering\""))
    #expect(GIFTReader(try text("moodle.gift", artifact)).items.isEmpty)
  }

  @Test("What GIFT loses of an item that it holds is told; a tag with a bracket is left out")
  func parts() async throws {
    var essay = QuizItem(
      id: "essay-1", kind: .essay, stem: "Tell.", points: 3, section: "Mills [old]", evidence: [])
    essay.modelPoints = ["Wheels turn."]
    let artifact = try await export([essay])
    #expect(artifact.content.left.map(\.part) == ["points", "model points"])
    #expect(try text("moodle.gift", artifact).contains("// [tag:remember] [tag:medium]\n"))
  }

  @Test("The pool is a category below the quiz’s own")
  func pool() async throws {
    let artifact = try await export([items("a")[0]], pool: [items("b")[2]])
    let gift = try text("moodle.gift", artifact)
    let categories = gift.split(separator: "\n").filter { $0.hasPrefix("$CATEGORY") }
    #expect(categories == ["$CATEGORY: Mills", "$CATEGORY: Mills/Pool"])
    #expect(
      gift.hasSuffix(
        "$CATEGORY: Mills/Pool\n\n// [tag:remember] [tag:medium]\n"
          + "::true-1:: It is b. {FALSE####“Water turns the wheel.”}\n"))
    #expect(try text("moodle.xml", artifact).contains("$course$/top/Mills/Pool"))
  }

  @Test("A quiz without items gives no file and says so")
  func empty() async throws {
    let artifact = try await export([])
    #expect(artifact.files.isEmpty)
    #expect(artifact.documents.count == 1)
  }
}
