import Language

/// “They sent out a set of letters, together called the Harwick Rules, that told every mill …”: the name
/// stands between what is named and the clause that says which.
struct MidwayNamingDefinitions {
  let phrases: DefinitionText
  let words: [NamingWord]
  private var doc: Doc { phrases.doc }

  var all: [FoundDefinition] { words.compactMap(definition) }

  private func definition(_ naming: NamingWord) -> FoundDefinition? {
    guard let term = naming.dated(in: doc) ?? naming.term, doc[naming.start].text == ",",
      term.upperBound + 2 < doc.count, doc[term.upperBound].text == ",",
      let noun = noun(endingBefore: naming.start), let verb = clauseVerb(from: term.upperBound + 1)
    else { return nil }
    let clause = term.upperBound + 1...verb.rightEdge.index
    return phrases.phrase(Array(noun) + Array(clause)).map {
      FoundDefinition(term: term, text: $0, pattern: .naming)
    }
  }

  /// “A set of letters”: any, that ends right before the naming.
  private func noun(endingBefore end: Int) -> Range<Int>? {
    let start = doc[..<end].suffix(7).last {
      ["a", "an"].contains($0.lower) && $0.dep == "det" && $0.head.pos == .noun
    }
    guard let start, doc[end - 1].isNounlike,
      doc[start.index..<end].allSatisfy({ ![.punctuation, .verb, .auxiliary].contains($0.pos) })
    else { return nil }
    return start.index..<end
  }

  /// Of “that told every mill” or “in which …”.
  private func clauseVerb(from start: Int) -> Token? {
    let words = doc[start...].prefix(2).map(\.lower)
    guard
      ["that", "which", "who"].contains(words.first)
        || ["in", "by", "under", "through", "for"].contains(words.first) && words.last == "which"
    else { return nil }
    let finite = doc[start...].prefix(16).first { $0.isFinite }
    guard let finite else { return nil }
    let verb = ["aux", "auxpass"].contains(finite.dep.rawValue) ? finite.head : finite
    return verb.leftEdge.index >= start ? verb : nil
  }
}

extension NamingWord {
  /// “Called the Bargain of 1877”: with the year that belongs to the name.
  fileprivate func dated(in doc: Doc) -> Range<Int>? {
    guard let of = doc[start...].prefix(9).first(where: { $0.lower == "of" }),
      of.head.pos == .properNoun, of.index + 1 < doc.count, doc[of.index + 1].pos == .number
    else { return nil }
    return of.head.index..<of.index + 2
  }
}
