/// An array of 32-bit floats as numpy's serialiser writes it: a MessagePack map with binary keys.
struct Tensor: Sendable {
  let shape: [Int]
  /// In C order: the last axis runs fastest.
  let values: [Float]

  init(_ value: MessagePackValue, in file: MappedFile) throws(LanguageError) {
    guard let type = value["type", in: file]?.text(in: file),
      let axes = value["shape", in: file]?.array,
      case .binary(let range)? = value["data", in: file]
    else { throw file.damaged(at: 0, "an array of numbers lacks type, shape or data") }
    guard type == "<f4" else {
      throw .foreign(file: file.path, found: "numbers of type \(type)", expected: "<f4")
    }
    shape = axes.map { $0.integer ?? -1 }
    guard shape.allSatisfy({ (0...1 << 24).contains($0) }), Self.size(shape) * 4 == range.count
    else { throw file.damaged(at: range.lowerBound, "\(range.count) bytes do not fit \(shape)") }
    values = Self.floats(in: file.bytes[range])
  }

  private static func size(_ shape: [Int]) -> Int {
    shape.reduce(1) { $0.multipliedReportingOverflow(by: $1).partialValue }
  }

  /// Copies, since the file does not align its numbers.
  private static func floats(in bytes: Slice<UnsafeRawBufferPointer>) -> [Float] {
    [Float](unsafeUninitializedCapacity: bytes.count / 4) { buffer, count in
      UnsafeMutableRawBufferPointer(buffer).copyBytes(from: bytes)
      count = bytes.count / 4
    }
  }
}
