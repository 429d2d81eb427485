/// Prepares an essay without markup for cmark: paragraphs, quotations and heading lines are found by
/// their shape, characters that Markdown would take for markup are escaped.
struct PlainTextPreparation {
  private let source: SourceText
  private let paragraphs: [PlainParagraph]
  private let headings: [Int: Int]

  init(_ source: SourceText, from firstLine: Int) {
    self.source = source
    paragraphs = PlainParagraph.all(in: source, from: firstLine)
    headings = PlainHeadings(paragraphs).levels
  }

  func prepare() -> PreparedText {
    var prepared = PreparedText(capacity: source.bytes.count + source.bytes.count / 8)
    for (index, paragraph) in paragraphs.enumerated() {
      if let level = headings[index] {
        append(heading: paragraph, level, to: &prepared)
      } else {
        for line in paragraph.lines { append(line, of: paragraph, to: &prepared) }
      }
      if let end = paragraph.lines.last?.range.upperBound { prepared.endLine(at: end) }
    }
    return prepared
  }

  /// A heading of several lines, which a title may be, is underlined, since `#` heads one line only.
  private func append(
    heading paragraph: PlainParagraph, _ level: Int, to prepared: inout PreparedText
  ) {
    guard let first = paragraph.lines.first, let last = paragraph.lines.last else { return }
    if paragraph.lines.count == 1 {
      for _ in 0..<min(max(level, 1), 6) { prepared.insert("#", before: first.range.lowerBound) }
      prepared.insert(" ", before: first.range.lowerBound)
    }
    for line in paragraph.lines { append(line.range, to: &prepared) }
    if paragraph.lines.count > 1 {
      prepared.insert("===", before: last.range.upperBound)
      prepared.endLine(at: last.range.upperBound)
    }
  }

  private func append(
    _ line: PlainLine, of paragraph: PlainParagraph, to prepared: inout PreparedText
  ) {
    var range = line.range
    let isFirst = range == paragraph.lines.first?.range
    switch paragraph.kind {
    case .text, .note: break
    case .quotation: prepared.insert("> ", before: range.lowerBound)
    case .rule:
      prepared.insert("***", before: range.lowerBound)
      range = range.upperBound..<range.upperBound
    case .listItem:
      guard isFirst, let marker = line.listMarker else {
        // Set in, so that it stays in its item whatever it begins with.
        prepared.insert("    ", before: range.lowerBound)
        break
      }
      let text = range.lowerBound + marker.length
      if marker.isBullet {
        prepared.insert("- ", before: range.lowerBound)
      } else {
        prepared.append(range.lowerBound..<text, of: source)
      }
      range = text..<range.upperBound
    }
    append(range, to: &prepared)
  }

  private func append(_ line: Range<Int>, to prepared: inout PreparedText) {
    for offset in line {
      let byte = source.bytes[offset]
      if Self.isMarkup(byte, atStart: offset == line.lowerBound)
        || isNumberStop(offset, from: line.lowerBound)
      {
        prepared.insert("\\", before: offset)
      }
      prepared.append(offset..<offset + 1, of: source)
    }
    prepared.endLine(at: line.upperBound)
  }

  private static let inlineMarkup = Set("\\`*_[]<>&#".utf8)
  private static let startMarkup = Set("+-=~".utf8)

  private static func isMarkup(_ byte: UInt8, atStart isStart: Bool) -> Bool {
    inlineMarkup.contains(byte) || (isStart && startMarkup.contains(byte))
  }

  /// The stop in “1914. The war” at a line's start, which would begin a list.
  private func isNumberStop(_ offset: Int, from start: Int) -> Bool {
    let byte = source.bytes[offset]
    return offset > start && offset - start <= 9
      && (byte == Ascii.stop || byte == Ascii.closeParenthesis)
      && source.bytes[start..<offset].allSatisfy(Ascii.isDigit)
  }
}
