/// The parts of a pipeline, immutable and shared by all workers.
struct Components: Sendable {
  let norms: Norms
  let vectors: VectorTable
  let tokenizer: TokenizerRules
  let encoder: TokenEncoder
  let tagger: Tagger
  let parser: DependencyParser
  let annotator: Annotator
  let recognizer: EntityRecognizer

  /// Reads all files; what does not wait for something else is read side by side.
  init(_ folder: ModelFolder) throws(LanguageError) {
    let (words, rules) = try Concurrently.both(
      { () throws(LanguageError) in try Words(folder) },
      { () throws(LanguageError) in try Rules(folder) })
    let vectors = words.vectors
    let (syntax, recognizer) = try Concurrently.both(
      { () throws(LanguageError) in try Syntax(folder, vectors) },
      { () throws(LanguageError) in
        try EntityRecognizer(
          ThincModel(folder.file("ner/model")), moves: folder.file("ner/moves"), vectors: vectors)
      })
    norms = words.norms
    self.vectors = vectors
    tokenizer = rules.tokenizer
    encoder = syntax.encoder
    tagger = syntax.tagger
    parser = syntax.parser
    annotator = Annotator(
      rules.ruler, rules.lemmatizer, tags: tagger.tags, dependencies: parser.labels.names)
    self.recognizer = recognizer
  }
}

/// What is known of single words.
private struct Words: Sendable {
  let norms: Norms
  let vectors: VectorTable

  init(_ folder: ModelFolder) throws(LanguageError) {
    norms = try Norms(folder.file("vocab/lookups.bin"))
    vectors = try VectorTable(
      keys: folder.file("vocab/key2row"), vectors: folder.file("vocab/vectors"))
  }
}

/// The parts without numbers.
private struct Rules: Sendable {
  let tokenizer: TokenizerRules
  let ruler: AttributeRuler
  let lemmatizer: Lemmatizer

  init(_ folder: ModelFolder) throws(LanguageError) {
    tokenizer = try TokenizerRules(folder.file("tokenizer"))
    ruler = try AttributeRuler(folder.file("attribute_ruler/patterns"))
    lemmatizer = try Lemmatizer(folder.file("lemmatizer/lookups/lookups.bin"))
  }
}

/// The parts that share an encoder.
private struct Syntax: Sendable {
  let encoder: TokenEncoder
  let tagger: Tagger
  let parser: DependencyParser

  init(_ folder: ModelFolder, _ vectors: VectorTable) throws(LanguageError) {
    encoder = try TokenEncoder(ThincModel(folder.file("tok2vec/model")), vectors: vectors)
    tagger = try Tagger(
      ThincModel(folder.file("tagger/model")), configuration: folder.file("tagger/cfg"),
      inputs: encoder.width)
    parser = try DependencyParser(
      ThincModel(folder.file("parser/model")), moves: folder.file("parser/moves"),
      inputs: encoder.width)
  }
}
