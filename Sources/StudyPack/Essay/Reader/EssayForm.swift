/// Whether an essay is written in Markdown or as plain text.
enum EssayForm: Sendable {
  case markdown
  case plainText

  /// A `.md` file is Markdown. Any other file is Markdown where it has headings, fences or footnotes
  /// of Markdown's; a stray asterisk does not make it so.
  init(of source: SourceText, from firstLine: Int) {
    let isNamedMarkdown = [".md", ".markdown", ".mdown"].contains {
      source.file.lowercased().hasSuffix($0)
    }
    self =
      isNamedMarkdown || Self.hasMarkdownStructure(source, from: firstLine)
      ? .markdown : .plainText
  }

  private static func hasMarkdownStructure(_ source: SourceText, from firstLine: Int) -> Bool {
    (firstLine..<max(firstLine, source.lineCount)).contains { number in
      let line = source.bytes[source.line(number)]
      return isHeading(line) || line.starts(with: Array("```".utf8))
        || (line.starts(with: Array("[^".utf8)) && line.contains(Ascii.closeBracket))
        || (isUnderline(line) && number > firstLine
          && !source.line(number - 1).isEmpty)
    }
  }

  private static func isHeading(_ line: ArraySlice<UInt8>) -> Bool {
    let marks = line.prefix { $0 == UInt8(ascii: "#") }.count
    return (1...6).contains(marks) && line.dropFirst(marks).first == Ascii.space
  }

  private static func isUnderline(_ line: ArraySlice<UInt8>) -> Bool {
    guard let first = line.first, first == UInt8(ascii: "=") || first == UInt8(ascii: "-")
    else { return false }
    return line.count >= 3 && line.allSatisfy { $0 == first }
  }
}
