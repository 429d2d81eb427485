import Assessment
import StudyPack

/// Why an instructor's values do not make an item.
enum ItemFault: Error, Equatable, CustomStringConvertible {
  case answerIsNoOption(String)
  case tooFewOptions
  case notTrueOrFalse(String)
  case truthUnsaid
  case noAnswer
  case noPairs
  case gaps(Int)

  var description: String {
    switch self {
    case .answerIsNoOption(let answer): "the answer “\(answer)” is none of the options"
    case .tooFewOptions: "it has fewer than two different options"
    case .notTrueOrFalse(let answer): "“\(answer)” is neither True nor False"
    case .truthUnsaid: "nothing says whether the new statement is true"
    case .noAnswer: "it has no answer"
    case .noPairs: "it has fewer than two pairs"
    case .gaps(let count): "its stem has \(count) gaps, and one answer"
    }
  }

  var remedy: String {
    switch self {
    case .answerIsNoOption: "write the answer exactly as one of the options"
    case .tooFewOptions: "list two or more under `options`"
    case .notTrueOrFalse, .truthUnsaid: "write `answer: True` or `answer: False`"
    case .noAnswer: "add `answer`"
    case .noPairs: "list two or more under `pairs`, as `left: right`"
    case .gaps: "write the gap as \(QuizItem.gap), once"
    }
  }
}

/// The values that an instructor sets of an item.
struct ItemEdit {
  private let values: [String: JSONValue]

  init(_ values: [String: JSONValue]) { self.values = values }

  func applied(to item: QuizItem) throws(ItemFault) -> QuizItem {
    var item = item
    item.stem = text("stem") ?? item.stem
    item.feedback = text("feedback") ?? item.feedback
    item.accepted = texts("accepted") ?? item.accepted
    item.level = text("level").flatMap(BloomLevel.init(rawValue:)) ?? item.level
    if case .int(let points)? = values["points"] { item.points = points }
    switch item.kind {
    case .choice: try setChoice(&item)
    case .trueFalse: try setTruth(&item)
    case .matching: try setPairs(&item)
    case .ordering: try setOrder(&item)
    case .cloze, .short, .essay: try setAnswer(&item)
    }
    return item
  }

  private func text(_ key: String) -> String? { values[key]?.string }

  private func texts(_ key: String) -> [String]? { values[key]?.array?.compactMap(\.string) }

  /// New options need the answer among them; a new answer that is none of the old options stands in
  /// the place of the old answer.
  private func setChoice(_ item: inout QuizItem) throws(ItemFault) {
    let answer = text("answer") ?? item.answer
    guard !answer.isEmpty else { throw .noAnswer }
    let old = item.options
    let replaced =
      old.contains { $0.text == answer }
      ? old.map(\.text) : old.map { $0.correct ? answer : $0.text }
    let shown = texts("options") ?? replaced
    guard Set(shown).count == shown.count, shown.count > 1 else { throw .tooFewOptions }
    guard shown.contains(answer) else { throw .answerIsNoOption(answer) }
    item.answer = answer
    item.options = shown.map { text in
      let isKept = old.contains { $0.text == text && $0.correct == (text == answer) }
      return QuizOption(
        text: text, correct: text == answer,
        feedback: isKept ? old.first { $0.text == text }?.feedback : nil)
    }
  }

  /// A new statement needs its answer: the old one may come out true one year and false the next.
  private func setTruth(_ item: inout QuizItem) throws(ItemFault) {
    guard text("stem") == nil || text("answer") != nil else { throw .truthUnsaid }
    let answer = (text("answer") ?? item.answer).lowercased()
    guard ["true", "false"].contains(answer) else { throw .notTrueOrFalse(answer) }
    let isTrue = answer == "true"
    // What the essay says instead belonged to the old statement.
    if text("stem") != nil || text("answer") != nil { item.correction = nil }
    item.answer = isTrue ? "True" : "False"
    item.options = [
      QuizOption(text: "True", correct: isTrue), QuizOption(text: "False", correct: !isTrue),
    ]
  }

  private func setPairs(_ item: inout QuizItem) throws(ItemFault) {
    if case .object(let members)? = values["pairs"] {
      item.pairs = members.sorted { $0.key < $1.key }.compactMap { left, right in
        right.string.map { MatchingPair(left: left, right: $0) }
      }
      item.order = shuffled(item.pairs?.count ?? 0, item)
    }
    guard let pairs = item.pairs, pairs.count > 1 else { throw .noPairs }
    item.answer = pairs.map { "\($0.left): \($0.right)" }.joined(separator: "; ")
  }

  /// The instructor lists the things in their right order.
  private func setOrder(_ item: inout QuizItem) throws(ItemFault) {
    if let sorted = texts("options") {
      guard sorted.count > 1 else { throw .tooFewOptions }
      let places = shuffled(sorted.count, item)
      item.options = places.map { QuizOption(text: sorted[$0], correct: true) }
      item.order = sorted.indices.compactMap { places.firstIndex(of: $0) }
      item.answer = sorted.joined(separator: "; ")
    }
    guard item.options.count > 1 else { throw .tooFewOptions }
  }

  private func setAnswer(_ item: inout QuizItem) throws(ItemFault) {
    item.answer = text("answer") ?? item.answer
    guard item.kind == .essay || !item.answer.isEmpty else { throw .noAnswer }
    let gaps = item.stem.split(separator: QuizItem.gap, omittingEmptySubsequences: false).count - 1
    guard item.kind != .cloze || gaps == 1 else { throw .gaps(gaps) }
  }

  /// An order that hangs on the item alone, and is not the order in which the answer stands.
  private func shuffled(_ count: Int, _ item: QuizItem) -> [Int] {
    var generator = SeededGenerator(seed: StableHash(item.id).value)
    return generator.order(of: count, besides: [Array(0..<count)])
  }
}
