import Glibc
import StudyPack

/// The pairs of neighbouring words that an essay says more than once: what it comes back to.
///
/// A good summary holds as many of them as fit, each once (Gillick & Favre, “A scalable global model
/// for summarization”, ILP-NLP 2009).
struct RepeatedPairs {
  private struct Pair: Hashable {
    let first: String
    let second: String
  }

  /// The pairs of each sentence, as indices of `weights`, in ascending order.
  private let sentences: [[Int]]
  private let weights: [Double]
  private let names: [Pair]

  init(_ reading: Reading) {
    let pairs = reading.sentences.map(Self.pairs)
    var counts: [Pair: Int] = [:]
    for pair in pairs.joined() { counts[pair, default: 0] += 1 }
    var indices: [Pair: Int] = [:]
    var weights: [Double] = []
    var names: [Pair] = []
    sentences = pairs.map { pairs in
      let repeated = pairs.filter { (counts[$0] ?? 0) > 1 }
      for pair in repeated where indices[pair] == nil {
        indices[pair] = weights.count
        weights.append(log(Double(counts[pair] ?? 1)))
        names.append(pair)
      }
      return Set(repeated.compactMap { indices[$0] }).sorted()
    }
    self.weights = weights
    self.names = names
  }

  /// The pairs of a sentence.
  func pairs(of index: Int) -> [Int] { sentences[index] }

  /// The pairs of a sentence as stems, with their weights.
  func namedPairs(of index: Int) -> [String: Double] {
    Dictionary(
      sentences[index].map { ("\(names[$0].first) \(names[$0].second)", weights[$0]) },
      uniquingKeysWith: { first, _ in first })
  }

  /// How much a sentence says of what the essay comes back to, without what is `said` already.
  func weight(of index: Int, beside said: Set<Int> = []) -> Double {
    sentences[index].reduce(0) { said.contains($1) ? $0 : $0 + weights[$1] }
  }

  private static func pairs(of sentence: Sentence) -> [Pair] {
    let words = sentence.words.filter { $0.kind != .punctuation }.map(\.lower)
    return zip(words, words.dropFirst()).compactMap { first, second in
      FunctionWords.contains(first) && FunctionWords.contains(second)
        ? nil : Pair(first: Stem.of(first), second: Stem.of(second))
    }
  }
}
