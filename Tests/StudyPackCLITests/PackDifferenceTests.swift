import FoundationEssentials
import Testing

@testable import StudyPackCLI

@Suite("What changed between two packs")
struct PackDifferenceTests {
  private func pack(_ items: String) throws -> PackContents {
    let file = FileManager.default.temporaryDirectory.path + "/studypack-\(UUID().uuidString).json"
    defer { try? FileManager.default.removeItem(atPath: file) }
    let text = #"{"stages": {"quiz": {"items": [\#(items)]}}}"#
    try Data(text.utf8).write(to: URL(filePath: file))
    return try PackContents(file)
  }

  private func item(_ id: String, _ stem: String, line: Int = 1, options: String = "[]") -> String {
    #"{"id": "\#(id)", "stem": "\#(stem)", "options": \#(options), "evidence": [{"sentence": "s0-0", "text": "T", "line": \#(line)}]}"#
  }

  @Test("Items are added, removed, changed or as before, by their ids")
  func kinds() throws {
    let old = try pack(
      [item("a", "Who?"), item("b", "Why?"), item("c", "When?")].joined(separator: ","))
    let new = try pack(
      [item("c", "When?"), item("b", "Why then?"), item("d", "Where?")].joined(separator: ","))
    #expect(
      PackDifference(from: old, to: new).text == """
        quiz
        - Who?  (a)
        + Where?  (d)
        ~ Why then?  (b)
            stem: “Why?” → “Why then?”
          1 as before
        """)
  }

  @Test("What moved to another line of the essay has not changed")
  func moved() throws {
    let difference = PackDifference(
      from: try pack(item("a", "Who?", line: 3)), to: try pack(item("a", "Who?", line: 9)))
    #expect(difference.text == "The packs say the same.")
    #expect(try difference.json.contains("\"same\" : 1"))
  }

  @Test("Options in another order are said to be that")
  func reordered() throws {
    let difference = PackDifference(
      from: try pack(item("a", "Who?", options: #"["x", "y"]"#)),
      to: try pack(item("a", "Who?", options: #"["y", "x"]"#)))
    #expect(difference.text.contains("    options: in another order"))
  }

  @Test("A text that would command the terminal is shown without its commands")
  func terminal() throws {
    let difference = PackDifference(
      from: try pack(""), to: try pack(item("a", #"\u001b]0;x\u0007Who?"#)))
    #expect(difference.text.contains("+  ]0;x Who?"))
  }

  @Test("What is no pack is said to be none", arguments: ["[]", "{}", "no"])
  func noPack(text: String) throws {
    let file = FileManager.default.temporaryDirectory.path + "/studypack-\(UUID().uuidString).json"
    defer { try? FileManager.default.removeItem(atPath: file) }
    try Data(text.utf8).write(to: URL(filePath: file))
    #expect(throws: PackContentsError.noPack(file)) { try PackContents(file) }
    #expect(throws: PackContentsError.missing("none")) { try PackContents("none") }
  }

  @Test("How an item came about is no change of it")
  func story() throws {
    func told(_ figure: Int) -> String {
      #"{"id": "a", "stem": "Who?", "story": {"weight": \#(figure)}, "evidence": []}"#
    }
    let text = PackDifference(from: try pack(told(1)), to: try pack(told(2))).text
    #expect(text == "The packs say the same.")
  }
}
