import Assessment
import ItemLint

extension Fact {
  /// The fact with those ways of asking for it in which lint finds no fault; `nil` where none is left.
  var withoutFaults: Fact? {
    let sound = drafts.filter(\.isSound)
    guard !sound.isEmpty else { return nil }
    return Fact(key: key, answer: answer, section: section, weight: weight, drafts: sound)
  }
}

extension Draft {
  private static let lint = ItemLint(rules: ItemLint.standard.filter { $0.severity == .fault })

  fileprivate var isSound: Bool {
    guard case .choice(let key, let distractors, _) = form else { return true }
    var item = QuizItem(id: "", kind: kind, stem: stem, answer: key, evidence: evidence)
    // More distractors than are shown may be there to choose from.
    let shown = distractors.prefix(4).map { QuizOption(text: $0, correct: false) }
    item.options = [QuizOption(text: key, correct: true)] + shown
    return Self.lint.findings(in: item).isEmpty
  }
}
