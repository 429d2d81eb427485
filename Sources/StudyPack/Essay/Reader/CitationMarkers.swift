/// Finds citation markers in a block's text: `[12]`, `[^a]`, superscript numbers, `(Author, 1999)`.
struct CitationMarkers {
  struct Marker {
    var kind: Citation.Kind
    var label: String
    /// What is taken out of the text: the marker, and the blanks before it where nothing is lost.
    var removal: Range<Int>
  }

  private let text: [UInt8]
  private let code: [Range<Int>]

  init(_ block: DraftBlock) {
    text = block.text
    code = block.marks.filter { $0.kind == .code }.map(\.range)
  }

  /// In ascending order, apart from one another.
  var all: [Marker] {
    var markers: [Marker] = []
    var index = 0
    while index < text.count {
      if let marker = marker(at: index), !isCode(index) {
        let previousEnd = markers.last?.removal.upperBound ?? 0
        markers.append(widened(marker, notBefore: previousEnd))
        index = marker.removal.upperBound
      } else {
        index += 1
      }
    }
    return markers
  }

  private func isCode(_ index: Int) -> Bool { code.contains { $0.contains(index) } }

  private func marker(at index: Int) -> Marker? {
    switch text[index] {
    case Ascii.openBracket: bracketed(at: index)
    case Ascii.openParenthesis: parenthesised(at: index)
    case 0xC2, 0xE2: superscript(at: index)
    default: nil
    }
  }

  private func bracketed(at index: Int) -> Marker? {
    guard let close = close(of: index, with: Ascii.closeBracket, within: 60) else { return nil }
    let content = String(decoding: text[(index + 1)..<close], as: UTF8.self)
    let range = index..<close + 1
    if content.first == "^", content.count > 1, !content.contains(" ") {
      return Marker(kind: .footnote, label: String(content.dropFirst()), removal: range)
    }
    guard Self.isNumberList(content) else { return nil }
    return Marker(kind: .number, label: content, removal: range)
  }

  /// `12`, `3, 5`, `7–9`; a number of four digits is a year that an editor put in.
  private static func isNumberList(_ content: String) -> Bool {
    let numbers = content.split(whereSeparator: { ",;-–— ".contains($0) })
    return content.first?.isNumber == true
      && numbers.allSatisfy { $0.count <= 3 && $0.allSatisfy { ("0"..."9").contains($0) } }
  }

  private func parenthesised(at index: Int) -> Marker? {
    guard let close = close(of: index, with: Ascii.closeParenthesis, within: 160) else {
      return nil
    }
    let content = String(decoding: text[(index + 1)..<close], as: UTF8.self)
    guard AuthorDate.isCitation(content) else { return nil }
    return Marker(kind: .authorDate, label: content, removal: index..<close + 1)
  }

  private func close(of open: Int, with close: UInt8, within length: Int) -> Int? {
    text[(open + 1)..<min(open + 1 + length, text.count)].firstIndex(of: close)
  }

  /// A run of superscript digits behind a word or its stop. Behind a digit it is an exponent, behind
  /// a short word a unit's power.
  private func superscript(at index: Int) -> Marker? {
    var end = index
    var label = ""
    while let (digit, length) = superscriptDigit(at: end) {
      label.append(digit)
      end += length
    }
    guard end > index, index > 0, followsWord(index) else { return nil }
    return Marker(kind: .number, label: label, removal: index..<end)
  }

  private func followsWord(_ index: Int) -> Bool {
    let before = text[..<index]
    if ".,;:!?\")".utf8.contains(before.last ?? 0) || before.suffix(3) == [0xE2, 0x80, 0x9D] {
      return true
    }
    let word = before.reversed().prefix { (0x61...0x7A).contains($0 | 0x20) }
    return word.count >= 4
  }

  private func superscriptDigit(at index: Int) -> (Character, Int)? {
    let bytes = text[index...]
    if bytes.starts(with: [0xC2, 0xB9]) { return ("1", 2) }
    if bytes.starts(with: [0xC2, 0xB2]) { return ("2", 2) }
    if bytes.starts(with: [0xC2, 0xB3]) { return ("3", 2) }
    guard bytes.count >= 3, bytes.starts(with: [0xE2, 0x81]) else { return nil }
    let last = text[index + 2]
    guard last == 0xB0 || (0xB4...0xB9).contains(last) else { return nil }
    return (Character(Unicode.Scalar(0x30 + (last - 0xB0))), 3)
  }

  /// The blanks before a marker go with it where a blank, a stop or nothing follows, so that neither
  /// two blanks nor a blank before a stop is left.
  private func widened(_ marker: Marker, notBefore limit: Int) -> Marker {
    let end = marker.removal.upperBound
    let next = end < text.count ? text[end] : Ascii.space
    guard Ascii.isBlank(next) || ".,;:!?)".utf8.contains(next) else { return marker }
    var widened = marker
    var start = marker.removal.lowerBound
    while start > limit, Ascii.isBlank(text[start - 1]) { start -= 1 }
    widened.removal = start..<end
    return widened
  }
}
