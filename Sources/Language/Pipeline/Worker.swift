/// One thread's memory: buffers, and what it knows of words that it has met. Used by one thread at
/// a time; ``Pipeline`` sees to that.
final class Worker: @unchecked Sendable {
  private let components: Components
  private let kernel: Kernel
  private let tagScores: Matrix
  private let parserWorkspace: TransitionScorer.Workspace
  private let recognizerWorkspace: TransitionScorer.Workspace
  private var tokens = TokenList()
  private var tokenizer: Tokenizer
  private var encoder: EncoderWorkspace
  private var entityEncoder: EncoderWorkspace
  private var memory = Annotator.Memory()

  /// What is known is forgotten beyond this number of distinct words or chunks, so that memory
  /// stays flat over any number of texts.
  private static let mostWords = 20_000
  /// Buffers for longer texts are given back after use.
  private static let longText = 4_000

  init(_ components: Components, _ kernel: Kernel) {
    self.components = components
    self.kernel = kernel
    tokenizer = Self.tokenizer(components)
    encoder = EncoderWorkspace(components.encoder)
    entityEncoder = EncoderWorkspace(components.recognizer.encoder)
    tagScores = components.tagger.makeScores()
    parserWorkspace = .init(components.parser.scorer)
    recognizerWorkspace = .init(components.recognizer.scorer)
  }

  private static func tokenizer(_ components: Components) -> Tokenizer {
    let lexicon = Lexicon(
      norms: components.norms, vectors: components.vectors, phrases: components.tokenizer.phrases)
    return Tokenizer(components.tokenizer, lexicon: lexicon)
  }

  func doc(_ text: String) -> Doc {
    var text = text
    text.withUTF8 { tokenizer.tokenize(UnsafeRawBufferPointer($0), into: &tokens) }
    defer { tidyUp() }
    guard tokens.count > 0 else {
      return Doc(
        DocStorage(
          text: text, records: [], tree: DependencyTree(heads: []), vectors: components.vectors))
    }
    return annotated(text)
  }

  private func annotated(_ text: String) -> Doc {
    let words = tokenizer.lexicon.types
    let isSpace = { [tokens] in words[Int(tokens.types[$0])].isSpace }
    let encoded = encoder.encode(tokens, words, kernel)
    let tags = components.tagger.tag(
      encoded.vectors, start: encoded.start, count: tokens.count, tagScores, kernel)
    let parse = components.parser.parse(
      encoded.vectors, start: encoded.start, count: tokens.count, isSpace: isSpace,
      parserWorkspace, kernel)
    let outcomes = components.annotator.outcomes(
      of: .init(types: tokens.types, words: words, tags: tags, dependencies: parse.labels),
      &memory)
    let entities = entities(in: parse.tree, words, isSpace)
    let records = records(words, outcomes, parse.tree, marks(entities))
    return Doc(
      DocStorage(text: text, records: records, tree: parse.tree, vectors: components.vectors))
  }

  private func entities(
    in tree: DependencyTree, _ words: [WordType], _ isSpace: (Int) -> Bool
  ) -> [EntityRecognizer.Entity] {
    let encoded = entityEncoder.encode(tokens, words, kernel)
    return components.recognizer.entities(
      encoded.vectors, start: encoded.start, in: tree, isSpace: isSpace, recognizerWorkspace,
      kernel)
  }

  private func marks(_ entities: [EntityRecognizer.Entity]) -> [EntityMark] {
    var marks = Array(repeating: EntityMark.outside, count: tokens.count)
    for entity in entities {
      let type = EntityType(rawValue: components.recognizer.types[entity.type])
      for token in entity.range { marks[token] = .continues(type) }
      marks[entity.range.lowerBound] = .begins(type)
    }
    return marks
  }

  private func records(
    _ words: [WordType], _ outcomes: [Annotator.Outcome], _ tree: DependencyTree,
    _ marks: [EntityMark]
  ) -> [TokenRecord] {
    tokens.types.indices.map { token in
      let outcome = outcomes[token]
      return TokenRecord(
        words[Int(tokens.types[token])].text, hasSpaceAfter: tokens.hasSpaceAfter[token],
        tag: outcome.tag, partOfSpeech: outcome.partOfSpeech, morphology: outcome.morphology,
        lemma: outcome.lemma, head: tree.heads[token], dependency: outcome.dependency,
        entity: marks[token])
    }
  }

  private func tidyUp() {
    if tokens.count > Self.longText { trim() }
    if tokenizer.lexicon.types.count > Self.mostWords || tokenizer.chunkCount > Self.mostWords
      || memory.count > 2 * Self.mostWords
    {
      forget()
    }
  }

  private func trim() {
    encoder.trim(toWords: Self.longText)
    entityEncoder.trim(toWords: Self.longText)
    parserWorkspace.trim(toWords: Self.longText)
    recognizerWorkspace.trim(toWords: Self.longText)
    tagScores.trim(toRows: Self.longText)
  }

  private func forget() {
    tokenizer = Self.tokenizer(components)
    encoder = EncoderWorkspace(components.encoder)
    entityEncoder = EncoderWorkspace(components.recognizer.encoder)
    memory = Annotator.Memory()
  }
}
