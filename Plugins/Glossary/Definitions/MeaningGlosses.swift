import Language

/// “Bridge work, meaning work that is taken up afterwards, is common”: a participle says what the word means.
struct MeaningGlosses {
  let phrases: DefinitionText
  private var doc: Doc { phrases.doc }

  var all: [FoundDefinition] {
    doc.filter { $0.lower == "meaning" && $0.isBehindComma && $0.index > 1 }.compactMap(definition)
  }

  private func definition(_ meaning: Token) -> FoundDefinition? {
    let noun = doc[meaning.index - 2]
    guard noun.pos == .noun, let term = DefinableTerm(noun),
      term.tokens.upperBound == noun.index + 1,
      term.determiner?.lower != "the"
    else { return nil }
    let start = meaning.index + 1
    let part = start..<doc.partEnd(from: start)
    let told = Array(part.prefix { !closes(doc[$0]) })
    // “Dry locks, meaning boats are few”: what follows of it.
    guard !told.contains(where: { isSubject(doc[$0], from: start) }) else { return nil }
    return phrases.shortPhrase(told).map {
      FoundDefinition(term: term.tokens, text: $0, pattern: .meaning)
    }
  }

  private func isSubject(_ noun: Token, from start: Int) -> Bool {
    ["nsubj", "nsubjpass"].contains(noun.dep.rawValue) && noun.leftEdge.index == start
      && ([noun.head] + noun.head.lefts).contains(where: \.isFinite)
  }

  /// “…, has become common”: the comma behind which the sentence goes on.
  private func closes(_ comma: Token) -> Bool {
    comma.text == "," && comma.index + 1 < doc.count
      && (doc[comma.index + 1].isRoot || doc[comma.index + 1].head.isRoot)
      && [.verb, .auxiliary].contains(doc[comma.index + 1].pos)
  }
}
