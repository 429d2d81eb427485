/// Finds the text of cmark's inline nodes in the Markdown that they were made from.
///
/// cmark's own inline columns are wrong on continuation lines and after nested delimiters, so the
/// aligner trusts only what it can verify: it walks a block's Markdown with the literals in their
/// order, reading escapes and entities, and skips what is markup.
struct SourceAligner {
  private let markdown: [UInt8]
  private var cursor: Int
  private let end: Int

  /// - Parameter range: the block's lines in `markdown`.
  init(_ markdown: [UInt8], in range: Range<Int>) {
    self.markdown = markdown
    cursor = range.lowerBound
    end = range.upperBound
  }

  /// The place of each byte of `literal`. Where the literal cannot be found, which no known input
  /// brings about, all its bytes are placed at the cursor.
  mutating func place(_ literal: [UInt8]) -> [Int] {
    for start in cursor..<max(cursor, end) where couldStart(literal, at: start) {
      if let found = match(literal, at: start) {
        cursor = found.end
        return found.offsets
      }
    }
    return Array(repeating: min(cursor, max(end - 1, 0)), count: literal.count)
  }

  /// The place of the next line end, which a soft or hard break stands for.
  mutating func placeBreak() -> Int {
    while cursor < end, markdown[cursor] != Ascii.newline { cursor += 1 }
    defer { cursor = min(cursor + 1, end) }
    return min(cursor, max(end - 1, 0))
  }

  /// Moves behind a link's `](destination "title")` or `][label]`, whose text is no prose.
  mutating func leaveLink() {
    guard cursor < end, let close = markdown[cursor..<end].firstIndex(of: Ascii.closeBracket)
    else { return }
    cursor = close + 1
    guard cursor < end else { return }
    if markdown[cursor] == Ascii.openParenthesis {
      skip(until: Ascii.closeParenthesis, opening: Ascii.openParenthesis)
    } else if markdown[cursor] == Ascii.openBracket {
      skip(until: Ascii.closeBracket, opening: Ascii.openBracket)
    }
  }

  private mutating func skip(until close: UInt8, opening open: UInt8) {
    var depth = 0
    var isQuoted = false
    var index = cursor
    while index < end {
      let byte = markdown[index]
      if byte == Ascii.backslash {
        index += 1
      } else if byte == Ascii.quote {
        isQuoted.toggle()
      } else if !isQuoted {
        if byte == open { depth += 1 }
        if byte == close { depth -= 1 }
        if depth == 0 {
          cursor = index + 1
          return
        }
      }
      index += 1
    }
  }

  private func couldStart(_ literal: [UInt8], at index: Int) -> Bool {
    guard let first = literal.first else { return true }
    let byte = markdown[index]
    return byte == first || byte == Ascii.backslash || byte == Ascii.ampersand
      || (first == Ascii.space && byte == Ascii.newline)
  }

  private func match(_ literal: [UInt8], at start: Int) -> (offsets: [Int], end: Int)? {
    var offsets: [Int] = []
    offsets.reserveCapacity(literal.count)
    var index = start
    while offsets.count < literal.count {
      guard index < end else { return nil }
      let wanted = literal[offsets.count]
      let byte = markdown[index]
      if byte == Ascii.backslash, index + 1 < end, markdown[index + 1] == wanted,
        isPunctuation(wanted)
      {
        offsets.append(index + 1)
        index += 2
      } else if byte == Ascii.ampersand, let entityEnd = entityEnd(at: index),
        byte != wanted || !continues(literal, from: offsets.count, at: index)
      {
        offsets.append(
          contentsOf: repeatElement(index, count: scalarLength(literal, at: offsets.count)))
        index = entityEnd
      } else if byte == wanted {
        offsets.append(index)
        index += 1
      } else if wanted == Ascii.space, byte == Ascii.newline {
        // A code span's line end reads as a blank; container prefixes of the next line are markup.
        offsets.append(index)
        index = afterContainerPrefix(index + 1)
      } else {
        return nil
      }
    }
    return (offsets, index)
  }

  /// Whether the entity at `index` stands in the literal letter by letter, as it does in code.
  private func continues(_ literal: [UInt8], from position: Int, at index: Int) -> Bool {
    let entity = markdown[index..<(entityEnd(at: index) ?? index)]
    return literal[position...].starts(with: entity)
  }

  private func entityEnd(at start: Int) -> Int? {
    let longest = min(start + 33, end)
    var index = start + 1
    while index < longest {
      let byte = markdown[index]
      if byte == Ascii.semicolon { return index > start + 1 ? index + 1 : nil }
      let isNameByte =
        Ascii.isDigit(byte) || byte == UInt8(ascii: "#") || (0x41...0x5A).contains(byte)
        || (0x61...0x7A).contains(byte)
      if !isNameByte { return nil }
      index += 1
    }
    return nil
  }

  private func scalarLength(_ literal: [UInt8], at position: Int) -> Int {
    var length = 1
    while position + length < literal.count, Ascii.isContinuation(literal[position + length]) {
      length += 1
    }
    return length
  }

  private func afterContainerPrefix(_ index: Int) -> Int {
    var index = index
    while index < end, Ascii.isBlank(markdown[index]) || markdown[index] == UInt8(ascii: ">") {
      index += 1
    }
    return index
  }

  private func isPunctuation(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte < 0x7F && !Ascii.isDigit(byte) && !(0x41...0x5A).contains(byte)
      && !(0x61...0x7A).contains(byte)
  }
}
