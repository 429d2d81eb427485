import Language

/// “Bakers call the fold of a dough lamination”, “Locke called this agreement between … the social
/// contract”: somebody gives a thing that is described its name.
struct CallingDefinitions {
  let phrases: DefinitionText
  private var doc: Doc { phrases.doc }
  private static let verbs: Set = ["call", "term", "dub", "label", "name", "nickname"]

  var all: [FoundDefinition] {
    doc.filter { Self.verbs.contains($0.lemma) && ["VBD", "VBP", "VBZ"].contains($0.tag.rawValue) }
      .compactMap(definition)
  }

  private func definition(_ verb: Token) -> FoundDefinition? {
    guard !verb.isHedged(), verb.lefts.contains(where: { $0.dep == "nsubj" }),
      let name = verb.rights.first(where: { $0.dep == "oprd" }), let term = DefinableTerm(name),
      let thing = verb.rights.first(where: { $0.dep == "dobj" }), thing.index < name.index,
      thing.pos == .noun, thing.isPlural == name.isPlural,
      thing.rights.contains(where: { ["prep", "relcl", "acl"].contains($0.dep.rawValue) })
    else { return nil }
    return text(thing).map { FoundDefinition(term: term.tokens, text: $0, pattern: .naming) }
  }

  /// “this agreement between two towns” is an agreement between two towns.
  private func text(_ thing: Token) -> String? {
    var tokens = thing.subtree.map(\.index)
    guard let first = tokens.first.map({ doc[$0] }) else { return nil }
    guard ["this", "that"].contains(first.lower), tokens.count > 1 else {
      return phrases.shortPhrase(tokens)
    }
    tokens.removeFirst()
    let article = IndefiniteArticle(before: doc[tokens[0]].lower).rawValue
    return phrases.shortPhrase(tokens).map { "\(article) \($0)" }
  }
}
