/// The word types that a worker has met, each under a small number.
struct Lexicon {
  private let norms: Norms
  private let vectors: VectorTable
  private let phrases: PhraseTrie
  private var places = IDTable<Int32>(minimumCapacity: 4096)
  private(set) var types: [WordType] = []
  /// Whether an exception that the rules cut up can begin with the type.
  private(set) var beginsPhrase: [Bool] = []

  init(norms: Norms, vectors: VectorTable, phrases: PhraseTrie) {
    self.norms = norms
    self.vectors = vectors
    self.phrases = phrases
  }

  /// The number of the type with this text, which has the norm that the model's tables give it.
  mutating func type(_ text: @autoclosure () -> String, id: StringID) -> Int32 {
    if let place = places[id.rawValue] { return place }
    return insert(text(), id: id, norm: nil, under: id.rawValue)
  }

  /// The number of the type of a token of an exception.
  mutating func type(_ token: TokenizerExceptions.Token) -> Int32 {
    let id = StringID(token.text)
    guard let norm = token.norm else { return type(token.text, id: id) }
    // A pair of ids is a key like any other once it is hashed again.
    let pair = [id.rawValue, StringID(norm).rawValue]
    let key = pair.withUnsafeBytes { MurmurHash.hash64A($0) }
    return places[key] ?? insert(token.text, id: id, norm: norm, under: key)
  }

  private mutating func insert(
    _ text: String, id: StringID, norm: String?, under key: UInt64
  ) -> Int32 {
    let place = Int32(types.count)
    types.append(WordType(text, id: id, norm: norm, norms: norms, vectors: vectors))
    beginsPhrase.append(phrases.begins(with: id))
    places.insert(place, for: key)
    return place
  }
}
