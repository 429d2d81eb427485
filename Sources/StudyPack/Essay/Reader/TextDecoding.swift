/// From a file's bytes to UTF-8 text: UTF-8 and UTF-16 with or without a byte-order mark.
enum TextDecoding {
  static func decode(_ bytes: [UInt8], file: String) throws(EssayError) -> SourceText {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      return try utf8(bytes[3...], file: file)
    }
    if bytes.starts(with: [0xFF, 0xFE]) {
      return try utf16(bytes, start: 2, file: file, isBigEndian: false)
    }
    if bytes.starts(with: [0xFE, 0xFF]) {
      return try utf16(bytes, start: 2, file: file, isBigEndian: true)
    }
    if let isBigEndian = unmarkedUTF16(bytes) {
      return try utf16(bytes, start: 0, file: file, isBigEndian: isBigEndian)
    }
    return try utf8(bytes[...], file: file)
  }

  private static func utf8(_ bytes: ArraySlice<UInt8>, file: String) throws(EssayError)
    -> SourceText
  {
    if let offset = firstInvalid(bytes) {
      throw .notText(
        file: file, encoding: "UTF-8", offset: offset,
        line: 1 + bytes[..<offset].count { $0 == Ascii.newline },
        found: "0x" + String(bytes[offset], radix: 16, uppercase: true))
    }
    return SourceText(file: file, bytes: Array(bytes))
  }

  /// The index of the first byte that is not part of a well-formed character.
  private static func firstInvalid(_ bytes: ArraySlice<UInt8>) -> Int? {
    if String(validating: bytes, as: UTF8.self) != nil { return nil }
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let length = characterLength(bytes[index])
      let end = index + length
      guard length > 0, end <= bytes.endIndex,
        String(validating: bytes[index..<end], as: UTF8.self) != nil
      else { return index }
      index = end
    }
    return nil
  }

  private static func characterLength(_ lead: UInt8) -> Int {
    switch lead {
    case 0x00..<0x80: 1
    case 0xC2..<0xE0: 2
    case 0xE0..<0xF0: 3
    case 0xF0..<0xF5: 4
    default: 0
    }
  }

  /// Western text in UTF-16 without a mark: every other byte is 0, at least in the first characters.
  private static func unmarkedUTF16(_ bytes: [UInt8]) -> Bool? {
    let sample = bytes.prefix(64)
    guard sample.count >= 8, bytes.count.isMultiple(of: 2) else { return nil }
    let evenZeros = stride(from: 0, to: sample.count, by: 2).count { sample[$0] == 0 }
    let oddZeros = stride(from: 1, to: sample.count, by: 2).count { sample[$0] == 0 }
    if oddZeros * 4 >= sample.count, evenZeros == 0 { return false }
    if evenZeros * 4 >= sample.count, oddZeros == 0 { return true }
    return nil
  }

  private static func utf16(_ bytes: [UInt8], start: Int, file: String, isBigEndian: Bool)
    throws(EssayError) -> SourceText
  {
    var decoded: [UInt8] = []
    decoded.reserveCapacity(bytes.count / 2)
    var line = 1
    var index = start
    func unit(at index: Int) -> UInt16? {
      guard index + 1 < bytes.count else { return nil }
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      return isBigEndian ? first << 8 | second : second << 8 | first
    }
    func refused(_ found: String) -> EssayError {
      .notText(file: file, encoding: "UTF-16", offset: index, line: line, found: found)
    }
    while index < bytes.count {
      guard let lead = unit(at: index) else { throw refused("half a character at the end") }
      var scalar = UInt32(lead)
      var length = 2
      if UTF16.isLeadSurrogate(lead) {
        guard let trail = unit(at: index + 2), UTF16.isTrailSurrogate(trail) else {
          throw refused("a lone surrogate")
        }
        scalar = 0x10000 + (UInt32(lead) - 0xD800) << 10 + (UInt32(trail) - 0xDC00)
        length = 4
      }
      guard let character = Unicode.Scalar(scalar) else { throw refused("a lone surrogate") }
      if character == "\n" { line += 1 }
      decoded.append(contentsOf: UTF8.encode(character) ?? UTF8.encodedReplacementCharacter)
      index += length
    }
    return SourceText(file: file, bytes: decoded)
  }
}
