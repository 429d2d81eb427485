/// An entry of the notes or of the references, with the marker that leads to it.
struct ApparatusEntry {
  var label: String?
  var text: String
  /// In the file.
  var offset: Int

  /// A block is one entry, or as many as it has lines that begin with a label or, below a stop, with
  /// a surname.
  static func all(in block: DraftBlock) -> [ApparatusEntry] {
    if case .listItem(_, let number?) = block.kind {
      let offset = block.sources.first ?? block.extent.lowerBound
      return [ApparatusEntry(label: "\(number)", text: block.string, offset: offset)]
    }
    var entries: [ApparatusEntry] = []
    for (line, start) in zip(block.lines, [0] + block.lineBreaks) {
      let (label, text) = labelled(line)
      let isNew = entries.last.map { $0.isComplete && beginsWithSurname(line) } ?? true
      if label != nil || isNew {
        let first = min(start == 0 ? 0 : start + 1, block.sources.count - 1)
        let offset = first >= 0 ? block.sources[first] : block.extent.lowerBound
        entries.append(ApparatusEntry(label: label, text: text, offset: offset))
      } else {
        entries[entries.count - 1].text += " " + text
      }
    }
    return entries
  }

  /// Whether the text is a source's: “Merton, Ada. On Bread. 1999.” — a surname, its comma, and a
  /// year; or an address.
  var isSource: Bool {
    if text.hasPrefix("http"), !text.contains(" ") { return true }
    return text.utf8.count < 600 && Self.beginsWithSurname(text) && hasYear
  }

  private var isComplete: Bool {
    text.utf8.last.map { $0 == Ascii.stop || $0 == UInt8(ascii: "/") || Ascii.isDigit($0) } ?? false
  }

  /// “Merton, Ada.”, “Merton, A., and Hale”, “Merton, A. (1999)”
  private static func beginsWithSurname(_ line: String) -> Bool {
    let words = line.split(separator: " ", maxSplits: 3)
    guard words.count >= 3, words[0].count > 2, words[0].last == ",",
      words[0].first?.isUppercase == true, words[1].first?.isUppercase == true
    else { return false }
    return words[1].last.map { ".,&".contains($0) } ?? false || words[2].first == "("
      || words[2].last == "."
  }

  private var hasYear: Bool {
    text.split(whereSeparator: { !$0.isNumber })
      .contains { $0.count == 4 && ("1"..."2").contains($0.prefix(1)) }
  }

  /// `[12] Text`, `12. Text`, `12) Text`, `¹² Text`
  private static func labelled(_ line: String) -> (label: String?, text: String) {
    let isBracketed = line.first == "["
    let rest = line.dropFirst(isBracketed ? 1 : 0)
    let digits = rest.prefix { $0.wholeNumberValue != nil }
    let number = digits.compactMap(\.wholeNumberValue).map(String.init).joined()
    let isRaised = digits.unicodeScalars.contains { !$0.isASCII }
    guard (1...3).contains(digits.count), let close = rest.dropFirst(digits.count).first,
      isRaised || (isBracketed ? close == "]" : close == "." || close == ")")
    else { return (nil, line) }
    let text = rest.dropFirst(digits.count + (isRaised ? 0 : 1))
    return (number, String(text.drop { $0 == ":" }).trimmingBlanks)
  }
}
