/// A run of text without a change between space and non-space, as scalars and as UTF-8.
struct Chunk {
  private(set) var scalars: [UInt32] = []
  private var utf8: [UInt8] = []
  /// Where each scalar begins in `utf8`, and the end.
  private var offsets: [Int] = []

  init() {}

  init(_ text: String) {
    var text = text
    text.withUTF8 { fill(with: UnsafeRawBufferPointer($0)) }
  }

  /// Replaces the content, keeping the memory.
  mutating func fill(with bytes: UnsafeRawBufferPointer) {
    scalars.removeAll(keepingCapacity: true)
    offsets.removeAll(keepingCapacity: true)
    utf8.removeAll(keepingCapacity: true)
    utf8.append(contentsOf: bytes)
    var offset = 0
    while offset < utf8.count {
      let (scalar, width) = ScalarDecoder.scalar(at: offset, in: bytes)
      scalars.append(scalar.value)
      offsets.append(offset)
      offset += width
    }
    offsets.append(offset)
  }

  var range: Range<Int> { scalars.indices }

  /// The id of a part, given as a range of scalars.
  func id(of part: Range<Int>) -> StringID {
    utf8.withUnsafeBytes { bytes in
      let part = offsets[part.lowerBound]..<offsets[part.upperBound]
      return StringID(UnsafeRawBufferPointer(rebasing: bytes[part]))
    }
  }

  /// The text of a part, given as a range of scalars.
  func text(of part: Range<Int>) -> String {
    String(decoding: utf8[offsets[part.lowerBound]..<offsets[part.upperBound]], as: UTF8.self)
  }
}
