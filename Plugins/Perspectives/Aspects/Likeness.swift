import Language

/// How like the nouns of the claims are, by the cosine of their vectors.
struct Likeness {
  private var lists: [String: [String: Double]] = [:]

  /// How like two nouns have to be to stand for one matter.
  private static let least: Float = 0.6
  /// The same without a WordNet to say that they are kin: vectors alone take “society” for “realm”.
  private static let leastAlone: Float = 0.8

  init(_ topics: [Topics.Topic], wordNet: WordNet?) {
    var kinship = Kinship(wordNet: wordNet)
    var vectors: [(key: String, vector: [Float])] = []
    // What a paragraph says that it is about needs no likeness to other words.
    let announced = Set(topics.filter(\.isAnnounced).map(\.key))
    var seen: Set<String> = []
    for topic in topics where seen.insert(topic.key).inserted {
      lists[topic.key] = [topic.key: 1]
      guard topic.token.pos != .properNoun, topic.nation == nil, !announced.contains(topic.key),
        let vector = Self.unit(topic.token.vector)
      else {
        continue
      }
      vectors.append((topic.key, vector))
    }
    for (place, a) in vectors.enumerated() {
      for b in vectors.dropFirst(place + 1) {
        let cosine = zip(a.vector, b.vector).reduce(0) { $0 + $1.0 * $1.1 }
        guard cosine >= Self.least,
          wordNet == nil ? cosine >= Self.leastAlone : kinship.areKin(a.key, b.key)
        else { continue }
        lists[a.key]?[b.key] = Double(cosine)
        lists[b.key]?[a.key] = Double(cosine)
      }
    }
  }

  /// The nouns that are like `key`, itself among them, with their likeness from 0 to 1.
  func near(_ key: String) -> [String: Double] { lists[key] ?? [key: 1] }

  private static func unit(_ vector: [Float]) -> [Float]? {
    let length = vector.reduce(0) { $0 + $1 * $1 }.squareRoot()
    return length > 0 ? vector.map { $0 / length } : nil
  }
}
