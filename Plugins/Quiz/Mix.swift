import Assessment

/// How much of a quiz each kind of question may fill, and how good a question has to be.
struct Mix {
  /// Tenths of the quiz; kinds that are not named have no bound.
  private let tenths: [QuizKind: Int]
  /// Tenths of the quiz that statements may fill which can only be true.
  private let plainTruths: Int
  /// A question that weighs less is not asked.
  let leastWeight: Int

  /// What a quiz is made of as far as it goes.
  static let sure = Mix(
    tenths: [.trueFalse: 2, .short: 5, .cloze: 3, .essay: 3], plainTruths: 2, leastWeight: 14)
  /// What may be asked beside that.
  static let fair = Mix(
    tenths: [.trueFalse: 3, .short: 5, .cloze: 3, .essay: 4], plainTruths: 2, leastWeight: 4)
  /// What fills a quiz that would be too short to be given.
  static let filling = Mix(
    tenths: [.trueFalse: 5, .short: 5, .cloze: 3, .essay: 5], plainTruths: 5,
    leastWeight: Int.min)

  /// Whether a quiz of `count` questions, `used` by kind and `truths` plain ones, may have `draft` too.
  func allows(_ draft: Draft, of count: Int, _ used: [QuizKind: Int], truths: Int) -> Bool {
    if [.matching, .ordering].contains(draft.kind) { return used[draft.kind, default: 0] < 1 }
    if draft.isPlainTruth {
      // Beside as many other questions at least: who sees nothing but truths need not read.
      let others = used.values.reduce(0, +) - truths
      if truths >= max(1, min(others, count * plainTruths / 10)) { return false }
    }
    guard let share = tenths[draft.kind] else { return true }
    return used[draft.kind, default: 0] < max(draft.kind == .essay ? 1 : 2, count * share / 10)
  }
}
