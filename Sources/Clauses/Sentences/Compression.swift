import Language
import StudyPack

/// A sentence without what can go and leave it true and whole: brackets, asides between dashes or
/// commas, examples at its end, and shells such as “It is clear that …”.
///
/// Only what marks of punctuation close off goes, so that a mistake of the parser tears nothing.
struct Compression {
  private let doc: Doc
  /// The first token that is kept.
  private let start: Int
  private var dropped: Set<Int> = []
  /// What stands for the first token.
  private let opening: String?

  /// - Parameters:
  ///   - start: where the sentence begins without its leading connective, in bytes of its text.
  ///   - opening: what stands for its first word.
  init(_ doc: Doc, from start: Int, opening: String? = nil) {
    self.doc = doc
    self.opening = opening
    let first = doc.first { $0.utf8Range.lowerBound >= start }?.index ?? 0
    self.start =
      opening == nil ? Shell(doc, from: Self.behindConnective(doc, first)).end : first
    dropBrackets()
    dropDashes()
    dropRelatives()
    dropConnectives()
    dropExamples()
    dropPointers()
    dropAlso()
  }

  /// “Overall, however, …”: the second of two.
  private static func behindConnective(_ doc: Doc, _ first: Int) -> Int {
    guard first + 2 < doc.count, doc[first + 1].text == ",",
      Connectives.words.contains(doc[first].lower)
    else { return first }
    return first + 2
  }

  /// With a capital letter.
  var text: String {
    var text = ""
    var last: Token?
    for token in doc where token.index >= start && !dropped.contains(token.index) {
      if let last, needsBlank(last, token) { text += " " }
      text += last == nil ? opening ?? token.text : token.text
      last = token
    }
    return text.prefix(1).uppercased() + text.dropFirst()
  }

  /// The tokens that the text has.
  var tokens: [Token] { doc.filter { $0.index >= start && !dropped.contains($0.index) } }

  private func needsBlank(_ last: Token, _ next: Token) -> Bool {
    next.index == last.index + 1
      ? last.hasSpaceAfter
      : next.pos != .punctuation || ["“", "(", "—", "–"].contains(next.text)
  }

  private mutating func dropBrackets() {
    var open: Int?
    for token in doc {
      if token.text == "(" { open = open ?? token.index }
      if token.text == ")", let first = open {
        dropped.formUnion(first...token.index)
        open = nil
      }
    }
  }

  /// “A — B — C”, where neither the main verb nor its subject stands between the dashes.
  private mutating func dropDashes() {
    let dashes = doc.filter { ["—", "–", "--"].contains($0.text) }.map(\.index)
    guard dashes.count == 2, let first = dashes.first, let last = dashes.last, last > first + 2,
      !doc[first..<last].contains(where: { $0.isRoot || $0.dep == "nsubj" && $0.head.isRoot })
    else { return }
    dropped.formUnion(first...last)
  }

  /// At the end of a shorter sentence a clause may be the point.
  private static let long = 32

  /// “X, which …, does”: a clause behind a comma that does not narrow its noun; not after “between”,
  /// whose second half the parser may take for the clause's own.
  private mutating func dropRelatives() {
    for verb in doc where verb.dep == "relcl" {
      let (first, last) = (verb.leftEdge.index, endOfAside(verb.rightEdge.index))
      guard first > start + 2, verb.head.index < first, last - first >= 2,
        ["which", "who", "whose", "where"].contains(doc[first].lower),
        !verb.head.children.contains(where: { $0.dep == "conj" }), verb.head.dep != "conj",
        verb.head.head.lower != "between",
        // “What they hide: who holds the purse, whose work is lost, who is hit” is a row.
        !doc[..<first].contains(where: { $0.text == ":" }),
        doc.count > Self.long || last > verb.rightEdge.index
          || last + 1 < doc.count && doc[last + 1].text == ","
      else { continue }
      drop(first...last)
    }
  }

  /// “…, which led to the loss of many mills, some for years.”: the afterthought is of the mills and goes
  /// with them.
  private func endOfAside(_ last: Int) -> Int {
    let next = last + 2
    guard next < doc.count, doc[last + 1].text == ",", Self.shares.contains(doc[next].lower),
      !doc[next...].contains(where: { $0.isRoot || $0.isFinite })
    else { return last }
    return doc.count - 2
  }

  private static let shares: Set = ["some", "many", "most", "others", "several", "few", "all"]

  /// “, however,”
  private mutating func dropConnectives() {
    for comma in doc where comma.text == "," && comma.index >= start {
      guard let phrase = Self.connectives.first(where: { follows(comma, $0) }) else { continue }
      let span = comma.index + 1...comma.index + phrase.count
      if span.upperBound + 1 < doc.count, doc[span.upperBound + 1].text == "," { drop(span) }
    }
  }

  private func follows(_ comma: Token, _ phrase: [String]) -> Bool {
    doc[(comma.index + 1)...].prefix(phrase.count).map(\.lower) == phrase
  }

  private static let connectives = [
    ["however"], ["therefore"], ["thus"], ["moreover"], ["furthermore"], ["nevertheless"],
    ["indeed"], ["too"], ["instead"], ["meanwhile"], ["for", "example"], ["for", "instance"],
    ["in", "fact"], ["of", "course"], ["in", "turn"], ["in", "addition"],
    ["on", "the", "other", "hand"],
  ]

  /// “…, such as bread.”
  private mutating func dropExamples() {
    for token in doc where token.dep == "prep" && token.head.index < token.index {
      let (first, last) = (token.leftEdge.index, token.rightEdge.index)
      guard ["such", "including", "like"].contains(doc[first].lower), first > start + 6,
        last + 1 == doc.count - 1,
        !(first...last).contains(where: { doc[$0].tag == "VB" || doc[$0].isFinite })
      else { continue }
      drop(first...last)
    }
  }

  /// “…, as shown in Figure 2.”
  private mutating func dropPointers() {
    for token in doc where token.lower == "as" && token.index > start + 4 {
      guard token.index + 1 < doc.count, Self.pointing.contains(doc[token.index + 1].lower),
        !doc[token.index...].contains(where: { $0.isFinite }), doc[token.index - 1].text == ","
      else { continue }
      dropped.formUnion(token.index - 1..<doc.count - 1)
    }
  }

  private static let pointing: Set = [
    "shown", "illustrated", "seen", "depicted", "described", "discussed", "noted", "mentioned",
    "indicated", "presented", "displayed",
  ]

  /// “also” joins a sentence to the one before it.
  private mutating func dropAlso() {
    for token in doc where token.lower == "also" && token.head.isRoot {
      let isBetweenWords =
        token.index > start && doc[token.index - 1].pos != .punctuation
        && token.index + 1 < doc.count && doc[token.index + 1].pos != .punctuation
        && doc[token.index - 1].lower != "but"
      if isBetweenWords { dropped.insert(token.index) }
    }
  }

  /// Drops what stands between a comma and another, or the sentence's end, with the comma before it,
  /// and the one behind it where the two are a pair.
  private mutating func drop(_ span: ClosedRange<Int>) {
    let next = span.upperBound + 1
    guard span.lowerBound > start, doc[span.lowerBound - 1].text == ",", next < doc.count,
      [",", ".", ";"].contains(doc[next].text), !span.contains(where: { doc[$0].isRoot }),
      isBalanced(span)
    else { return }
    dropped.formUnion(span.lowerBound - 1...span.upperBound)
    if doc[next].text == ",", !opensClause(next) { dropped.insert(next) }
  }

  /// “…, but …”: the comma belongs to what follows.
  private func opensClause(_ comma: Int) -> Bool {
    comma + 1 < doc.count
      && ["CCONJ", "SCONJ"].contains(doc[comma + 1].pos.rawValue)
  }

  private func isBalanced(_ span: ClosedRange<Int>) -> Bool {
    let texts = span.map { doc[$0].text }
    return texts.count { $0 == "“" } == texts.count { $0 == "”" }
      && !texts.contains("\"") && !texts.contains("(") && !texts.contains(")")
  }
}

/// What only says that something is so: “It is clear that …”, “It should be noted that …”.
private struct Shell {
  /// The first token behind it.
  let end: Int

  private static let sayings: Set = [
    "apparent", "clear", "evident", "obvious", "noted", "note", "remember", "remembered",
    "surprise", "surprising",
  ]

  init(_ doc: Doc, from start: Int) {
    let opening = doc[start...].prefix(9)
    guard opening.first?.lower == "it",
      let that = opening.first(where: { $0.lower == "that" && $0.dep == "mark" }),
      let before = opening.prefix(while: { $0.index < that.index }).last,
      Self.sayings.contains(before.lower),
      !opening.contains(where: { $0.dep == "neg" && $0.index < that.index })
    else {
      end = start
      return
    }
    end = that.index + 1
  }
}
