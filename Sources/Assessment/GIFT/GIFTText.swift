/// A text in which a backslash takes the meaning from the sign after it.
struct GIFTText {
  /// A sign, and whether it stands for itself only.
  struct Sign {
    var character: Character
    var isEscaped: Bool
  }

  private(set) var signs: ArraySlice<Sign>

  init(_ text: String) {
    var signs: [Sign] = []
    var isEscaped = false
    for character in text {
      if !isEscaped, character == "\\" {
        isEscaped = true
        continue
      }
      if isEscaped, !Self.special.contains(character) {
        signs.append(Sign(character: "\\", isEscaped: true))
      }
      signs.append(
        Sign(character: isEscaped && character == "n" ? "\n" : character, isEscaped: isEscaped))
      isEscaped = false
    }
    if isEscaped { signs.append(Sign(character: "\\", isEscaped: true)) }
    self.signs = signs[...]
  }

  private init(_ signs: ArraySlice<Sign>) { self.signs = signs }

  private static let special: Set<Character> = ["~", "=", "#", "{", "}", ":", "n", "\\"]

  /// As a reader sees it: on one line, without blanks at its ends.
  var plain: String {
    String(signs.map(\.character)).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  var isEmpty: Bool { signs.isEmpty }

  var trimmed: GIFTText { dropping(while: \.isWhitespace) }

  /// Where `character` first stands with its meaning.
  func index(of character: Character) -> Int? {
    signs.firstIndex { $0.character == character && !$0.isEscaped }
  }

  subscript(range: some RangeExpression<Int>) -> GIFTText {
    GIFTText(signs[range.relative(to: signs)])
  }

  func hasPrefix(_ text: String) -> Bool {
    signs.count >= text.count && zip(signs, text).allSatisfy { $0.character == $1 && !$0.isEscaped }
  }

  func dropFirst(_ count: Int) -> GIFTText { GIFTText(signs.dropFirst(count)) }

  private func dropping(while holds: (Character) -> Bool) -> GIFTText {
    GIFTText(signs.drop { holds($0.character) })
  }

  /// The parts between two signs that mean `text`, and what stands before the first.
  func parts(at text: String) -> [GIFTText] {
    var parts: [GIFTText] = []
    var rest = self
    var start = rest.signs.startIndex
    while !rest.isEmpty {
      if rest.hasPrefix(text) {
        parts.append(self[start..<rest.signs.startIndex])
        rest = rest.dropFirst(text.count)
        start = rest.signs.startIndex
      } else {
        rest = rest.dropFirst(1)
      }
    }
    return parts + [self[start..<signs.endIndex]]
  }

  // MARK: What may stand before a question

  /// Takes `::title::` away.
  mutating func title() -> String? {
    guard hasPrefix("::") else { return nil }
    let parts = dropFirst(2).parts(at: "::")
    guard parts.count > 1 else { return nil }
    self = self[(parts[0].signs.endIndex + 2)...].trimmed
    return parts[0].plain
  }

  /// Takes `[plain]`, `[moodle]`, `[markdown]` or `[html]` away; whether it was the last.
  mutating func takesHTML() -> Bool {
    for format in ["[plain]", "[moodle]", "[markdown]", "[html]"] where hasPrefix(format) {
      self = dropFirst(format.count).trimmed
      return format == "[html]"
    }
    return false
  }
}
