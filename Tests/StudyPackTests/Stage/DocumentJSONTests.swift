import FoundationEssentials
import StudyPack
import Testing

@Suite("Documents as JSON")
struct DocumentJSONTests {
  private let evidence = Evidence(
    sentence: SentenceID(block: 0, ordinal: 1), text: "Harbours wait.", line: 4)

  private var blocks: [DocumentBlock] {
    [
      .heading(level: 3, ["Tides ", .emphasis(["and"]), .strong(["moons"])], id: "tides"),
      .paragraph([.code("x"), .page("quiz", ["the quiz"]), .anchor("a", ["up"]), .blank]),
      .paragraph([]),
      .list(ordered: true, items: [[.paragraph(["one"])], [.note(["a"]), .quotation(["b"])]]),
      .table(
        DocumentTable(
          caption: ["Views"], columns: [["Aspect"], ["Moon"]],
          rows: [DocumentRow(header: ["Pull"], cells: [[["strong"], [.evidence([evidence])]]])])),
      .definitions([DocumentDefinition(id: "t", term: ["tide"], details: [["a"], ["b", "c"]])]),
      .question(
        question(.choice([.init(["yes"], isCorrect: true), .init(["no"], isCorrect: false)]))),
      .question(question(.trueFalse(false))),
      .question(question(.written(lines: 3))),
      .question(question(.ordering([["a"], ["b"]], answer: [1, 0]))),
      .question(
        question(.choice([.init(["yes"], isCorrect: true, feedback: ["It is."])]))),
      .question(
        DocumentQuestion(
          id: "q", number: 2, stem: ["When?"], response: .written(lines: 1), accepted: ["now"],
          points: 3, answer: [])),
      .question(question(.matching(left: [["a"]], right: [["x"], ["y"]], answer: [1]))),
    ]
  }

  private func question(_ response: DocumentQuestion.Response) -> DocumentQuestion {
    DocumentQuestion(id: "q", number: 1, stem: ["Why?"], response: response, answer: [["So."]])
  }

  @Test("Every kind of block comes back as it went")
  func roundTrip() throws {
    let document = Document(name: "all", title: "All", summary: "Everything", blocks: blocks)
    let data = try JSONEncoder().encode(document)
    #expect(try JSONDecoder().decode(Document.self, from: data) == document)
  }

  @Test("An order that does not name each thing once is refused", arguments: ["[0]", "[0, 0]"])
  func orders(order: String) {
    let text =
      #"{"kind": "question", "id": "q", "number": 1, "stem": "s", "things": ["a", "b"], "order": "#
      + order + "}"
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(DocumentBlock.self, from: Data(text.utf8))
    }
  }

  @Test("A row with too few cells is refused")
  func rows() {
    let text = #"{"kind": "table", "columns": ["a", "b"], "rows": [{"header": "x", "cells": []}]}"#
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(DocumentBlock.self, from: Data(text.utf8))
    }
  }
}
