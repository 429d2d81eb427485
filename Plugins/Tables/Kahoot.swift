import Assessment

/// The columns of Kahoot's spreadsheet template, with its limits: 120 characters a question, 75 an
/// answer, two to four answers.
struct Kahoot {
  let seconds: Int

  static let header = [
    "Question", "Answer 1", "Answer 2", "Answer 3", "Answer 4", "Time limit", "Correct answer(s)",
  ]
  private static let longestQuestion = 120
  private static let longestAnswer = 75
  /// The times that Kahoot has.
  private static let times = [5, 10, 20, 30, 60, 90, 120, 240]

  /// Why Kahoot has no place for the item; `nil` where it has.
  func refusal(of item: QuizItem) -> String? {
    guard item.kind == .choice || item.kind == .trueFalse else {
      return "Kahoot’s template takes choices and true/false only"
    }
    if item.stem.utf16.count > Self.longestQuestion {
      return "its question is longer than \(Self.longestQuestion) characters"
    }
    if item.options.contains(where: { $0.text.utf16.count > Self.longestAnswer }) {
      return "an answer is longer than \(Self.longestAnswer) characters"
    }
    guard (2...4).contains(item.options.count) else {
      return "it has \(item.options.count) options, and Kahoot takes two to four"
    }
    return item.options.contains(where: \.correct) ? nil : "no option is right"
  }

  func row(_ item: QuizItem) -> [String] {
    let answers = item.options.map(\.text) + Array(repeating: "", count: 4 - item.options.count)
    let right = item.options.indices.filter { item.options[$0].correct }.map { "\($0 + 1)" }
    let time = Self.times.first { $0 >= seconds } ?? 240
    return [item.stem] + answers + ["\(time)", right.joined(separator: ",")]
  }
}
