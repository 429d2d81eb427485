/// How WordNet's files write words, offsets and glosses.
enum WordNetText {
  /// A lemma as a key of the index.
  static func key(_ lemma: String) -> String {
    String(lemma.lowercased().map { $0 == " " ? "_" : $0 })
  }

  /// A word of a data line as people write it: “attorney_general(p)” is “attorney general”.
  static func lemma(_ word: Substring) -> String {
    let bare = word.last == ")" ? word.prefix { $0 != "(" } : word
    return String(bare.map { $0 == "_" ? " " : $0 })
  }

  static func fields(_ line: Substring.UTF8View) -> [Substring] {
    line.split(separator: UInt8(ascii: " ")).map { Substring($0) }
  }

  /// The places of a lemma's senses: the last numbers of its line, as many as its third field says.
  static func offsets(inIndexLine line: Substring.UTF8View) -> [Int] {
    let fields = fields(line)
    guard fields.count > 2, let count = Int(fields[2]), count >= 0 else { return [] }
    return fields.suffix(count).compactMap { Int($0) }
  }

  /// Definition and examples, which follow in quotation marks.
  static func gloss(
    inDataLine line: Substring.UTF8View
  ) -> (definition: String, examples: [String]) {
    guard let bar = line.firstIndex(of: UInt8(ascii: "|")) else { return ("", []) }
    let parts = String(Substring(line[line.index(after: bar)...]))
      .split(separator: "\"", omittingEmptySubsequences: false)
    let definition = parts.first.map(String.init) ?? ""
    let examples = parts.indices.dropFirst().filter { $0 % 2 == 1 }.map { String(parts[$0]) }
    return (trimmed(definition), examples)
  }

  private static func trimmed(_ text: String) -> String {
    let ends: (Character) -> Bool = { $0 == " " || $0 == ";" }
    let front = text.drop(while: ends)
    return String(
      front[..<(front.lastIndex { !ends($0) }.map(front.index(after:)) ?? front.startIndex)])
  }
}

/// The fields of a line, one after the other.
struct WordNetFields {
  private var rest: Substring.UTF8View
  private static let space = UInt8(ascii: " ")

  init(_ line: Substring.UTF8View) { rest = line }

  mutating func next() -> Substring? {
    guard let start = rest.firstIndex(where: { $0 != Self.space }) else { return nil }
    let end = rest[start...].firstIndex(of: Self.space) ?? rest.endIndex
    let field = Substring(rest[start..<end])
    rest = rest[end...]
    return field
  }

  mutating func number(radix: Int = 10) -> Int? { next().flatMap { Int($0, radix: radix) } }
}
