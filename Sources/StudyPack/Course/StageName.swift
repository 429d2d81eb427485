/// What a stage, and a document of a pack, may be called.
enum StageName {
  /// Lower-case letters, digits and single hyphens, a letter first.
  static func isValid(_ name: String) -> Bool {
    guard let first = name.utf8.first, (0x61...0x7A).contains(first), name.utf8.last != 0x2D,
      name.utf8.count <= 64
    else { return false }
    return name.utf8.allSatisfy(isAllowed) && !name.contains("--")
  }

  private static func isAllowed(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2D
  }
}
