public import StudyPack

/// One question with its key.
public struct QuizItem: Codable, Sendable, Hashable, Identifiable {
  /// Rests on what is asked and on which sentences, never on the wording: an instructor's
  /// corrections find the item again when the essay is edited elsewhere.
  public var id: String
  public var kind: QuizKind
  /// A gap of a cloze item stands as ``gap``.
  public var stem: String
  /// In the order shown; `True` and `False` for true/false; for ordering, the things to be ordered.
  /// Empty for the other kinds.
  public var options: [QuizOption]
  /// The key as text; for an essay question, how its answer is to be marked.
  public var answer: String
  /// Other answers that are as right as ``answer``, for cloze and short items.
  public var accepted: [String]?
  /// For matching: what belongs together, in the order of the left-hand side.
  public var pairs: [MatchingPair]?
  /// For matching: the right-hand side in the order shown, as indices in ``pairs``. For ordering:
  /// the right order, as indices in ``options``.
  public var order: [Int]?
  /// For a false statement: what the essay says instead.
  public var correction: String?
  /// What a student reads after answering, beside the essay's sentence.
  public var feedback: String?
  /// What a good answer to a short or essay question says.
  public var modelPoints: [String]?
  /// What the item is worth; 1 unless the course or the instructor says otherwise.
  public var points: Int
  public var level: BloomLevel
  public var difficulty: Difficulty
  /// The title of the essay's section that it rests on; `nil` where the essay has none.
  public var section: String?
  public var evidence: [Evidence]
  /// How the item came about; `nil` for an instructor's own.
  public var story: ItemStory?

  /// How a gap stands in a stem.
  public static let gap = "____"

  public init(
    id: String, kind: QuizKind, stem: String, options: [QuizOption] = [], answer: String = "",
    points: Int = 1, level: BloomLevel = .remember, difficulty: Difficulty = .medium,
    section: String? = nil, evidence: [Evidence]
  ) {
    self.id = id
    self.kind = kind
    self.stem = stem
    self.options = options
    self.answer = answer
    self.points = points
    self.level = level
    self.difficulty = difficulty
    self.section = section
    self.evidence = evidence
  }
}

public struct QuizOption: Codable, Sendable, Hashable {
  public var text: String
  public var correct: Bool
  /// Why it is right or wrong, for the student who chose it.
  public var feedback: String?

  public init(text: String, correct: Bool, feedback: String? = nil) {
    self.text = text
    self.correct = correct
    self.feedback = feedback
  }
}

public struct MatchingPair: Codable, Sendable, Hashable {
  public var left: String
  public var right: String

  public init(left: String, right: String) {
    self.left = left
    self.right = right
  }
}
