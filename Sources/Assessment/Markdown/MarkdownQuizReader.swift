import FoundationEssentials

/// Reads the questions that an instructor has written as a Markdown or plain text list.
///
/// A question begins with its number. Below it stand its options, with letters, bullets or boxes to
/// be ticked; the right one is ticked, bold, starred or called “correct”, or an “Answer:” names it, or
/// a list of numbers under a heading with “key” or “answers” in it.
public struct MarkdownQuizReader: Sendable {
  public private(set) var items: [QuizItem] = []
  /// The line of each item's number, from 1.
  public private(set) var lines: [Int] = []

  /// - Parameter key: the text of a key that stands in a file of its own.
  public init(_ text: String, key: String = "") {
    var scan = QuizLines()
    for (number, line) in Self.lines(text).enumerated() { scan.read(line, number: number + 1) }
    scan.isKey = true
    for line in Self.lines(key) { scan.read(line, number: 0) }
    for draft in scan.questions {
      items.append(draft.item(answer: draft.answer ?? scan.answers[draft.number]))
      lines.append(draft.line)
    }
  }

  private static func lines(_ text: String) -> [String] {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map {
      String($0).replacing("\\_", with: "_").replacing("\\.", with: ".").replacing("\\*", with: "*")
    }
  }
}

/// What the lines of a quiz have told so far.
private struct QuizLines {
  var questions: [WrittenQuestion] = []
  var answers: [Int: String] = [:]
  /// Whether the lines are those of the key.
  var isKey = false

  mutating func read(_ line: String, number: Int) {
    let text = line.trimmed
    if text.hasPrefix("#") {
      let title = text.lowercased()
      if Self.keyWords.contains(where: title.contains), title.numbered == nil { isKey = true }
    }
    if isKey {
      if let (place, answer) = text.numbered { answers[place] = answer.unmarked }
    } else if let (place, stem) = text.numbered {
      questions.append(WrittenQuestion(number: place, line: number, stem: stem.unmarked))
    } else if let last = questions.indices.last {
      questions[last].read(text)
    }
  }

  private static let keyWords = ["answer", "key", "solution"]
}

/// A question as its lines have it.
private struct WrittenQuestion {
  let number: Int
  let line: Int
  var stem: String
  var options: [WrittenOption] = []
  var answer: String?

  mutating func read(_ text: String) {
    if let answer = text.answered {
      self.answer = answer
    } else if let option = WrittenOption(text) {
      options.append(option)
    } else if !text.isEmpty, options.isEmpty, !text.allSatisfy({ $0 == "_" }), !text.hasPrefix("#")
    {
      stem += " " + text.unmarked
    }
  }

  func item(answer: String?) -> QuizItem {
    var item = QuizItem(id: "line-\(line)", kind: kind, stem: stem, evidence: [])
    item.options = options.map { option in
      QuizOption(text: option.text, correct: option.isMarked || option.isNamed(by: answer))
    }
    item.answer = item.options.first(where: \.correct)?.text ?? answer ?? ""
    if kind == .trueFalse, item.options.isEmpty {
      item.options = ["True", "False"].map {
        QuizOption(text: $0, correct: answer?.lowercased().hasPrefix($0.lowercased()) == true)
      }
    }
    if kind == .cloze { item.stem = stem.withOneGap }
    return item
  }

  private var kind: QuizKind {
    let start = stem.lowercased().prefix(14)
    if start.hasPrefix("true or false") || start.hasPrefix("true/false") { return .trueFalse }
    if options.map({ $0.text.lowercased() }).sorted() == ["false", "true"] { return .trueFalse }
    if !options.isEmpty { return .choice }
    return stem.contains("__") ? .cloze : .short
  }
}
