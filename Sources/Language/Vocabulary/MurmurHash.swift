/// The hashes that spaCy and thinc key their tables by (Austin Appleby's MurmurHash, public domain).
enum MurmurHash {
  /// MurmurHash64A of `bytes` with seed 1.
  static func hash64A(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    let factor: UInt64 = 0xC6A4_A793_5BD1_E995
    var hash = 1 ^ (UInt64(bytes.count) &* factor)
    let whole = bytes.count & ~7
    for offset in stride(from: 0, to: whole, by: 8) {
      var word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      word &*= factor
      word ^= word >> 47
      hash = (hash ^ (word &* factor)) &* factor
    }
    if whole < bytes.count {
      var tail: UInt64 = 0
      for offset in (whole..<bytes.count).reversed() { tail = tail << 8 | UInt64(bytes[offset]) }
      hash = (hash ^ tail) &* factor
    }
    hash = (hash ^ hash >> 47) &* factor
    return hash ^ hash >> 47
  }

  /// The four table rows, each below `count`, of a key in a hash embedding: the finaliser of
  /// MurmurHash3's 128-bit form for 64-bit machines, over the key's eight bytes.
  static func rows(of key: UInt64, seed: UInt64, count: UInt32) -> SIMD4<UInt32> {
    var first = key &* 0x87C3_7B91_1142_53D5
    first = (first << 31 | first >> 33) &* 0x4CF5_AD43_2745_937F
    first ^= seed ^ 8
    var second = seed ^ 8
    first &+= second
    second &+= first
    first = finished(first)
    second = finished(second)
    first &+= second
    second &+= first
    return SIMD4(
      UInt32(truncatingIfNeeded: first) % count, UInt32(first >> 32) % count,
      UInt32(truncatingIfNeeded: second) % count, UInt32(second >> 32) % count)
  }

  private static func finished(_ hash: UInt64) -> UInt64 {
    var hash = (hash ^ hash >> 33) &* 0xFF51_AFD7_ED55_8CCD
    hash = (hash ^ hash >> 33) &* 0xC4CE_B9FE_1A85_EC53
    return hash ^ hash >> 33
  }
}
