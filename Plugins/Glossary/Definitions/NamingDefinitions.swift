import Language

/// “The drawing of … is called gerrymandering”, “a body known as the electoral college”: a verb of
/// naming gives a thing that was described its name.
struct NamingDefinitions {
  let phrases: DefinitionText
  private static let verbs: Set = [
    "call", "term", "dub", "label", "know", "refer", "categorize", "categorise", "classify",
    "nickname",
  ]

  var all: [FoundDefinition] {
    phrases.doc.filter { $0.tag == "VBN" && Self.verbs.contains($0.lemma) }.compactMap(definition)
  }

  private func definition(_ verb: Token) -> FoundDefinition? {
    guard !verb.children.contains(where: { $0.dep == "neg" || $0.lower == "may" }),
      let name = name(verb),
      let term = DefinableTerm(name), let tokens = described(verb, name),
      let text = phrases.shortPhrase(tokens)
    else { return nil }
    return FoundDefinition(term: term.tokens, text: text, pattern: .naming)
  }

  private func name(_ verb: Token) -> Token? {
    switch verb.lemma {
    case "know", "refer", "categorize", "categorise", "classify":
      let prepositions = verb.rights.filter { $0.dep == "prep" }
      let naming = prepositions + prepositions.flatMap { $0.rights.filter { $0.dep == "prep" } }
      return naming.first { $0.lower == "as" }?.rights
        .first { ["pobj", "pcomp", "amod"].contains($0.dep.rawValue) }
    default:
      return verb.rights.first { ["oprd", "attr", "dobj"].contains($0.dep.rawValue) }
    }
  }

  /// The tokens of what is named: the noun that the verb describes, or the verb's subject.
  private func described(_ verb: Token, _ name: Token) -> [Int]? {
    let isModifier = ["acl", "relcl"].contains(verb.dep.rawValue)
    if isModifier {
      guard let noun = namedNoun(verb, name), isDescription(noun) else { return nil }
      let inside = Set(verb.subtree.map(\.index))
      let tail = name.rights.filter { ["relcl", "acl", "prep"].contains($0.dep.rawValue) }
        .filter { $0.lower != "of" && $0.lower != "to" }.flatMap { $0.subtree.map(\.index) }
      return (noun.subtree.map(\.index).filter { !inside.contains($0) } + tail).sorted()
    }
    guard let subject = verb.lefts.first(where: { $0.dep == "nsubjpass" || $0.dep == "csubjpass" }),
      subject.dep == "csubjpass" || isDescription(subject)
    else { return nil }
    return subject.subtree.map(\.index).filter { phrases.doc[$0].lower != "such" }
  }

  /// “phases in which nothing grows for two quarters, called recessions”: behind a comma the name may
  /// belong to any noun before it, and belongs to the outermost of its number.
  private func namedNoun(_ verb: Token, _ name: Token) -> Token? {
    guard verb.leftEdge.isBehindComma else { return verb.head }
    let chain =
      [verb.head]
      + verb.head.ancestors.prefix { token in
        token.isNounlike || token.dep == "prep" || token.dep == "relcl" || token.dep == "acl"
      }
    let nouns = chain.filter(\.isNounlike)
    return nouns.count == 1 ? verb.head : nouns.last { $0.isPlural == name.isPlural }
  }

  /// “a type of good” says of nothing what sets it apart.
  private func isBareSort(_ noun: Token) -> Bool {
    guard ["type", "kind", "sort", "form"].contains(noun.lemma),
      let of = noun.rights.first(where: { $0.lower == "of" })
    else { return false }
    return !noun.rights.contains { $0.dep == "relcl" }
      && !of.subtree.contains {
        ["prep", "relcl"].contains($0.dep.rawValue) && $0.index != of.index
      }
  }

  /// A noun that is described before it is named: not a pronoun, nor one that was named before.
  private func isDescription(_ noun: Token) -> Bool {
    guard noun.pos == .noun || noun.tag == "VBG", !isBareSort(noun) else { return false }
    let isDefinite = noun.lefts.contains { $0.lower == "the" }
    if isDefinite, !noun.rights.contains(where: { ["prep", "relcl"].contains($0.dep.rawValue) }) {
      return false
    }
    return !noun.lefts.contains {
      $0.dep == "poss"
        || $0.lower == "such" && !noun.rights.contains { $0.dep == "relcl" }
        || ["this", "that", "these", "those", "some", "many", "no", "each"]
          .contains($0.lower)
    }
  }
}
