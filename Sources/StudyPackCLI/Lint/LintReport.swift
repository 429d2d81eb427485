import Assessment
import FoundationEssentials
import ItemLint
import StudyPack

/// What lint says of a file of questions.
struct LintReport: Encodable {
  struct Line: Encodable {
    var line: Int
    /// The question's place in the file, from 1; 0 where a question could not be read.
    var item: Int
    var finding: LintFinding
  }

  var file: String
  /// How many questions were read.
  var items: Int
  var findings: [Line]

  init(file: String) throws {
    let text = try Self.text(of: file)
    self.file = file
    var findings: [Line] = []
    let questions = Self.questions(in: text, file: file, unread: &findings)
    guard !questions.isEmpty || !findings.isEmpty else { throw LintError.noQuestions(file) }
    items = questions.count
    let found = ItemLint().findings(in: questions.map(\.item))
    for (place, (question, list)) in zip(questions, found).enumerated() {
      findings += list.map { Line(line: question.line, item: place + 1, finding: $0) }
    }
    self.findings = findings.sorted { ($0.line, $0.item) < ($1.line, $1.item) }
  }

  func hasFault(strict: Bool) -> Bool {
    findings.contains { strict || $0.finding.severity == .fault }
  }

  var text: String {
    let lines = findings.map { line in
      "\(file):\(line.line): \(line.finding.severity.rawValue): [\(line.finding.rule)] "
        + "\(line.finding.message) \(line.finding.remedy)"
    }
    let faults = findings.count { $0.finding.severity == .fault }
    let end =
      "\(file): \(items) questions, \(faults) faults, \(findings.count - faults) pieces of advice\n"
    return lines.map { $0.printable + "\n" }.joined() + end
  }

  static func json(_ reports: [LintReport]) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(reports), as: UTF8.self) + "\n"
  }

  // MARK: Reading

  private static func text(of file: String) throws -> String {
    guard let bytes = FileManager.default.contents(atPath: file) else {
      throw LintError.missing(file)
    }
    guard let text = String(validating: bytes, as: UTF8.self) else { throw LintError.noText(file) }
    return text
  }

  private static func questions(
    in text: String, file: String, unread: inout [Line]
  ) -> [(item: QuizItem, line: Int)] {
    guard file.lowercased().hasSuffix(".gift") else {
      let reader = MarkdownQuizReader(text, key: key(beside: file))
      return Array(zip(reader.items, reader.lines))
    }
    let reader = GIFTReader(text)
    unread += reader.faults.map { fault in
      Line(
        line: fault.line, item: 0,
        finding: LintFinding(
          rule: "unread", severity: .fault, message: fault.message, remedy: fault.remedy))
    }
    return Array(zip(reader.items, reader.lines))
  }

  /// `quiz-key.md` beside `quiz.md`, as a pack has it.
  private static func key(beside file: String) -> String {
    guard file.hasSuffix(".md"),
      let bytes = FileManager.default.contents(atPath: file.dropLast(3) + "-key.md")
    else { return "" }
    return String(decoding: bytes, as: UTF8.self)
  }
}

enum LintError: StudyPackError, Equatable {
  case missing(String)
  case noText(String)
  case noQuestions(String)

  var exitStatus: ExitStatus {
    switch self {
    case .missing: .noInput
    case .noText, .noQuestions: .data
    }
  }

  var diagnostics: [Diagnostic] {
    switch self {
    case .missing(let file):
      [
        Diagnostic(
          .error, code: "lint.missing", at: Place(file: file), "There is no such file",
          remedy: "name a quiz in Markdown, or in GIFT as NAME.gift")
      ]
    case .noText(let file):
      [
        Diagnostic(
          .error, code: "lint.no-text", at: Place(file: file), "This is no text in UTF-8",
          remedy: "save it as UTF-8")
      ]
    case .noQuestions(let file):
      [
        Diagnostic(
          .error, code: "lint.no-questions", at: Place(file: file), "There is no question here",
          remedy: "begin each question with its number, as in “1. Who …?”")
      ]
    }
  }
}
