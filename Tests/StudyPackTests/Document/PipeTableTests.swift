import Foundation
import StudyPack
import Testing

@Suite("Pipe tables, as GitHub's own parser reads them")
struct PipeTableTests {
  static let parser = "/usr/bin/cmark-gfm"

  /// The parser's XML of `markdown`.
  private static func parsed(_ markdown: String) throws -> String {
    let process = Process()
    let input = Pipe()
    let output = Pipe()
    process.executableURL = URL(filePath: parser)
    process.arguments = ["-e", "table", "-t", "xml"]
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    try input.fileHandleForWriting.write(contentsOf: Data(markdown.utf8))
    try input.fileHandleForWriting.close()
    return String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
  }

  private static func count(_ tag: String, in xml: String) -> Int {
    xml.components(separatedBy: "<\(tag)>").count + xml.components(separatedBy: "<\(tag) ").count
      - 2
  }

  @Test(
    "Whatever its cells hold, a table stays one table with its rows and cells",
    .enabled(
      if: FileManager.default.isExecutableFile(atPath: parser),
      "needs Debian's cmark-gfm; Scripts/setup test installs it"),
    arguments: RenderingTests.hostile + [String(repeating: "word | ", count: 1_500), "\\|", "a\0b"])
  func counts(_ text: String) throws {
    let cells: [[[Inline]]] = [[[.text(text)], [.code(text)]], [], [[.strong([.text(text)])]]]
    let table = DocumentTable(
      caption: [.text(text)], columns: [["Aspect"], [.text(text)], [.code(text)], ["C"]],
      rows: [
        DocumentRow(header: [.text(text)], cells: cells),
        DocumentRow(header: [.code(text)], cells: cells),
      ])
    let markdown = MarkdownRenderer(linksToPages: true).render(
      Document(name: "part", title: "Part", summary: "", blocks: [.table(table)]))
    let xml = try Self.parsed(markdown)
    #expect(Self.count("table", in: xml) == 1)
    #expect(Self.count("table_header", in: xml) + Self.count("table_row", in: xml) == 3)
    #expect(Self.count("table_cell", in: xml) == 12)
  }
}
