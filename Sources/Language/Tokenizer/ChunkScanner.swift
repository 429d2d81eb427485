/// Cuts a text where space begins and where it ends. One U+0020 after a chunk belongs to the chunk,
/// as a flag; any further space is a chunk of its own.
struct ChunkScanner: IteratorProtocol, Sequence {
  struct Piece {
    /// In bytes of UTF-8.
    let range: Range<Int>
    let isFollowedBySpace: Bool
  }

  private let bytes: UnsafeRawBufferPointer
  private var start = 0

  init(_ bytes: UnsafeRawBufferPointer) {
    self.bytes = bytes
  }

  mutating func next() -> Piece? {
    guard start < bytes.count else { return nil }
    let (isSpace, width) = scalar(at: start)
    var end = start + width
    while end < bytes.count, case (let space, let width) = scalar(at: end), space == isSpace {
      end += width
    }
    let range = start..<end
    let absorbs = end < bytes.count && bytes[end] == 0x20
    start = absorbs ? end + 1 : end
    return Piece(range: range, isFollowedBySpace: absorbs)
  }

  private func scalar(at offset: Int) -> (isSpace: Bool, width: Int) {
    let (scalar, width) = ScalarDecoder.scalar(at: offset, in: bytes)
    return (scalar.isPythonSpace, width)
  }
}
