import Assessment
import Quiz
import StudyPack
import Testing

@Suite("Versions of a quiz")
struct VersionTests {
  private func quiz(
    of text: String = Texts.canal, edits: [Correction] = [],
    _ change: (inout Quiz.Options) -> Void
  ) async throws -> Artifact<QuizContent> {
    let essay = try EssayReader.read(Array(text.utf8), file: "essay.md")
    let reading = await Reading(analysing: essay, with: try .installed())
    var options = Quiz.Options()
    change(&options)
    return try await Quiz(options: options).run(
      StageContext(stage: "quiz", reading: reading, corrections: Corrections(edits)))
  }

  private let own: [Correction] = {
    let place = Place(file: "lesson.yml", line: 1)
    let items: [[String: JSONValue]] = [
      ["kind": "matching", "stem": "Join.", "pairs": ["a": "1", "b": "2", "c": "3"]],
      ["kind": "ordering", "stem": "Sort.", "options": ["x", "y", "z"]],
    ]
    return items.map { Correction(.add, values: $0, at: place) }
  }()

  private func questions(_ document: Document) -> [DocumentQuestion] {
    document.blocks.compactMap { if case .question(let question) = $0 { question } else { nil } }
  }

  @Test("Each version has its own paper and key, and a table says which item stands where")
  func documents() async throws {
    let artifact = try await quiz { $0.paper.versions = 3 }
    #expect(
      artifact.documents.map(\.name) == [
        "quiz-a", "quiz-a-key", "quiz-b", "quiz-b-key", "quiz-c", "quiz-c-key", "quiz-versions",
      ])
    let papers = artifact.documents.filter { !$0.name.contains("key") }.dropLast().map(questions)
    for paper in papers {
      #expect(Set(paper.map(\.id)) == Set(artifact.content.items.map(\.id)))
    }
    #expect(papers[0].map(\.id) == artifact.content.items.map(\.id))
    #expect(papers[1].map(\.id) != papers[0].map(\.id))
    #expect(papers[2].map(\.id) != papers[1].map(\.id))
  }

  @Test("The right answer is right in every version, wherever its option stands")
  func keys() async throws {
    let artifact = try await quiz(edits: own) { $0.paper.versions = 4 }
    let items = Dictionary(
      artifact.content.items.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for paper in artifact.documents where !paper.name.hasSuffix("key") {
      for question in questions(paper) {
        let item = try #require(items[question.id])
        switch question.response {
        case .choice(let options):
          #expect(
            options.filter(\.isCorrect).map(\.text)
              == item.options.filter(\.correct).map { [.text($0.text)] })
        case .matching(let left, let right, let answer):
          let joined = zip(left, answer).map { [$0, right[$1]] }
          #expect(
            joined == item.pairs?.map { [[.text($0.left)], [.text($0.right)]] })
        case .ordering(let things, let answer):
          let right = item.order?.map { item.options[$0].text } ?? []
          #expect(answer.map { things[$0] } == right.map { [.text($0)] })
        case .trueFalse(let isTrue): #expect(isTrue == (item.answer == "True"))
        case .written: break
        }
      }
    }
  }

  @Test("No version shows the right order, or each pair side by side", arguments: 1...12)
  func given(seed: Int) async throws {
    var edits = own
    edits[0].values["stem"] = .string("Join, \(seed).")
    edits[1].values["stem"] = .string("Sort, \(seed).")
    let artifact = try await quiz(edits: edits) { $0.paper.versions = 4 }
    for question in artifact.documents.flatMap(questions) {
      switch question.response {
      case .matching(let left, _, let answer): #expect(answer != Array(left.indices))
      case .ordering(let things, let answer): #expect(answer != Array(things.indices))
      case .choice, .trueFalse, .written: break
      }
    }
  }

  @Test("A written answer has lines on paper as its points ask; a gap in the stem needs none")
  func lines() async throws {
    let place = Place(file: "lesson.yml", line: 1)
    let values: [[String: JSONValue]] = [
      ["kind": "cloze", "stem": "A ____ holds water.", "answer": "lock"],
      ["kind": "short", "stem": "What holds water?", "answer": "a lock"],
      ["kind": "short", "stem": "What else?", "answer": "a weir", "points": 6],
      ["kind": "essay", "stem": "Weigh both sides.", "points": 10],
    ]
    let artifact = try await quiz(
      edits: values.map { Correction(.add, values: $0, at: place) }
    ) { $0.paper.versions = 1 }
    let lines = questions(artifact.documents[0]).suffix(4).map(\.response)
    #expect(lines == [0, 1, 3, 20].map { .written(lines: $0) })
  }

  @Test("Years stay in ascending order in every version")
  func years() async throws {
    let artifact = try await quiz(of: Texts.dates) {
      $0.paper.versions = 4
      $0.kinds = [.choice]
      $0.count = 20
    }
    let years = artifact.documents.flatMap(questions).compactMap { question -> [Int]? in
      guard case .choice(let options) = question.response else { return nil }
      let numbers = options.compactMap { option -> Int? in
        if case .text(let text)? = option.text.first { Int(text) } else { nil }
      }
      return numbers.count == options.count ? numbers : nil
    }
    #expect(!years.isEmpty)
    for shown in years { #expect(shown == shown.sorted()) }
  }

  @Test("What is not to be shuffled keeps its order")
  func still() async throws {
    let artifact = try await quiz(edits: own) {
      $0.paper.versions = 2
      $0.paper.shuffleItems = false
      $0.paper.shuffleOptions = []
    }
    let papers = artifact.documents.filter { ["quiz-a", "quiz-b"].contains($0.name) }
    #expect(questions(papers[0]) == questions(papers[1]))
  }

  @Test("Points by kind stand on the paper, and an instructor's own go before them")
  func points() async throws {
    let plain = try await quiz(of: Texts.terms) { $0.paper.points = [.choice: 2] }
    let target = try #require(plain.content.items.first { $0.kind == .choice })
    #expect(plain.content.items.allSatisfy { $0.points == ($0.kind == .choice ? 2 : 1) })
    let place = Place(file: "lesson.yml", line: 1)
    let edited = try await quiz(
      of: Texts.terms,
      edits: [
        Correction(.reword, id: target.id, values: ["points": 5], at: place)
      ]
    ) { $0.paper.points = [.choice: 2] }
    #expect(edited.content.items.first { $0.id == target.id }?.points == 5)
    let sum = edited.content.items.reduce(0) { $0 + $1.points }
    let markdown = MarkdownRenderer(linksToPages: false).render(edited.documents[0])
    #expect(markdown.contains("of \(sum)"))
    #expect(markdown.contains("(5 points)"))
  }

  @Test("What the course writes for the head of the paper stands there, and not on the key")
  func head() async throws {
    let artifact = try await quiz(of: Texts.terms) { $0.paper.head = ["Closed book."] }
    let pages = artifact.documents.map { MarkdownRenderer(linksToPages: false).render($0) }
    #expect(pages[0].contains("Closed book."))
    #expect(!pages[1].contains("Closed book."))
  }
}
