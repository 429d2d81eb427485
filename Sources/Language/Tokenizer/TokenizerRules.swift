/// A tokenizer as the model's file describes it; shared by all workers.
struct TokenizerRules: Sendable {
  /// spaCy's numbers of the attributes that an exception gives.
  private enum Attribute {
    static let orth = 65
    static let norm = 67
  }

  let splitter: AffixSplitter
  let phrases: PhraseTrie

  var exceptions: TokenizerExceptions { splitter.exceptions }

  init(_ file: MappedFile) throws(LanguageError) {
    var reader = MessagePackReader(file)
    let root = try reader.value()
    let entries = try Self.exceptions(root, in: file)
    let affixes = try Self.affixes(root, in: file)
    splitter = AffixSplitter(affixes: affixes, exceptions: TokenizerExceptions(entries))
    phrases = Self.phrases(among: entries.map(\.text), affixes)
  }

  private static func affixes(
    _ root: MessagePackValue, in file: MappedFile
  ) throws(LanguageError) -> AffixPatterns {
    if root["token_match", in: file]?.string != nil {
      throw .foreign(file: file.path, found: "a token_match", expected: "none")
    }
    let address = root["url_match", in: file]?.string
    return AffixPatterns(
      prefix: try pattern("prefix_search", root, in: file),
      suffix: try pattern("suffix_search", root, in: file),
      infix: try pattern("infix_finditer", root, in: file),
      address: address == nil ? nil : try pattern("url_match", root, in: file))
  }

  private static func pattern(
    _ name: String, _ root: MessagePackValue, in file: MappedFile
  ) throws(LanguageError) -> Pattern {
    guard let source = root[name, in: file]?.string else {
      throw file.damaged(at: 0, "a tokenizer without \(name)")
    }
    return try Pattern(source, in: file)
  }

  private static func exceptions(
    _ root: MessagePackValue, in file: MappedFile
  ) throws(LanguageError) -> [(text: String, tokens: [TokenizerExceptions.Token])] {
    guard let pairs = root["exceptions", in: file]?.pairs else {
      throw file.damaged(at: 0, "a tokenizer without exceptions")
    }
    var entries: [(text: String, tokens: [TokenizerExceptions.Token])] = []
    for pair in pairs {
      guard let text = pair.key.string, let tokens = pair.value.array?.compactMap(token),
        !tokens.isEmpty, tokens.map(\.text).joined() == text
      else { throw file.damaged(at: 0, "an exception whose tokens do not make up its text") }
      entries.append((text, tokens))
    }
    return entries
  }

  private static func token(_ value: MessagePackValue) -> TokenizerExceptions.Token? {
    var text: String?
    var norm: String?
    for pair in value.pairs ?? [] {
      if pair.key.integer == Attribute.orth { text = pair.value.string }
      if pair.key.integer == Attribute.norm { norm = pair.value.string }
    }
    return text.map { .init(text: $0, norm: norm) }
  }

  private static func phrases(among texts: [String], _ affixes: AffixPatterns) -> PhraseTrie {
    let splitter = AffixSplitter(affixes: affixes, exceptions: .none)
    var matcher = PatternMatcher()
    var trie = PhraseTrie()
    for text in texts {
      let chunk = Chunk(text)
      guard text.contains(" ") || affixes.finds(in: chunk.scalars, chunk.range, &matcher) else {
        continue
      }
      trie.insert(words(of: text, splitter, &matcher))
    }
    return trie
  }

  private static func words(
    of text: String, _ splitter: AffixSplitter, _ matcher: inout PatternMatcher
  ) -> [StringID] {
    var text = text
    return text.withUTF8 { utf8 in
      let bytes = UnsafeRawBufferPointer(utf8)
      return ChunkScanner(bytes).flatMap { piece in
        var chunk = Chunk()
        chunk.fill(with: UnsafeRawBufferPointer(rebasing: bytes[piece.range]))
        return splitter.words(of: chunk, &matcher).map { word in
          switch word {
          case .part(let part): chunk.id(of: part)
          case .exception(let id): id
          }
        }
      }
    }
  }
}
