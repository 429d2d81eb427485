/// A value of a MessagePack file that is small enough to be held as a tree.
enum MessagePackValue {
  struct Pair {
    let key: MessagePackValue
    let value: MessagePackValue
  }

  case null
  case boolean(Bool)
  case integer(Int64)
  case real(Double)
  case string(String)
  /// Where in the file the bytes are; they are not copied.
  case binary(Range<Int>)
  case array([MessagePackValue])
  case map([Pair])

  /// The value of the string or binary key `key`, where this is a map that has it.
  subscript(key: String, in file: MappedFile) -> MessagePackValue? {
    guard case .map(let pairs) = self else { return nil }
    return pairs.first { $0.key.text(in: file) == key }?.value
  }

  /// A string, or a binary that is UTF-8.
  func text(in file: MappedFile) -> String? {
    switch self {
    case .string(let text): text
    case .binary(let range): String(validating: file.bytes[range], as: UTF8.self)
    case .null, .boolean, .integer, .real, .array, .map: nil
    }
  }

  var string: String? {
    guard case .string(let text) = self else { return nil }
    return text
  }

  var integer: Int? {
    guard case .integer(let number) = self else { return nil }
    return Int(number)
  }

  var array: [MessagePackValue]? {
    guard case .array(let elements) = self else { return nil }
    return elements
  }

  var pairs: [Pair]? {
    guard case .map(let pairs) = self else { return nil }
    return pairs
  }
}
