import ArgumentParser
import FoundationEssentials
import ItemLint
import StudyPack

struct LintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint",
    abstract: "Check an instructor's own questions against the guidelines for writing items.",
    discussion: """
      Reads a quiz in Markdown or plain text (numbered questions, options with letters, bullets or \
      boxes, the key as a tick, in bold, after “Answer:” or as a list at the end, or in \
      NAME-key.md beside it), or in GIFT, the text format of Moodle. Ends with 65 where a fault is \
      found; advice alone ends with 0.
      """)

  @Argument(help: "Quizzes, in Markdown or GIFT.")
  var quizzes: [String] = []

  @Flag(help: "As JSON, for programs.")
  var json = false

  @Flag(help: "Take advice for faults.")
  var strict = false

  @Flag(help: "List the rules and where they come from.")
  var rules = false

  func validate() throws {
    guard rules || !quizzes.isEmpty else {
      throw ValidationError("Name a quiz, or ask for --rules.")
    }
  }

  func run() throws {
    if rules { return Console.print(Self.listing) }
    let reports = try quizzes.map { try LintReport(file: $0) }
    Console.print(json ? try LintReport.json(reports) : reports.map(\.text).joined())
    if reports.contains(where: { $0.hasFault(strict: strict) }) {
      throw ExitCode(ExitStatus.data.rawValue)
    }
  }

  private static var listing: String {
    ItemLint.standard.map { rule in
      "\(rule.name) (\(rule.severity.rawValue), \(rule.source.rawValue))\n  \(rule.summary)\n"
    }.joined()
  }
}
