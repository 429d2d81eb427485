/// Words that an author sets apart at the head of a remark to the reader, and that are no terms.
enum RemarkHeading {
  static let words: Set = [
    "discuss", "note", "example", "examples", "question", "questions", "answer", "exercise", "task",
    "tip", "hint", "warning", "remember", "activity", "objection", "think", "key", "source",
  ]
}
