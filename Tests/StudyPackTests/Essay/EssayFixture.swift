import FoundationEssentials
import StudyPack
import Testing

/// An essay among the fixtures, and how it was read when somebody last looked.
struct EssayFixture: CustomTestStringConvertible {
  let name: String

  static let all = [
    "all-capitals.txt", "letter.txt", "mixed.md", "no-title.txt", "numbered-headings.txt",
    "school-header.txt", "views.txt",
  ].map(EssayFixture.init)

  var testDescription: String { name }

  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Fixtures/Essays")

  func essay() throws -> Essay {
    try EssayReader.read(Array(Data(contentsOf: Self.folder.appending(path: name))), file: name)
  }

  /// The outline, and below it each block with its place, kind, text and marks.
  static func dump(_ essay: Essay) async throws -> String {
    let sentences = try await Reading(analysing: essay, with: .installed()).sentences
    let blocks = essay.blocks.map { block in
      let marks = block.marks.map { "\($0.kind) “\(block.text[utf8: $0.range])”" }
      return
        (["\(block.start.line):\(block.start.column) \(block.kind)"]
        + (block.isProse
          ? sentences.filter { $0.id.block == block.index }.map { "  \($0.line): \($0.text)" }
          : ["  \(block.text)"])
        + (marks.isEmpty ? [] : ["  marks: " + marks.joined(separator: ", ")]))
        .joined(separator: "\n")
    }
    return essay.outline + "\n" + blocks.joined(separator: "\n") + "\n"
  }

  /// Compares with the snapshot. One that is missing is recorded for people to look at, and fails;
  /// to renew one, delete it.
  func expectSnapshot(of dump: String) throws {
    let file = Self.folder.appending(path: name + ".read")
    guard let known = try? String(contentsOf: file, encoding: .utf8) else {
      try dump.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("There was no snapshot of \(name); it is recorded now, look at it")
      return
    }
    #expect(dump == known)
  }
}

@Suite("Essays of many shapes")
struct EssayFixtureTests {
  @Test("An essay reads as it did when somebody last looked", arguments: EssayFixture.all)
  func snapshot(_ fixture: EssayFixture) async throws {
    try await fixture.expectSnapshot(of: EssayFixture.dump(fixture.essay()))
  }
}
