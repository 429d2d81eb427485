import Assessment

/// A row for each question, with all that a table can hold of it.
enum QuestionRows {
  static func all(_ items: [QuizItem], pool: [QuizItem]) -> [[String]] {
    let width = (items + pool).map(\.options.count).max() ?? 0
    let options = width == 0 ? [] : (1...width).map { "option \($0)" }
    let header =
      ["id", "set", "kind", "question"] + options
      + ["answer", "right too", "model points", "feedback"]
      + ["points", "level", "difficulty", "section", "essay", "line"]
    return [header] + items.map { row($0, of: "quiz", width: width) }
      + pool.map { row($0, of: "pool", width: width) }
  }

  private static func row(_ item: QuizItem, of set: String, width: Int) -> [String] {
    let options = item.options.map(\.text) + Array(repeating: "", count: width - item.options.count)
    return [item.id, set, item.kind.rawValue, item.stem] + options + [
      item.answer, (item.accepted ?? []).joined(separator: "; "),
      (item.modelPoints ?? []).joined(separator: "; "), item.feedback ?? "",
      "\(item.points)", item.level.rawValue, item.difficulty.rawValue, item.section ?? "",
      item.evidence.map(\.text).joined(separator: " "),
      item.evidence.first.map { "\($0.line)" } ?? "",
    ]
  }
}
