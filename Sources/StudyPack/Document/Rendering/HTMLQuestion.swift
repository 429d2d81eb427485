internal import FoundationEssentials

/// A question as a group of controls, with its answer folded away; the style sheet keeps the answer
/// off paper.
///
/// The group carries its kind and its key for the page's script, which checks answers. Without the
/// script it is a paper whose key opens by hand.
struct HTMLQuestion {
  private let question: DocumentQuestion
  private let renderer: HTMLRenderer
  private let id: String

  init(_ question: DocumentQuestion, _ renderer: HTMLRenderer) {
    self.question = question
    self.renderer = renderer
    id = renderer.attribute(question.id)
  }

  var markup: Markup {
    let worth =
      question.points == 1
      ? []
      : [
        Markup.block(
          open: " <span class=\"points\">", [.text("(\(question.worth))")], close: "</span>")
      ]
    let legend = Markup.block(
      open: "<legend><span class=\"number\">\(question.number).</span> ",
      renderer.inlines(question.stem) + worth, close: "</legend>")
    return .block(
      open: "<div class=\"question\" id=\"\(id)\" data-points=\"\(question.points)\" \(key)>",
      [.block(open: "<fieldset>", [legend] + response, close: "</fieldset>")] + ruled + [answer],
      close: "</div>")
  }

  /// What the script checks an answer by.
  private var key: String {
    switch question.response {
    case .choice(let options):
      data("choice", options.indices.filter { options[$0].isCorrect })
    case .trueFalse(let isTrue): data("choice", [isTrue ? 0 : 1])
    case .matching(_, _, let answer): data("matching", answer)
    case .ordering(_, let answer): data("ordering", answer)
    case .written: "data-kind=\"written\" data-accepted=\"\(renderer.attribute(accepted))\""
    }
  }

  private func data(_ kind: String, _ key: [Int]) -> String {
    let key = key.map(\.description).joined(separator: " ")
    return "data-kind=\"\(kind)\" data-key=\"\(key)\""
  }

  /// A JSON list.
  private var accepted: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.withoutEscapingSlashes]
    // A list of texts can always be encoded.
    guard let bytes = try? encoder.encode(question.accepted) else { return "[]" }
    return String(decoding: bytes, as: UTF8.self)
  }

  // MARK: Controls

  private var response: [Markup] {
    switch question.response {
    case .choice(let options):
      [choices(options, control: options.count(where: \.isCorrect) == 1 ? "radio" : "checkbox")]
    case .trueFalse(let isTrue):
      [
        choices(
          [.init(["True"], isCorrect: isTrue), .init(["False"], isCorrect: !isTrue)],
          control: "radio")
      ]
    case .written(let lines): [written(lines)]
    case .matching(let left, let right, _): [matching(left, right)]
    case .ordering(let things, _): [ordering(things)]
    }
  }

  private func choices(_ options: [DocumentQuestion.Option], control: String) -> Markup {
    list(
      zip(OptionLetters(), options).map { letter, option in
        .block(
          open: "<li>",
          [
            .block(
              open: "<label><input type=\"\(control)\" name=\"\(id)\"> "
                + "<span class=\"letter\">\(letter).</span> <span>",
              renderer.inlines(option.text), close: "</span></label>")
          ] + why(option), close: "</li>")
      })
  }

  private func why(_ option: DocumentQuestion.Option) -> [Markup] {
    guard !option.feedback.isEmpty else { return [] }
    return [
      .block(
        open: "<p class=\"why\" hidden>", renderer.inlines(option.feedback), close: "</p>")
    ]
  }

  private func written(_ lines: Int) -> Markup {
    .block(
      open: "<textarea rows=\"\(min(max(lines, 1), Self.mostRows))\" autocomplete=\"off\" "
        + "aria-label=\"Your answer to question \(question.number)\"></textarea>", [], close: "")
  }

  /// On screen a field grows with its text, and one as high as an answer on paper is in the way.
  private static let mostRows = 8

  /// The lines to write on, which only paper shows: between them, and nowhere else, a sheet may end.
  private var ruled: [Markup] {
    guard case .written(let lines) = question.response, lines > 0 else { return [] }
    let line = Markup.block(open: "<div>", [], close: "</div>")
    return [
      .block(
        open: "<div class=\"lines\" aria-hidden=\"true\">", Array(repeating: line, count: lines),
        close: "</div>")
    ]
  }

  private func matching(_ left: [[Inline]], _ right: [[Inline]]) -> Markup {
    let letters = Array(OptionLetters().prefix(right.count))
    let meanings = zip(letters, right).map { letter, text in
      Markup.block(
        open: "<li><span class=\"letter\">\(letter).</span> <span>", renderer.inlines(text),
        close: "</span></li>")
    }
    return .block(
      open: "<div class=\"matching\">", [selects(left, letters), list(meanings)], close: "</div>")
  }

  private func ordering(_ things: [[Inline]]) -> Markup {
    selects(things, things.indices.map { "\($0 + 1)" })
  }

  /// Each of `texts` with a list from which one of `choices` is taken: it works by keyboard, by
  /// touch and by voice as it is.
  private func selects(_ texts: [[Inline]], _ choices: [String]) -> Markup {
    let choices = choices.map { "<option>\($0)</option>" }.joined()
    return list(
      texts.enumerated().map { index, text in
        .block(
          open: "<li><label><select name=\"\(id)-\(index)\" autocomplete=\"off\">"
            + "<option value=\"\">–</option>\(choices)</select> <span>",
          renderer.inlines(text), close: "</span></label></li>")
      })
  }

  private func list(_ items: [Markup]) -> Markup {
    .block(open: "<ul class=\"options\">", items, close: "</ul>")
  }

  private var answer: Markup {
    .block(
      open: "<details class=\"answer\"><summary>Answer<span class=\"hidden\"> to question "
        + "\(question.number)</span></summary>",
      question.answer.map { .paragraph(renderer.inlines($0)) }, close: "</details>")
  }
}

extension DocumentQuestion {
  /// `1 point`, `3 points`.
  var worth: String { points == 1 ? "1 point" : "\(points) points" }
}
