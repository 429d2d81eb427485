/// A question as it stands on paper, with an answer that the page keeps hidden until it is asked for
/// and never prints.
public struct DocumentQuestion: Sendable, Hashable {
  public enum Response: Sendable, Hashable {
    /// Options lettered from A; several may be right.
    case choice([Option])
    case trueFalse(Bool)
    /// Words to write; `lines` is how many lines paper has for them, none where the stem has a gap.
    case written(lines: Int)
    /// Each left-hand entry is to be joined to one right-hand entry; `answer[i]` is the index of
    /// the right-hand entry that belongs to `left[i]`.
    case matching(left: [[Inline]], right: [[Inline]], answer: [Int])
    /// Things to be put in order, as shown; `answer` is the right order, as indices of them.
    case ordering([[Inline]], answer: [Int])
  }

  public struct Option: Sendable, Hashable {
    public var text: [Inline]
    public var isCorrect: Bool
    /// Why it is right or wrong, shown to who has chosen it.
    public var feedback: [Inline]

    public init(_ text: [Inline], isCorrect: Bool, feedback: [Inline] = []) {
      self.text = text
      self.isCorrect = isCorrect
      self.feedback = feedback
    }
  }

  public var id: String
  /// As printed, counted from 1.
  public var number: Int
  public var stem: [Inline]
  public var response: Response
  /// What counts as right where it is written, whatever its case and punctuation; empty where only
  /// a person can tell.
  public var accepted: [String]
  /// What it is worth; shown where it is not 1.
  public var points: Int
  /// The key and why it is right, shown on demand.
  public var answer: [[Inline]]

  public init(
    id: String, number: Int, stem: [Inline], response: Response, accepted: [String] = [],
    points: Int = 1, answer: [[Inline]]
  ) {
    self.id = id
    self.number = number
    self.stem = stem
    self.response = response
    self.accepted = accepted
    self.points = points
    self.answer = answer
  }
}
