import Assessment

/// What the items of one quiz do to each other.
struct ItemPairs {
  /// What a rule between items says of itself; such a rule sees the whole quiz.
  static let duplicate = (name: "duplicate-item", remedy: "Ask each thing once.")
  static let giveaway = (
    name: "given-away", remedy: "Let no item tell the key of another: drop or reword one of them."
  )

  private let items: [QuizItem]
  private let stems: [String]
  private let keys: [String]
  private let first: [String: Int]

  init(_ items: [QuizItem]) {
    self.items = items
    stems = items.map { " " + $0.stem.plainWords.joined(separator: " ") + " " }
    keys = items.map { item in
      item.hidesKey ? item.answer.plainWords.joined(separator: " ") : ""
    }
    var first: [String: Int] = [:]
    for (index, item) in items.enumerated() {
      let asked = item.stem.plainWords.joined(separator: " ") + "|" + keys[index]
      if first[asked] == nil { first[asked] = index }
    }
    self.first = first
  }

  func findings(at index: Int) -> [LintFinding] {
    var found: [LintFinding] = []
    let asked = stems[index].dropFirst().dropLast() + "|" + keys[index]
    if let earlier = first[String(asked)], earlier < index {
      found.append(
        LintFinding(
          rule: Self.duplicate.name, severity: .fault,
          message: "It asks the same as item \(earlier + 1).", remedy: Self.duplicate.remedy))
    }
    // A short common word stands in many stems by chance.
    let key = keys[index]
    if key.utf8.count >= 6,
      let other = stems.indices.first(where: { $0 != index && stems[$0].contains(" \(key) ") })
    {
      found.append(
        LintFinding(
          rule: Self.giveaway.name, severity: .fault,
          message: "Item \(other + 1) has its key, “\(items[index].answer)”, in the question.",
          remedy: Self.giveaway.remedy))
    }
    return found
  }
}

extension QuizItem {
  /// Whether a student has to find the answer's own words.
  fileprivate var hidesKey: Bool { [.choice, .cloze, .short].contains(kind) }
}
