/// A string's number in spaCy's tables: 0 for the empty string, a symbol's place in
/// ``ReservedSymbols``, else a 64-bit hash. Two strings with one id are taken to be the same.
///
/// Ids, not `String`, are the keys of all tables: `String` takes composed and decomposed accents to
/// be equal, and spaCy does not.
struct StringID: Hashable, Sendable {
  let rawValue: UInt64

  init(rawValue: UInt64) {
    self.rawValue = rawValue
  }

  init(_ utf8: UnsafeRawBufferPointer) {
    let hash = utf8.isEmpty ? 0 : MurmurHash.hash64A(utf8)
    rawValue = ReservedSymbols.table[hash].map(UInt64.init) ?? hash
  }

  init(_ string: String) {
    var string = string
    self = string.withUTF8 { StringID(UnsafeRawBufferPointer($0)) }
  }

  init(_ scalars: some Sequence<Unicode.Scalar>) {
    self.init(String(String.UnicodeScalarView(scalars)))
  }
}
