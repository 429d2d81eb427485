import Assessment

/// Writes items as Moodle XML.
struct MoodleXML {
  func text(of bank: QuestionBank) -> String {
    let quiz = XMLElement(
      "quiz", [:], bank.categories.flatMap { [category($0)] + $0.items.map(question) })
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + quiz.text()
  }

  private func category(_ category: QuestionBank.Category) -> XMLElement {
    XMLElement(
      "question", ["type": "category"],
      [
        XMLElement(
          "category", [:], [XMLElement("text", [:], text: "$course$/top/\(category.path)")])
      ])
  }

  private func question(_ item: QuizItem) -> XMLElement {
    XMLElement("question", ["type": type(item)], common(item) + particular(item) + tags(item))
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

  private func common(_ item: QuizItem) -> [XMLElement] {
    [
      XMLElement(
        "name", [:], [XMLElement("text", [:], text: "\(item.id) \(item.stem.onOneLine.prefix(60))")]
      ),
      html("questiontext", item.stem),
      html("generalfeedback", item.explanation),
      XMLElement("defaultgrade", [:], text: "\(item.points)"),
      XMLElement("idnumber", [:], text: item.id),
    ]
  }

  private func particular(_ item: QuizItem) -> [XMLElement] {
    switch item.kind {
    case .choice: choice(item)
    case .trueFalse:
      ["true", "false"].map { value in
        answer(
          value, share: (item.options.first?.correct == true) == (value == "true") ? "100" : "0")
      }
    case .cloze, .short:
      [XMLElement("usecase", [:], text: "0")]
        + ([item.answer] + (item.accepted ?? [])).map { answer($0, share: "100") }
    case .matching:
      [XMLElement("shuffleanswers", [:], text: "true")]
        + (item.pairs ?? []).map { pair in
          XMLElement(
            "subquestion", ["format": "html"],
            [
              XMLElement("text", [:], text: pair.left.asHTML),
              XMLElement("answer", [:], [XMLElement("text", [:], text: pair.right)]),
            ])
        }
    case .ordering:
      [XMLElement("layouttype", [:], text: "VERTICAL"), XMLElement("selecttype", [:], text: "ALL")]
        + (item.order ?? []).map { index in
          XMLElement(
            "answer", ["fraction": "100", "format": "html"],
            [XMLElement("text", [:], text: item.options[index].text.asHTML)])
        }
    case .essay:
      [
        XMLElement("responseformat", [:], text: "editor"),
        html("graderinfo", ([item.answer] + (item.modelPoints ?? [])).joined(separator: "\n")),
      ]
    }
  }

  private func choice(_ item: QuizItem) -> [XMLElement] {
    let right = item.options.count { $0.correct }
    let share = right == 3 ? "33.33333" : "\(100 / max(1, right))"
    return [
      XMLElement("single", [:], text: right == 1 ? "true" : "false"),
      XMLElement("shuffleanswers", [:], text: isNumeric(item) ? "false" : "true"),
      XMLElement("answernumbering", [:], text: "abc"),
    ]
      + item.options.map { option in
        XMLElement(
          "answer", ["fraction": option.correct ? share : "0", "format": "html"],
          [XMLElement("text", [:], text: option.text.asHTML)]
            + (option.feedback.map { [html("feedback", $0)] } ?? []))
      }
  }

  /// Numbers stand in order, and stay so.
  private func isNumeric(_ item: QuizItem) -> Bool {
    item.options.allSatisfy { Double($0.text) != nil }
  }

  private func answer(_ text: String, share: String) -> XMLElement {
    XMLElement(
      "answer", ["fraction": share, "format": "moodle_auto_format"],
      [XMLElement("text", [:], text: text)])
  }

  private func tags(_ item: QuizItem) -> [XMLElement] {
    let words = [item.level.rawValue, item.difficulty.rawValue] + (item.section.map { [$0] } ?? [])
    return [
      XMLElement(
        "tags", [:],
        words.map { XMLElement("tag", [:], [XMLElement("text", [:], text: $0.onOneLine)]) })
    ]
  }

  private func html(_ name: String, _ text: String) -> XMLElement {
    XMLElement(name, ["format": "html"], [XMLElement("text", [:], text: text.asHTML)])
  }
}
