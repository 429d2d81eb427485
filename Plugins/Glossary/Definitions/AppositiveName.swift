import Language

/// “A stream of fresh ash, the grey surge, which …”: behind “a …” that is described, “the …” between
/// commas is what it is called.
struct AppositiveName {
  private let term: Range<Int>
  /// What is described: from “a” to the comma.
  private let description: Range<Int>
  /// What the sentence says of it, where it is its subject: “lines the hull and keeps it dry”.
  private let predicate: Range<Int>?

  init?(_ name: Token, behind described: Token) {
    let doc = name.doc
    let comma = name.leftEdge.index - 1
    let start = described.leftEdge
    guard let term = DefinableTerm(name), term.isDefinite, term.tokens.count == 2,
      term.tokens.upperBound == name.index + 1, Self.isClosed(behind: name),
      comma > described.index, doc[comma].text == ",",
      ["a", "an"].contains(start.lower), described.pos == .noun, name.pos == .noun,
      !DefiningNoun.isRole(described), !Self.grades.contains(doc[name.index - 1].tag.rawValue),
      described.rights.contains(where: {
        ["prep", "relcl", "acl"].contains($0.dep.rawValue) && $0.index < comma
      }),
      name.isPlural == described.isPlural
    else { return nil }
    let description = start.index..<comma
    guard !description.contains(where: { doc[$0].text == "," || doc[$0].lemma == name.lemma })
    else { return nil }
    self.term = term.tokens
    self.description = description
    predicate = Self.predicate(of: described, behind: name)
  }

  private static func predicate(of subject: Token, behind name: Token) -> Range<Int>? {
    let (verb, doc) = (subject.head, name.doc)
    guard subject.dep == "nsubj", verb.isRoot, verb.index == name.index + 2, verb.isPresentTense,
      !doc.contains(where: { [";", ":"].contains($0.text) || $0.tag == "PRP" }),
      doc.count - verb.index <= mostOfPredicate
    else { return nil }
    return verb.index..<doc.count
  }

  /// In tokens.
  private static let mostOfPredicate = 14

  private static let grades: Set = ["JJS", "JJR"]

  /// A comma or a stop stands behind it, and nothing that makes a row of the two.
  private static func isClosed(behind name: Token) -> Bool {
    let doc = name.doc
    let end = name.index + 1
    guard end < doc.count, [",", "."].contains(doc[end].text) else { return false }
    return end + 1 == doc.count || !["and", "or", "a", "an", "the"].contains(doc[end + 1].lower)
  }

  func definition(_ phrases: DefinitionText) -> FoundDefinition? {
    phrases.shortPhrase(Array(description)).map { text in
      let told = predicate.flatMap { phrases.phrase(Array($0)) }
      return FoundDefinition(
        term: term, text: told.map { "\(text) that \($0)" } ?? text, pattern: .apposition)
    }
  }
}
