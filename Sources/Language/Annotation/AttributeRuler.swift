/// Corrects and completes tags by rules: universal parts of speech, morphology, some lemmas.
///
/// All rules are matched against what the tagger and the parser said, then they write in order.
struct AttributeRuler: Sendable {
  private let rules: [AttributeRule]
  private let byTag: [StringID: [Int]]
  private let byWord: [StringID: [Int]]
  private let others: [Int]

  init(_ file: MappedFile) throws(LanguageError) {
    var reader = MessagePackReader(file)
    guard let entries = try reader.value().array, !entries.isEmpty else {
      throw file.damaged(at: 0, "no attribute rules")
    }
    var rules: [AttributeRule] = []
    for (order, entry) in entries.enumerated() {
      rules += try AttributeRule.rules(entry, order: order, in: file)
    }
    var (byTag, byWord, others) = ([StringID: [Int]](), [StringID: [Int]](), [Int]())
    for (place, rule) in rules.enumerated() {
      if let words = rule.tests[0].words {
        for word in words { byWord[word, default: []].append(place) }
      } else if let tags = rule.tests[0].tags {
        for tag in tags { byTag[tag, default: []].append(place) }
      } else {
        others.append(place)
      }
    }
    self.rules = rules
    (self.byTag, self.byWord, self.others) = (byTag, byWord, others)
  }

  /// The rules whose first test a token passes: those for it alone, and those for it and the next.
  struct Matches {
    var alone: [Int] = []
    var withNext: [Int] = []
  }

  func matches(_ subject: TokenTest.Subject) -> Matches {
    var matches = Matches()
    let candidates = (byTag[subject.tag] ?? []) + (byWord[subject.word.lowerID] ?? []) + others
    for place in candidates where rules[place].tests[0].passes(subject) {
      if rules[place].tests.count == 1 {
        matches.alone.append(place)
      } else {
        matches.withNext.append(place)
      }
    }
    matches.alone.sort()
    return matches
  }

  /// Those rules for two tokens, among `places`, whose second test `next` passes.
  func completed(_ places: [Int], by next: TokenTest.Subject) -> [(rule: Int, target: Int)] {
    places.filter { rules[$0].tests[1].passes(next) }.map { ($0, rules[$0].target) }
  }

  /// What the rules at `places` write together. Places are in order of rules, so that the greater
  /// place wins.
  func changes(of places: [Int]) -> AttributeChanges {
    places.sorted().reduce(into: AttributeChanges()) { $0.apply(rules[$1].changes) }
  }
}
