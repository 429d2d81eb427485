public import Assessment
public import StudyPack
import ZipArchive

/// The quiz as a content package of QTI 2.1 (IMS Question & Test Interoperability, 2012), which
/// Canvas and many other platforms import.
public struct QTI: Stage {
  public static let name = "qti"
  public static let help = "The quiz as a QTI 2.1 package, for Canvas and other platforms"
  public static let needs = ["quiz"]
  public static let isStandard = false

  public struct Options: StageOptions {
    public init() {}
    public static var fields: [OptionField<Self>] { [] }
  }

  public init(options: Options) {}

  public func run(_ context: StageContext) async throws -> Artifact<ExportContent> {
    let items = try context.content(of: "quiz", as: QuizContent.self)?.items ?? []
    let title = context.reading.essay.title
    let files = items.isEmpty ? [] : [try package(of: items, title: title ?? "StudyPack")]
    let content = ExportContent(files: files.map(\.name))
    return Artifact(
      content: content,
      documents: [
        content.document(
          name: Self.name, title: "For QTI", essay: title,
          uses: ["a test of \(items.count) questions: import it as a QTI package"])
      ],
      files: files)
  }

  private func package(of items: [QuizItem], title: String) throws -> PackFile {
    let package = QTIPackage(title: title, items: items)
    let entries = package.files.map {
      ZipArchive.Entry(name: $0.name, bytes: Array($0.text.utf8))
    }
    return PackFile(name: "qti.zip", bytes: try ZipArchive(entries).bytes())
  }
}
