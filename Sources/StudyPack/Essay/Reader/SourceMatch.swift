/// Compares a literal with the Markdown that it may have been made from, at one place.
struct SourceMatch {
  enum Form {
    /// Escapes and entities are resolved in the literal.
    case text
    /// The literal is the Markdown's own, but for line ends that may have become blanks.
    case verbatim
  }

  private let literal: [UInt8]
  private let start: Int
  private let markdown: [UInt8]
  private let end: Int
  private let form: Form

  init(_ literal: [UInt8], at start: Int, in markdown: [UInt8], end: Int, _ form: Form) {
    self.literal = literal
    self.start = start
    self.markdown = markdown
    self.end = end
    self.form = form
  }

  /// - Parameter afterBreak: from a line's start to its first byte behind a container's prefix.
  func find(afterBreak: (Int) -> Int) -> (offsets: [Int], end: Int)? {
    guard couldMatch else { return nil }
    var offsets: [Int] = []
    offsets.reserveCapacity(literal.count)
    var index = start
    while offsets.count < literal.count {
      guard index < end else { return nil }
      let wanted = literal[offsets.count]
      let byte = markdown[index]
      if form == .text, byte == Ascii.backslash, isEscape(of: wanted, at: index) {
        offsets.append(index + 1)
        index += 2
      } else if form == .text, byte == Ascii.ampersand,
        let entity = entity(at: index, for: offsets.count)
      {
        offsets.append(contentsOf: repeatElement(index, count: entity.length))
        index = entity.end
      } else if byte == wanted, byte != Ascii.newline {
        offsets.append(index)
        index += 1
      } else if byte == Ascii.newline, wanted == Ascii.space || wanted == Ascii.newline {
        offsets.append(index)
        index = afterBreak(index + 1)
      } else {
        return nil
      }
    }
    return (offsets, index)
  }

  /// A quick look, since most places are no match.
  private var couldMatch: Bool {
    guard let first = literal.first, start < end else { return literal.isEmpty }
    let byte = markdown[start]
    return byte == first || byte == Ascii.newline
      || (form == .text && (byte == Ascii.backslash || byte == Ascii.ampersand))
  }

  private func isEscape(of wanted: UInt8, at index: Int) -> Bool {
    index + 1 < end && markdown[index + 1] == wanted && Ascii.isPunctuation(wanted)
  }

  /// The entity at `index` and how many of the literal's bytes it stands for; `nil` where the text is
  /// no entity, but looks like one.
  private func entity(at index: Int, for position: Int) -> (length: Int, end: Int)? {
    guard let close = entityEnd(at: index) else { return nil }
    let name = markdown[(index + 1)..<(close - 1)]
    let isPlain = literal[position...].starts(with: markdown[index..<close])
    if isPlain, !Self.ampersands.contains(Array(name)) { return nil }
    if name.elementsEqual("fjlig".utf8) { return (min(2, literal.count - position), close) }
    var length = scalarLength(at: position)
    if Self.secondScalars.contains(where: { literal[(position + length)...].starts(with: $0) }) {
      length += scalarLength(at: position + length)
    }
    return (length, close)
  }

  private func entityEnd(at start: Int) -> Int? {
    let longest = min(start + 33, end)
    var index = start + 1
    while index < longest {
      let byte = markdown[index]
      if byte == Ascii.semicolon { return index > start + 1 ? index + 1 : nil }
      if !Ascii.isLetter(byte), !Ascii.isDigit(byte), byte != Ascii.hash { return nil }
      index += 1
    }
    return nil
  }

  private func scalarLength(at position: Int) -> Int {
    var length = 1
    while position + length < literal.count, Ascii.isContinuation(literal[position + length]) {
      length += 1
    }
    return length
  }

  /// The entities that leave an ampersand, so that what follows may look like an entity again.
  private static let ampersands: Set<[UInt8]> = Set(
    ["amp", "AMP", "#38", "#x26", "#X26"].map { Array($0.utf8) })

  /// HTML's few entities for two characters end with one of these.
  private static let secondScalars: [[UInt8]] = [
    "\u{0331}", "\u{0333}", "\u{0338}", "\u{200A}", "\u{20D2}", "\u{20E5}", "\u{FE00}",
  ].map { Array($0.utf8) }
}
