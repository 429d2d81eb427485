internal import CMessageDigest
internal import FoundationEssentials

/// A file of a pack.
public struct PackFile: Sendable, Hashable {
  /// Its name in the pack's folder.
  public var name: String
  public var bytes: [UInt8]

  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  init(name: String, text: String) { self.init(name: name, bytes: Array(text.utf8)) }
}

/// SHA-256 (FIPS 180-4), by Debian's libmd.
public enum SHA256Digest {
  /// The digest as 64 hexadecimal digits.
  public static func hex(of bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    return String(
      decoding: digest(of: bytes).flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] },
      as: UTF8.self)
  }

  /// The digest as base64, as content security policies have it.
  static func base64(of bytes: [UInt8]) -> String { Data(digest(of: bytes)).base64EncodedString() }

  private static func digest(of bytes: [UInt8]) -> [UInt8] {
    var context = SHA2_CTX()
    SHA256Init(&context)
    SHA256Update(&context, bytes, bytes.count)
    var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
    SHA256Final(&digest, &context)
    return digest
  }
}
