import Language

/// “Often described as a system of …, common law gives …”, “Known as libertarians, these people believe
/// …”: the sentence opens with another name of what it speaks of.
struct FrontedDefinitions {
  let phrases: DefinitionText
  private var doc: Doc { phrases.doc }

  var all: [FoundDefinition] {
    guard let verb = doc.prefix(3).first(where: { $0.tag == "VBN" || $0.tag == "VBD" }),
      doc[..<verb.index].allSatisfy({ $0.pos == .adverb }),
      let start = NamingWord.end(of: verb),
      let comma = doc[min(start, doc.count)...].first(where: { $0.text == "," }),
      comma.index + 2 < doc.count
    else { return [] }
    return [described(start..<comma.index, comma), named(start..<comma.index, comma)]
      .compactMap(\.self)
  }

  /// “Described as a system of …, X …”
  private func described(_ description: Range<Int>, _ comma: Token) -> FoundDefinition? {
    guard description.count > 3, ["a", "an", "the"].contains(doc[description.lowerBound].lower),
      let head = description.map({ doc[$0] }).first(where: { token in
        token.isNounlike
          && token.rights.contains { ["prep", "relcl", "acl"].contains($0.dep.rawValue) }
      }), head.pos == .noun,
      let term = subject(behind: comma)
    else { return nil }
    return phrases.phrase(Array(description)).map {
      FoundDefinition(term: term, text: $0, pattern: .naming)
    }
  }

  /// The noun phrase between the comma and a verb.
  private func subject(behind comma: Token) -> Range<Int>? {
    let end = doc[(comma.index + 1)...].prefix(8).first(where: \.isFinite)?.index
    guard let end, let term = DefinableTerm(doc[end - 1]), term.tokens.upperBound == end,
      term.tokens.lowerBound - comma.index <= 2
    else { return nil }
    return term.tokens
  }

  /// “Known as X, these people believe …”
  private func named(_ name: Range<Int>, _ comma: Token) -> FoundDefinition? {
    let start = comma.index + 1
    guard name.count <= 4, doc[name.upperBound - 1].isNounlike,
      let term = DefinableTerm(doc[name.upperBound - 1]),
      ["this", "these"].contains(doc[start].lower)
    else { return nil }
    let noun = doc[start + 1]
    guard noun.isNounlike, noun.isPlural == doc[name.upperBound - 1].isPlural,
      noun.index + 1 < doc.count, doc[noun.index + 1].isPresentTense
    else { return nil }
    return phrases.phrase(Array(noun.index + 1..<doc.count), after: noun, "that").map {
      FoundDefinition(term: term.tokens, text: $0, pattern: .naming)
    }
  }
}
