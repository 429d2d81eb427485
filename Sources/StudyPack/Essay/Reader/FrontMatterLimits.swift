/// What front matter may not be, looked at before a YAML parser sees it: one that recurses for each
/// level and repeats what an alias names can be made to exhaust the stack, or the memory, by a few
/// hundred bytes.
struct FrontMatterLimits {
  /// Nobody's front matter is longer, in bytes.
  static let longest = 64 * 1024
  private static let deepest = 32
  /// With so few aliases, aliases of aliases stand for some hundreds of values at most.
  private static let mostAliases = 16

  private let source: SourceText

  init(_ source: SourceText) { self.source = source }

  func check(_ lines: Range<Int>) throws(EssayError) {
    var depth = 0
    var aliases = 0
    for number in lines {
      let line = source.bytes[source.line(number)]
      if Self.leadingMarks(of: line) + line.prefix(while: Ascii.isBlank).count > 64 {
        throw refused(number, "its values are nested too deeply")
      }
      for byte in line {
        if byte == Ascii.openBracket || byte == UInt8(ascii: "{") { depth += 1 }
        if byte == Ascii.closeBracket || byte == UInt8(ascii: "}") { depth = max(depth - 1, 0) }
        if byte == UInt8(ascii: "*") { aliases += 1 }
        if depth > Self.deepest { throw refused(number, "its values are nested too deeply") }
      }
      if aliases > Self.mostAliases,
        source.bytes[..<source.line(number).upperBound].contains(Ascii.ampersand)
      {
        throw refused(number, "it holds too many aliases")
      }
    }
  }

  /// `- - ? -`: each opens a level of its own.
  private static func leadingMarks(of line: ArraySlice<UInt8>) -> Int {
    let marks = line.prefix { "-?: \t".utf8.contains($0) }
    return marks.count { !Ascii.isBlank($0) }
  }

  private func refused(_ line: Int, _ reason: String) -> EssayError {
    .frontMatter(file: source.file, line: line + 1, column: 1, reason: reason)
  }
}
