/// Writes JSON that has no character which any reader of lines could take for a line's end.
struct JSONLine {
  private var utf8: [UInt8] = []

  var text: String { String(decoding: utf8, as: UTF8.self) }

  mutating func raw(_ text: String) { utf8.append(contentsOf: text.utf8) }

  mutating func string(_ text: String) {
    utf8.append(UInt8(ascii: "\""))
    if text.utf8.allSatisfy(Self.isPlain) {
      raw(text)
    } else {
      for scalar in text.unicodeScalars { escape(scalar) }
    }
    utf8.append(UInt8(ascii: "\""))
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    (0x20..<0x7F).contains(byte) && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
  }

  private mutating func escape(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x22, 0x5C: raw("\\\(scalar)")
    case 0x0A: raw("\\n")
    case 0x09: raw("\\t")
    case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029:
      let digits = String(scalar.value, radix: 16)
      raw("\\u" + String(repeating: "0", count: 4 - digits.count) + digits)
    default: utf8.append(contentsOf: String(scalar).utf8)
    }
  }
}
