/// The form in which an item is asked.
public enum QuizKind: String, Codable, Sendable, Hashable, CaseIterable {
  /// One option of several is right.
  case choice
  /// A statement that is to be judged.
  case trueFalse = "true-false"
  /// A sentence with a gap to be filled.
  case cloze
  /// What stands on the left is to be joined with what stands on the right.
  case matching
  /// Things that are to be put in order.
  case ordering
  /// A question answered in a few words.
  case short
  /// A question answered at length, marked by its model points.
  case essay
}
