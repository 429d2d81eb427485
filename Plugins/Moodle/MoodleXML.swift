import Assessment

/// Writes items as Moodle XML.
struct MoodleXML {
  let category: String

  func text(of items: [QuizItem]) -> String {
    let bank = XML(
      "question", ["type": "category"],
      [XML("category", [:], [XML("text", [:], text: "$course$/top/\(category.asCategory)")])])
    let quiz = XML("quiz", [:], [bank] + items.map(question))
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + quiz.text()
  }

  private func question(_ item: QuizItem) -> XML {
    XML("question", ["type": type(item)], common(item) + particular(item) + tags(item))
  }

  private func type(_ item: QuizItem) -> String {
    switch item.kind {
    case .choice: "multichoice"
    case .trueFalse: "truefalse"
    case .cloze, .short: "shortanswer"
    case .matching: "matching"
    case .ordering: "ordering"
    case .essay: "essay"
    }
  }

  private func common(_ item: QuizItem) -> [XML] {
    [
      XML("name", [:], [XML("text", [:], text: "\(item.id) \(item.stem.onOneLine.prefix(60))")]),
      html("questiontext", item.stem),
      html("generalfeedback", item.explanation),
      XML("defaultgrade", [:], text: "\(item.points)"),
      XML("idnumber", [:], text: item.id),
    ]
  }

  private func particular(_ item: QuizItem) -> [XML] {
    switch item.kind {
    case .choice: choice(item)
    case .trueFalse:
      ["true", "false"].map { value in
        answer(
          value, share: (item.options.first?.correct == true) == (value == "true") ? "100" : "0")
      }
    case .cloze, .short:
      [XML("usecase", [:], text: "0")]
        + ([item.answer] + (item.accepted ?? [])).map { answer($0, share: "100") }
    case .matching:
      [XML("shuffleanswers", [:], text: "true")]
        + (item.pairs ?? []).map { pair in
          XML(
            "subquestion", ["format": "html"],
            [
              XML("text", [:], text: pair.left.asHTML),
              XML("answer", [:], [XML("text", [:], text: pair.right)]),
            ])
        }
    case .ordering:
      [XML("layouttype", [:], text: "VERTICAL"), XML("selecttype", [:], text: "ALL")]
        + (item.order ?? []).map { index in
          XML(
            "answer", ["fraction": "100", "format": "html"],
            [XML("text", [:], text: item.options[index].text.asHTML)])
        }
    case .essay:
      [
        XML("responseformat", [:], text: "editor"),
        html("graderinfo", ([item.answer] + (item.modelPoints ?? [])).joined(separator: "\n")),
      ]
    }
  }

  private func choice(_ item: QuizItem) -> [XML] {
    let right = item.options.count { $0.correct }
    let share = right == 3 ? "33.33333" : "\(100 / max(1, right))"
    return [
      XML("single", [:], text: right == 1 ? "true" : "false"),
      XML("shuffleanswers", [:], text: isNumeric(item) ? "false" : "true"),
      XML("answernumbering", [:], text: "abc"),
    ]
      + item.options.map { option in
        XML(
          "answer", ["fraction": option.correct ? share : "0", "format": "html"],
          [XML("text", [:], text: option.text.asHTML)]
            + (option.feedback.map { [html("feedback", $0)] } ?? []))
      }
  }

  /// Numbers stand in order, and stay so.
  private func isNumeric(_ item: QuizItem) -> Bool {
    item.options.allSatisfy { Double($0.text) != nil }
  }

  private func answer(_ text: String, share: String) -> XML {
    XML(
      "answer", ["fraction": share, "format": "moodle_auto_format"],
      [XML("text", [:], text: text)])
  }

  private func tags(_ item: QuizItem) -> [XML] {
    let words = [item.level.rawValue, item.difficulty.rawValue] + (item.section.map { [$0] } ?? [])
    return [XML("tags", [:], words.map { XML("tag", [:], [XML("text", [:], text: $0.onOneLine)]) })]
  }

  private func html(_ name: String, _ text: String) -> XML {
    XML(name, ["format": "html"], [XML("text", [:], text: text.asHTML)])
  }
}
