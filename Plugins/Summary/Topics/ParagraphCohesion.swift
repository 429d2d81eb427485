import Glibc
import StudyPack

/// How much of their words two paragraphs of an essay share, words that few paragraphs have counting
/// most.
struct ParagraphCohesion {
  /// Of each paragraph, in ascending order of the stems.
  private let weights: [[(stem: Int, weight: Double)]]

  init(_ paragraphs: [ArraySlice<Sentence>]) {
    var numbers: [String: Int] = [:]
    let counts = paragraphs.map { paragraph in
      var counts: [Int: Int] = [:]
      for word in paragraph.lazy.flatMap(\.words)
      where word.kind != .punctuation && !FunctionWords.contains(word.lower) {
        let stem = Stem.of(word.lower)
        let number = numbers[stem] ?? numbers.count
        numbers[stem] = number
        counts[number, default: 0] += 1
      }
      return counts.sorted { $0.key < $1.key }
    }
    var spread = Array(repeating: 0, count: numbers.count)
    for (stem, _) in counts.joined() { spread[stem] += 1 }
    weights = counts.map { counts in
      let weighed = counts.map { stem, count in
        (stem, (1 + log(Double(count))) * log(Double(paragraphs.count + 1) / Double(spread[stem])))
      }
      let norm = max(weighed.reduce(0) { $0 + $1.1 * $1.1 }.squareRoot(), 1e-9)
      return weighed.map { ($0.0, $0.1 / norm) }
    }
  }

  var count: Int { weights.count }

  /// The cosine of two paragraphs, from 0 to 1.
  func similarity(_ a: Int, _ b: Int) -> Double {
    var sum = 0.0
    var (left, right) = (weights[a][...], weights[b][...])
    while let one = left.first, let other = right.first {
      if one.stem == other.stem { sum += one.weight * other.weight }
      if one.stem <= other.stem { left.removeFirst() }
      if other.stem <= one.stem { right.removeFirst() }
    }
    return sum
  }
}
