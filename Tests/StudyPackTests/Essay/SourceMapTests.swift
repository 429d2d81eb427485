import StudyPack
import Testing

@Suite("From text back to the file")
struct SourceMapTests {
  /// Pieces that are hard on positions: escapes, entities, nesting, wide characters, line ends.
  static let pieces = [
    "Bread rises.", "***All* bread** rises", "\\*not\\* emphasis", "caf&eacute; &amp; cr&#232;me",
    "`code & <b>`", "[a *link*](x \"a title\") after", "naïve 🍞👩‍🍳 e\u{301}", "<i>raw</i>",
    "![an image](i.png)", "a  \nhard break", "a\nsoft break", "[1]", "_under_score_", "`` a ` b ``",
    "[ref][r] a r", "1 < 2 & 3 > 2", "tab\tstop",
  ]
  static let frames = ["", "> ", "- ", "1. ", "> - ", "## "]

  static func essay(seed: UInt64, lineEnd: String) -> String {
    var random = SeededGenerator(seed: seed)
    let blocks = (0..<12).map { _ in
      let frame = frames[random.index(below: frames.count)]
      let text = (0...random.index(below: 4))
        .map { _ in pieces[random.index(below: pieces.count)] }.joined(separator: " ")
      return frame + text.split(separator: "\n").joined(separator: "\n" + continuation(of: frame))
    }
    return (blocks.joined(separator: "\n\n") + "\n\n[r]: http://example.org\n")
      .replacing("\n", with: lineEnd)
  }

  static func continuation(of frame: String) -> String {
    frame.contains("\n") ? "" : String(frame.map { $0 == ">" ? ">" : " " })
  }

  @Test("Each mapped byte is the file’s own, on any Markdown", arguments: 0..<60)
  func everyByte(_ seed: Int) throws {
    for lineEnd in ["\n", "\r\n"] {
      let source = Array(Self.essay(seed: UInt64(seed), lineEnd: lineEnd).utf8)
      let essay = try EssayReader.read(source, file: "e.md")
      #expect(!essay.blocks.isEmpty)
      for block in essay.blocks {
        let text = Array(block.text.utf8)
        for run in block.map.runs {
          let there = source[run.sourceStart..<run.sourceStart + run.length]
          #expect(Array(there) == Array(text[run.textStart..<run.textStart + run.length]))
        }
        #expect(!block.text.contains("<i>"))
      }
    }
  }

  /// Pieces in which `@` is a word to be seen and `~` the same word where it is no text. The mark
  /// before a word that is seen is a control character, which reading drops.
  static let decoys = [
    "@ *@* **@**", "[@](~ \"~ ~\") @", "<i title=\"~\">@</i>", "`` ` `` @ `@`", "![~](~) @",
    "[@ `]`](<~ ~> '~') @", "[r@] @", "@&amp;amp;@ &NotEqualTilde;@", "\\*@\\* \\@", "***@* @** @",
    "@\n@  \n@", "<http://x.example> @", "@ > @ - @ # @", "*@ [@][r] (@)*", "@ <!-- ~ --> @",
  ]
  static let decoyFrames = ["", "> ", "- ", "1. ", "> - ", "## ", "> > ", "- - ", "[z~]: /~ '~'\n"]

  static func decoyEssay(seed: UInt64) -> String {
    var random = SeededGenerator(seed: seed)
    var word = 0
    let blocks = (0..<10).map { _ in
      let frame = decoyFrames[random.index(below: decoyFrames.count)]
      let text = (0...random.index(below: 4))
        .map { _ in decoys[random.index(below: decoys.count)] }.joined(separator: " ")
      let lines = text.split(separator: "\n").joined(separator: "\n" + continuation(of: frame))
      return (frame + lines).map { character in
        if character == "@" { word += 1 }
        return switch character {
        case "@": "\u{1}zq\(word)z"
        case "~": "zq\(word + 1)z"
        default: String(character)
        }
      }.joined()
    }
    return blocks.joined(separator: "\n\n") + "\n\n[r]: http://example.org\n"
  }

  @Test("Each word leads to where it is seen, not to where its like is markup", arguments: 0..<80)
  func everyWord(_ seed: Int) throws {
    let source = Array(Self.decoyEssay(seed: UInt64(seed)).utf8)
    let essay = try EssayReader.read(source, file: "e.md")
    for block in essay.blocks {
      let text = Array(block.text.utf8)
      for word in block.text.matches(of: /zq[0-9]+z/) {
        let start = block.text.utf8.distance(from: block.text.startIndex, to: word.range.lowerBound)
        let place = try #require(block.map.sourceOffset(of: start))
        #expect(source[place...].starts(with: word.output.utf8), "\(block.text)")
        #expect(
          place > 0 && source[place - 1] == 1, "\(word.output) in \(block.text) of \(text.count)")
      }
    }
  }

  @Test("A sentence names the line on which it begins, also in hard-wrapped text and with CRLF")
  func lines() async throws {
    let text = "Bread rises\r\nslowly. Salt\r\nslows it.\r\n\r\nThe end.\r\n"
    let essay = try EssayReader.read(Array(text.utf8), file: "e.md")
    #expect(
      try await Reading(analysing: essay, with: .installed()).sentences.map(\.line) == [1, 2, 5])
  }

  /// Quadratic reading would cost 64 times as much; the bound leaves room for a busy machine.
  @Test("Eight times the essay costs far less than its square")
  func linear() throws {
    let paragraph = "Bread *rises* slowly, as [bakers](x) know.[1] Salt & heat slow it.\n\n"
    let clock = ContinuousClock()
    func cost(_ count: Int) throws -> Duration {
      let bytes = Array(String(repeating: paragraph, count: count).utf8)
      return try (0..<3).map { _ in
        try clock.measure {
          _ = try EssayReader.read(bytes, file: "e.md").outline
        }
      }.min() ?? .zero
    }
    #expect(try cost(4_000) < cost(500) * 24 + .milliseconds(100))
  }
}
