/// Cuts what a program writes to its standard error into lines, and no more of them than a person
/// would read.
struct RemarkLines {
  static let mostLines = 200
  static let longestLine = 1_000

  private(set) var last: String?
  private var line: [UInt8] = []
  private var count = 0

  mutating func add(_ bytes: some Sequence<UInt8>, _ say: (String) -> Void) {
    for byte in bytes {
      if byte == 0x0A {
        end(say)
      } else if line.count < Self.longestLine {
        line.append(byte)
      }
    }
  }

  mutating func finish(_ say: (String) -> Void) {
    if !line.isEmpty { end(say) }
  }

  private mutating func end(_ say: (String) -> Void) {
    defer { line.removeAll(keepingCapacity: true) }
    let text = Self.printable(line)
    guard !text.isEmpty else { return }
    last = text
    count += 1
    if count <= Self.mostLines { say(text) }
    if count == Self.mostLines { say("(further lines are not shown)") }
  }

  /// Without control characters, which could move a terminal's cursor.
  private static func printable(_ bytes: [UInt8]) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    return String(
      String.UnicodeScalarView(
        text.unicodeScalars.filter { $0.properties.generalCategory != .control || $0 == "\t" }))
  }
}
