import Clauses
import Language

/// A statement with another number than the essay's.
struct OtherNumber {
  let text: String
  /// What the essay has, and what stands in its place.
  let number: String
  let other: String

  /// `nil` where nothing is counted, more than one thing is, or all of it is named behind a colon, or the
  /// number is only a bound: “at least three” is true of four.
  init?(_ clause: Clause) {
    let tokens = clause.lead + clause.subject + clause.body
    let numbers = tokens.filter { $0.pos == .number }
    guard numbers.count == 1, !tokens.contains(where: { $0.text == ":" }),
      let token = numbers.first, token.dep == "nummod", token.index > 0,
      token.head.isPlural, token.children.isEmpty, token.entType != "DATE",
      clause.body.contains(where: { $0.index == token.index }),
      token.hyphenated.count == 1, !Self.isBounded(token),
      let other = Self.others[token.lower]
    else { return nil }
    number = token.text
    self.other = other
    text = clause.text(replacing: token, with: other)
  }

  private static func isBounded(_ number: Token) -> Bool {
    let before = number.doc[..<number.index].suffix(3).map(\.lower)
    return !before.allSatisfy { !bounds.contains($0) }
  }

  private static let bounds: Set<String> = [
    "least", "most", "than", "over", "under", "up", "about", "around", "nearly", "almost", "only",
    "the", "these", "those", "some", "first", "last", "other", "to", "between", "or",
  ]

  /// Larger ones, far enough from the essay's to be wrong: who has four has two as well.
  private static let others: [String: String] = [
    "two": "four", "three": "five", "four": "six", "five": "seven", "six": "eight",
    "seven": "nine", "eight": "ten", "nine": "twelve", "ten": "fifteen", "eleven": "fifteen",
    "twelve": "twenty",
  ]
}
