/// An essay file's text: valid UTF-8 without a byte-order mark, line ends as they stand in the file.
struct SourceText: Sendable {
  let file: String
  let bytes: [UInt8]
  /// The offset at which each line starts.
  private let lineStarts: [Int]
  /// How many characters stand before each stretch of bytes, so that a place in a line of
  /// megabytes is found as fast as any.
  private let scalarCounts: [Int]
  private static let stretch = 1_024

  init(file: String, bytes: [UInt8]) {
    self.file = file
    self.bytes = bytes
    lineStarts = Self.lineStarts(of: bytes)
    scalarCounts = Self.scalarCounts(of: bytes)
  }

  var lineCount: Int { lineStarts.count }

  /// The bytes of a line, counted from 0, without its line end.
  func line(_ number: Int) -> Range<Int> {
    let start = lineStarts[number]
    var end = number + 1 < lineStarts.count ? lineStarts[number + 1] : bytes.count
    while end > start, bytes[end - 1] == Ascii.newline || bytes[end - 1] == Ascii.carriageReturn {
      end -= 1
    }
    return start..<end
  }

  func position(at offset: Int) -> SourcePosition {
    let clamped = min(max(offset, 0), bytes.count)
    let line = max(lineStarts.partitioningIndex { $0 > clamped } - 1, 0)
    let column = scalarCount(before: clamped) - scalarCount(before: lineStarts[line])
    return SourcePosition(line: line + 1, column: column + 1, offset: clamped)
  }

  private func scalarCount(before offset: Int) -> Int {
    let stretch = offset / Self.stretch
    return scalarCounts[stretch]
      + bytes[(stretch * Self.stretch)..<offset].count { !Ascii.isContinuation($0) }
  }

  private static func scalarCounts(of bytes: [UInt8]) -> [Int] {
    var counts = [0]
    var count = 0
    for (index, byte) in bytes.enumerated() {
      if !Ascii.isContinuation(byte) { count += 1 }
      if (index + 1).isMultiple(of: stretch) { counts.append(count) }
    }
    return counts
  }

  /// The offsets at which lines begin in `range`, its own start not counted.
  func lineStarts(in range: Range<Int>) -> [Int] {
    let first = lineStarts.partitioningIndex { $0 > range.lowerBound }
    let last = lineStarts.partitioningIndex { $0 > range.upperBound }
    return Array(lineStarts[first..<max(first, last)])
  }

  /// LF, CRLF and a lone CR each end a line.
  private static func lineStarts(of bytes: [UInt8]) -> [Int] {
    var starts = [0]
    for index in bytes.indices {
      let isLoneReturn =
        bytes[index] == Ascii.carriageReturn
        && (index + 1 == bytes.count || bytes[index + 1] != Ascii.newline)
      if bytes[index] == Ascii.newline || isLoneReturn, index + 1 < bytes.count {
        starts.append(index + 1)
      }
    }
    return starts
  }
}
