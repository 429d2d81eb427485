import Language
import StudyPack

/// Where a term stands in the sentence that defines it.
struct TermPlace {
  private let sentence: Sentence
  /// In UTF-8 bytes of the sentence.
  let span: Range<Int>?
  /// The noun that carries the term: “tragedy” of “the tragedy of the commons”.
  let noun: Token?

  init(of term: String, in sentence: Sentence) {
    self.sentence = sentence
    let own = term.split(separator: " ").prefix { !["of", "for", "in"].contains($0) }
    let last = (own.last ?? "").lowercased()
    let span = Self.span(of: term, in: sentence)
    self.span = span
    let isNamed = { (token: Token) in
      token.isNoun && (token.lower == last || token.lemma.lowercased() == last)
    }
    noun =
      sentence.doc.first { isNamed($0) && span?.contains($0.utf8Range.lowerBound) == true }
      ?? sentence.doc.first(where: isNamed)
  }

  private static func span(of term: String, in sentence: Sentence) -> Range<Int>? {
    let text = sentence.text
    guard
      let range = text.firstRange(of: term) ?? text.firstRange(of: term.capitalisedFirst)
    else { return nil }
    let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
    return start..<start + term.utf8.count
  }

  /// Whether a token of `words` stands between the term and what is said of it.
  func isParted(from definition: DefinitionPlace?, by words: (Token) -> Bool) -> Bool {
    guard let span, let definition else { return sentence.doc.contains(where: words) }
    let between =
      span.upperBound <= definition.span.lowerBound
      ? span.upperBound..<definition.span.lowerBound
      : definition.span.upperBound..<max(definition.span.upperBound, span.lowerBound)
    return sentence.doc.contains { between.contains($0.utf8Range.lowerBound) && words($0) }
  }
}
