import FoundationEssentials
import StudyPack
import Testing

@testable import Glossary

@Suite("Glossary: definitions in a file of the course")
struct DefinitionsFileTests {
  private static let essay =
    "A starter is a dough that is kept alive with flour. Bakers pay an oven tax in Harwick."

  /// The terms that a course beside a file of definitions gets, and what is reported.
  private func result(_ file: String, limit: Int = 20, define: [String] = []) async throws -> (
    terms: [GlossaryTerm], reports: [String]
  ) {
    let folder = FileManager.default.temporaryDirectory.path + "/studypack-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try Data(file.utf8).write(to: URL(filePath: folder + "/terms.tsv"))
    var options = Glossary.Options()
    options.definitions = "terms.tsv"
    options.define = define
    options.limit = limit
    let context = StageContext(
      stage: "glossary",
      reading: try await Reading(
        analysing: EssayReader.read(Array(Self.essay.utf8), file: "essay.md"), with: .installed()),
      optionPlaces: ["definitions": Place(file: folder + "/course.yml", line: 3)])
    let terms = try Glossary(options: options).run(context).content.terms
    return (
      terms, context.diagnostics.map { $0.description.replacing(folder + "/", with: "") }
    )
  }

  @Test(
    "Tabs and colons part a term from its definition, whatever the line ends and bullets",
    arguments: [
      "starter\tflour and water", "starter: flour and water\n", "- **starter**: flour and water",
      "\u{FEFF}# Bread\r\n\r\nstarter\tflour and water\r\n",
    ])
  func forms(file: String) async throws {
    let (terms, reports) = try await result(file)
    let starter = try #require(terms.first { $0.term == "starter" })
    #expect(starter.definition == "flour and water")
    #expect(starter.origin == .course)
    #expect(reports.isEmpty)
  }

  @Test("A line that defines nothing is reported with its place, and the others hold")
  func fault() async throws {
    let (terms, reports) = try await result("starter: flour\nsalt\noven tax: what fire costs")
    #expect(terms.contains { $0.definition == "what fire costs" })
    #expect(reports.count == 1)
    #expect(reports.first?.hasPrefix("terms.tsv:2: warning") == true)
  }

  @Test("What the essay does not use takes no room")
  func unused() async throws {
    let file = (1...5).map { "word number \($0): nothing" }.joined(separator: "\n")
    let (terms, _) = try await result(file + "\noven tax: what fire costs", limit: 1)
    #expect(terms.map(\.term) == ["oven tax"])
  }

  @Test("The course's own line goes before the file's")
  func inline() async throws {
    let (terms, _) = try await result("starter: flour", define: ["starter: living dough"])
    #expect(terms.first { $0.term == "starter" }?.definition == "living dough")
  }

  @Test("“define” takes texts with a colon, or what YAML makes of them without quotation marks")
  func lines() {
    #expect(CourseDefinitions.lines(["starter: flour"]) == ["starter: flour"])
    #expect(CourseDefinitions.lines([["starter": "flour"]]) == ["starter: flour"])
    #expect(CourseDefinitions.lines(["starter flour"]) == nil)
    #expect(CourseDefinitions.lines(["starter:"]) == nil)
  }
}
