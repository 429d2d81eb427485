import Language

/// “Sovereignty, the right of …”, “filibuster (a speech that …)”, “framing, or the creation of …”:
/// a second noun phrase says what the first one is.
struct AppositionDefinitions {
  let phrases: DefinitionText
  private var doc: Doc { phrases.doc }

  var all: [FoundDefinition] {
    doc.compactMap { token in
      switch token.dep {
      case "appos": apposition(token) ?? standIn(token)
      case "conj": alternative(token)
      default: nil
      }
    }
  }

  private func apposition(_ token: Token) -> FoundDefinition? {
    let head = token.head
    guard token.index > head.index + 1, DefiningNoun.saysKind(token), token.pos == .noun,
      !isInAdverbial(head),
      token.lefts.contains(where: { $0.dep == "det" })
        || isBracketed(token) && (head.tag == "NNS" || isDashed(token)),
      ["nsubj", "nsubjpass", "dobj", "pobj", "attr", "conj", "oprd", "ROOT"].contains(
        head.dep.rawValue),
      !isEnumeration(token), let term = DefinableTerm(head), isNewlyNamed(term, head),
      isRightBehind(token, term), head.pos == .properNoun || !tellsOfPast(token)
    else { return nil }
    return found(term, token, .apposition)
  }

  /// “a movement that had begun” tells what happened, not what something is.
  private func tellsOfPast(_ token: Token) -> Bool {
    token.rights.filter { $0.dep == "relcl" }
      .contains { verb in verb.tag == "VBD" || verb.children.contains { $0.tag == "VBD" } }
  }

  /// “Since the end of the war, a treaty …”: behind an adverbial that a comma closes stands what the
  /// sentence goes on with.
  private func isInAdverbial(_ head: Token) -> Bool {
    let chain = [head] + head.ancestors.prefix { !["VERB", "AUX"].contains($0.pos.rawValue) }
    guard let top = chain.last(where: { $0.dep == "prep" }) else { return false }
    let start = top.leftEdge.index
    return start == 0 || doc[start - 1].pos == .punctuation
  }

  private func isBracketed(_ token: Token) -> Bool {
    let start = token.leftEdge.index
    return start > 0 && ["(", "–", "—"].contains(doc[start - 1].text)
  }

  private func isDashed(_ token: Token) -> Bool {
    ["–", "—"].contains(doc[token.leftEdge.index - 1].text)
  }

  /// Nothing but a mark stands between the two, or the parser has joined what is apart.
  private func isRightBehind(_ token: Token, _ term: DefinableTerm) -> Bool {
    let start = term.tokens.upperBound
    return token.leftEdge.index == start + 1 && [",", "(", "–", "—"].contains(doc[start].text)
  }

  /// “a critical election, one that …”: “one” is the term's own noun.
  private func standIn(_ token: Token) -> FoundDefinition? {
    let head = token.head
    guard token.lower == "one", head.pos == .noun, let term = DefinableTerm(head),
      term.tokens.count > 1, isRightBehind(token, term), term.tokens.upperBound == head.index + 1,
      token.rights.contains(where: { $0.dep == "relcl" || $0.dep == "acl" })
    else { return nil }
    return phrases.phrase(Array(token.index + 1...token.rightEdge.index), after: head)
      .map { FoundDefinition(term: term.tokens, text: $0, pattern: .apposition) }
  }

  /// “bread, the oven, and the town”: what looks like an apposition may be one of a list.
  private func isEnumeration(_ token: Token) -> Bool {
    token.head.children.contains { $0.dep == "conj" && $0.index > token.index }
      || token.children.contains {
        $0.dep == "cc" && $0.isBehindComma
      }
  }

  /// “the mayor, a man of …” speaks of one mayor: a common noun of one word has no “the”.
  private func isNewlyNamed(_ term: DefinableTerm, _ head: Token) -> Bool {
    head.pos == .properNoun || term.tokens.count > 1 || term.determiner?.lower != "the"
  }

  private func alternative(_ token: Token) -> FoundDefinition? {
    let head = token.head
    guard head.index < token.index, token.pos == .noun,
      let conjunction = head.rights.first(where: { $0.dep == "cc" }), conjunction.lower == "or",
      conjunction.isBehindComma,
      conjunction.index == head.index + 2 || head.rightEdge.index > head.index,
      token.children.contains(where: { ["prep", "relcl", "acl"].contains($0.dep.rawValue) }),
      head.conjuncts.count == 1, let term = DefinableTerm(head)
    else { return nil }
    return found(term, token, .alternative)
  }

  private func found(
    _ term: DefinableTerm, _ token: Token, _ pattern: TermDefinition.Pattern
  ) -> FoundDefinition? {
    phrases.phrase(token.subtree.map(\.index)).map {
      FoundDefinition(term: term.tokens, text: $0, pattern: pattern)
    }
  }
}
