import StudyPack

/// Lists words, as far as a course lets it.
struct WordsStage: Stage {
  struct Options: StageOptions {
    var limit = 20
    var heading = "Words"
    var list = ""
    static var fields: [OptionField<Self>] {
      [
        .int("limit", \.limit, in: 1...200, "How many words at most"),
        .string("heading", \.heading, "What stands above them"),
        .file("list", \.list, "A file of words"),
      ]
    }
  }

  struct Content: Codable, Sendable {
    struct Entry: Codable, Sendable {
      var word: String
      var evidence: [Evidence]
    }
    var words: [Entry]
  }

  static let name = "words"
  static let help = "The essay's words"
  let options: Options

  func run(_ context: StageContext) async throws -> Artifact<Content> {
    let entries = context.reading.sentences.prefix(options.limit).map {
      Content.Entry(word: $0.words.first?.text ?? "", evidence: [Evidence($0)])
    }
    return Artifact(
      content: Content(words: Array(entries)),
      documents: [
        Document(
          name: "words", title: options.heading, summary: "",
          blocks: [.paragraph([.page("words-more", ["more"])])]),
        Document(name: "words-more", title: "More", summary: "", blocks: []),
      ])
  }
}

/// Needs the words.
struct CountStage: Stage {
  struct Content: Codable, Sendable { var count: Int }

  static let name = "count"
  static let help = "How many words there are"
  static let needs = ["words"]

  init(options: NoOptions) {}

  func run(_ context: StageContext) async throws -> Artifact<Content> {
    let words = try context.content(of: "words", as: WordsStage.Content.self)
    return Artifact(content: Content(count: words?.words.count ?? 0), documents: [])
  }
}

/// Always fails.
struct BrokenStage: Stage {
  struct Broken: Error, CustomStringConvertible { let description = "the ink ran out" }
  struct Content: Codable, Sendable {}

  static let name = "broken"
  static let help = "Fails"

  init(options: NoOptions) {}

  func run(_ context: StageContext) async throws -> Artifact<Content> { throw Broken() }
}

extension StageRegistry {
  static let sample = StageRegistry([WordsStage.self, CountStage.self])
}

extension Reading {
  /// Two sentences on lines 3 and 4.
  static let sample: Reading = {
    let text = "Tides follow the moon. Harbours wait for both."
    let block = Block(
      index: 0, kind: .paragraph, text: text, start: SourcePosition(line: 3, column: 1, offset: 9),
      end: SourcePosition(line: 4, column: 25, offset: 55))
    let essay = Essay(
      file: "tides.md", title: "Tides", blocks: [block],
      sections: [Section(title: nil, level: 1, heading: nil, blocks: 0..<1)])
    return Reading(
      essay: essay,
      sentences: [
        sentence(0, "Tides follow the moon.", at: 0, line: 3),
        sentence(1, "Harbours wait for both.", at: 23, line: 4),
      ])
  }()

  private static func sentence(
    _ ordinal: Int, _ text: String, at start: Int, line: Int
  ) -> Sentence {
    Sentence(
      id: SentenceID(block: 0, ordinal: ordinal), range: start..<(start + text.utf8.count),
      text: text, words: [], line: line, section: 0)
  }
}
