import Assessment
import StudyPack

/// A note of the deck. Its identity rests on the item's id, so that a changed wording is the same note,
/// and a student's progress stays.
struct Note {
  let type: NoteType
  let guid: String
  let fields: [String]
  let tags: [String]

  /// `nil` for a term without a definition: there is nothing to ask.
  init?(_ term: GlossaryTerms.Term) {
    guard let definition = term.definition else { return nil }
    type = .term
    guid = term.id
    fields = [definition.asHTML, term.term.asHTML, Self.quotes(term.evidence)]
    tags = ["term"]
  }

  init(_ item: QuizItem, tagged more: [String] = []) {
    type = .question
    guid = item.id
    fields = [
      Self.question(item).asHTML, Self.options(item),
      Self.answer(item) + (item.feedback.map { "<p>\($0.asHTML)</p>" } ?? ""),
      Self.quotes(item.evidence),
    ]
    tags = [item.kind.rawValue, item.level.rawValue, item.difficulty.rawValue] + more
  }

  private static func question(_ item: QuizItem) -> String {
    item.kind == .trueFalse ? "True or false? \(item.stem)" : item.stem
  }

  private static func options(_ item: QuizItem) -> String {
    switch item.kind {
    case .choice: list(item.options.map(\.text), "ol type=A")
    case .ordering: list(item.options.map(\.text), "ul")
    case .matching:
      list((item.pairs ?? []).map(\.left), "ul")
        + list((item.order ?? []).compactMap { place in item.pairs?[place].right }, "ul")
    case .trueFalse, .cloze, .short, .essay: ""
    }
  }

  private static func answer(_ item: QuizItem) -> String {
    switch item.kind {
    case .matching:
      list((item.pairs ?? []).map { "\($0.left): \($0.right)" }, "ul")
    case .ordering:
      list((item.order ?? []).map { item.options[$0].text }, "ol")
    case .essay: list(item.modelPoints ?? [item.answer], "ul")
    case .choice, .trueFalse, .cloze, .short:
      "<b>\(item.answer.asHTML)</b>" + (item.correction.map { "<p>\($0.asHTML)</p>" } ?? "")
    }
  }

  private static func list(_ texts: [String], _ element: String) -> String {
    let end = element.prefix { $0 != " " }
    return "<\(element)>" + texts.map { "<li>\($0.asHTML)</li>" }.joined() + "</\(end)>"
  }

  private static func quotes(_ evidence: [Evidence]) -> String {
    evidence.map { "“\($0.text.asHTML)”" }.joined(separator: " ")
  }
}

extension String {
  /// As HTML: no tag, no entity, and none of Anki's own marks (`{{field}}`, `[sound:…]`).
  var asHTML: String {
    var result = ""
    for character in self {
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "{": result += "&#123;"
      case "}": result += "&#125;"
      case "[": result += "&#91;"
      case "\u{1F}", "\0": continue
      default:
        if character.isNewline { result += "<br>" } else { result.append(character) }
      }
    }
    return result
  }
}
