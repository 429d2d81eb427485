/// A paragraph of an essay without markup: one line or several that belong together.
struct PlainParagraph: Sendable {
  /// The lines' ranges in the file, without blanks around them.
  var lines: [Range<Int>]
  var isList: Bool
  let text: String

  var start: Int { lines.first?.lowerBound ?? 0 }
  var end: Int { lines.last?.upperBound ?? 0 }

  /// A file that has a line longer than this was not wrapped by hand: each line is a paragraph.
  private static let longestWrappedLine = 160

  static func all(in source: SourceText, from firstLine: Int) -> [PlainParagraph] {
    let numbers = firstLine..<max(firstLine, source.lineCount)
    let isWrapped = !numbers.contains { source.line($0).count > longestWrappedLine }
    var paragraphs: [PlainParagraph] = []
    var open: [Range<Int>] = []
    func finish() {
      if !open.isEmpty { paragraphs.append(PlainParagraph(open, of: source)) }
      open = []
    }
    for number in numbers {
      let whole = source.line(number)
      let line = trimmed(whole, in: source)
      if line.isEmpty {
        finish()
        continue
      }
      let isIndented = line.lowerBound > whole.lowerBound
      if !isWrapped || (isIndented && !continuesListItem(open, source))
        || startsListItem(line, source) || startsNote(line, source)
      {
        finish()
      }
      open.append(line)
    }
    finish()
    return paragraphs
  }

  private init(_ lines: [Range<Int>], of source: SourceText) {
    self.lines = lines
    isList = lines.first.map { Self.startsListItem($0, source) } ?? false
    text = lines.map { String(decoding: source.bytes[$0], as: UTF8.self) }.joined(separator: " ")
  }

  /// The list marker with which `line` begins; `nil` for any line but an item's first.
  func listMarker(at line: Range<Int>, in source: SourceText) -> (length: Int, isBullet: Bool)? {
    guard isList, line == lines.first else { return nil }
    return Self.marker(line, source)
  }

  private static func trimmed(_ line: Range<Int>, in source: SourceText) -> Range<Int> {
    var (start, end) = (line.lowerBound, line.upperBound)
    while start < end, Ascii.isBlank(source.bytes[start]) { start += 1 }
    while end > start, Ascii.isBlank(source.bytes[end - 1]) { end -= 1 }
    return start..<end
  }

  private static func startsListItem(_ line: Range<Int>, _ source: SourceText) -> Bool {
    marker(line, source) != nil
  }

  /// Indented lines after an item's first belong to the item.
  private static func continuesListItem(_ open: [Range<Int>], _ source: SourceText) -> Bool {
    open.first.map { startsListItem($0, source) } ?? false
  }

  /// `[1] Author, Title` at a line's start.
  private static func startsNote(_ line: Range<Int>, _ source: SourceText) -> Bool {
    let bytes = source.bytes[line]
    guard bytes.first == Ascii.openBracket, let close = bytes.firstIndex(of: Ascii.closeBracket)
    else { return false }
    let label = bytes[(bytes.startIndex + 1)..<close]
    return !label.isEmpty && label.allSatisfy(Ascii.isDigit)
  }

  private static let bullets: [[UInt8]] = ["• ", "- ", "* ", "– ", "· "].map { Array($0.utf8) }

  private static func marker(_ line: Range<Int>, _ source: SourceText) -> (
    length: Int, isBullet: Bool
  )? {
    let bytes = source.bytes[line]
    if let bullet = bullets.first(where: { bytes.starts(with: $0) }) { return (bullet.count, true) }
    let digits = bytes.prefix(while: Ascii.isDigit)
    let rest = bytes.dropFirst(digits.count)
    // Three digits and more are a year or a sum, and a capitalised short line is a heading.
    guard (1...2).contains(digits.count), let stop = rest.first,
      stop == UInt8(ascii: ".") || stop == Ascii.closeParenthesis,
      rest.dropFirst().first == Ascii.space,
      bytes.count > 60 || bytes.last == UInt8(ascii: ".")
        || bytes.last == Ascii.semicolon
    else { return nil }
    return (digits.count + 2, false)
  }
}
