import Assessment
import StudyPack

extension QuizContent {
  /// The paper, and the key apart from it.
  func documents(title: String?) -> [Document] {
    let note = shortfall.map { [DocumentBlock.note([.text($0)])] } ?? []
    let questions = items.enumerated().map { DocumentBlock.question($1.question(number: $0 + 1)) }
    let keys = items.enumerated().flatMap { $1.keyBlocks(number: $0 + 1) }
    return [
      Document(
        name: "quiz", title: title.map { "Quiz: \($0)" } ?? "Quiz",
        summary: "Questions on the essay",
        blocks: [.paragraph(["Name: ", .blank, "  Date: ", .blank])] + note + questions),
      Document(
        name: "quiz-key", title: title.map { "Key to the quiz: \($0)" } ?? "Key to the quiz",
        summary: "The answers, with the essay’s own words",
        blocks: [.paragraph([.page("quiz", ["The questions"])])] + note + keys),
    ]
  }
}

extension QuizItem {
  fileprivate func question(number: Int) -> DocumentQuestion {
    DocumentQuestion(
      id: id, number: number, stem: stemInlines, response: response,
      answer: [[.strong([.text(shownAnswer)])]]
        + evidence.map { [.text("“\($0.text)” "), .evidence([$0])] })
  }

  private var stemInlines: [Inline] {
    let lead: [Inline] = kind == .trueFalse ? [.strong(["True or false?"]), " "] : []
    let parts = stem.split(separator: Self.gap, omittingEmptySubsequences: false)
    return lead
      + parts.enumerated().flatMap { index, part -> [Inline] in
        (index == 0 ? [] : [.blank]) + (part.isEmpty ? [] : [.text(String(part))])
      }
  }

  private var response: DocumentQuestion.Response {
    switch kind {
    case .choice: .choice(options.map { .init([.text($0.text)], isCorrect: $0.correct) })
    case .trueFalse: .trueFalse(answer == "True")
    case .cloze, .short: .written(lines: 1)
    case .essay: .written(lines: 8)
    case .ordering: .written(lines: options.count)
    case .matching: matching
    }
  }

  private var matching: DocumentQuestion.Response {
    let pairs = pairs ?? []
    let order = order ?? []
    return .matching(
      left: pairs.map { [.text($0.left)] }, right: order.map { [.text(pairs[$0].right)] },
      answer: pairs.indices.map { order.firstIndex(of: $0) ?? $0 })
  }

  private var shownAnswer: String {
    guard let place = options.firstIndex(where: \.correct), kind == .choice else { return answer }
    return "\(Self.letter(place)). \(answer)"
  }

  private static func letter(_ place: Int) -> String {
    String(UnicodeScalar(UInt8(65 + min(place, 25))))
  }

  fileprivate func keyBlocks(number: Int) -> [DocumentBlock] {
    [.heading(level: 2, [.text("\(number). \(keyTitle)")], id: id)]
      + (correction.map { [.paragraph([.text($0)])] } ?? [])
      + (kind == .matching
        ? [
          .list(
            ordered: false,
            items: (pairs ?? []).map {
              [.paragraph([.strong([.text($0.left)]), .text(": \($0.right)")])]
            })
        ] : [])
      + evidence.map { .quotation([.text($0.text), " ", .evidence([$0])]) }
  }

  private var keyTitle: String { kind == .matching ? "Pairs" : shownAnswer }
}
