import Language
import StudyPack

/// “Instead, pluralists argue, power is spread”, “all is flux, declared Ada”: what somebody is said to say
/// around the words that report it, as clauses of whoever says it.
///
/// A parse of such a sentence is seldom right, so that marks and parts of speech alone are looked at.
struct ReportedClause {
  private let sentence: Sentence
  private let pruning: Pruning

  init(_ sentence: Sentence) {
    self.sentence = sentence
    pruning = Pruning(sentence.doc)
  }

  /// A clause for each stretch between marks that may report the rest, in the sentence's order.
  var all: [Clause] {
    guard isPlain else { return [] }
    return sentence.doc.filter { $0.text == "," }.compactMap(report(after:)).compactMap(clause)
  }

  private struct Report {
    let verb: Token
    let subject: [Token]
    /// The places of the words that report, with the marks around them.
    let places: Range<Int>
    /// The places of the part of the sentence that they report: a semicolon ends it.
    let reach: Range<Int>
  }

  private var isPlain: Bool {
    sentence.doc.last?.text == "."
      && !sentence.doc.contains { [":", "?", "!", "—", "–"].contains($0.text) }
      && sentence.doc.count { $0.text == "“" } == sentence.doc.count { $0.text == "”" }
      && sentence.doc.count { $0.text == "\"" } % 2 == 0
  }

  // MARK: What reports

  private func report(after comma: Token) -> Report? {
    let doc = sentence.doc
    guard let end = doc[(comma.index + 1)...].first(where: { [",", ".", ";"].contains($0.text) }),
      Self.length.contains(end.index - comma.index - 1)
    else { return nil }
    let words = pruning.withoutBrackets.filter { comma.index < $0.index && $0.index < end.index }
    guard let verb = words.first(where: { $0.pos == .verb && $0.isFinite }),
      words.count(where: { $0.isFinite }) == 1, let subject = subject(of: verb, in: words)
    else { return nil }
    let start = doc[..<comma.index].last { $0.text == ";" }.map { $0.index + 1 } ?? 0
    let stop = doc[end.index...].first { [";", "."].contains($0.text) }?.index ?? doc.count
    return Report(
      verb: verb, subject: subject, places: comma.index..<end.index + 1, reach: start..<stop)
  }

  private static let length = 2...12

  /// “He wrote in his letters”, “the guild argues”; “declared Ada Vane”.
  private func subject(of verb: Token, in words: [Token]) -> [Token]? {
    let before = words.filter { $0.index < verb.index }
    let behind = words.filter { $0.index > verb.index }
    if before.isEmpty { return isName(behind) ? behind : nil }
    guard behind.first.map({ $0.pos == .adposition }) ?? true else { return nil }
    if before.count == 1, before[0].isPronoun {
      return before[0].lower == "i" ? nil : before
    }
    return isName(before) ? before : nil
  }

  private func isName(_ words: [Token]) -> Bool {
    words.last?.isNoun == true
      && words.allSatisfy {
        [.noun, .properNoun, .adjective, .determiner].contains($0.pos) || $0.dep == "case"
          || $0.text == "-"
      }
  }

  // MARK: What is reported

  private func clause(_ report: Report) -> Clause? {
    let around = pruning.withoutBrackets.filter {
      report.reach.contains($0.index) && !report.places.contains($0.index)
    }
    let matter = Self.trimmed(around)
    guard let first = matter.first, let head = report.subject.last,
      !first.isPronoun, !Self.pointers.contains(first.lower), first.mark == nil,
      // “Let the supply grow, Vane proposed” asks, and tells nothing.
      first.tag != "VB",
      matter.contains(where: { [.verb, .auxiliary].contains($0.pos) }),
      matter.contains(where: \.isNoun),
      // “Infants think, dogs think, people without speech think” is a row.
      !matter.contains(where: { $0.lemma == report.verb.lemma })
    else { return nil }
    return Clause(
      sentence: sentence, verb: report.verb, finite: report.verb, lead: [], subject: report.subject,
      head: head, body: [report.verb] + matter)
  }

  private static let pointers: Set<String> = [
    "this", "that", "these", "those", "such", "there", "it",
  ]

  /// Without a connective that it opens with, and without marks at its ends.
  private static func trimmed(_ words: [Token]) -> [Token] {
    let isLoose = { (token: Token) in
      token.pos == .punctuation && !["“", "”", "\""].contains(token.text)
    }
    var rest = words[...]
    while let first = rest.first,
      isLoose(first) || first.dep == "cc" || first.index == 0 && isConnective(first)
    {
      rest = rest.dropFirst()
    }
    while let last = rest.last, isLoose(last) { rest = rest.dropLast() }
    return Array(rest)
  }

  private static func isConnective(_ token: Token) -> Bool {
    Connectives.words.contains(token.lower)
      || Connectives.openers.contains(token.lower) && token.pos == .adverb
  }
}
