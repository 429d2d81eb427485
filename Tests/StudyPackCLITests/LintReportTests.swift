import FoundationEssentials
import Testing

@testable import StudyPackCLI

@Suite("Lint of a file of questions")
struct LintReportTests {
  private func report(_ text: String, as ending: String) throws -> LintReport {
    let file =
      FileManager.default.temporaryDirectory.path + "/studypack-\(UUID().uuidString).\(ending)"
    defer { try? FileManager.default.removeItem(atPath: file) }
    try Data(text.utf8).write(to: URL(filePath: file))
    return try LintReport(file: file)
  }

  @Test("A fault is told with its line and with what would be right")
  func markdown() throws {
    let report = try report(
      "# Quiz\n\n1. Who built the lock?\n   - [x] Tolliver\n   - [ ] Vane\n", as: "md")
    #expect(report.items == 1)
    #expect(report.findings.map(\.line) == [3])
    #expect(report.text.contains(":3: fault: [option-count] There are 2 options."))
    #expect(report.hasFault(strict: false))
  }

  @Test("Advice is no fault unless it is taken for one")
  func advice() throws {
    let report = try report("Which pond is not old? {=Upper ~Lower ~Middle}\n", as: "gift")
    #expect(report.findings.map(\.finding.rule) == ["negative-stem"])
    #expect(!report.hasFault(strict: false))
    #expect(report.hasFault(strict: true))
  }

  @Test("A question that cannot be read is a fault with its line")
  func unread() throws {
    let report = try report("Who? {=a ~b ~c}\n\nWhen?{#1..2}\n", as: "gift")
    #expect(report.findings.filter { $0.finding.rule == "unread" }.map(\.line) == [3])
  }

  @Test("A file without questions, and one that is not there, are errors")
  func errors() {
    #expect(throws: LintError.self) { try report("Prose alone.\n", as: "md") }
    #expect(throws: LintError.missing("/nowhere.md")) { try LintReport(file: "/nowhere.md") }
  }
}
