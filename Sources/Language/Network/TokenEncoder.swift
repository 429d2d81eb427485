/// spaCy's “tok2vec”: word vectors made from features, then four convolutions over three words
/// each, so that a token's vector tells of the four words on either side.
struct TokenEncoder: Sendable {
  let embedder: WordEmbedder
  private let layers: [MaxoutLayer]

  var width: Int { embedder.width }
  var scratchWidth: Int { max(embedder.scratchWidth, layers.map(\.scratchWidth).max() ?? 0) }

  init(_ model: ThincModel, vectors: VectorTable) throws(LanguageError) {
    let maxouts = model.layers(named: "maxout")
    let normalisations = model.layers(named: "layernorm")
    guard maxouts.count == normalisations.count, !maxouts.isEmpty else {
      throw model.foreign("\(maxouts.count) maxouts, \(normalisations.count) norms", "as many")
    }
    var layers: [MaxoutLayer] = []
    for (maxout, normalisation) in zip(maxouts, normalisations) {
      layers.append(try MaxoutLayer(model, maxout: maxout, normalisation: normalisation))
    }
    let mixer = layers.removeFirst()
    guard layers.allSatisfy({ $0.width == mixer.width && $0.inputs == 3 * mixer.width }) else {
      throw model.foreign("an encoder of varying width", "windows of three words")
    }
    let padding = try model.attribute("pad", of: model.reference("encode")).integer
    guard padding == layers.count else {
      throw model.foreign("\(padding ?? -1) rows of padding", "one for each of its layers")
    }
    embedder = try WordEmbedder(model, mixer: mixer, vectors: vectors)
    self.layers = layers
  }

  /// Rows of padding before and after the words: one for each layer.
  var padding: Int { layers.count }

  /// Encodes `count` words whose vectors stand in `matrix` behind the padding; the result is in
  /// the matrix that is returned, again behind the padding.
  ///
  /// Padding begins as zeros and is computed like words, but only as far from the text as later
  /// layers still see it.
  func encode(_ count: Int, in matrix: Matrix, _ spare: Matrix, scratch: Matrix, _ kernel: Kernel)
    -> Matrix
  {
    let rows = count + 2 * padding
    matrix.fill(rows: 0..<padding, with: 0)
    matrix.fill(rows: rows - padding..<rows, with: 0)
    spare.resize(rows: rows)
    var (input, output) = (matrix, spare)
    for (depth, layer) in layers.enumerated() {
      let seen = depth + 1..<rows - depth - 1
      layer.apply(
        to: input, rows: seen, into: output, at: seen.lowerBound, residual: .input,
        scratch: scratch, kernel)
      swap(&input, &output)
    }
    return input
  }
}
