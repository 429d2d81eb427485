/// A line of an essay without markup, without the blanks around it.
struct PlainLine: Sendable {
  let range: Range<Int>
  /// How far it is set in, in columns; a tab counts for four.
  let indent: Int
  let text: String

  /// `nil` for a blank line.
  init?(_ number: Int, of source: SourceText) {
    let whole = source.line(number)
    var (start, end, indent) = (whole.lowerBound, whole.upperBound, 0)
    while start < end, Self.isBlank(source.bytes[start]) {
      indent += source.bytes[start] == Ascii.tab ? 4 : 1
      start += 1
    }
    while end > start, Self.isBlank(source.bytes[end - 1]) { end -= 1 }
    guard start < end else { return nil }
    range = start..<end
    self.indent = indent
    text = String(decoding: source.bytes[range], as: UTF8.self)
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    Ascii.isBlank(byte) || Ascii.isControl(byte)
  }

  /// A line drawn across the page: `* * *`, `-----`, `_____`.
  var isRule: Bool {
    guard let first = text.utf8.first, "-*_=~#".utf8.contains(first) else { return false }
    let marks = text.utf8.filter { !Ascii.isBlank($0) }
    return marks.count >= 3 && marks.allSatisfy { $0 == first }
  }

  /// `[1] Author, Title`
  var isNote: Bool {
    guard text.utf8.first == Ascii.openBracket else { return false }
    let digits = text.utf8.dropFirst().prefix(while: Ascii.isDigit)
    return (1...3).contains(digits.count)
      && text.utf8.dropFirst(1 + digits.count).first == Ascii.closeBracket
  }

  struct ListMarker {
    var length: Int
    var isBullet: Bool
  }

  /// The marker of a list's item.
  var listMarker: ListMarker? {
    if isRule { return nil }
    if let bullet = Self.bullets.first(where: { text.hasPrefix($0) }) {
      return ListMarker(length: bullet.utf8.count, isBullet: true)
    }
    let digits = text.utf8.prefix(while: Ascii.isDigit)
    let rest = text.utf8.dropFirst(digits.count)
    // Three digits and more are a year or a sum, and a short line without a stop is a heading.
    guard (1...2).contains(digits.count), let stop = rest.first,
      stop == Ascii.stop || stop == Ascii.closeParenthesis, rest.dropFirst().first == Ascii.space,
      text.utf8.count > 60 || text.utf8.last.map(Ascii.isClosing) ?? false
    else { return nil }
    return ListMarker(length: digits.count + 2, isBullet: false)
  }

  private static let bullets = ["• ", "- ", "* ", "– ", "· ", "◦ ", "▪ ", "●  ", "● "]
}
