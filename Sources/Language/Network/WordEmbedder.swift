/// Makes the vector of a word out of its features and its static vector, without its context.
struct WordEmbedder: Sendable {
  private let embeddings: [HashEmbedding]
  private let projection: DenseLayer?
  private let mixer: MaxoutLayer
  private let vectors: VectorTable

  var width: Int { mixer.width }
  var inputWidth: Int { mixer.inputs }
  var scratchWidth: Int { mixer.scratchWidth }
  var vectorWidth: Int { max(vectors.width, 1) }
  /// Whether a word looks different when a space follows it.
  var seesSpaceAfter: Bool { embeddings.contains { $0.feature == .spaceAfter } }

  init(_ model: ThincModel, mixer: MaxoutLayer, vectors: VectorTable) throws(LanguageError) {
    self.mixer = mixer
    self.vectors = vectors
    let columns = try Self.columns(model)
    var embeddings: [HashEmbedding] = []
    for layer in model.layers(named: "hashembed") {
      embeddings.append(try HashEmbedding(model, layer: layer, columns: columns))
    }
    self.embeddings = embeddings
    projection = try Self.projection(model, vectors)
    let width = embeddings.map(\.width).reduce(projection?.outputs ?? 0, +)
    guard width == mixer.inputs else {
      throw model.foreign("\(width) features for a mixer of \(mixer.inputs)", "as many")
    }
  }

  private static func columns(_ model: ThincModel) throws(LanguageError) -> [WordFeature] {
    let layer = try model.layer(named: "extract_features")
    let names = try model.attribute("columns", of: layer).array ?? []
    let columns = names.compactMap { $0.string.flatMap(WordFeature.init) }
    guard columns.count == names.count else {
      throw model.foreign("an unknown feature", "features of English pipelines of spaCy 3")
    }
    return columns
  }

  private static func projection(
    _ model: ThincModel, _ vectors: VectorTable
  ) throws(LanguageError) -> DenseLayer? {
    guard let layer = model.layers(named: "static_vectors").first else { return nil }
    let weights = try model.parameter("W", of: layer, shape: [nil, vectors.width])
    guard weights.shape[0] % 16 == 0 else {
      throw model.foreign("a projection to \(weights.shape[0])", "a multiple of 16")
    }
    return DenseLayer(
      weights: weights.values, bias: nil, inputs: vectors.width,
      order: Array(0..<weights.shape[0]))
  }

  /// Writes the word's features to row `row` of `input`, and its static vector to that of
  /// `statics`: zeros where it has none.
  func gather(
    _ type: WordType, hasSpaceAfter: Bool, into input: Matrix, statics: Matrix, row: Int
  ) {
    let features = input[row: row]
    var column = 0
    for embedding in embeddings {
      let target = UnsafeMutableBufferPointer(
        rebasing: features[column..<column + embedding.width])
      embedding.embed(embedding.feature.key(of: type, hasSpaceAfter: hasSpaceAfter), into: target)
      column += embedding.width
    }
    guard projection != nil else { return }
    if let vector = type.vectorRow {
      vectors.copy(row: vector, to: UnsafeMutableRawBufferPointer(statics[row: row]))
    } else {
      statics.fill(rows: row..<row + 1, with: 0)
    }
  }

  /// Mixes the first `count` gathered words into rows of `output` from `target` on.
  func mix(
    _ count: Int, input: Matrix, statics: Matrix, scratch: Matrix, into output: Matrix,
    at target: Int, _ kernel: Kernel
  ) {
    if let projection {
      let column = input.width - projection.outputs
      projection.apply(to: statics, rows: 0..<count, into: input, column: column, kernel)
    }
    mixer.apply(
      to: input, rows: 0..<count, into: output, at: target, residual: .none, scratch: scratch,
      kernel)
  }
}
