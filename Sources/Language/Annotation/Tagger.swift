import FoundationEssentials

/// Gives each token its Penn tag, from its vector alone.
struct Tagger: Sendable {
  /// The tags, in the order of the network's outputs.
  let tags: [String]
  private let output: DenseLayer

  private struct Configuration: Decodable {
    let labels: [String]
  }

  init(_ model: ThincModel, configuration: MappedFile, inputs: Int) throws(LanguageError) {
    let bytes = Data(configuration.bytes)
    guard let read = try? JSONDecoder().decode(Configuration.self, from: bytes) else {
      throw configuration.damaged(at: 0, "no list of tags")
    }
    tags = read.labels
    let layer = try model.layer(named: "softmax")
    let weights = try model.parameter("W", of: layer, shape: [tags.count, inputs])
    let bias = try model.parameter("b", of: layer, shape: [tags.count])
    output = DenseLayer(
      weights: weights.values, bias: bias.values, inputs: inputs, order: Array(tags.indices))
  }

  /// A matrix for the scores.
  func makeScores() -> Matrix { Matrix(width: output.paddedOutputs) }

  /// The places in ``tags`` of the tags of `count` tokens: the highest score, the first among
  /// equals.
  func tag(_ vectors: Matrix, start: Int, count: Int, _ scores: Matrix, _ kernel: Kernel) -> [Int] {
    scores.resize(rows: count)
    output.apply(to: vectors, rows: start..<start + count, into: scores, kernel)
    return (0..<count).map { token in
      let row = scores[row: token]
      var best = 0
      for tag in tags.indices where row[tag] > row[best] { best = tag }
      return best
    }
  }
}
