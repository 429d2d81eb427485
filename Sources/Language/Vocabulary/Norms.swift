/// The normal form of each word: “colour” has the norm “color”, “’s” has “'s”.
///
/// The model's own table comes first, then spaCy's base norms, then the word in lower case.
struct Norms: Sendable {
  private let places: IDTable<Int32>
  private let norms: [String]

  /// Reads the table `lexeme_norm` of `vocab/lookups.bin`.
  init(_ file: MappedFile) throws(LanguageError) {
    var places = IDTable<Int32>()
    var norms: [String] = []
    for (word, norm) in BaseNorms.table { Self.add(norm, for: StringID(word), &places, &norms) }
    var reader = MessagePackReader(file)
    for _ in 0..<(try reader.mapCount()) {
      let name = try reader.string()
      let value = try reader.value()
      guard name == "lexeme_norm" else { continue }
      for pair in value.pairs ?? [] {
        guard case .integer(let id) = pair.key, let norm = pair.value.string else {
          throw file.damaged(at: 0, "lexeme_norm should map numbers to strings")
        }
        Self.add(norm, for: StringID(rawValue: UInt64(bitPattern: id)), &places, &norms)
      }
    }
    self.places = places
    self.norms = norms
  }

  subscript(word: StringID) -> String? {
    places[word.rawValue].map { norms[Int($0)] }
  }

  private static func add(
    _ norm: String, for word: StringID, _ places: inout IDTable<Int32>, _ norms: inout [String]
  ) {
    places.insert(Int32(norms.count), for: word.rawValue)
    norms.append(norm)
  }
}
