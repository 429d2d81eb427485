import Assessment

extension LintRule {
  static let answerInStem = LintRule(
    "answer-in-stem", "Word the stem without the answer.", .nbme, .fault
  ) { item in
    guard [.choice, .cloze, .short].contains(item.kind) else { return [] }
    let answer = (item.key?.text ?? item.answer).plainWords.joined(separator: " ")
    guard answer.count >= 4 else { return [] }
    let stem = " " + item.stem.plainWords.joined(separator: " ") + " "
    return stem.contains(" \(answer) ") ? ["The stem has the answer, “\(answer)”, in it."] : []
  }
}
