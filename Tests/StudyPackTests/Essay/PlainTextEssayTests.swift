import StudyPack
import Testing

@Suite("Essays without markup")
struct PlainTextEssayTests {
  static let harbour = """
    Harbours and Their Towns

    A harbour makes a town before the town makes the harbour.[1] Ships need shelter, and crews need bread.

    The Views of Owners and Crews about the Port

    The Owners’ View

    Owners saw the port as a place where money slept. [2] They wanted a quick turn-round.

    The Crews’ View

    Crews saw the same port as the only place where they were free.

    The Decline of the Port

    Steam ended the long stay in harbour (Harland, 1903).

    Notes

    [1] Dock Company, Minutes, 1851.
    [2] A letter to the editor, 1860.

    Ada Merton

    Department of History

    Northshire University
    """

  static func read(_ text: String, file: String = "essay.txt") throws -> Essay {
    try EssayReader.read(Array(text.utf8), file: file)
  }

  @Test("The first line is the title, and lines that stand alone are headings")
  func headings() throws {
    let essay = try Self.read(Self.harbour)
    #expect(essay.title == "Harbours and Their Towns")
    #expect(
      essay.sections.map(\.title) == [
        nil, "The Views of Owners and Crews about the Port", "The Decline of the Port",
      ])
  }

  @Test("A heading right above another is its parent, as long as the later ones are of its kind")
  func subsections() throws {
    let views = try Self.read(Self.harbour).sections[1]
    #expect(views.subsections.map(\.title) == ["The Owners’ View", "The Crews’ View"])
    #expect(views.subsections.map(\.level) == [2, 2])
  }

  @Test("Notes with a heading are notes, not prose")
  func notes() throws {
    let essay = try Self.read(Self.harbour)
    #expect(essay.notes.map(\.label) == ["1", "2"])
    #expect(essay.byline == ["Ada Merton", "Department of History", "Northshire University"])
    #expect(essay.notes.first?.text == "Dock Company, Minutes, 1851.")
    #expect(!essay.blocks.contains { $0.text.contains("Dock Company") })
  }

  @Test("A citation marker leaves neither itself nor a blank in the text")
  func markers() throws {
    let essay = try Self.read(Self.harbour)
    #expect(essay.citations.map(\.label) == ["1", "2", "Harland, 1903"])
    #expect(
      essay.blocks[0].text
        == "A harbour makes a town before the town makes the harbour. Ships need shelter, and crews need bread."
    )
    #expect(
      essay.blocks.contains {
        $0.text
          == "Owners saw the port as a place where money slept. They wanted a quick turn-round."
      })
    #expect(essay.blocks.contains { $0.text == "Steam ended the long stay in harbour." })
  }

  @Test("A name and where its bearer works, at the very end, are the byline")
  func byline() throws {
    let text = """
      On Bread

      Bread is older than the oven. It was baked on stones for thousands of years before that.

      Ada Merton
      Department of History (MSc.)
      Northshire University
      """
    let essay = try Self.read(text)
    #expect(
      essay.byline == ["Ada Merton", "Department of History (MSc.)", "Northshire University"])
    #expect(essay.blocks.count == 1)
  }

  @Test("“by” under the title names the author")
  func bylineAtTop() throws {
    let essay = try Self.read(
      "On Bread\n\nby Ada Merton\n\nBread is older than the oven, as every baker will tell you.\n")
    #expect(essay.title == "On Bread")
    #expect(essay.byline == ["Ada Merton"])
  }

  @Test("Indented and hard-wrapped lines are paragraphs, never code")
  func wrapped() throws {
    let essay = try Self.read(
      """
      ON BREAD

          Bread is older than the oven,
      and it was baked on stones for
      thousands of years.
          The oven came with the town,
      and with it the baker.
      """)
    #expect(essay.title == "ON BREAD")
    #expect(
      essay.blocks.map(\.text) == [
        "Bread is older than the oven, and it was baked on stones for thousands of years.",
        "The oven came with the town, and with it the baker.",
      ])
    #expect(essay.blocks.allSatisfy { $0.kind == .paragraph })
  }

  @Test("Numbers tell the level of a heading")
  func numbered() throws {
    let essay = try Self.read(
      """
      On Bread

      1 Introduction

      Bread is older than the oven, as every baker will tell you.

      2 Ovens

      2.1 Clay ovens

      Clay ovens hold their heat for a day and a night.

      3 Conclusion

      The oven came with the town, and with it the baker.
      """)
    #expect(essay.sections.map(\.title) == ["1 Introduction", "2 Ovens", "3 Conclusion"])
    #expect(essay.sections[1].subsections.map(\.title) == ["2.1 Clay ovens"])
  }

  @Test(
    "Characters that Markdown would take for markup come through as text",
    arguments: [
      "The price was * not fixed * by anyone, and a_b_c was its name.",
      "# of loaves was the baker’s only measure in those lean years.",
      "He wrote <b>bread</b> & meant it, [sic] as ever, in the ledger.",
      "- 5 degrees is too cold for yeast, said the baker’s `book`\\.",
    ])
  func literalMarkup(_ sentence: String) throws {
    let essay = try Self.read("On Bread\n\nThe oven came first in every town.\n\n\(sentence)\n")
    let text = essay.blocks.last?.text ?? ""
    #expect(text == sentence || text == String(sentence.dropFirst(2)))
  }

  @Test("An essay without headings is one section")
  func noHeadings() throws {
    let essay = try Self.read("Bread is older than the oven. It was baked on stones.\n")
    #expect(essay.title == nil)
    #expect(essay.sections.count == 1)
    #expect(essay.sections.first?.title == nil)
  }
}
