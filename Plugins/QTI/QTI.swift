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
    public var draw = 0

    public init() {}

    public static var fields: [OptionField<Self>] {
      [
        .int(
          "draw", \.draw, in: 0...200,
          "How many questions of the pool the test draws for each student; with 0, the pool is a "
            + "test of its own")
      ]
    }
  }

  private let options: Options

  public init(options: Options) { self.options = options }

  public func run(_ context: StageContext) async throws -> Artifact<ExportContent> {
    let quiz = try context.content(of: "quiz", as: QuizContent.self)
    let title = context.reading.essay.title
    let package = QTIPackage(
      title: title ?? "StudyPack", items: quiz?.items ?? [], pool: quiz?.pool ?? [],
      drawn: options.draw)
    reportShortage(of: package, to: context)
    let files = package.items.isEmpty ? [] : [try file(package)]
    let left = package.all.filter(\.hasFeedbackOnOptions).map {
      ExportContent.Left(
        item: $0.id, file: Self.fileName, part: "feedback on single options",
        reason: "the standard’s templates of marking show none")
    }
    let content = ExportContent(files: files.map(\.name), left: left)
    content.report(to: context)
    return Artifact(
      content: content,
      documents: [
        content.document(
          name: Self.name, title: "For QTI", essay: title,
          uses: ["\(package.summary): import it as a QTI package"])
      ],
      files: files)
  }

  private static let fileName = "qti.zip"

  private func reportShortage(of package: QTIPackage, to context: StageContext) {
    guard options.draw > package.pool.count else { return }
    context.report(
      .warning, code: "qti.draw", at: context.place(ofOption: "draw"),
      "the pool holds \(package.pool.count) questions, and the test cannot draw \(options.draw)",
      remedy: "ask for a larger `pool` of the quiz, or draw fewer")
  }

  private func file(_ package: QTIPackage) throws -> PackFile {
    let entries = package.files.map {
      ZipArchive.Entry(name: $0.name, bytes: Array($0.text.utf8))
    }
    return PackFile(name: Self.fileName, bytes: try ZipArchive(entries).bytes())
  }
}

extension QuizItem {
  fileprivate var hasFeedbackOnOptions: Bool { options.contains { $0.feedback != nil } }
}
