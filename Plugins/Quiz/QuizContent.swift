public import StudyPack

/// The quiz as pack.json has it.
public struct QuizContent: Codable, Sendable, Hashable {
  public var items: [QuizItem]
  /// How many items the course asked for.
  public var asked: Int
  /// Why there are fewer, in one line; `nil` where there are as many as asked.
  public var shortfall: String?
}

public enum QuizKind: String, Codable, Sendable, Hashable, CaseIterable {
  case choice
  case trueFalse = "true-false"
  case cloze
  case matching
  case short
}

public struct QuizItem: Codable, Sendable, Hashable {
  public var id: String
  public var kind: QuizKind
  public var stem: String
  /// In the order shown; `True` and `False` for true/false, empty for cloze, short and matching.
  public var options: [QuizOption]
  /// The key as text.
  public var answer: String
  public var evidence: [Evidence]
  /// For matching: what belongs together, in the order of the left-hand side.
  public var pairs: [MatchingPair]?
  /// For matching: the right-hand side in the order shown, as indices in ``pairs``.
  public var order: [Int]?
  /// For a false statement: what the essay says instead.
  public var correction: String?
}

public struct QuizOption: Codable, Sendable, Hashable {
  public var text: String
  public var correct: Bool
}

public struct MatchingPair: Codable, Sendable, Hashable {
  public var left: String
  public var right: String
}
