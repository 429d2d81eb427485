/// Cuts text into words, numbers and punctuation marks.
///
/// Apostrophes, hyphens and the stops of abbreviations such as `U.S.` stay inside a word; the points
/// and commas of a number stay inside the number.
struct WordScanner {
  private let scalars: [Unicode.Scalar]
  /// The UTF-8 offset of each scalar, and of the end.
  private let offsets: [Int]

  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
    var offset = 0
    offsets =
      scalars.map { scalar in
        defer { offset += UTF8.width(scalar) }
        return offset
      } + [text.utf8.count]
  }

  var words: [Word] {
    var words: [Word] = []
    var index = 0
    while index < scalars.count {
      let scalar = scalars[index]
      if scalar.properties.isWhitespace {
        index += 1
        continue
      }
      let end = end(from: index)
      words.append(word(index..<end))
      index = end
    }
    return words
  }

  private func word(_ range: Range<Int>) -> Word {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[range])
    let text = String(view)
    return Word(
      text: text, lower: text.lowercased(), kind: kind(scalars[range.lowerBound]),
      range: offsets[range.lowerBound]..<offsets[range.upperBound])
  }

  private func kind(_ first: Unicode.Scalar) -> Word.Kind {
    if first.properties.numericType == .decimal { return .number }
    return isLetter(first) ? .word : .punctuation
  }

  private func end(from start: Int) -> Int {
    guard isWordScalar(scalars[start]) else { return markEnd(from: start) }
    if let end = addressEnd(from: start) { return end }
    var index = wordEnd(start + 1, from: start)
    // The last stop of an abbreviation of single letters belongs to it: “U.S.”, “U.S.-led”.
    let isAbbreviation =
      index - start >= 3 && scalars[index - 2] == "." && isLetter(scalars[index - 1])
    if isAbbreviation, index < scalars.count, scalars[index] == "." {
      index += 1
      if index + 1 < scalars.count, scalars[index] == "-", isLetter(scalars[index + 1]) {
        index = wordEnd(index + 1, from: start)
      }
    }
    return index
  }

  private func wordEnd(_ first: Int, from start: Int) -> Int {
    var index = first
    while index < scalars.count, continues(index, from: start) { index += 1 }
    return index
  }

  /// A mark and what makes one character with it: of an emoji, its modifiers and partners.
  private func markEnd(from start: Int) -> Int {
    var index = start + 1
    if isRegionalIndicator(start), index < scalars.count, isRegionalIndicator(index) { index += 1 }
    while index < scalars.count {
      if scalars[index] == Self.joiner, index + 1 < scalars.count {
        index += scalars[index + 1].properties.isWhitespace ? 1 : 2
      } else if extends(scalars[index]) {
        index += 1
      } else {
        break
      }
    }
    return index
  }

  private static let joiner: Unicode.Scalar = "\u{200D}"

  private func extends(_ scalar: Unicode.Scalar) -> Bool {
    !scalar.isASCII && (scalar.properties.isGraphemeExtend || scalar.properties.isEmojiModifier)
  }

  private func isRegionalIndicator(_ index: Int) -> Bool {
    (0x1F1E6...0x1F1FF).contains(scalars[index].value)
  }

  /// An address on the web is one word, without the marks of the sentence behind it.
  private func addressEnd(from start: Int) -> Int? {
    guard scalars[start] == "h" || scalars[start] == "w",
      ["http://", "https://", "www."].contains(where: {
        scalars[start...].starts(with: $0.unicodeScalars)
      })
    else { return nil }
    var end = start
    while end < scalars.count, !scalars[end].properties.isWhitespace { end += 1 }
    while end > start + 1, ".,;:!?)]”\"'’>".unicodeScalars.contains(scalars[end - 1]) { end -= 1 }
    return end
  }

  private func continues(_ index: Int, from start: Int) -> Bool {
    let scalar = scalars[index]
    if isWordScalar(scalar) || extends(scalar) { return true }
    guard index + 1 < scalars.count, isWordScalar(scalars[index + 1]) else { return false }
    switch scalar {
    case "'", "’", "-", "‐", "‑": return true
    case ".":
      let isBetweenDigits = isDigit(scalars[index - 1]) && isDigit(scalars[index + 1])
      let isBetweenInitials =
        isLetter(scalars[index - 1]) && (index - start == 1 || scalars[index - 2] == ".")
        && isLetter(scalars[index + 1])
        && (index + 2 == scalars.count || !isWordScalar(scalars[index + 2]))
      return isBetweenDigits || isBetweenInitials
    case "&":
      // “AT&T”, “R&D”
      return scalars[index - 1].properties.isUppercase && scalars[index + 1].properties.isUppercase
    case ",": return isDigit(scalars[index - 1]) && isDigit(scalars[index + 1])
    default: return false
    }
  }

  private func isWordScalar(_ scalar: Unicode.Scalar) -> Bool {
    isLetter(scalar) || isDigit(scalar)
  }

  private func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII
      ? (0x61...0x7A).contains(scalar.value | 0x20)
      : scalar.properties.isAlphabetic || scalar.properties.generalCategory == .nonspacingMark
  }

  private func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII
      ? (0x30...0x39).contains(scalar.value) : scalar.properties.numericType == .decimal
  }
}
