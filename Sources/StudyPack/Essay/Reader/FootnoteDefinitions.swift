/// The definitions `[^a]: …` of a Markdown essay, taken out before cmark could read them as
/// definitions of links.
struct FootnoteDefinitions {
  struct Definition {
    var label: String
    var body: [UInt8]
    var offset: Int
  }

  private(set) var definitions: [Definition] = []
  /// The lines that the definitions take.
  private(set) var lines: Set<Int> = []

  init(_ source: SourceText, from firstLine: Int) {
    var fence = FenceTracker()
    var open = false
    for line in firstLine..<max(firstLine, source.lineCount) {
      let range = source.line(line)
      let bytes = source.bytes[range]
      if fence.isCode(bytes) {
        open = false
      } else if let start = Self.definition(in: bytes) {
        definitions.append(
          Definition(label: start.label, body: Array(start.body), offset: range.lowerBound))
        lines.insert(line)
        open = true
      } else if open {
        open = continueDefinition(bytes, line)
      }
    }
  }

  /// A definition goes on over lines that are not blank, and over indented paragraphs.
  private mutating func continueDefinition(_ bytes: ArraySlice<UInt8>, _ line: Int) -> Bool {
    let isBlank = bytes.allSatisfy(Ascii.isBlank)
    if bytes.first == Ascii.hash { return false }
    let previousIsBlank = definitions.last?.body.last == Ascii.newline
    let isIndented = bytes.prefix(4).allSatisfy { $0 == Ascii.space } || bytes.first == Ascii.tab
    if !isBlank, previousIsBlank, !isIndented { return false }
    if let last = definitions.indices.last {
      definitions[last].body.append(Ascii.newline)
      if !isBlank { definitions[last].body.append(contentsOf: bytes) }
    }
    lines.insert(line)
    return true
  }

  private static func definition(in line: ArraySlice<UInt8>) -> (
    label: String, body: ArraySlice<UInt8>
  )? {
    let text = line.drop { $0 == Ascii.space }
    guard line.count - text.count <= 3, text.starts(with: Array("[^".utf8)),
      let close = text.firstIndex(of: Ascii.closeBracket), close + 1 < text.endIndex,
      text[close + 1] == UInt8(ascii: ":")
    else { return nil }
    let label = text[(text.startIndex + 2)..<close]
    guard !label.isEmpty, !label.contains(where: Ascii.isBlank) else { return nil }
    return (String(decoding: label, as: UTF8.self), text[(close + 2)...])
  }
}

/// Whether a line stands in fenced code.
struct FenceTracker {
  private var fence: (byte: UInt8, length: Int)?

  mutating func isCode(_ line: ArraySlice<UInt8>) -> Bool {
    let text = line.drop { $0 == Ascii.space }
    let run = text.prefix { $0 == text.first }
    let isFence =
      line.count - text.count <= 3 && run.count >= 3
      && (text.first == UInt8(ascii: "`") || text.first == UInt8(ascii: "~"))
    if let open = fence {
      let closes =
        isFence && text.first == open.byte && run.count >= open.length
        && text.dropFirst(run.count).allSatisfy(Ascii.isBlank)
      if closes { fence = nil }
      return true
    }
    if isFence, let byte = text.first { fence = (byte, run.count) }
    return isFence
  }
}
