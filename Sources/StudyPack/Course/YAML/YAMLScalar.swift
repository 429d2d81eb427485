/// The types of plain scalars, by the core schema of YAML 1.2 (chapter 10.3), decimal numbers only.
enum YAMLScalar {
  static func value(of text: String, isPlain: Bool) -> YAMLNode.Value {
    guard isPlain else { return .string(text) }
    switch text {
    case "", "~", "null", "Null", "NULL": return .null
    case "true", "True", "TRUE": return .bool(true)
    case "false", "False", "FALSE": return .bool(false)
    default: return number(text) ?? .string(text)
    }
  }

  private static func number(_ text: String) -> YAMLNode.Value? {
    guard let first = text.utf8.first(where: { $0 != 0x2B && $0 != 0x2D }),
      (0x30...0x39).contains(first) || first == 0x2E,
      text.utf8.allSatisfy(isPartOfNumber)
    else { return nil }
    if let number = Int(text) { return .int(number) }
    guard let number = Double(text), number.isFinite else { return nil }
    return .double(number)
  }

  private static func isPartOfNumber(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || [0x2B, 0x2D, 0x2E, 0x45, 0x65].contains(byte)
  }
}
