import Assessment
import ItemLint

extension Fact {
  /// The fact with those ways of asking for it in which lint finds no fault; `nil` where none is left.
  var withoutFaults: Fact? { asked(by: drafts.filter(\.isSound)) }
}

extension Draft {
  private static let lint = ItemLint(rules: ItemLint.standard.filter { $0.severity == .fault })

  fileprivate var isSound: Bool {
    var item = QuizItem(id: "", kind: kind, stem: stem, evidence: evidence)
    switch form {
    case .choice(let key, let distractors, _):
      item.answer = key
      // More distractors than are shown may be there to choose from.
      let shown = distractors.prefix(4).map { QuizOption(text: $0, correct: false) }
      item.options = [QuizOption(text: key, correct: true)] + shown
    case .cloze(let key), .short(let key): item.answer = key
    case .trueFalse, .matching, .ordering, .essay: return true
    }
    return Self.lint.findings(in: item).isEmpty
  }
}
