/// Splits texts into words. Chunks that came before are looked up, since what becomes of a chunk
/// does not depend on where it stands.
struct Tokenizer {
  private let rules: TokenizerRules
  private(set) var lexicon: Lexicon
  private var matcher = PatternMatcher()
  private var chunk = Chunk()
  private var places = IDTable<Int32>(minimumCapacity: 4096)
  /// For each chunk, where its types begin in `types`; they end where the next ones begin.
  private var starts: [Int32] = [0]
  private var types: [Int32] = []

  init(_ rules: TokenizerRules, lexicon: Lexicon) {
    self.rules = rules
    self.lexicon = lexicon
  }

  /// How many distinct chunks are remembered.
  var chunkCount: Int { starts.count - 1 }

  /// The words of a text, in place of what `tokens` held.
  mutating func tokenize(_ utf8: UnsafeRawBufferPointer, into tokens: inout TokenList) {
    tokens.removeAll()
    for piece in ChunkScanner(utf8) {
      append(UnsafeRawBufferPointer(rebasing: utf8[piece.range]), to: &tokens)
      tokens.setSpaceAfterLast(piece.isFollowedBySpace)
    }
    joinPhrases(in: &tokens)
  }

  private mutating func append(_ bytes: UnsafeRawBufferPointer, to tokens: inout TokenList) {
    let key = MurmurHash.hash64A(bytes)
    let place = Int(places[key] ?? remember(bytes, under: key))
    for type in types[Int(starts[place])..<Int(starts[place + 1])] { tokens.append(type) }
  }

  private mutating func remember(_ bytes: UnsafeRawBufferPointer, under key: UInt64) -> Int32 {
    chunk.fill(with: bytes)
    for word in rules.splitter.words(of: chunk, &matcher) {
      switch word {
      case .part(let part):
        types.append(lexicon.type(chunk.text(of: part), id: chunk.id(of: part)))
      case .exception(let id):
        for token in rules.exceptions[id] ?? [] { types.append(lexicon.type(token)) }
      }
    }
    starts.append(Int32(types.count))
    let place = Int32(starts.count - 2)
    places.insert(place, for: key)
    return place
  }

  // MARK: Second pass

  private mutating func joinPhrases(in tokens: inout TokenList) {
    let starts = tokens.types.indices.filter { lexicon.beginsPhrase[Int(tokens.types[$0])] }
    guard !starts.isEmpty else { return }
    let phrases = rules.phrases.phrases(in: tokens.count, startingAt: starts) {
      lexicon.types[Int(tokens.types[$0])].id
    }
    for phrase in phrases.reversed() {
      guard let exception = rules.exceptions[StringID(surface(of: phrase, in: tokens))] else {
        continue
      }
      tokens.replace(phrase, with: exception.map { lexicon.type($0) })
    }
  }

  private func surface(of phrase: Range<Int>, in tokens: TokenList) -> String {
    var surface = ""
    for place in phrase {
      surface += lexicon.types[Int(tokens.types[place])].text
      if tokens.hasSpaceAfter[place], place < phrase.upperBound - 1 { surface += " " }
    }
    return surface
  }
}
