import Clauses
import Language
import StudyPack

/// All members of a set that the essay counts and then names: “three branches: the legislature, the
/// executive, and the judiciary”. As many are named as are counted, so that nothing else is one of them.
struct ClosedRow {
  /// As the set can be named again: “the three branches of government”.
  let name: String
  /// What the sentence says of the set, without the row.
  let statement: String
  /// The noun that names the set.
  let noun: Token
  let members: [Thing]

  init?(_ sentence: Sentence) {
    let rows = sentence.doc.compactMap { Self.row(at: $0, in: sentence) }
    // Of two sets in one sentence nobody can tell which is meant.
    guard let row = rows.first, rows.count == 1 else { return nil }
    self = row
  }

  private init(name: String, statement: String, noun: Token, members: [Thing]) {
    (self.name, self.statement) = (name, statement)
    (self.noun, self.members) = (noun, members)
  }

  private static let numbers = ["three": 3, "four": 4, "five": 5, "six": 6, "seven": 7]

  private static func row(at number: Token, in sentence: Sentence) -> ClosedRow? {
    guard number.dep == "nummod", let count = numbers[number.lower], number.head.isPlural,
      number.index < number.head.index, !isBound(number), !liesOnAMap(number.head),
      let span = span(behind: number.head)
    else { return nil }
    let doc = number.doc
    let segments = segments(Array(doc[span]))
    let members = segments.compactMap { member($0, of: sentence) }
    guard segments.count == count, members.count == count,
      let statement = statement(doc, without: span)
    else { return nil }
    return ClosedRow(
      name: name(of: number.head), statement: statement, noun: number.head, members: members)
  }

  /// The sentence without the row and the marks around it; `nil` where it has other asides.
  private static func statement(_ doc: Doc, without span: Range<Int>) -> String? {
    let gone = span.lowerBound - 1...span.upperBound
    let rest = doc.dropLast().filter { !gone.contains($0.index) }
    guard !rest.contains(where: { opening.contains($0.text) }) else { return nil }
    return Wording.text(of: rest).capitalisedFirst + "."
  }

  /// “At least three”, “three of the”, “the other three”: there are more.
  private static func isBound(_ number: Token) -> Bool {
    number.doc[..<number.index].suffix(3).contains { bounds.contains($0.lower) }
      || number.doc[..<number.index].contains { $0.lower == "example" || $0.lower == "instance" }
  }

  /// “Four western states”: any map tells which are none of them.
  private static func liesOnAMap(_ noun: Token) -> Bool {
    noun.lefts.contains { ["east", "west", "north", "south"].contains(where: $0.lower.hasPrefix) }
  }

  private static let bounds: Set<String> = [
    "least", "than", "over", "about", "nearly", "almost", "other", "another", "first", "or", "to",
    "further", "additional", "more",
  ]

  private static let opening: Set<String> = [":", "—", "–", "("]

  /// From behind the colon, dash or bracket that follows the noun to the sentence's end or the closing
  /// mark.
  private static func span(behind noun: Token) -> Range<Int>? {
    let doc = noun.doc
    guard let mark = doc[(noun.index + 1)...].first(where: { opening.contains($0.text) }),
      mark.index - noun.index <= longestPhrase,
      !doc[(noun.index + 1)..<mark.index].contains(where: { [",", ";"].contains($0.text) }),
      let last = doc.last, last.text == "."
    else { return nil }
    let closing = mark.text == "(" ? ")" : mark.text
    let end = doc[(mark.index + 1)...].first { $0.text == closing }?.index ?? last.index
    guard mark.text != ":" || end == last.index, mark.index + 1 < end else { return nil }
    return mark.index + 1..<end
  }

  /// How many words may stand between the set's noun and its row.
  private static let longestPhrase = 9

  private static func segments(_ tokens: [Token]) -> [[Token]] {
    tokens.split { [",", ";", "and", "or"].contains($0.lower) }.map(Array.init)
  }

  private static func member(_ tokens: [Token], of sentence: Sentence) -> Thing? {
    let inside = Set(tokens.map(\.index))
    let heads = tokens.filter { $0.isRoot || !inside.contains($0.head.index) }
    guard let head = heads.first, heads.count == 1, head.isNoun,
      !tokens.contains(where: \.isFinite)
    else { return nil }
    return Thing(tokens, head: head, of: sentence)
  }

  /// “The three branches of government”.
  private static func name(of noun: Token) -> String {
    let own = noun.lefts.filter { $0.dep != "det" && $0.dep != "predet" }.flatMap(\.subtree)
    let of = noun.rights.filter { $0.lower == "of" && !$0.children.isEmpty }
      .flatMap(\.subtree).prefix { !opening.contains($0.text) }
    let article = noun.lefts.contains { $0.dep == "poss" } ? "" : "the "
    return article + Wording.text(of: own + [noun] + of).decapitalised(at: own.first)
  }
}
