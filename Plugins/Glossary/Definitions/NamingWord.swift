import Language

/// Words that give what stands before them its name: “called X”, “known as X”, “that he called X”.
///
/// They are read off the words as they stand: what the parser joins them to is often another noun.
struct NamingWord {
  /// Where the phrase begins: the comma before it, or its first word.
  let start: Int
  /// The name’s tokens, `nil` where none follows.
  let term: Range<Int>?

  static func all(in doc: Doc) -> [NamingWord] { doc.compactMap(NamingWord.init) }

  init?(_ verb: Token) {
    guard let end = Self.end(of: verb) else { return nil }
    start = Self.start(of: verb)
    term = Self.name(from: end, in: verb.doc)
  }

  private static let verbs: Set = ["called", "termed", "named", "dubbed", "nicknamed"]
  private static let seeing: Set = [
    "known", "described", "labelled", "labeled", "referred", "categorized", "categorised",
    "classified",
  ]
  private static let adverbs: Set = [
    "also", "often", "sometimes", "commonly", "usually", "otherwise", "now", "generally", "better",
    "collectively", "traditionally", "popularly", "formally", "informally", "together", "simply",
  ]

  /// Behind the words that name.
  static func end(of verb: Token) -> Int? {
    let next = verb.index + 1
    guard verb.pos == .verb else { return nil }
    if verbs.contains(verb.lower) { return next }
    guard seeing.contains(verb.lower) else { return nil }
    let links = verb.doc[next...].prefix(2).map(\.lower)
    if verb.lower == "referred" { return links == ["to", "as"] ? next + 2 : nil }
    return links.first == "as" ? next + 1 : nil
  }

  private static func start(of verb: Token) -> Int {
    let doc = verb.doc
    var start = verb.index
    while start > 0, adverbs.contains(doc[start - 1].lower) { start -= 1 }
    if let relative = relativeStart(before: start, in: doc) { start = relative }
    if start > 0, doc[start - 1].text == "," { start -= 1 }
    return start
  }

  /// “that he called”, “which is known as”
  private static func relativeStart(before start: Int, in doc: Doc) -> Int? {
    guard start > 1 else { return nil }
    let relatives: Set = ["that", "which"]
    return [start - 2, start - 3].first { $0 > 0 && relatives.contains(doc[$0].lower) }
  }

  private static func name(from start: Int, in doc: Doc) -> Range<Int>? {
    let marks: Set = ["“", "”", "\"", "‘", "’"]
    var first = start
    while first < doc.count, marks.contains(doc[first].text) || doc[first].pos == .determiner {
      first += 1
    }
    var end = first
    while end < doc.count, isPartOfName(doc[end]) { end += 1 }
    guard end > first, end - first <= 5, doc[first].lower != "such",
      end == doc.count || isBorder(doc[end]),
      doc[end - 1].isNounlike || ["oprd", "pobj"].contains(doc[end - 1].dep.rawValue)
        || doc[end - 1].tag == "VBG"
    else { return nil }
    return first..<end
  }

  private static func isPartOfName(_ token: Token) -> Bool {
    token.isNounlike || ["JJ", "VBG", "VBN", "HYPH", "POS"].contains(token.tag.rawValue)
      || token.isHyphened || token.isForeignModifier
  }

  private static func isBorder(_ token: Token) -> Bool {
    token.pos == .punctuation
      || ["CC", "IN", "VBD", "VBZ", "VBP", "MD", "WDT", "WP", "WRB", "TO"].contains(
        token.tag.rawValue)
  }
}
