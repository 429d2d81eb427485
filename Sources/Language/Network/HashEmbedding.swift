/// A table of vectors into which a feature's values are hashed; the sum of four rows stands for a
/// value, so that values which share one row are still told apart.
///
/// Miranda et al., “Multi hash embeddings in spaCy” (2022).
struct HashEmbedding: Sendable {
  let feature: WordFeature
  let width: Int
  private let seed: UInt64
  private let rows: UInt32
  private let table: [Float]

  init(_ model: ThincModel, layer: Int, columns: [WordFeature]) throws(LanguageError) {
    let weights = try model.parameter("E", of: layer, shape: [nil, nil])
    guard let seed = try model.attribute("seed", of: layer).integer, seed >= 0,
      let column = try model.attribute("column", of: layer).integer,
      columns.indices.contains(column)
    else { throw model.foreign("a hashembed without seed or column", "one with both") }
    feature = columns[column]
    width = weights.shape[1]
    rows = UInt32(weights.shape[0])
    table = weights.values
    self.seed = UInt64(seed)
  }

  /// Writes the vector of `key` to `target`.
  func embed(_ key: UInt64, into target: UnsafeMutableBufferPointer<Float>) {
    let chosen = MurmurHash.rows(of: key, seed: seed, count: rows)
    table.withUnsafeBufferPointer { table in
      let (a, b) = (Int(chosen[0]) * width, Int(chosen[1]) * width)
      let (c, d) = (Int(chosen[2]) * width, Int(chosen[3]) * width)
      for place in 0..<width {
        target[place] = table[a + place] + table[b + place] + table[c + place] + table[d + place]
      }
    }
  }
}
