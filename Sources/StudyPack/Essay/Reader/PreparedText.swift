/// The text that is given to cmark: the essay file's, with line ends made one, control characters
/// gone, and what is no Markdown taken out or marked up; each byte knows where it comes from.
struct PreparedText: Sendable {
  private(set) var bytes: [UInt8] = []
  /// The file offset of each byte; for an inserted byte, that of the next byte from the file.
  private(set) var sourceOffsets: [UInt32] = []

  init(capacity: Int = 0) {
    bytes.reserveCapacity(capacity)
    sourceOffsets.reserveCapacity(capacity)
  }

  /// Adds bytes of the file, leaving out control characters; those that part pages and columns part
  /// words too.
  mutating func append(_ range: Range<Int>, of source: SourceText) {
    for offset in range {
      let byte = source.bytes[offset]
      if byte == Ascii.verticalTab || byte == Ascii.formFeed {
        append(Ascii.space, from: offset)
      } else if !Ascii.isControl(byte) {
        append(byte, from: offset)
      }
    }
  }

  mutating func append(_ byte: UInt8, from offset: Int) {
    bytes.append(byte)
    sourceOffsets.append(UInt32(offset))
  }

  /// Adds markup that does not stand in the file.
  mutating func insert(_ markup: StaticString, before offset: Int) {
    markup.withUTF8Buffer { for byte in $0 { append(byte, from: offset) } }
  }

  mutating func endLine(at offset: Int) { append(Ascii.newline, from: offset) }

  /// The file offset of the byte at `offset`, or of the text's end.
  func sourceOffset(of offset: Int) -> Int {
    if offset < sourceOffsets.count { return Int(sourceOffsets[offset]) }
    return sourceOffsets.last.map { Int($0) + 1 } ?? 0
  }
}
