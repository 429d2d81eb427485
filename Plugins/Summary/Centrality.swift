import Glibc
import StudyPack

/// How central each sentence is: how often, on average, the essay uses its words (SumBasic, Nenkova &
/// Vanderwende 2005), which costs time linear in the essay's length.
struct Centrality {
  private let sentences: [[String: Double]]
  private let norms: [Double]
  private let values: [Double]

  init(_ reading: Reading) {
    let stems = reading.sentences.map { sentence in
      sentence.words.filter { $0.kind != .punctuation && !FunctionWords.contains($0.lower) }
        .map { Stem.of($0.lower) }
    }
    var uses: [String: Double] = [:]
    var frequency: [String: Double] = [:]
    for sentence in stems {
      for stem in sentence { uses[stem, default: 0] += 1 }
      for stem in Set(sentence) { frequency[stem, default: 0] += 1 }
    }
    let total = max(1, stems.reduce(0) { $0 + $1.count })
    values = stems.map { sentence in
      Self.sum(sentence.map { (uses[$0] ?? 0) / Double(total) }) / Double(max(1, sentence.count))
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
  }

  /// From 0 to 1; comparable within one essay.
  func value(of index: Int) -> Double { values[index] }

  /// The stems of a sentence's content words.
  func stems(of index: Int) -> Set<String> { Set(sentences[index].keys) }

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
