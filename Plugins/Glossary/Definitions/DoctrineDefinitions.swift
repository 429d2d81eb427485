import Language

/// “According to pluralist theory, people form …”, “the doctrine of nullification—that states had the
/// right …”: what a doctrine says.
struct DoctrineDefinitions {
  let phrases: DefinitionText
  private var doc: Doc { phrases.doc }

  var all: [FoundDefinition] {
    [according].compactMap(\.self) + doc.compactMap { content($0) ?? accordingToWhich($0) }
  }

  // MARK: “According to …”

  private var according: FoundDefinition? {
    guard doc.count > 6, doc[0].lower == "according", doc[1].lower == "to",
      let comma = doc[2...].prefix(9).first(where: { $0.text == "," }),
      let (noun, term) = doctrine(endingBefore: comma.index)
    else { return nil }
    let clause = Array(comma.index + 1..<doc.count)
    guard tellsOfAll(clause) else { return nil }
    return phrases.phrase(clause, after: noun, "according to which").map {
      FoundDefinition(term: term, text: $0, pattern: .tenet)
    }
  }

  /// Of “the doctrine of comparable worth” the doctrine, and its name; of “pluralist theory” the theory,
  /// and all of it.
  private func doctrine(endingBefore end: Int) -> (Token, Range<Int>)? {
    let last = doc[end - 1]
    let notion = doc[2..<end].first { $0.namedNotion != nil && Self.doctrines.contains($0.lemma) }
    if let notion, let name = notion.namedNotion, let term = DefinableTerm(notion: name),
      term.tokens.upperBound == end
    {
      return (notion, term.tokens)
    }
    guard Self.doctrines.contains(last.lemma), last.pos == .noun, let term = DefinableTerm(last),
      term.tokens.count > 1, term.tokens.upperBound == end
    else { return nil }
    return (last, term.tokens)
  }

  private static let doctrines: Set = [
    "theory", "doctrine", "principle", "hypothesis", "thesis", "model", "view", "rule", "law",
    "approach", "perspective", "idea", "concept",
  ]

  /// Not what somebody did once.
  private func tellsOfAll(_ clause: [Int]) -> Bool {
    let finite = clause.first { doc[$0].isFinite }
    guard let finite, doc[finite].tag != "VBD" else { return false }
    return !clause.contains { ["PERSON", "DATE"].contains(doc[$0].entType?.rawValue) }
  }

  // MARK: “the theory of X, according to which …”

  private func accordingToWhich(_ notion: Token) -> FoundDefinition? {
    let named = notion.namedNotion.flatMap { DefinableTerm(notion: $0) }
    guard let term = named ?? compound(notion) else { return nil }
    let start = term.tokens.upperBound + 4
    guard start < doc.count,
      doc[term.tokens.upperBound..<start].map(\.lower) == [",", "according", "to", "which"]
    else { return nil }
    let end = doc.partEnd(from: start)
    let clause = Array(start..<end)
    guard tellsOfAll(clause) else { return nil }
    // “The rye theory of tolls, according to which …”: the theory, and not tolls.
    let first = notion.lefts.first { ["amod", "compound"].contains($0.dep.rawValue) }
    let whole = min(first?.index ?? .max, term.tokens.lowerBound)..<term.tokens.upperBound
    return phrases.phrase(clause, after: notion, "according to which").map {
      FoundDefinition(term: whole, text: $0, pattern: .tenet)
    }
  }

  /// “The slack water principle”
  private func compound(_ notion: Token) -> DefinableTerm? {
    guard Self.doctrines.contains(notion.lemma), notion.pos == .noun,
      let term = DefinableTerm(notion), term.tokens.count > 1,
      term.tokens.upperBound == notion.index + 1
    else { return nil }
    return term
  }

  // MARK: “the doctrine of X—that …”

  private func content(_ notion: Token) -> FoundDefinition? {
    guard let name = notion.namedNotion ?? ruled(by: notion),
      let term = DefinableTerm(notion: name)
    else { return nil }
    let start = term.tokens.upperBound + 1
    guard start + 1 < doc.count, ["—", "–", ":", ","].contains(doc[start - 1].text),
      doc[start].lower == "that", !doc[start + 1].isFinite, doc[start + 1].lower != "is"
    else { return nil }
    let end =
      doc[start...].first {
        [doc[start - 1].text, ";"].contains($0.text)
          || $0.index + 1 == doc.count && $0.pos == .punctuation
      }?.index ?? doc.count
    // Between commas it is an aside, behind which the sentence goes on.
    if doc[start - 1].text == ",", !goesOn(behind: end) { return nil }
    return phrases.phrase(Array(start + 1..<max(start + 1, end))).map {
      FoundDefinition(
        term: term.tokens, text: "the \(notion.lower) that \($0)", pattern: .apposition)
    }
  }

  /// In “the rule of silence, that …” silence.
  private func ruled(by rule: Token) -> Token? {
    guard ["rule", "law", "belief", "view", "hypothesis"].contains(rule.lemma),
      rule.lefts.contains(where: { $0.lower == "the" })
    else { return nil }
    return rule.rights.object(of: "of")
  }

  private func goesOn(behind end: Int) -> Bool {
    guard end < doc.count else { return false }
    return end + 1 == doc.count || doc[end + 1].isFinite
  }
}
