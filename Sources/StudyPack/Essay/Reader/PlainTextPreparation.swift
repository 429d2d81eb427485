/// Prepares an essay without markup for cmark: paragraphs and heading lines are found by their
/// shape, characters that Markdown would take for markup are escaped.
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
      if let level = headings[index] { markHeading(level, paragraph, &prepared) }
      for line in paragraph.lines { append(line, of: paragraph, to: &prepared) }
      prepared.endLine(at: paragraph.end)
    }
    return prepared
  }

  private func markHeading(
    _ level: Int, _ paragraph: PlainParagraph, _ prepared: inout PreparedText
  ) {
    for _ in 0..<min(max(level, 1), 6) { prepared.insert("#", before: paragraph.start) }
    prepared.insert(" ", before: paragraph.start)
  }

  private func append(
    _ line: Range<Int>, of paragraph: PlainParagraph, to prepared: inout PreparedText
  ) {
    var offset = line.lowerBound
    if let marker = paragraph.listMarker(at: line, in: source) {
      if marker.isBullet {
        prepared.insert("- ", before: offset)
      } else {
        prepared.append(offset..<offset + marker.length, of: source)
      }
      offset += marker.length
    }
    let start = offset
    while offset < line.upperBound {
      let byte = source.bytes[offset]
      if Self.isMarkup(byte, atStart: offset == start) || isNumberStop(offset, start) {
        prepared.insert("\\", before: offset)
      }
      if !Ascii.isControl(byte) { prepared.append(byte, from: offset) }
      offset += 1
    }
    prepared.endLine(at: line.upperBound)
  }

  private static let inlineMarkup = Set("\\`*_[]<>&".utf8)
  private static let startMarkup = Set("#+-=~".utf8)

  private static func isMarkup(_ byte: UInt8, atStart isStart: Bool) -> Bool {
    inlineMarkup.contains(byte) || (isStart && startMarkup.contains(byte))
  }

  /// The stop in “1914. The war” at a line's start, which would begin a list.
  private func isNumberStop(_ offset: Int, _ start: Int) -> Bool {
    let byte = source.bytes[offset]
    return offset > start && offset - start <= 9
      && (byte == UInt8(ascii: ".") || byte == Ascii.closeParenthesis)
      && source.bytes[start..<offset].allSatisfy(Ascii.isDigit)
  }
}
