import StudyPack
import Testing

@Suite("Bytes of all kinds")
struct EssayBytesTests {
  @Test("UTF-8 and UTF-16, with marks and without, read the same")
  func encodings() throws {
    let text = "Brot – größer als der Ofen 🍞. It rises.\n"
    let units = Array(text.utf16)
    let little = units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big = units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    let forms: [[UInt8]] = [
      Array(text.utf8), [0xEF, 0xBB, 0xBF] + Array(text.utf8), [0xFF, 0xFE] + little,
      [0xFE, 0xFF] + big,
    ]
    let texts = try forms.map { try EssayReader.read($0, file: "e.txt").blocks.map(\.text) }
    #expect(Set(texts) == [["Brot – größer als der Ofen 🍞. It rises."]])
  }

  @Test("A byte that is no text is refused with its offset and line")
  func invalidByte() {
    let bytes = Array("Bread\nrises ".utf8) + [0xE9] + Array(" here.".utf8)
    #expect(
      throws: EssayError.notText(
        file: "e.txt", encoding: "UTF-8", offset: 12, line: 2, found: "0xE9")
    ) { try EssayReader.read(bytes, file: "e.txt") }
  }

  @Test("A lone surrogate in UTF-16 is refused with its offset")
  func loneSurrogate() {
    let bytes: [UInt8] = [0xFF, 0xFE, 0x41, 0x00, 0x00, 0xD8, 0x42, 0x00]
    #expect(
      throws: EssayError.notText(
        file: "e.txt", encoding: "UTF-16", offset: 4, line: 1, found: "a lone surrogate")
    ) { try EssayReader.read(bytes, file: "e.txt") }
  }

  @Test("Control characters, NUL among them, are no text", arguments: ["\u{0}", "\u{7}", "\u{1B}"])
  func control(_ character: String) throws {
    let essay = try EssayReader.read(Array("Bread \(character)rises.".utf8), file: "e.txt")
    #expect(essay.blocks.map(\.text) == ["Bread rises."])
  }

  @Test("An empty essay is refused", arguments: ["", "  \n\n\t", "\u{FEFF}"])
  func empty(_ text: String) {
    #expect(throws: EssayError.empty(file: "e.txt")) {
      try EssayReader.read(Array(text.utf8), file: "e.txt")
    }
  }

  @Test("Front matter that is no YAML is refused with its line")
  func badFrontMatter() throws {
    let error = #expect(throws: EssayError.self) {
      try EssayReader.read(Array("---\ntitle: [a\n---\nBread.\n".utf8), file: "e.md")
    }
    let diagnostic = try #require(error?.diagnostics.first)
    #expect(diagnostic.place?.line == 3)
    #expect(diagnostic.code == "essay.front-matter")
  }

  @Test(
    "Front matter that would exhaust a parser is refused at once",
    arguments: [
      "a: " + String(repeating: "[", count: 30_000),
      "a: 1\n" + String(repeating: "- ", count: 3_000),
      "a: &a [x]\n" + String(repeating: "b: [*a, *a, *a]\n", count: 9),
      "title: a\ntitle: b", "a: *nobody",
    ])
  func hostileFrontMatter(_ yaml: String) {
    let error = #expect(throws: EssayError.self) {
      try EssayReader.read(Array("---\n\(yaml)\n---\nBread.\n".utf8), file: "e.md")
    }
    #expect(error?.diagnostics.first?.code == "essay.front-matter")
    #expect(error?.exitStatus == .data)
  }

  @Test("Front matter that nothing ends is refused; a line drawn at the top is none")
  func openFrontMatter() throws {
    #expect(throws: EssayError.self) {
      try EssayReader.read(Array("---\ntitle: Bread\n\nIt rises.\n".utf8), file: "e.md")
    }
    let essay = try EssayReader.read(Array("---\n\nNote: it rises.\n".utf8), file: "e.md")
    #expect(essay.blocks.map(\.text) == ["Note: it rises."])
  }

  @Test("What stands in quotation marks is text, and a number can be a title")
  func frontMatterScalars() throws {
    let bytes = Array("---\ntitle: 1984\nweek: \"07\"\n---\nBread rises.\n".utf8)
    let essay = try EssayReader.read(bytes, file: "e.md")
    #expect(essay.title == "1984")
    #expect(essay.frontMatter["week"] == "07")
  }

  @Test(
    "Markup without end costs no more than its length",
    arguments: ["*a ", "[", "`a` [1] ", "<b>x</b> ", "word¹ ", "(Merton, 1999) ", "![a](b) ", "> "])
  func hostileMarkup(_ piece: String) throws {
    let clock = ContinuousClock()
    func cost(_ count: Int) throws -> Duration {
      let bytes = Array(("# T\n\nx\n\n" + String(repeating: piece, count: count)).utf8)
      return try (0..<3).map { _ in
        try clock.measure { _ = try EssayReader.read(bytes, file: "e.md") }
      }.min() ?? .zero
    }
    // A square would cost 64 times as much; the rest is room for a busy machine.
    #expect(try cost(8_000) < cost(1_000) * 24 + .milliseconds(100))
  }

  @Test("A missing file and a folder are told apart")
  func paths() {
    #expect(throws: EssayError.missing(file: "/no/such.md")) {
      try EssayReader.read(file: "/no/such.md")
    }
    #expect(throws: EssayError.notAFile(file: "/")) { try EssayReader.read(file: "/") }
  }

  @Test("An essay of headings only has sections and no sentences")
  func headingsOnly() async throws {
    let essay = try EssayReader.read(Array("# Bread\n\n## Yeast\n\n## Salt\n".utf8), file: "e.md")
    #expect(essay.sections.map(\.title) == ["Yeast", "Salt"])
    #expect(try await Reading(analysing: essay, with: .installed()).sentences.isEmpty)
  }
}
