/// Finds citation markers in a block's text: `[12]`, `[^a]`, superscript numbers, `(Author, 1999)`.
struct CitationMarkers {
  struct Marker {
    var kind: Citation.Kind
    var label: String
    /// Where the marker itself begins.
    var start: Int
    /// What is taken out of the text: the marker, and the blanks before it where nothing is lost.
    var removal: Range<Int>

    init(_ kind: Citation.Kind, _ label: String, _ range: Range<Int>) {
      self.kind = kind
      self.label = label
      start = range.lowerBound
      removal = range
    }
  }

  private let text: [UInt8]
  private let code: [Range<Int>]

  init(_ block: DraftBlock) {
    text = block.text
    code = block.marks.filter { $0.kind == .code }.map(\.range).sorted {
      $0.lowerBound < $1.lowerBound
    }
  }

  /// In ascending order, apart from one another.
  var all: [Marker] {
    var markers = bare
    var first = 0
    while first < markers.count {
      var last = first
      while last + 1 < markers.count, areInRow(markers[last], markers[last + 1]) {
        markers[last].removal = markers[last].start..<markers[last + 1].start
        last += 1
      }
      let limit = first > 0 ? markers[first - 1].removal.upperBound : 0
      let whole = markers[first].removal.lowerBound..<markers[last].removal.upperBound
      let widened = widened(whole, notBefore: limit)
      markers[first].removal = widened.lowerBound..<markers[first].removal.upperBound
      markers[last].removal = markers[last].removal.lowerBound..<widened.upperBound
      first = last + 1
    }
    return markers
  }

  /// `[1][2]`, `[1] [2]`, `[1],[2]`: what parts the markers goes with them.
  private func areInRow(_ first: Marker, _ second: Marker) -> Bool {
    let gap = text[first.removal.upperBound..<second.start]
    if gap.isEmpty { return true }
    return gap.count <= 2 && first.kind != .authorDate && second.kind != .authorDate
      && gap.allSatisfy { Ascii.isBlank($0) || $0 == Ascii.semicolon || $0 == UInt8(ascii: ",") }
  }

  /// The markers as they stand, without blanks around them.
  private var bare: [Marker] {
    var markers: [Marker] = []
    var index = 0
    var nextCode = 0
    while index < text.count {
      while nextCode < code.count, code[nextCode].upperBound <= index { nextCode += 1 }
      if nextCode < code.count, code[nextCode].contains(index) {
        index = code[nextCode].upperBound
      } else if let marker = marker(at: index) {
        markers.append(marker)
        index = marker.removal.upperBound
      } else {
        index += 1
      }
    }
    return markers
  }

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
      return Marker(.footnote, String(content.dropFirst()), range)
    }
    guard Self.isNumberList(content) else { return nil }
    return Marker(.number, content, range)
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
    return Marker(.authorDate, content, index..<close + 1)
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
    guard end > index, Self.followsWord(text, index) else { return nil }
    return Marker(.number, label, index..<end)
  }

  /// Whether a raised number at `index` can be a marker: behind a stop, a closing mark or a word.
  static func followsWord(_ text: [UInt8], _ index: Int) -> Bool {
    let before = text[..<index]
    if ".,;:!?\")".utf8.contains(before.last ?? 0)
      || text[max(0, index - 3)..<index].elementsEqual([0xE2, 0x80, 0x9D])
    {
      return true
    }
    let length = before.count - (before.lastIndex { !Ascii.isLetter($0) } ?? -1) - 1
    return length >= 4
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
  /// two blanks nor a blank before a stop is left; parentheses around nothing else go too.
  private func widened(_ range: Range<Int>, notBefore limit: Int) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    if start > limit, end < text.count, text[start - 1] == Ascii.openParenthesis,
      text[end] == Ascii.closeParenthesis
    {
      (start, end) = (start - 1, end + 1)
    }
    let next = end < text.count ? text[end] : Ascii.space
    let isSpare = Ascii.isBlank(next) || Ascii.isClosing(next)
    while isSpare, start > limit, Ascii.isBlank(text[start - 1]) { start -= 1 }
    while start == 0, end < text.count, Ascii.isBlank(text[end]) { end += 1 }
    return start..<end
  }
}
