/// A question as a group of controls, with its answer folded away; the style sheet keeps the answer
/// off paper.
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
    let legend = Markup.block(
      open: "<legend><span class=\"number\">\(question.number).</span> ",
      renderer.inlines(question.stem), close: "</legend>")
    return .block(
      open: "<div class=\"question\" id=\"\(id)\">",
      [.block(open: "<fieldset>", [legend] + response, close: "</fieldset>"), answer],
      close: "</div>")
  }

  private var response: [Markup] {
    switch question.response {
    case .choice(let options):
      [
        choices(
          options.map(\.text),
          control: options.count(where: \.isCorrect) == 1 ? "radio" : "checkbox")
      ]
    case .trueFalse: [choices([["True"], ["False"]], control: "radio")]
    case .written(let lines): [written(lines)]
    case .matching(let left, let right, _): [matching(left, right)]
    }
  }

  private func choices(_ options: [[Inline]], control: String) -> Markup {
    .block(
      open: "<ul class=\"options\">",
      zip(OptionLetters(), options).map { letter, text in
        .block(
          open: "<li><label><input type=\"\(control)\" name=\"\(id)\"> "
            + "<span class=\"letter\">\(letter).</span> <span>",
          renderer.inlines(text), close: "</span></label></li>")
      }, close: "</ul>")
  }

  private func written(_ lines: Int) -> Markup {
    .block(
      open: "<textarea rows=\"\(max(lines, 1))\" aria-label=\"Your answer to question "
        + "\(question.number)\"></textarea>", [], close: "")
  }

  private func matching(_ left: [[Inline]], _ right: [[Inline]]) -> Markup {
    let letters = OptionLetters().prefix(right.count)
    let choices = letters.map { "<option>\($0)</option>" }.joined()
    let terms = left.enumerated().map { index, text in
      Markup.block(
        open: "<li><label><select name=\"\(id)-\(index)\"><option value=\"\">–</option>"
          + "\(choices)</select> <span>",
        renderer.inlines(text), close: "</span></label></li>")
    }
    let meanings = zip(letters, right).map { letter, text in
      Markup.block(
        open: "<li><span class=\"letter\">\(letter).</span> <span>", renderer.inlines(text),
        close: "</span></li>")
    }
    return .block(
      open: "<div class=\"matching\">",
      [
        .block(open: "<ul class=\"options\">", terms, close: "</ul>"),
        .block(open: "<ul class=\"options\">", meanings, close: "</ul>"),
      ], close: "</div>")
  }

  private var answer: Markup {
    .block(
      open: "<details class=\"answer\"><summary>Answer<span class=\"hidden\"> to question "
        + "\(question.number)</span></summary>",
      question.answer.map { .paragraph(renderer.inlines($0)) }, close: "</details>")
  }
}
