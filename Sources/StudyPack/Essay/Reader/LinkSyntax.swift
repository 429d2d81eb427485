/// Reads the parts of a link's Markdown that are no text: destination, title, label.
///
/// Follows CommonMark 0.30, sections 4.7 and 6.3. Each function gives the offset behind the part, or
/// `nil` where there is none.
struct LinkSyntax {
  private let markdown: [UInt8]
  private let end: Int

  init(_ markdown: [UInt8], end: Int) {
    self.markdown = markdown
    self.end = end
  }

  /// `(destination "title")`
  func inlineTail(at start: Int) -> Int? {
    guard byte(start) == Ascii.openParenthesis else { return nil }
    var index = afterBlanks(start + 1)
    if let destination = destination(at: index) { index = destination }
    let beforeTitle = index
    index = afterBlanks(index)
    if index > beforeTitle, let title = title(at: index) { index = afterBlanks(title) }
    return byte(index) == Ascii.closeParenthesis ? index + 1 : nil
  }

  /// `[label]`, which may be empty.
  func label(at start: Int) -> Int? {
    guard byte(start) == Ascii.openBracket else { return nil }
    var index = start + 1
    while index < end, index - start < 1_000 {
      switch markdown[index] {
      case Ascii.backslash: index += 2
      case Ascii.openBracket: return nil
      case Ascii.closeBracket: return index + 1
      default: index += 1
      }
    }
    return nil
  }

  /// `[label]: destination "title"` and its line's end.
  func definition(at start: Int) -> Int? {
    guard let label = label(at: start), label > start + 2, byte(label) == Ascii.colon,
      let destination = destination(at: afterBlanks(label + 1))
    else { return nil }
    let beforeTitle = afterBlanks(destination)
    if beforeTitle > destination, let title = title(at: beforeTitle), let end = lineEnd(title) {
      return end
    }
    return lineEnd(destination)
  }

  private func destination(at start: Int) -> Int? {
    byte(start) == Ascii.less ? angled(at: start) : bare(at: start)
  }

  private func angled(at start: Int) -> Int? {
    var index = start + 1
    while index < end, markdown[index] != Ascii.newline, markdown[index] != Ascii.less {
      if markdown[index] == Ascii.greater { return index + 1 }
      index += markdown[index] == Ascii.backslash ? 2 : 1
    }
    return nil
  }

  private func bare(at start: Int) -> Int? {
    var depth = 0
    var index = start
    while index < end, markdown[index] > Ascii.space {
      if markdown[index] == Ascii.openParenthesis { depth += 1 }
      if markdown[index] == Ascii.closeParenthesis {
        if depth == 0 { break }
        depth -= 1
      }
      let isEscape = markdown[index] == Ascii.backslash && (byte(index + 1) ?? 0) > Ascii.space
      index += isEscape ? 2 : 1
    }
    return index > start && depth == 0 ? index : nil
  }

  private func title(at start: Int) -> Int? {
    let close: UInt8
    switch byte(start) {
    case Ascii.quote: close = Ascii.quote
    case Ascii.apostrophe: close = Ascii.apostrophe
    case Ascii.openParenthesis: close = Ascii.closeParenthesis
    default: return nil
    }
    var index = start + 1
    while index < end {
      if markdown[index] == close { return index + 1 }
      index += markdown[index] == Ascii.backslash ? 2 : 1
    }
    return nil
  }

  private func byte(_ index: Int) -> UInt8? { index < end ? markdown[index] : nil }

  private func afterBlanks(_ start: Int) -> Int {
    var index = start
    while let byte = byte(index), Ascii.isBlank(byte) || byte == Ascii.newline { index += 1 }
    return index
  }

  private func lineEnd(_ start: Int) -> Int? {
    var index = start
    while let byte = byte(index), Ascii.isBlank(byte) { index += 1 }
    guard let byte = byte(index) else { return index }
    return byte == Ascii.newline ? index + 1 : nil
  }
}
