import Clauses
import Glibc
import StudyPack

/// The sentences chosen for an abstract so far, and what another would add.
struct AbstractChoice {
  private let weights: SentenceWeights
  private(set) var lines: [StandingSentence] = []
  /// In words.
  private(set) var length = 0
  private var said: Set<Int> = []
  private var sections: [Int: Int] = [:]

  private static let mostSimilar = 0.55
  private static let crowding = 0.15
  /// Shorter ones say too little, longer ones crowd out others.
  static let wordLimits = 10...46

  init(_ weights: SentenceWeights) { self.weights = weights }

  static func takes(_ line: StandingSentence) -> Bool { wordLimits.contains(line.wordCount) }

  /// The sentence's weight, less what is said already and what speaks for other sections; of two
  /// that weigh the same for each word, the longer one, which leaves less of the abstract empty.
  func gain(of line: StandingSentence) -> Double {
    let crowd = Double(sections[line.sentence.section] ?? 0)
    return weights.weight(of: line, beside: said) * pow(Double(line.wordCount), 0.25)
      / (1 + Self.crowding * crowd)
  }

  /// Whether a chosen sentence says much the same (after Carbonell & Goldstein 1998).
  func repeats(_ line: StandingSentence) -> Bool {
    lines.contains { Self.repeats($0, line, weights) }
  }

  static func repeats(_ a: StandingSentence, _ b: StandingSentence, _ weights: SentenceWeights)
    -> Bool
  { weights.similarity(a, b) > mostSimilar }

  mutating func add(_ line: StandingSentence) {
    lines.append(line)
    length += line.wordCount
    said.formUnion(weights.pairs(of: line))
    sections[line.sentence.section, default: 0] += 1
  }
}
