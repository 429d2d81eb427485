public import Assessment
public import StudyPack

/// Terms and questions as tables: for spreadsheets, flash-card sites and Kahoot.
public struct Tables: Stage {
  public static let name = "tables"
  public static let help = "Terms and questions for spreadsheets, flash-card sites and Kahoot"
  public static let uses = ["glossary", "quiz"]
  public static let isStandard = false

  public struct Options: StageOptions {
    public var seconds = 30

    public init() {}

    public static var fields: [OptionField<Self>] {
      [.int("seconds", \.seconds, in: 5...240, "How long Kahoot lets a question stand, in seconds")]
    }
  }

  private let options: Options

  public init(options: Options) { self.options = options }

  public func run(_ context: StageContext) async throws -> Artifact<ExportContent> {
    let quiz = try context.content(of: "quiz", as: QuizContent.self)
    let (items, pool) = (quiz?.items ?? [], quiz?.pool ?? [])
    let terms = try context.content(of: "glossary", as: GlossaryTerms.self)?.defined ?? []
    var files: [(file: PackFile, use: String)] = []
    func add(_ name: String, _ text: String, _ use: String) {
      files.append((PackFile(name: name, bytes: Array(text.utf8)), use))
    }
    if !terms.isEmpty {
      add(
        "terms.tsv", SeparatedValues.tabs(terms),
        "terms and definitions, as flash-card sites take them in")
    }
    let kahoot = Kahoot(seconds: options.seconds)
    if !items.isEmpty {
      add(
        "questions.csv", SeparatedValues.commas(QuestionRows.all(items, pool: pool)),
        "for a spreadsheet")
      let rows = items.filter { kahoot.refusal(of: $0) == nil }.map(kahoot.row)
      add(
        "kahoot.csv", SeparatedValues.commas([Kahoot.header] + rows),
        "the columns of Kahoot’s template: paste them there")
    }
    let left = items.compactMap { item in
      kahoot.refusal(of: item).map {
        ExportContent.Left(item: item.id, file: "kahoot.csv", reason: $0)
      }
    }
    let beside = pool.map {
      ExportContent.Left(
        item: $0.id, file: "kahoot.csv", reason: "it is of the pool, and a game has the quiz alone")
    }
    let content = ExportContent(files: files.map(\.file.name), left: left + beside)
    content.report(to: context)
    return Artifact(
      content: content,
      documents: [
        content.document(
          name: Self.name, title: "As tables", essay: context.reading.essay.title,
          uses: files.map(\.use))
      ],
      files: files.map(\.file))
  }
}

/// What is read of the glossary's content.
struct GlossaryTerms: Decodable {
  struct Term: Decodable {
    let term: String
    let definition: String?
  }

  let terms: [Term]

  /// Those that have a definition, with it.
  var defined: [[String]] {
    terms.compactMap { term in term.definition.map { [term.term, $0] } }
  }
}
