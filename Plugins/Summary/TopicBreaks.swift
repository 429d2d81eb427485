import Clauses
import Glibc
import StudyPack

/// Where an essay without headings turns to another topic: between paragraphs whose words have less in
/// common than those around them (TextTiling: Hearst 1997, “TextTiling: segmenting text into
/// multi-paragraph subtopic passages”, Computational Linguistics 23), paragraphs taken as its blocks.
struct TopicBreaks {
  /// Blocks of each topic, in the essay's order; one of all where there are none.
  let topics: [ClosedRange<Int>]

  /// Fewer paragraphs than this have no topics of their own.
  private static let fewest = 8
  /// How many paragraphs on either side are compared, and how many a topic has at least.
  private static let window = 2

  init(_ reading: Reading) {
    let paragraphs = Dictionary(grouping: reading.sentences, by: \.id.block)
      .sorted { $0.key < $1.key }
    guard let first = paragraphs.first?.key, let last = paragraphs.last?.key else {
      topics = []
      return
    }
    guard reading.sections.count == 1, paragraphs.count >= Self.fewest else {
      topics = [first...last]
      return
    }
    let words = paragraphs.map { Self.words(of: $0.value) }
    let gaps = Self.breaks(among: Self.depths(Self.likenesses(of: words)), paragraphs.count)
    let starts = [first] + gaps.map { paragraphs[$0].key }
    let ends = gaps.map { paragraphs[$0 - 1].key } + [last]
    topics = zip(starts, ends).map { $0...$1 }
  }

  private static func words(of sentences: [Sentence]) -> [String: Double] {
    var counts: [String: Double] = [:]
    for word in sentences.lazy.flatMap(\.words)
    where word.kind == .word && !FunctionWords.contains(word.lower) {
      counts[Stem.of(word.lower), default: 0] += 1
    }
    return counts
  }

  /// How alike what stands before and behind each gap is, from 0 to 1; the first gap lies between the
  /// first two paragraphs.
  private static func likenesses(of paragraphs: [[String: Double]]) -> [Double] {
    (1..<paragraphs.count).map { gap in
      let before = joined(paragraphs[max(0, gap - window)..<gap])
      let behind = joined(paragraphs[gap..<min(paragraphs.count, gap + window)])
      return cosine(before, behind)
    }
  }

  private static func joined(_ counts: ArraySlice<[String: Double]>) -> [String: Double] {
    counts.reduce(into: [:]) { sum, next in sum.merge(next, uniquingKeysWith: +) }
  }

  /// Sums run in the order of the words, so that no dictionary's order leaves a trace.
  private static func cosine(_ a: [String: Double], _ b: [String: Double]) -> Double {
    let product = a.keys.sorted().reduce(0) { $0 + (a[$1] ?? 0) * (b[$1] ?? 0) }
    let norms = [a, b].map { counts in
      counts.keys.sorted().reduce(0) { $0 + (counts[$1] ?? 0) * (counts[$1] ?? 0) }.squareRoot()
    }
    let norm = norms[0] * norms[1]
    return norm > 0 ? product / norm : 0
  }

  /// How far each gap lies below the nearest peaks on both sides.
  private static func depths(_ likenesses: [Double]) -> [Double] {
    likenesses.indices.map { index in
      let left = peak(likenesses[...index].reversed())
      let right = peak(Array(likenesses[index...]))
      return left + right - 2 * likenesses[index]
    }
  }

  /// The highest value up to where the values begin to fall.
  private static func peak(_ values: some Sequence<Double>) -> Double {
    var highest = 0.0
    for value in values {
      if value < highest { break }
      highest = value
    }
    return highest
  }

  /// The deepest gaps, deeper than most, as numbers of the paragraphs behind them.
  private static func breaks(among depths: [Double], _ count: Int) -> [Int] {
    let mean = depths.reduce(0, +) / Double(depths.count)
    let spread =
      (depths.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(depths.count)).squareRoot()
    var chosen: [Int] = []
    let deepest = depths.indices.sorted { (depths[$1], $0) < (depths[$0], $1) }
    for index in deepest where depths[index] > mean + spread / 2 {
      let gap = index + 1
      let isFarFromEnds = gap >= window && count - gap >= window
      if isFarFromEnds, chosen.allSatisfy({ abs($0 - gap) >= window }) { chosen.append(gap) }
    }
    return chosen.sorted()
  }
}
