/// A mapped file of lines in byte order, each of which begins with a key and a space.
struct SortedLines: Sendable {
  private let file: MappedFile

  init(_ file: MappedFile) {
    self.file = file
  }

  /// The line with this key, found by bisection.
  func line(beginning key: String) -> Substring.UTF8View? {
    // The licence at the head of each file has lines without a key.
    guard !key.isEmpty else { return nil }
    let key = Array(key.utf8) + [UInt8(ascii: " ")]
    var low = 0
    var high = file.count
    while low < high {
      let middle = lineStart(before: (low + high) / 2)
      let end = lineEnd(from: middle)
      switch order(of: middle..<end, relativeTo: key) {
      case .same: return text(middle..<end)
      case .before: low = min(end + 1, high)
      case .after: high = middle
      }
    }
    return nil
  }

  /// The line that begins at a byte of the file; empty where there is none.
  func line(at offset: Int) -> Substring.UTF8View {
    guard offset >= 0, offset < file.count else { return Substring().utf8 }
    return text(offset..<lineEnd(from: offset))
  }

  private enum Order {
    case before
    case same
    case after
  }

  private func order(of line: Range<Int>, relativeTo key: [UInt8]) -> Order {
    for (place, wanted) in zip(line, key) where file.bytes[place] != wanted {
      return file.bytes[place] < wanted ? .before : .after
    }
    return line.count < key.count ? .before : .same
  }

  private func lineStart(before offset: Int) -> Int {
    var start = offset
    while start > 0, file.bytes[start - 1] != 0x0A { start -= 1 }
    return start
  }

  private func lineEnd(from offset: Int) -> Int {
    var end = offset
    while end < file.count, file.bytes[end] != 0x0A { end += 1 }
    return end
  }

  private func text(_ range: Range<Int>) -> Substring.UTF8View {
    Substring(String(decoding: file.bytes[range], as: UTF8.self)).utf8
  }
}
