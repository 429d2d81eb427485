import StudyPack
import Testing

@Suite("Documents as Markdown and HTML")
struct RenderingTests {
  static let hostile = [
    "<script>alert(1)</script>", "a | b \\| c", "`code` ``", "](javascript:alert(1))",
    "& &amp; \"q\"",
    "*not emphasis* _nor_ this", "# no heading", "1. no list", "שלום العالم", "👩‍🍳 e\u{301}",
    "line\nbreak", "<!-- -->", "${x} {{y}}", "\\", "|", "--- | ---",
  ]

  static func document(_ text: String) -> Document {
    let evidence = Evidence(
      sentence: SentenceID(block: 2, ordinal: 1), text: "A sentence.", line: 7)
    return Document(
      name: "part", title: text, summary: "",
      blocks: [
        .heading(level: 2, [.text(text)], id: "h"),
        .paragraph([.text(text), .evidence([evidence])]),
        .table(
          DocumentTable(
            caption: [.text(text)], columns: [["Aspect"], [.text(text)]],
            rows: [DocumentRow(header: [.text(text)], cells: [[[.text(text)], [.text(text)]]])])),
        .definitions([DocumentDefinition(term: [.text(text)], details: [[.text(text)]])]),
        .question(
          DocumentQuestion(
            id: "q", number: 1, stem: [.text(text), .blank],
            response: .choice([
              .init([.text(text)], isCorrect: true), .init(["B"], isCorrect: false),
            ]), answer: [[.text(text)]])),
        .note([.text(text)]), .quotation([.text(text)]),
      ])
  }

  @Test("Whatever a text holds, it comes out as text", arguments: hostile)
  func escaping(_ text: String) throws {
    let html = HTMLRenderer().render(Self.document(text))
    #expect(!html.contains("<script"))
    #expect(!html.contains("href=\"javascript"))
    #expect(!html.contains("<!-- -->"))
    // Read again as an essay, the Markdown's first paragraph is the text itself.
    let markdown = MarkdownRenderer(linksToPages: true).render(Self.document(text))
    let again = try EssayReader.read(Array(markdown.utf8), file: "again.md")
    let paragraph = try #require(again.blocks.first { $0.kind == .paragraph })
    #expect(
      paragraph.text.filter { !$0.isWhitespace }
        == (text + "(line 7)").filter { !$0.isWhitespace })
  }

  @Test("A table has as many rows and cells in Markdown as it has", arguments: hostile)
  func tables(_ text: String) {
    let markdown = MarkdownRenderer(linksToPages: false).render(Self.document(text))
    let rows = markdown.split(separator: "\n").filter { $0.hasPrefix("| ") && $0.hasSuffix(" |") }
    #expect(rows.count == 3)
    for row in rows {
      let unescaped = row.replacing("\\\\", with: "").replacing("\\|", with: "")
      #expect(unescaped.count { $0 == "|" } == 3)
    }
  }

  @Test("Evidence leads to its sentence on the page, and names the line in Markdown alone")
  func evidence() {
    let document = Self.document("Bread")
    #expect(HTMLRenderer().render(document).contains("href=\"essay.html#s2-1\""))
    #expect(
      MarkdownRenderer(linksToPages: true).render(document)
        .contains("([line 7](essay.html#s2-1))"))
    #expect(MarkdownRenderer(linksToPages: false).render(document).contains("Bread (line 7)"))
  }

  @Test("The Markdown of a question does not hold its answer")
  func answers() {
    let question = DocumentQuestion(
      id: "q", number: 1, stem: ["What rises?"], response: .written(lines: 1),
      answer: [["Sourdough"]])
    let document = Document(
      name: "quiz", title: "Quiz", summary: "", blocks: [.question(question)])
    #expect(!MarkdownRenderer(linksToPages: true).render(document).contains("Sourdough"))
    #expect(HTMLRenderer().render(document).contains("<details class=\"answer\">"))
  }

  @Test("A question with order, points and feedback shows them, and feedback stays hidden")
  func question() {
    let questions = [
      DocumentQuestion(
        id: "o", number: 1, stem: ["Sort."],
        response: .ordering([["rise"], ["bake"]], answer: [0, 1]), points: 2, answer: []),
      DocumentQuestion(
        id: "c", number: 2, stem: ["Which?"],
        response: .choice([.init(["Rye"], isCorrect: true, feedback: ["It is dark."])]),
        answer: []),
    ]
    let document = Document(
      name: "quiz", title: "Quiz", summary: "", blocks: questions.map { .question($0) })
    let markdown = MarkdownRenderer(linksToPages: true).render(document)
    #expect(markdown.contains("Sort. (2 points)"))
    #expect(markdown.contains("rise"))
    #expect(!markdown.contains("It is dark."))
    let html = HTMLRenderer().render(document)
    #expect(html.contains("data-kind=\"ordering\" data-key=\"0 1\""))
    #expect(html.contains("<p class=\"why\" hidden>"))
  }

  @Test("A table’s headers have their scopes, and a cell knows its column")
  func scopes() {
    let html = HTMLRenderer().render(Self.document("Bread"))
    #expect(html.contains("<th scope=\"col\">"))
    #expect(html.contains("<th scope=\"row\">"))
    #expect(html.contains("<td data-label=\"Bread\">"))
  }
}
