/// Reads MessagePack from a mapped file, front to back, every length checked before it is believed.
///
/// Covers what spaCy and thinc write: no extension types. Numbers are big-endian.
/// <https://github.com/msgpack/msgpack/blob/master/spec.md>
struct MessagePackReader {
  let file: MappedFile
  private(set) var position: Int
  private let end: Int
  private var depth = 0

  init(_ file: MappedFile) {
    self.init(file, file.bytes.indices)
  }

  /// Reads only `range` of the file, such as a binary that is MessagePack itself.
  init(_ file: MappedFile, _ range: Range<Int>) {
    self.file = file
    position = range.lowerBound
    end = range.upperBound
  }

  var isAtEnd: Bool { position >= end }

  func damaged(_ problem: String) -> LanguageError { file.damaged(at: position, problem) }

  /// The number of pairs of the map that begins here.
  mutating func mapCount() throws(LanguageError) -> Int {
    let tag = try byte()
    switch tag {
    case 0x80...0x8F: return Int(tag & 0x0F)
    case 0xDE: return try count(width: 2)
    case 0xDF: return try count(width: 4)
    default: throw unexpected(tag, instead: "a map")
    }
  }

  /// The number of elements of the array that begins here.
  mutating func arrayCount() throws(LanguageError) -> Int {
    let tag = try byte()
    switch tag {
    case 0x90...0x9F: return Int(tag & 0x0F)
    case 0xDC: return try count(width: 2)
    case 0xDD: return try count(width: 4)
    default: throw unexpected(tag, instead: "an array")
    }
  }

  /// Where in the file the bytes of the string or binary that begins here are.
  mutating func bytes() throws(LanguageError) -> Range<Int> {
    let tag = try byte()
    switch tag {
    case 0xA0...0xBF: return try range(of: Int(tag & 0x1F))
    case 0xC4, 0xD9: return try range(of: Int(try bigEndian(1)))
    case 0xC5, 0xDA: return try range(of: Int(try bigEndian(2)))
    case 0xC6, 0xDB: return try range(of: Int(try bigEndian(4)))
    default: throw unexpected(tag, instead: "a string")
    }
  }

  mutating func string() throws(LanguageError) -> String {
    try text(in: try bytes())
  }

  mutating func unsigned() throws(LanguageError) -> UInt64 {
    let tag = try byte()
    switch tag {
    case 0x00...0x7F: return UInt64(tag)
    case 0xCC: return try bigEndian(1)
    case 0xCD: return try bigEndian(2)
    case 0xCE: return try bigEndian(4)
    case 0xCF: return try bigEndian(8)
    default: throw unexpected(tag, instead: "a number")
    }
  }

  /// The value that begins here, whatever it is.
  mutating func value() throws(LanguageError) -> MessagePackValue {
    guard position < end else { throw damaged("the file ends too early") }
    let tag = file.bytes[position]
    switch tag {
    case 0x80...0x8F, 0xDE, 0xDF: return .map(try pairs())
    case 0x90...0x9F, 0xDC, 0xDD: return .array(try elements())
    case 0xA0...0xBF, 0xD9...0xDB: return .string(try string())
    case 0xC4...0xC6: return .binary(try bytes())
    case 0xC0...0xC3, 0xCA, 0xCB: return try scalar()
    case 0xE0...0xFF: return .integer(Int64(Int8(bitPattern: try byte())))
    case 0xD0...0xD3: return try negative()
    default: return .integer(Int64(bitPattern: try unsigned()))
    }
  }

  private mutating func scalar() throws(LanguageError) -> MessagePackValue {
    let tag = try byte()
    switch tag {
    case 0xC0: return .null
    case 0xC2: return .boolean(false)
    case 0xC3: return .boolean(true)
    case 0xCA: return .real(Double(Float(bitPattern: UInt32(try bigEndian(4)))))
    case 0xCB: return .real(Double(bitPattern: try bigEndian(8)))
    default: throw unexpected(tag, instead: "a value")
    }
  }

  private mutating func negative() throws(LanguageError) -> MessagePackValue {
    let width = 1 << Int(try byte() - 0xD0)
    let shift = 64 - 8 * UInt64(width)
    return .integer(Int64(bitPattern: try bigEndian(width) << shift) >> shift)
  }

  private mutating func pairs() throws(LanguageError) -> [MessagePackValue.Pair] {
    let count = try mapCount()
    try descend()
    defer { depth -= 1 }
    var pairs: [MessagePackValue.Pair] = []
    pairs.reserveCapacity(count)
    for _ in 0..<count { pairs.append(.init(key: try value(), value: try value())) }
    return pairs
  }

  private mutating func elements() throws(LanguageError) -> [MessagePackValue] {
    let count = try arrayCount()
    try descend()
    defer { depth -= 1 }
    var elements: [MessagePackValue] = []
    elements.reserveCapacity(count)
    for _ in 0..<count { elements.append(try value()) }
    return elements
  }

  /// Damaged bytes can look like arrays in arrays in arrays; the stack is finite.
  private mutating func descend() throws(LanguageError) {
    guard depth < 64 else { throw damaged("nested too deeply") }
    depth += 1
  }

  private mutating func byte() throws(LanguageError) -> UInt8 {
    guard position < end else { throw damaged("the file ends too early") }
    defer { position += 1 }
    return file.bytes[position]
  }

  private mutating func bigEndian(_ width: Int) throws(LanguageError) -> UInt64 {
    guard end - position >= width else { throw damaged("the file ends too early") }
    defer { position += width }
    let bytes = file.bytes
    switch width {
    case 1: return UInt64(bytes[position])
    case 2:
      return UInt64(
        UInt16(bigEndian: bytes.loadUnaligned(fromByteOffset: position, as: UInt16.self)))
    case 4:
      return UInt64(
        UInt32(bigEndian: bytes.loadUnaligned(fromByteOffset: position, as: UInt32.self)))
    default:
      return UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: position, as: UInt64.self))
    }
  }

  private mutating func count(width: Int) throws(LanguageError) -> Int {
    let count = Int(try bigEndian(width))
    // Each element takes a byte at least: a greater count is damage, and would reserve memory.
    guard count <= end - position else { throw damaged("\(count) elements cannot follow") }
    return count
  }

  private mutating func range(of count: Int) throws(LanguageError) -> Range<Int> {
    guard count <= end - position else { throw damaged("\(count) bytes cannot follow") }
    defer { position += count }
    return position..<position + count
  }

  private func text(in range: Range<Int>) throws(LanguageError) -> String {
    guard let text = String(validating: file.bytes[range], as: UTF8.self) else {
      throw file.damaged(at: range.lowerBound, "not UTF-8")
    }
    return text
  }

  private func unexpected(_ tag: UInt8, instead: String) -> LanguageError {
    file.damaged(at: position - 1, "\(instead) should stand here, not 0x\(String(tag, radix: 16))")
  }
}
