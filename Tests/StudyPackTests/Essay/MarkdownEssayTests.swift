import StudyPack
import Testing

@Suite("Essays in Markdown")
struct MarkdownEssayTests {
  static func read(_ text: String) throws -> Essay {
    try EssayReader.read(Array(text.utf8), file: "essay.md")
  }

  @Test("Front matter gives title and author, and keeps keys that mean nothing to us")
  func frontMatter() throws {
    let essay = try Self.read(
      "---\ntitle: On Bread\nauthor: Ada Merton\nmood: warm\n---\n\nBread rises.\n")
    #expect(essay.title == "On Bread")
    #expect(essay.byline == ["Ada Merton"])
    #expect(essay.frontMatter["mood"] == "warm")
    #expect(essay.blocks.first?.start.line == 7)
  }

  @Test("The only heading of level 1 is the title; sections count from 1")
  func title() throws {
    let essay = try Self.read(
      "# Bread\n\nIt rises.\n\n## Yeast\n\nIt lives.\n\n#### Wild\n\nToo.\n")
    #expect(essay.title == "Bread")
    #expect(essay.sections.map(\.title) == [nil, "Yeast"])
    #expect(essay.sections[1].subsections.map(\.level) == [2])
  }

  @Test("Several headings of level 1 are sections, and none is the title")
  func manyTitles() throws {
    let essay = try Self.read("# Yeast\n\nIt lives.\n\n# Salt\n\nIt slows.\n")
    #expect(essay.title == nil)
    #expect(essay.sections.map(\.title) == ["Yeast", "Salt"])
  }

  @Test("Footnotes leave the text and are kept with their labels")
  func footnotes() throws {
    let essay = try Self.read(
      "Bread rises.[^a] Salt slows it.\n\n[^a]: See *the\n    ledger*.\n\nThe end came late.\n")
    #expect(essay.citations.map(\.label) == ["a"])
    #expect(essay.notes.map(\.text) == ["See the ledger."])
    #expect(essay.blocks.map(\.text) == ["Bread rises. Salt slows it.", "The end came late."])
  }

  @Test(
    "An author and a year in parentheses are a citation",
    arguments: [
      "(Merton, 1999)", "(Merton 1999)", "(Merton & Hale, 1999)", "(Merton et al., 1999a, p. 12)",
      "(see Merton 1999; Hale and O’Neil, 2001: 4–7)", "(van Dyke, 1987)",
    ])
  func authorDate(_ marker: String) throws {
    let essay = try Self.read("Bread rises \(marker). Salt slows it.\n")
    #expect(essay.citations.map(\.kind) == [.authorDate])
    #expect(essay.blocks.map(\.text) == ["Bread rises. Salt slows it."])
  }

  @Test(
    "Parentheses that belong to the sentence stay in it",
    arguments: [
      "(1999)", "(in 1999)", "(NATO, 1949)", "(May, 2004)", "(1914–1918)", "(Treaty of Rome, 1957)",
      "[1999]", "[sic]", "[the baker]",
    ])
  func ordinaryParentheses(_ aside: String) throws {
    let essay = try Self.read("Bread rises \(aside) and falls.\n")
    #expect(essay.citations.isEmpty)
    #expect(essay.blocks.map(\.text) == ["Bread rises \(aside) and falls."])
  }

  @Test("Raw HTML is left out and said to be")
  func rawHTML() throws {
    let essay = try Self.read(
      "<div onclick=\"x()\">\nhidden\n</div>\n\nBread <script>alert(1)</script>rises.\n")
    #expect(essay.blocks.map(\.text) == ["Bread rises."])
    #expect(essay.omissions.map(\.reason) == [.rawHTML, .rawHTML, .rawHTML])
  }

  @Test("A script, a style and a comment say nothing, in a line or by themselves")
  func hiddenHTML() throws {
    let essay = try Self.read(
      "Bread<style>p { color: red }</style> rises<!-- or does it? -->.\n\n<script>\nlet a = 1\n</script>\n"
    )
    #expect(essay.blocks.map(\.text) == ["Bread rises."])
    #expect(essay.omissions.allSatisfy { $0.reason == .rawHTML })
  }

  @Test("Where something was left out, or typed twice, one blank remains")
  func blanks() throws {
    let essay = try Self.read("Bread <!-- so --> rises.  Salt ![x](y) slows \t it.\n")
    #expect(essay.blocks.map(\.text) == ["Bread rises. Salt slows it."])
  }

  @Test("An image is left out with its description, wherever it stands")
  func images() throws {
    let essay = try Self.read("Bread ![an *oven*](o.png \"t\")rises ![](p.png).\n")
    #expect(essay.blocks.map(\.text) == ["Bread rises."])
    #expect(essay.omissions.map(\.excerpt) == ["an oven", "p.png"])
  }

  @Test("A table right below a line of text, or in a quotation, is cut from it")
  func tableBelowText() throws {
    let essay = try Self.read("The prices:\na | b\n--- | ---\n1 | 2\n\n> | c |\n> | - |\n> | 3 |\n")
    #expect(
      essay.blocks.map(\.kind) == [.paragraph, .code(language: "table"), .code(language: "table")])
    #expect(
      essay.blocks.map(\.text) == ["The prices:", "a | b\n--- | ---\n1 | 2", "| c |\n| - |\n| 3 |"])
    #expect(essay.blocks.map(\.start.line) == [1, 2, 6])
  }

  @Test(
    "A number that links to its source is a citation, not text",
    arguments: [
      "Bread rises[1].", "Bread rises<sup>1</sup>.", "Bread rises.¹", "Bread rises ([1]).",
    ])
  func linkedNumber(_ text: String) throws {
    let essay = try Self.read("\(text)\n\n[1]: https://example.org/bread\n")
    #expect(essay.blocks.map(\.text) == ["Bread rises."])
    #expect(essay.citations.map(\.label) == ["1"])
  }

  @Test("What `[1]: address` says is kept as a note")
  func numberedLink() throws {
    let essay = try Self.read("Bread rises[1].\n\n[1]: https://example.org/bread\n")
    #expect(essay.notes.map(\.label) == ["1"])
    #expect(essay.notes.map(\.text) == ["https://example.org/bread"])
  }

  @Test("A power or an index is no citation", arguments: ["m<sup>2</sup>", "m²", "10<sup>6</sup>"])
  func powers(_ power: String) throws {
    #expect(try Self.read("It takes 3 \(power) of floor.\n").citations.isEmpty)
  }

  @Test(
    "Markers in a row leave one blank or none",
    arguments: [
      ("Bread [1][2] rises.", "Bread rises."), ("Bread rises [1] [2].", "Bread rises."),
      ("Bread rises[1, 2]; salt [3-5] slows.", "Bread rises; salt slows."),
      ("[1] Bread rises.", "Bread rises."), ("Bread rises.[1] [2] Then", "Bread rises. Then"),
    ])
  func rows(_ text: String, _ expected: String) throws {
    #expect(try Self.read(text + " Salt.\n").blocks.map(\.text) == [expected + " Salt."])
  }

  @Test("A table drawn with pipes is shown, but is no prose")
  func table() async throws {
    let essay = try Self.read("Bread rises.\n\n| a | b |\n|---|---|\n| 1 | 2 |\n")
    #expect(essay.blocks.last?.kind == .code(language: "table"))
    #expect(
      try await Reading(analysing: essay, with: .installed()).sentences.map(\.text) == [
        "Bread rises."
      ])
  }

  @Test("List items know their depth and number")
  func lists() throws {
    let essay = try Self.read("1. Mix.\n2. Rise.\n   - Once.\n   - Twice.\n")
    #expect(
      essay.blocks.map(\.kind) == [
        .listItem(depth: 1, number: 1), .listItem(depth: 1, number: 2),
        .listItem(depth: 2, number: nil), .listItem(depth: 2, number: nil),
      ])
  }

  @Test("Emphasis and links are marks on the plain text")
  func marks() throws {
    let essay = try Self.read("*Yeast* is a [small **fungus**](https://example.org/a_b).\n")
    let block = try #require(essay.blocks.first)
    #expect(block.text == "Yeast is a small fungus.")
    #expect(
      block.marks.map { String(block.text[utf8: $0.range]) }
        == ["Yeast", "small fungus", "fungus"])
    #expect(block.marks[1].kind == .link(destination: "https://example.org/a_b"))
  }

  @Test(
    "A list of references under its heading is no prose",
    arguments: ["References", "Works Cited", "5. Bibliography"])
  func references(_ heading: String) throws {
    let essay = try Self.read(
      "Bread rises.\n\n## \(heading)\n\n- Merton, A. (1999). *On Bread*.\n- Hale, B. (2001). Ovens.\n"
    )
    #expect(
      essay.references.map(\.text) == ["Merton, A. (1999). On Bread.", "Hale, B. (2001). Ovens."])
    #expect(essay.blocks.map(\.text) == ["Bread rises."])
  }
}
