import Assessment
import ItemLint
import Testing

@Suite("Item lint")
struct ItemLintTests {
  /// A choice whose first option is the key.
  private static func choice(_ stem: String, _ options: String...) -> QuizItem {
    var item = QuizItem(id: "i", kind: .choice, stem: stem, evidence: [])
    item.options = options.enumerated().map { QuizOption(text: $1, correct: $0 == 0) }
    item.answer = options.first ?? ""
    return item
  }

  private static func other(
    _ kind: QuizKind, _ stem: String, answer: String = "", pairs: [(String, String)] = []
  ) -> QuizItem {
    var item = QuizItem(id: "i", kind: kind, stem: stem, answer: answer, evidence: [])
    item.pairs = pairs.map { MatchingPair(left: $0.0, right: $0.1) }
    if kind == .trueFalse {
      item.options = [
        QuizOption(text: "True", correct: true), QuizOption(text: "False", correct: false),
      ]
    }
    return item
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let rule: String
    let flawed: QuizItem
    let sound: QuizItem
    var testDescription: String { rule }
  }

  static let cases: [Case] = [
    Case(
      rule: "absolute-terms",
      flawed: choice("When does the mill stop?", "At dusk", "Never", "At noon"),
      sound: choice("When does the mill stop?", "At dusk", "At dawn", "At noon")),
    Case(
      rule: "all-of-the-above",
      flawed: choice("What drives the wheel?", "All of the above", "Water", "Wind"),
      sound: choice("What drives the wheel?", "All the water of the pond", "Steam", "Wind")),
    Case(
      rule: "none-of-the-above",
      flawed: choice("What drives the wheel?", "Water", "Wind", "None of these"),
      sound: choice("What drives the wheel?", "Water", "Wind", "Steam")),
    Case(
      rule: "answer-in-stem",
      flawed: choice("What is a water mill driven by?", "Water", "Wind", "Steam"),
      sound: choice("What is the mill driven by?", "Water", "Wind", "Steam")),
    Case(
      rule: "article-cue", flawed: choice("The house is an ____.", "inn", "mill", "barn"),
      sound: choice("The house is ____.", "an inn", "a mill", "a barn")),
    Case(
      rule: "clang",
      flawed: choice(
        "What do the tolls of the harbour pay for?", "Harbour walls", "Roads", "Schools"),
      sound: choice(
        "What do the tolls of the harbour pay for?", "Harbour walls", "Harbour lights", "Schools")),
    Case(
      rule: "cloze-gap", flawed: other(.cloze, "The ____ of the ____ rose.", answer: "price"),
      sound: other(.cloze, "The ____ of grain rose.", answer: "price")),
    Case(
      rule: "combined-options", flawed: choice("Who built it?", "Both A and C", "Ashby", "Vane"),
      sound: choice("Who built it?", "Ashby and Vane", "Ashby", "Vane")),
    Case(
      rule: "dangling-reference", flawed: choice("This led to what?", "Flood", "Frost", "Fire"),
      sound: choice("The dam led to what?", "Flood", "Frost", "Fire")),
    Case(
      rule: "double-negative",
      flawed: other(.trueFalse, "The mill was not built without oak."),
      sound: other(.trueFalse, "The mill was not built of oak.")),
    Case(
      rule: "duplicate-options", flawed: choice("Who built it?", "Ashby", "Vane", "vane"),
      sound: choice("Who built it?", "Ashby", "Vane", "Corwen")),
    Case(
      rule: "one-key", flawed: other(.short, "Who built it?"),
      sound: other(.short, "Who built it?", answer: "Ashby")),
    Case(
      rule: "long-stem",
      flawed: choice(String(repeating: "water ", count: 61) + "?", "Ashby", "Vane", "Corwen"),
      sound: choice(String(repeating: "water ", count: 30) + "?", "Ashby", "Vane", "Corwen")),
    Case(
      rule: "longest-key",
      flawed: choice(
        "Why did it close?", "The river had filled the basin with sand", "War", "Frost"),
      sound: choice(
        "Why did it close?", "The river had filled the basin with sand",
        "The owners had moved all trade to the coast", "Frost")),
    Case(
      rule: "matching-pairs", flawed: other(.matching, "Match.", pairs: [("a", "b"), ("c", "d")]),
      sound: other(.matching, "Match.", pairs: [("a", "b"), ("c", "d"), ("e", "f")])),
    Case(
      rule: "negative-stem", flawed: choice("Which is not a lock?", "Gate", "Upper", "Lower"),
      sound: choice("Which is NOT a lock?", "Gate", "Upper", "Lower")),
    Case(
      rule: "no-focus",
      flawed: choice("Which statement is true?", "Ice cuts", "Ice melts", "Ice grows"),
      sound: choice("Which statement is true of glaciers?", "Ice cuts", "Ice melts", "Ice grows")),
    Case(
      rule: "number-cue", flawed: choice("What holds the river?", "Levees", "Weir", "Culvert"),
      sound: choice("What holds the river?", "Levees", "Weirs", "Culvert")),
    Case(
      rule: "option-count", flawed: choice("Who built it?", "Ashby", "Vane"),
      sound: choice("Who built it?", "Ashby", "Vane", "Corwen")),
    Case(
      rule: "option-form", flawed: choice("Who built it?", "Ashby.", "Vane", "Corwen"),
      sound: choice("Who built it?", "Ashby.", "Vane.", "Corwen.")),
    Case(
      rule: "option-order", flawed: choice("When?", "1840", "1812", "1825"),
      sound: choice("When?", "1812", "1825", "1840")),
    Case(
      rule: "overlap", flawed: choice("How many?", "10–20", "15–30", "40–50"),
      sound: choice("How many?", "10–20", "21–30", "40–50")),
    Case(
      rule: "repeated-opening",
      flawed: choice(
        "What did she do?", "She built the dam", "She built the mill", "She built the lock"),
      sound: choice("What did she build?", "The dam", "The mill", "The lock")),
    Case(
      rule: "vague-frequency",
      flawed: choice("How does it run?", "Usually by night", "By day", "At noon"),
      sound: choice("How does it run?", "By night", "By day", "At noon")),
  ]

  @Test("Each rule finds its flaw, and is silent where there is none", arguments: cases)
  func rule(_ example: Case) {
    let lint = ItemLint()
    #expect(lint.findings(in: example.flawed).map(\.rule).contains(example.rule))
    #expect(!lint.findings(in: example.sound).map(\.rule).contains(example.rule))
  }

  @Test("There is an example of every rule")
  func complete() {
    #expect(Set(Self.cases.map(\.rule)) == Set(ItemLint.standard.map(\.name)))
  }

  @Test("Two items that ask the same, and one that tells another's key, are found")
  func pairs() {
    let items = [
      Self.choice("Who built the lock?", "Martha Tolliver", "Vane", "Ashby"),
      Self.choice("Who built the lock?", "Martha Tolliver", "Vane", "Ashby"),
      Self.choice("What did Martha Tolliver own?", "A wood", "A mill", "A barge"),
    ]
    let rules = ItemLint().findings(in: items).map { $0.map(\.rule) }
    #expect(!rules[0].contains("duplicate-item"))
    #expect(rules[1].contains("duplicate-item"))
    #expect(rules[0].contains("given-away"))
    #expect(rules[2].isEmpty)
  }
}
