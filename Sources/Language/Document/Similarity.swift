/// Similarity by static word vectors: the cosine of the angle between them.
extension Token {
  /// The word's vector; empty where the word or the model has none.
  public var vector: [Float] {
    guard let vectors = doc.storage.vectors, let row = vectors.row(of: StringID(text)) else {
      return []
    }
    return vectors.vector(row: row)
  }

  /// Whether the model knows a vector for the word as it is written.
  public var hasVector: Bool { !vector.isEmpty }

  /// From -1 to 1; 0 where either word has no vector.
  public func similarity(to other: Token) -> Float { cosine(vector, other.vector) }
}

extension Span {
  /// The mean of the words' vectors, in which words without one count as zeros.
  public var vector: [Float] { mean(map(\.vector)) }

  /// From -1 to 1; 0 where either has no vector.
  public func similarity(to other: Span) -> Float { cosine(vector, other.vector) }
}

extension Doc {
  /// The mean of the words' vectors, in which words without one count as zeros.
  public var vector: [Float] { mean(map(\.vector)) }

  /// From -1 to 1; 0 where either has no vector.
  public func similarity(to other: Doc) -> Float { cosine(vector, other.vector) }
}

private func mean(_ vectors: [[Float]]) -> [Float] {
  guard let width = vectors.map(\.count).max(), width > 0 else { return [] }
  var sum = [Float](repeating: 0, count: width)
  for vector in vectors {
    for (place, value) in vector.enumerated() { sum[place] += value }
  }
  return sum.map { $0 / Float(vectors.count) }
}

private func cosine(_ one: [Float], _ other: [Float]) -> Float {
  guard one.count == other.count else { return 0 }
  let product = zip(one, other).reduce(0) { $0 + $1.0 * $1.1 }
  let lengths = one.reduce(0) { $0 + $1 * $1 } * other.reduce(0) { $0 + $1 * $1 }
  return lengths > 0 ? product / lengths.squareRoot() : 0
}
