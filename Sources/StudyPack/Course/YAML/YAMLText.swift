/// Writes what tools put into a lesson, as a person would write it.
enum YAMLText {
  /// The lines of an edit, without indentation and without the dash.
  static func lines(of edit: Correction) -> [String] {
    let target = edit.id ?? edit.file
    let head = "\(edit.action.rawValue):" + (target.map { " \(scalar($0))" } ?? "")
    let was = edit.was.map { ["was: \(scalar($0))"] } ?? []
    let values = edit.values.sorted { rank($0.key) < rank($1.key) }
      .flatMap { lines(of: $0.key, $0.value) }
    return [head] + (target == nil ? values.map { "  " + $0 } : was + values)
  }

  /// A key, in quotes where it needs them.
  static func key(_ key: String) -> String { scalar(key) }

  /// The order in which people read an item.
  private static let order = ["kind", "stem", "term", "claim", "text", "options", "answer"]

  private static func rank(_ key: String) -> (Int, String) {
    (order.firstIndex(of: key) ?? order.count, key)
  }

  /// A key and its value; the elements of a list on lines of their own.
  static func lines(of key: String, _ value: JSONValue) -> [String] {
    switch value {
    case .array(let elements) where !elements.isEmpty:
      ["\(scalar(key)):"] + elements.map { "  - \(flow($0))" }
    case .object(let members) where !members.isEmpty:
      ["\(scalar(key)):"]
        + members.sorted { $0.key < $1.key }.map { "  \(scalar($0.key)): \(flow($0.value))" }
    case .null, .bool, .int, .double, .string, .array, .object:
      ["\(scalar(key)): \(flow(value))"]
    }
  }

  private static func flow(_ value: JSONValue) -> String {
    switch value {
    case .null: "null"
    case .bool(let flag): "\(flag)"
    case .int(let number): "\(number)"
    case .double(let number): "\(number)"
    case .string(let text): scalar(text)
    case .array(let elements): "[\(elements.map(flow).joined(separator: ", "))]"
    case .object(let members):
      "{"
        + members.sorted { $0.key < $1.key }.map { "\(scalar($0.key)): \(flow($0.value))" }
        .joined(separator: ", ") + "}"
    }
  }

  /// A text: bare where it can be taken for nothing else, else in double quotes.
  static func scalar(_ text: String) -> String {
    isPlain(text) ? text : "\"" + text.unicodeScalars.map(escaped).joined() + "\""
  }

  private static func isPlain(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, first.properties.isAlphabetic,
      text.utf8.last != 0x20, text.utf8.last != 0x3A, !text.contains(": "), !text.contains(" #"),
      text.unicodeScalars.allSatisfy(isHarmless)
    else { return false }
    return YAMLScalar.value(of: text, isPlain: true) == .string(text)
  }

  private static func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || " 0123456789.,;:?!'’“”()–—-/".unicodeScalars.contains(scalar)
  }

  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\"": "\\\""
    case "\\": "\\\\"
    case "\n": "\\n"
    case "\t": "\\t"
    case "\r": "\\r"
    default: needsCode(scalar) ? code(scalar) : String(scalar)
    }
  }

  /// What YAML takes for no printable character or for the end of a line.
  private static func needsCode(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: true
    default: false
    }
  }

  private static func code(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "\\u" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
