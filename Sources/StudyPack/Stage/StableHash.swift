/// FNV-1a, 64 bits (Fowler, Noll & Vo): a hash that is the same in every process, on every machine.
/// For names and seeds, never for security.
public struct StableHash: Sendable {
  public private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  public init() {}

  /// Hashes `parts` so that the borders between them count.
  public init(_ parts: String...) {
    for part in parts { combine(part) }
  }

  public mutating func combine(_ text: String) {
    for byte in text.utf8 { mix(byte) }
    mix(0xFF)
  }

  private mutating func mix(_ byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
  }

  /// The first 40 bits as eight characters of base 32, without letters that look like digits.
  public var shortText: String {
    let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz")
    return String((0..<8).map { alphabet[Int(value >> (59 - 5 * UInt64($0)) & 31)] })
  }
}
