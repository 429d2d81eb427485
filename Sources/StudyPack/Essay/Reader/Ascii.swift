/// The bytes that reading looks at, by name.
enum Ascii {
  static let tab = UInt8(ascii: "\t")
  static let newline = UInt8(ascii: "\n")
  static let verticalTab: UInt8 = 0x0B
  static let formFeed: UInt8 = 0x0C
  static let carriageReturn = UInt8(ascii: "\r")
  static let space = UInt8(ascii: " ")
  static let backslash = UInt8(ascii: "\\")
  static let backtick = UInt8(ascii: "`")
  static let ampersand = UInt8(ascii: "&")
  static let hash = UInt8(ascii: "#")
  static let colon = UInt8(ascii: ":")
  static let semicolon = UInt8(ascii: ";")
  static let stop = UInt8(ascii: ".")
  static let less = UInt8(ascii: "<")
  static let greater = UInt8(ascii: ">")
  static let openBracket = UInt8(ascii: "[")
  static let closeBracket = UInt8(ascii: "]")
  static let openParenthesis = UInt8(ascii: "(")
  static let closeParenthesis = UInt8(ascii: ")")
  static let quote = UInt8(ascii: "\"")
  static let apostrophe = UInt8(ascii: "'")

  static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  static func isBlank(_ byte: UInt8) -> Bool { byte == space || byte == tab }

  /// A mark before which no blank stands.
  static func isClosing(_ byte: UInt8) -> Bool { ".,;:!?)".utf8.contains(byte) }

  /// A printable ASCII character that is no letter, digit or blank: what Markdown can escape.
  static func isPunctuation(_ byte: UInt8) -> Bool {
    byte > space && byte < 0x7F && !isDigit(byte) && !isLetter(byte)
  }

  /// A byte inside a UTF-8 character, after its first.
  static func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }

  /// A control character that no text needs: all of C0 but tab and line ends, and DEL.
  static func isControl(_ byte: UInt8) -> Bool {
    (byte < space && byte != tab && byte != newline && byte != carriageReturn) || byte == 0x7F
  }
}
