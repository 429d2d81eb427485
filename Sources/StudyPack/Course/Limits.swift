/// Durations and sizes as courses write them.
enum Limits {
  /// Seconds, more than none and at most an hour.
  static func duration(_ value: YAMLNode.Value) -> Duration? {
    switch value {
    case .int(let seconds): (1...3600).contains(seconds) ? .seconds(seconds) : nil
    case .double(let seconds): seconds > 0 && seconds <= 3600 ? .seconds(seconds) : nil
    case .null, .bool, .string, .list, .mapping: nil
    }
  }

  /// Bytes, from a thousand to a thousand million: `8 MB`, `500 kB`, `100000`.
  static func size(_ value: YAMLNode.Value) -> Int? {
    let bytes: Int? =
      switch value {
      case .int(let number): number
      case .string(let text): size(text)
      case .null, .bool, .double, .list, .mapping: nil
      }
    return bytes.flatMap { (1_000...1_000_000_000).contains($0) ? $0 : nil }
  }

  private static func size(_ text: String) -> Int? {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    guard let number = Int(digits), number <= 1_000_000_000 else { return nil }
    switch text.dropFirst(digits.count).drop(while: { $0 == " " }).lowercased() {
    case "b": return number
    case "kb": return number * 1_000
    case "mb": return number * 1_000_000
    case "gb": return number * 1_000_000_000
    default: return nil
    }
  }
}
