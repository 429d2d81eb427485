/// Reads scalars from UTF-8 that is known to be valid, as a `String`'s is.
enum ScalarDecoder {
  /// The scalar that begins at `offset`, and the number of its bytes.
  static func scalar(
    at offset: Int, in bytes: UnsafeRawBufferPointer
  ) -> (scalar: Unicode.Scalar, width: Int) {
    let lead = bytes[offset]
    let width = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard width > 1, offset + width <= bytes.count else {
      return (Unicode.Scalar(lead), 1)
    }
    var value = UInt32(lead) & (0x7F >> UInt32(width))
    for byte in bytes[offset + 1..<offset + width] { value = value << 6 | UInt32(byte & 0x3F) }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", width)
  }
}
