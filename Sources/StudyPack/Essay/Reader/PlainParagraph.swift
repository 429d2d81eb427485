/// A paragraph of an essay without markup: one line or several that belong together.
struct PlainParagraph: Sendable {
  enum Kind: Sendable {
    case text
    case listItem
    case note
    /// A line drawn across the page.
    case rule
    /// Several lines set in deeper than the text around them.
    case quotation
  }

  var lines: [PlainLine]
  var kind: Kind
  /// Whether it stands apart from what is above it.
  var hasBlankBefore: Bool

  init(_ line: PlainLine, hasBlankBefore: Bool) {
    lines = [line]
    self.hasBlankBefore = hasBlankBefore
    kind =
      if line.isRule {
        .rule
      } else if line.isNote {
        .note
      } else if line.listMarker != nil {
        .listItem
      } else {
        .text
      }
  }

  var text: String { lines.map(\.text).joined(separator: " ") }

  /// Whether `line`, right below the paragraph, goes on with it.
  func continues(with line: PlainLine) -> Bool {
    guard let first = lines.first, let last = lines.last, kind != .rule, !line.isRule,
      !line.isNote, line.listMarker == nil
    else { return false }
    switch kind {
    case .listItem, .note: return true
    case .rule: return false
    case .text, .quotation: break
    }
    if lines.count == 1, HeadingShape(first.text).isSureHeading,
      !HeadingShape(line.text).isSureHeading
    {
      return false
    }
    if HeadingShape(line.text).isAllCapitals, !HeadingShape(last.text).isAllCapitals {
      return !HeadingShape(line.text).couldBeHeading
    }
    // A line set in deeper begins a paragraph. One set in less ends a quotation, but follows the
    // first line of a paragraph.
    if line.indent > last.indent { return false }
    return line.indent == last.indent || lines.count == 1
  }
}

extension PlainParagraph {
  /// A file that has a line longer than this, in bytes, was not wrapped by hand: each line is a
  /// paragraph.
  private static let longestWrappedLine = 160

  static func all(in source: SourceText, from firstLine: Int) -> [PlainParagraph] {
    let numbers = firstLine..<max(firstLine, source.lineCount)
    let isWrapped = !numbers.contains { source.line($0).count > longestWrappedLine }
    var paragraphs: [PlainParagraph] = []
    var hasBlankBefore = true
    for number in numbers {
      guard let line = PlainLine(number, of: source) else {
        hasBlankBefore = true
        continue
      }
      if isWrapped, !hasBlankBefore, let open = paragraphs.indices.last,
        paragraphs[open].continues(with: line)
      {
        paragraphs[open].lines.append(line)
      } else {
        paragraphs.append(PlainParagraph(line, hasBlankBefore: hasBlankBefore))
      }
      hasBlankBefore = false
    }
    return markingQuotations(paragraphs)
  }

  private static func markingQuotations(_ paragraphs: [PlainParagraph]) -> [PlainParagraph] {
    let margin = paragraphs.flatMap(\.lines).map(\.indent).min() ?? 0
    return paragraphs.map { paragraph in
      var paragraph = paragraph
      let isSetIn = paragraph.lines.allSatisfy { $0.indent >= margin + 2 }
      if paragraph.kind == .text, paragraph.lines.count > 1, isSetIn { paragraph.kind = .quotation }
      return paragraph
    }
  }
}
