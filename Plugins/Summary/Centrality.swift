import Glibc
import StudyPack

/// How central each sentence is: its words' weight in the essay, as by a centroid of tf·idf vectors
/// (Radev et al. 2004), which costs time linear in the essay's length.
struct Centrality {
  private let sentences: [[String: Double]]
  private let norms: [Double]
  private let centroid: [String: Double]

  init(_ reading: Reading) {
    let stems = reading.sentences.map { sentence in
      sentence.words.filter { $0.kind != .punctuation && !FunctionWords.contains($0.lower) }
        .map { Stem.of($0.lower) }
    }
    var frequency: [String: Double] = [:]
    for sentence in stems {
      for stem in Set(sentence).sorted() { frequency[stem, default: 0] += 1 }
    }
    let count = Double(max(stems.count, 1))
    sentences = stems.map { sentence in
      var weights: [String: Double] = [:]
      for stem in sentence {
        weights[stem, default: 0] += log2(1 + count / (frequency[stem] ?? count))
      }
      return weights
    }
    norms = sentences.map { Self.norm($0) }
    // What a single sentence alone says is no theme of the essay.
    centroid = frequency.filter { $0.value > 1 }
      .mapValues { $0 * log2(1 + count / $0) / count }
  }

  /// From 0 up; comparable within one essay.
  func value(of index: Int) -> Double {
    let weights = sentences[index]
    guard norms[index] > 0 else { return 0 }
    let dot = Self.sum(weights.keys.map { (weights[$0] ?? 0) * (centroid[$0] ?? 0) })
    return dot / norms[index]
  }

  /// The cosine of two sentences, from 0 to 1.
  func similarity(_ a: Int, _ b: Int) -> Double {
    let (small, large) =
      sentences[a].count < sentences[b].count
      ? (sentences[a], sentences[b]) : (sentences[b], sentences[a])
    let product = norms[a] * norms[b]
    guard product > 0 else { return 0 }
    return Self.sum(small.keys.map { (small[$0] ?? 0) * (large[$0] ?? 0) }) / product
  }

  private static func norm(_ weights: [String: Double]) -> Double {
    sum(weights.values.map { $0 * $0 }).squareRoot()
  }

  /// Adds in ascending order, so that a dictionary's order leaves no trace in the last digit.
  private static func sum(_ values: [Double]) -> Double { values.sorted().reduce(0, +) }
}
