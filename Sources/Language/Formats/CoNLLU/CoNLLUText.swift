/// Text in a format where line breaks and tabs have a meaning: written as `\n`, `\t`, `\u{85}`.
enum CoNLLUText {
  /// The parts of a text between `separator`s. Bytes are compared, since a tab and an accent that
  /// follows it are one `Character`.
  static func parts(of text: String, at separator: Unicode.Scalar) -> [String] {
    text.utf8.split(omittingEmptySubsequences: false) { UInt32($0) == separator.value }
      .map { String(decoding: $0, as: UTF8.self) }
  }

  /// Whether a text must be escaped before it can be a field.
  static func needsEscape(_ text: String) -> Bool {
    text.unicodeScalars.contains(where: breaksLine)
  }

  private static func breaksLine(_ scalar: Unicode.Scalar) -> Bool {
    scalar != " " && scalar.isPythonSpace || scalar.properties.generalCategory == .control
  }

  /// A text on one line, for people.
  static func line(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map { breaksLine($0) ? " " : $0 }))
  }

  static func escaped(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      scalar == "\\" || breaksLine(scalar) ? "\\u{\(String(scalar.value, radix: 16))}" : "\(scalar)"
    }
    .joined()
  }

  /// The text that was escaped; `nil` where it was not.
  static func unescaped(_ text: String) -> String? {
    var scalars = String.UnicodeScalarView()
    var rest = text.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      guard scalar == "\\" else {
        scalars.append(scalar)
        continue
      }
      guard rest.starts(with: "u{".unicodeScalars), let end = rest.firstIndex(of: "}") else {
        return nil
      }
      guard let value = UInt32(String(rest[..<end].dropFirst(2)), radix: 16),
        let meant = Unicode.Scalar(value)
      else { return nil }
      scalars.append(meant)
      rest = rest[rest.index(after: end)...]
    }
    return String(scalars)
  }
}
