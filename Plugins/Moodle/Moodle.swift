public import Assessment
public import StudyPack

/// The quiz for Moodle: as Moodle XML, which holds most, and as GIFT, which is text.
///
/// Formats: docs.moodle.org, “Moodle XML format” and “GIFT format”.
public struct Moodle: Stage {
  public static let name = "moodle"
  public static let help = "The quiz for Moodle and platforms that read its formats: XML and GIFT"
  public static let needs = ["quiz"]
  public static let isStandard = false

  public struct Options: StageOptions {
    public var formats = Format.allCases
    public var category = ""

    public init() {}

    public static var fields: [OptionField<Self>] {
      [
        .choices("formats", \.formats, "Which files are written"),
        .string(
          "category", \.category, "The question bank’s category; the essay’s title where empty"),
      ]
    }
  }

  /// A file that can be written.
  public enum Format: String, Sendable, Hashable, CaseIterable, Codable {
    case xml, gift
  }

  private let options: Options

  public init(options: Options) { self.options = options }

  public func run(_ context: StageContext) async throws -> Artifact<ExportContent> {
    let quiz = try context.content(of: "quiz", as: QuizContent.self)
    let items = quiz?.allItems ?? []
    let bank = QuestionBank(
      category: options.category, of: quiz, title: context.reading.essay.title)
    let title = context.reading.essay.title
    var files: [PackFile] = []
    var left: [ExportContent.Left] = []
    if options.formats.contains(.xml), !items.isEmpty {
      let text = MoodleXML().text(of: bank)
      files.append(PackFile(name: Self.xmlName, bytes: Array(text.utf8)))
    }
    if options.formats.contains(.gift), !items.isEmpty {
      files.append(PackFile(name: Self.giftName, bytes: Array(GIFTWriter().text(of: bank).utf8)))
      left += items.flatMap(leftOfGIFT)
    }
    let content = ExportContent(files: files.map(\.name), left: left)
    content.report(to: context)
    return Artifact(
      content: content,
      documents: [
        content.document(
          name: Self.name, title: "For Moodle", essay: title, uses: files.map(use))
      ],
      files: files)
  }

  private func leftOfGIFT(_ item: QuizItem) -> [ExportContent.Left] {
    if let reason = GIFTWriter.cannotHold(item) {
      return [ExportContent.Left(item: item.id, file: Self.giftName, reason: reason)]
    }
    return GIFTWriter.partsNotHeld(of: item).map {
      ExportContent.Left(
        item: item.id, file: Self.giftName, part: $0, reason: "GIFT has no place for them")
    }
  }

  private static let xmlName = "moodle.xml"
  private static let giftName = "moodle.gift"

  private func use(_ file: PackFile) -> String {
    file.name == Self.xmlName
      ? "Question bank → Import → Moodle XML format" : "Question bank → Import → GIFT format"
  }
}
