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
    term = Self.name(from: end, in: verb.doc).map { Self.pair($0, namedBy: verb) ?? $0 }
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
    while first < doc.count,
      marks.contains(doc[first].text) || doc[first].pos == .determiner
        || ["its", "their"].contains(doc[first].lower)
    {
      first += 1
    }
    guard first < doc.count else { return nil }
    var end = first
    while end < doc.count, isPartOfName(doc[end]) { end += 1 }
    // “Called the state deep sleep”: what is named stands before its name.
    if start < first, doc[first].isNounlike,
      let name = (first..<end).first(where: { doc[$0].tag == "JJ" && !doc[$0 + 1].isHyphened }),
      name + 1 < end
    {
      first = name
    }
    guard end > first, end - first <= 5, doc[first].lower != "such",
      end == doc.count || isBorder(doc[end]),
      doc[end - 1].isNounlike
        || ["oprd", "pobj"].contains(doc[end - 1].dep.rawValue) && !isAdjective(doc[end - 1])
        || doc[end - 1].tag == "VBG"
    else { return nil }
    return first..<(complement(behind: end, in: doc) ?? end)
  }

  /// “A boat with two bows is called amphidromic”: a quality, by its ending.
  private static func isAdjective(_ word: Token) -> Bool {
    word.tag == "JJ"
      && ["ic", "ous", "able", "ible", "ive", "al", "less", "ful"].contains(
        where: word.lower.hasSuffix)
  }

  /// “A way of steering known as push and pull”: one thing, so that the two words are its name.
  private static func pair(_ term: Range<Int>, namedBy verb: Token) -> Range<Int>? {
    let (doc, end) = (verb.doc, term.upperBound)
    guard verb.index > 0, term.count == 1, end + 2 < doc.count, doc[end].lower == "and",
      doc[end - 1].tag == "NN", ["NN", "VB", "VBP"].contains(doc[end + 1].tag.rawValue),
      doc[end + 2].pos == .punctuation, doc[verb.index - 1].isNounlike,
      doc[verb.index - 1].lefts.contains(where: { ["a", "an"].contains($0.lower) })
    else { return nil }
    return term.lowerBound..<end + 2
  }

  /// “Keepers of the weir”, “pardon by lot”: what a comma or the sentence's end closes belongs to the name.
  static func complement(behind end: Int, in doc: Doc) -> Int? {
    // “The duty to moor”
    if end + 2 < doc.count, doc[end].lower == "to", doc[end + 1].tag == "VB",
      doc[end + 2].pos == .punctuation
    {
      return end + 2
    }
    guard end + 1 < doc.count, ["of", "by"].contains(doc[end].lower) else { return nil }
    let start = end + (doc[end + 1].lower == "the" ? 2 : 1)
    let words = doc[min(start, doc.count)...].prefix { isPartOfName($0) && $0.entType == nil }
    guard let last = words.last, last.isNounlike, words.count <= 2, last.index + 1 < doc.count,
      doc[last.index + 1].pos == .punctuation
    else { return nil }
    return last.index + 1
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
