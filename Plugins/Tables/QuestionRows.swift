import Assessment

/// A row for each question, with all that a table can hold of it.
enum QuestionRows {
  static func all(_ items: [QuizItem]) -> [[String]] {
    let width = items.map(\.options.count).max() ?? 0
    let options = width == 0 ? [] : (1...width).map { "option \($0)" }
    let header =
      ["id", "kind", "question"] + options
      + ["answer", "points", "level", "difficulty", "section", "essay", "line"]
    return [header] + items.map { row($0, width: width) }
  }

  private static func row(_ item: QuizItem, width: Int) -> [String] {
    let options = item.options.map(\.text) + Array(repeating: "", count: width - item.options.count)
    return [item.id, item.kind.rawValue, item.stem] + options + [
      item.answer, "\(item.points)", item.level.rawValue, item.difficulty.rawValue,
      item.section ?? "", item.evidence.map(\.text).joined(separator: " "),
      item.evidence.first.map { "\($0.line)" } ?? "",
    ]
  }
}
