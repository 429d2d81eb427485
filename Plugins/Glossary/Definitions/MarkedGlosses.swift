import Language

/// What stands around a term that the author marks and says what it means, read off the words: “By
/// **toll** they mean …”, “in the **toll system**, in which …”.
struct MarkedGlosses {
  let phrases: DefinitionText
  private var doc: Doc { phrases.doc }

  func definition(of term: Range<Int>) -> FoundDefinition? {
    MarkedAppositions(phrases: phrases).definition(of: term)
      ?? meant(term) ?? isCalled(term) ?? setApart(term)
      ?? happening(term)
  }

  private func found(
    _ term: Range<Int>, _ tokens: Range<Int>, _ pattern: TermDefinition.Pattern
  ) -> FoundDefinition? {
    phrases.shortPhrase(Array(tokens)).map {
      FoundDefinition(term: term, text: $0, pattern: pattern)
    }
  }

  private func words(before index: Int, _ count: Int) -> [String] {
    doc[max(0, index - count)..<index].map(\.lower)
  }

  private func words(from index: Int, _ count: Int) -> [String] {
    doc[min(index, doc.count)..<min(index + count, doc.count)].map(\.lower)
  }

  /// Up to the mark that closes the part of the sentence; a comma does where `stopsAtComma`.
  private func end(from start: Int, stopsAtComma: Bool = false) -> Int {
    doc[min(start, doc.count)...].first { token in
      [";", ":", "—", "–", "(", ")"].contains(token.text)
        || token.text == "." && token.index + 1 == doc.count
        || token.text == "," && (stopsAtComma || opensAnother(token.index + 1))
    }?.index ?? doc.count
  }

  /// “…, and they …”, “…, which …”
  private func opensAnother(_ next: Int) -> Bool {
    guard next < doc.count else { return false }
    // “Wealth, power, and rank”
    if doc[next].lower == "and" {
      let rest = doc[next...].prefix { $0.pos != .punctuation }
      return rest.contains(where: \.isFinite) || rest.dropFirst().first?.pos == .adposition
    }
    return Self.openings.contains(doc[next].lower)
  }

  private static let openings: Set = [
    "but", "which", "who", "so", "while", "whereas", "although", "provided", "other",
  ]

  /// “By **X** they mean …”, “the title of **X**, which designated …”
  private func meant(_ term: Range<Int>) -> FoundDefinition? {
    let next = doc[term.upperBound...].prefix(3)
    if words(before: term.lowerBound, 1) == ["by"], next.count > 1,
      ["nsubj", "nsubjpass"].contains(next[next.startIndex].dep.rawValue),
      next[next.startIndex + 1].lemma == "mean"
    {
      let start = term.upperBound + 2
      return found(term, start..<end(from: start), .meaning)
    }
    let verbs: Set = ["designate", "denote", "mean", "signify"]
    guard next.count == 3, next[next.startIndex].text == ",",
      next[next.startIndex + 1].lower == "which",
      let verb = next.last, verbs.contains(verb.lemma)
    else { return nil }
    let start = verb.index + 1
    return found(term, start..<end(from: start, stopsAtComma: true), .meaning)
  }

  /// “The other, known as **X**, is the fee that …”, “what boatmen call **X** is the fee that …”.
  private func isCalled(_ term: Range<Int>) -> FoundDefinition? {
    let before = words(before: term.lowerBound, 5)
    let calls = before.contains { ["call", "calls", "called", "termed", "known"].contains($0) }
    let opening = words(from: term.upperBound, 2)
    let isAside = before.contains(",") && opening.count == 2 && opening[0] == ","
    let isNamed = doc[0].lower == "what" && term.lowerBound < 6
    let verb = term.upperBound + (isAside ? 1 : 0)
    guard calls, isAside || isNamed, verb + 1 < doc.count, ["is", "are"].contains(doc[verb].lower),
      ["the", "a", "an"].contains(doc[verb + 1].lower)
    else { return nil }
    return found(term, verb + 1..<end(from: verb + 1), .copula)
  }

  /// “The **X system**, in which …”: the term's own noun is its kind.
  private func setApart(_ term: Range<Int>) -> FoundDefinition? {
    let opening = words(from: term.upperBound, 4)
    guard opening.count == 4, opening[0] == "," else { return nil }
    let start = term.upperBound + 1
    let head = doc[term.upperBound - 1]
    guard term.count > 1, head.pos == .noun, ["in", "under", "on"].contains(opening[1]),
      opening[2] == "which"
    else { return nil }
    return phrases.phrase(Array(start..<end(from: start)), after: head)
      .map { FoundDefinition(term: term, text: $0, pattern: .property) }
  }

  /// “**X**, which occurs when …”
  private func happening(_ term: Range<Int>) -> FoundDefinition? {
    let opening = words(from: term.upperBound, 4)
    guard opening.count == 4, opening[0] == ",", opening[1] == "which",
      ["occurs", "occur", "happens", "happen", "arises", "arise"].contains(opening[2]),
      ["when", "where", "if"].contains(opening[3])
    else { return nil }
    let start = term.upperBound + 2
    return found(term, start..<end(from: start), .predicate)
  }
}
