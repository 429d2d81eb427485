import Assessment

/// Writes items in GIFT, the text format of Moodle.
struct GIFTWriter {
  /// Why GIFT has no place for an item; `nil` where it has.
  static func cannotHold(_ item: QuizItem) -> String? {
    if item.answerTexts.contains(where: { $0.contains("->") }) {
      return "GIFT takes “->” in an answer for two halves of a pair"
    }
    if item.answerTexts.contains(where: { $0.hasPrefix("%") }) {
      return "GIFT takes “%” at the start of an answer for a weight"
    }
    return switch item.kind {
    case .ordering: "GIFT has no questions on order"
    case .matching where Set((item.pairs ?? []).map(\.left)).count < 2:
      "GIFT matches two pairs or more"
    case .choice where item.options.count { $0.correct } == 0: "no option is right"
    default: nil
    }
  }

  /// What of an item that GIFT holds is lost all the same.
  static func partsNotHeld(of item: QuizItem) -> [String] {
    (item.points == 1 ? [] : ["points"]) + (item.modelPoints == nil ? [] : ["model points"])
  }

  func text(of bank: QuestionBank) -> String {
    bank.categories.flatMap { category in
      let questions = category.items.filter { Self.cannotHold($0) == nil }.map(question)
      return ["$CATEGORY: \(category.path)"] + questions
    }.joined(separator: "\n\n") + "\n"
  }

  private func question(_ item: QuizItem) -> String {
    "\(tags(item))::\(escaped(item.id)):: \(body(item))"
  }

  /// Moodle reads an item's tags from the comment above it; other programs pass over it.
  private func tags(_ item: QuizItem) -> String {
    let words = [item.level.rawValue, item.difficulty.rawValue] + (item.section.map { [$0] } ?? [])
    let plain = words.map(\.onOneLine).filter { !$0.contains { "[]\\".contains($0) } }
    return "// " + plain.map { "[tag:\($0)]" }.joined(separator: " ") + "\n"
  }

  private func body(_ item: QuizItem) -> String {
    guard item.kind == .cloze, let gap = item.stem.firstRange(of: QuizItem.gap) else {
      return "\(escaped(item.stem)) {\(answers(item))\(feedback(item))}"
    }
    let before = escaped(String(item.stem[..<gap.lowerBound]))
    let after = escaped(String(item.stem[gap.upperBound...]))
    return "\(before){\(answers(item))\(feedback(item))}\(after)"
  }

  private func answers(_ item: QuizItem) -> String {
    switch item.kind {
    case .choice: choices(item)
    case .trueFalse: item.options.first?.correct == true ? "TRUE" : "FALSE"
    case .cloze, .short:
      ([item.answer] + (item.accepted ?? [])).map { "=" + escaped($0) }.joined(separator: " ")
    case .matching:
      (item.pairs ?? []).map { "\n=\(escaped($0.left)) -> \(escaped($0.right))" }.joined() + "\n"
    case .essay, .ordering: ""
    }
  }

  /// One right option has “=”; of several each has its share.
  private func choices(_ item: QuizItem) -> String {
    let right = item.options.count { $0.correct }
    return item.options.map { option in
      let mark = right == 1 ? (option.correct ? "=" : "~") : "~%\(share(option, right))%"
      let feedback = option.feedback.map { "#" + escaped($0) } ?? ""
      return "\n\(mark)\(escaped(option.text))\(feedback)"
    }.joined() + "\n"
  }

  private func share(_ option: QuizOption, _ right: Int) -> String {
    guard option.correct else { return "-100" }
    let hundredths = 10000 / right
    return hundredths % 100 == 0 ? "\(hundredths / 100)" : "\(hundredths / 100).\(hundredths % 100)"
  }

  /// The essay's sentences, for the student who has answered.
  private func feedback(_ item: QuizItem) -> String {
    let text = item.explanation
    guard !text.isEmpty, item.kind != .essay else { return "" }
    return "####" + escaped(text)
  }

  /// GIFT gives `~ = # { } :` a meaning, and a backslash takes it away.
  private func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      if character.isNewline {
        result += "\\n"
      } else {
        if "\\~=#{}:".contains(character) { result.append("\\") }
        result.append(character)
      }
    }
    return result
  }
}

extension QuizItem {
  /// What stands between the braces.
  fileprivate var answerTexts: [String] {
    switch kind {
    case .choice: options.map(\.text)
    case .cloze, .short: [answer] + (accepted ?? [])
    case .matching: (pairs ?? []).flatMap { [$0.left, $0.right] }
    case .trueFalse, .ordering, .essay: []
    }
  }
}
