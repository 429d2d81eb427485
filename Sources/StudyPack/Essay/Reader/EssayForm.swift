/// Whether an essay is written in Markdown or as plain text.
enum EssayForm: Sendable {
  case markdown
  case plainText

  /// A `.md` file is Markdown where it has any of Markdown's marks. Any other file is so where it has
  /// headings, fences or footnotes of Markdown's; a stray asterisk does not make it so.
  init(of source: SourceText, from firstLine: Int) {
    let isNamedMarkdown = [".md", ".markdown", ".mdown", ".mkd"].contains {
      source.file.lowercased().hasSuffix($0)
    }
    let marks = MarkdownMarks(source, from: firstLine)
    self = marks.hasStructure || isNamedMarkdown && marks.hasAny ? .markdown : .plainText
  }
}

/// What in a text can only be meant as Markdown, line by line.
private struct MarkdownMarks {
  private let source: SourceText
  private let lines: Range<Int>

  init(_ source: SourceText, from firstLine: Int) {
    self.source = source
    lines = firstLine..<max(firstLine, source.lineCount)
  }

  var hasStructure: Bool { lines.contains(where: isStructure) }

  /// Structure, or what a plain text could have as well: emphasis, links, lists, quotations, code.
  var hasAny: Bool { hasStructure || lines.contains(where: isMark) }

  private func isStructure(_ number: Int) -> Bool {
    let line = source.bytes[source.line(number)]
    return isHeading(line) || line.starts(with: Array("```".utf8))
      || line.starts(with: Array("~~~".utf8)) || isFootnote(line) || isUnderline(line, number)
  }

  private func isHeading(_ line: ArraySlice<UInt8>) -> Bool {
    let marks = line.prefix { $0 == Ascii.hash }.count
    return (1...6).contains(marks) && line.dropFirst(marks).first == Ascii.space
  }

  private func isFootnote(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.starts(with: Array("[^".utf8)), let close = line.firstIndex(of: Ascii.closeBracket)
    else { return false }
    return line[(close + 1)...].first == Ascii.colon
  }

  /// `===` or `---` below a line that stands by itself; below a paragraph it is a line drawn across
  /// the page.
  private func isUnderline(_ line: ArraySlice<UInt8>, _ number: Int) -> Bool {
    guard let first = line.first, first == UInt8(ascii: "=") || first == UInt8(ascii: "-"),
      line.count >= 3, line.allSatisfy({ $0 == first }), number > lines.lowerBound,
      !isBlank(number - 1)
    else { return false }
    return number - 1 == lines.lowerBound || isBlank(number - 2)
  }

  private func isBlank(_ number: Int) -> Bool {
    source.bytes[source.line(number)].allSatisfy(Ascii.isBlank)
  }

  private func isMark(_ number: Int) -> Bool {
    let line = source.bytes[source.line(number)]
    let start = line.drop(while: Ascii.isBlank)
    if [">", "- ", "* ", "+ ", "|", "<"].contains(where: { start.starts(with: $0.utf8) }) {
      return true
    }
    return Self.pairs.contains { opening, closing in
      guard let open = line.firstRange(of: Array(opening.utf8)) else { return false }
      return line[open.upperBound...].firstRange(of: Array(closing.utf8)) != nil
    }
  }

  private static let pairs = [
    ("**", "**"), ("*", "*"), ("](", ")"), ("`", "`"), ("__", "__"),
    ("<", ">"), ("[", "]:"), ("&", ";"),
  ]
}
