import Clauses
public import StudyPack

/// A sentence that the abstract can take, with what speaks for it: all that it takes to choose anew.
public struct ExplainedSentence: Codable, Sendable, Hashable {
  public var text: String
  public var words: Int
  /// The index of its section.
  public var section: Int
  /// How much of it a summary is likely to repeat; about 1 on average.
  public var promise: Double
  /// What its promise is made of, by name.
  public var features: [String: Double]
  /// What speaks for it besides its promise and its pairs.
  public var weight: Double
  /// The pairs of neighbouring words, as stems, that the essay says more than once, with their weights.
  public var pairs: [String: Double]
  /// Sentences before it that say much the same, by their places in the list.
  public var repeats: [Int]
  public var evidence: [Evidence]
}

extension ExplainedSentence {
  /// In the essay's order.
  static func all(in selection: SentenceSelection, of reading: Reading) -> [ExplainedSentence] {
    let weights = selection.weights
    let features = weights.features(of: reading)
    let lines = selection.standing.filter(AbstractChoice.takes)
    return lines.enumerated().map { number, line in
      ExplainedSentence(
        text: line.text, words: line.wordCount, section: line.sentence.section,
        promise: weights.promise(of: line),
        features: Dictionary(
          features[line.index].map { ($0.key.rawValue, $0.value) }, uniquingKeysWith: { $1 }),
        weight: weights.otherWeight(of: line), pairs: weights.namedPairs(of: line),
        repeats: lines[..<number].indices.filter {
          AbstractChoice.repeats(lines[$0], line, weights)
        }, evidence: line.evidence)
    }
  }
}
