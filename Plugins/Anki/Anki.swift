public import Assessment
public import StudyPack
import ZipArchive

/// Terms and questions as a deck for Anki. Imported again, changed notes are changed there too, and a
/// student's progress stays.
public struct Anki: Stage {
  public static let name = "anki"
  public static let help = "Terms and questions as a deck of cards for Anki"
  public static let uses = ["glossary", "quiz"]
  public static let isStandard = false

  public struct Options: StageOptions {
    public var deck = ""
    public var revision = 0

    public init() {}

    public static var fields: [OptionField<Self>] {
      [
        .string("deck", \.deck, "The deck’s name; the essay’s title where empty"),
        .int(
          "revision", \.revision, in: 0...10_000,
          "Raise it when a deck that students have is given out changed"),
      ]
    }
  }

  private let options: Options

  public init(options: Options) { self.options = options }

  public func run(_ context: StageContext) async throws -> Artifact<ExportContent> {
    let quiz = try context.content(of: "quiz", as: QuizContent.self)
    let terms = try context.content(of: "glossary", as: GlossaryTerms.self)?.terms ?? []
    let notes =
      terms.compactMap(Note.init) + (quiz?.items ?? []).map { Note($0) }
      + (quiz?.pool ?? []).map { Note($0, tagged: ["pool"]) }
    let title = context.reading.essay.title
    let deck = options.deck.isEmpty ? title ?? "StudyPack" : options.deck
    let files = notes.isEmpty ? [] : [try package(deck, notes)]
    let content = ExportContent(files: files.map(\.name))
    return Artifact(
      content: content,
      documents: [
        content.document(
          name: Self.name, title: "For Anki", essay: title,
          uses: ["\(notes.count) cards: File → Import; a student’s progress stays"])
      ],
      files: files)
  }

  private func package(_ deck: String, _ notes: [Note]) throws -> PackFile {
    let collection = Collection(deck: deck, notes: notes, revision: options.revision)
    let archive = ZipArchive([
      .init(name: "collection.anki2", bytes: try collection.bytes()),
      .init(name: "media", bytes: Array("{}".utf8)),
    ])
    return PackFile(name: "anki.apkg", bytes: try archive.bytes())
  }
}

/// What is read of the glossary's content.
struct GlossaryTerms: Decodable {
  struct Term: Decodable {
    let id: String
    let term: String
    let definition: String?
    let evidence: [Evidence]
  }

  let terms: [Term]
}
