import FoundationEssentials
import StudyPack
import Testing

@testable import Glossary

@Suite("Glossary: definitions in a file of the course")
struct DefinitionsFileTests {
  private static let essay =
    "A starter is a dough that is kept alive with flour. Bakers pay an oven tax in Harwick."

  private static func folder(with definitions: Data) throws -> String {
    let folder = FileManager.default.temporaryDirectory.path + "/studypack-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try definitions.write(to: URL(filePath: folder + "/terms.tsv"))
    return folder
  }

  private static func run(in folder: String, _ change: (inout Glossary.Options) -> Void)
    async throws -> [GlossaryTerm]
  {
    var options = Glossary.Options()
    change(&options)
    let context = StageContext(
      stage: "glossary",
      reading: try await Reading(
        analysing: EssayReader.read(Array(essay.utf8), file: "essay.md"), with: .installed()),
      optionPlaces: ["definitions": Place(file: folder + "/course.yml", line: 3)])
    return try Glossary(options: options).run(context).content.terms
  }

  /// The terms that a course beside a file of definitions gets.
  private func terms(_ file: String, limit: Int = 20, define: [String] = []) async throws
    -> [GlossaryTerm]
  {
    let folder = try Self.folder(with: Data(file.utf8))
    defer { try? FileManager.default.removeItem(atPath: folder) }
    return try await Self.run(in: folder) {
      $0.definitions = "terms.tsv"
      $0.define = define
      $0.limit = limit
    }
  }

  @Test(
    "Tabs and colons part a term from its definition, whatever the line ends and bullets",
    arguments: [
      "starter\tflour and water", "starter: flour and water\n", "- **starter**: flour and water",
      "\u{FEFF}# Bread\r\n\r\nstarter\tflour and water\r\n",
    ])
  func forms(file: String) async throws {
    let terms = try await terms(file)
    let starter = try #require(terms.first { $0.term == "starter" })
    #expect(starter.definition == "flour and water")
    #expect(starter.origin == .course)
  }

  /// What `text` as a file of definitions is refused with, the folder's name left out.
  private func refusal(_ text: Data) async throws -> (
    messages: [String], status: StudyPack.ExitStatus
  )? {
    let folder = try Self.folder(with: text)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    do {
      _ = try await Self.run(in: folder) { $0.definitions = "terms.tsv" }
      return nil
    } catch let error as DefinitionsError {
      return (
        error.diagnostics.map { $0.description.replacing(folder + "/", with: "") },
        error.exitStatus
      )
    }
  }

  @Test("Lines that define nothing, or define again, are told all at once, each with its place")
  func faults() async throws {
    let refusal = try await refusal(
      Data("starter: flour\nsalt\noven tax: what fire costs\n\nStarters\tliving dough".utf8))
    #expect(
      refusal?.messages == [
        "terms.tsv:2: error: “salt” is no definition; "
          + "write the term, a tab or a colon, and what it means",
        "terms.tsv:5: error: “Starters” is defined here again; it is first on line 1; "
          + "keep one of the two",
      ])
    #expect(refusal?.status == .configuration)
  }

  @Test("A file in another encoding is refused as a whole")
  func encoding() async throws {
    let refusal = try await refusal(Data([0x73, 0x3A, 0x20, 0xE9]))
    #expect(
      refusal?.messages == [
        "terms.tsv: error: the definitions are no text in UTF-8; save the file as plain text in UTF-8"
      ])
    #expect(refusal?.status == .configuration)
  }

  @Test("What the essay does not use takes no room")
  func unused() async throws {
    let file = (1...5).map { "word number \($0): nothing" }.joined(separator: "\n")
    let terms = try await terms(file + "\noven tax: what fire costs", limit: 1)
    #expect(terms.map(\.term) == ["oven tax"])
  }

  @Test("The course's own line goes before the file's")
  func inline() async throws {
    let terms = try await terms("starter: flour", define: ["starter: living dough"])
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
