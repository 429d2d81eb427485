import Language

/// “a treaty, which is an agreement …”, “direct democracy, in which people decide …”: a relative
/// clause behind a comma, which does not narrow its noun but says something of all that it names.
struct RelativeDefinitions {
  let phrases: DefinitionText
  private var doc: Doc { phrases.doc }

  var all: [FoundDefinition] { doc.filter { $0.dep == "relcl" }.compactMap(definition) }

  private func definition(_ verb: Token) -> FoundDefinition? {
    guard verb.leftEdge.isBehindComma, verb.head.index < verb.leftEdge.index,
      !verb.children.contains(where: { $0.tag == "MD" || $0.dep == "neg" && !isPlainDenial(verb) }),
      let term = DefinableTerm(antecedent(of: verb))
    else { return nil }
    return kind(verb, term) ?? property(verb, term)
  }

  /// “Fixed costs, which do not change with output”
  private func isPlainDenial(_ verb: Token) -> Bool {
    verb.lemma != "be" && verb.children.contains { $0.lemma == "do" && $0.isPresentTense }
  }

  /// “low levels of efficacy, which refers to …”: the nearest noun, where the verb agrees with it
  /// alone.
  private func antecedent(of verb: Token) -> Token {
    let head = verb.head
    let nearest = doc[verb.leftEdge.index - 2]
    guard nearest.isNounlike, head.isAncestor(of: nearest), nearest.isPlural != head.isPlural,
      nearest.isPlural == (verb.tag != "VBZ"), verb.isPresentTense
    else { return head }
    return nearest
  }

  private func kind(_ verb: Token, _ term: DefinableTerm) -> FoundDefinition? {
    let head = antecedent(of: verb)
    guard verb.lefts.contains(where: { $0.lower == "which" && $0.dep == "nsubj" }) else {
      return nil
    }
    let object: Token? =
      switch verb.lemma {
      case "be": verb.rights.first { $0.dep == "attr" && DefiningNoun.saysKind($0) }
      case "refer": verb.rights.first { $0.lower == "to" }?.rights.first { $0.dep == "pobj" }
      case "mean": verb.rights.first { $0.dep == "dobj" || $0.dep == "ccomp" && $0.tag == "VBG" }
      default: nil
      }
    guard let object, verb.isPresentTense, agreesInNumber(verb, with: head) else { return nil }
    return phrases.phrase(object.subtree.map(\.index)).map {
      FoundDefinition(term: term.tokens, text: $0, pattern: .relative)
    }
  }

  /// “direct democracy” is a democracy: the term's own noun is its kind, where a word before it sets
  /// it apart, and the clause says how.
  private func property(_ verb: Token, _ term: DefinableTerm) -> FoundDefinition? {
    let head = antecedent(of: verb)
    let isPresent =
      verb.isPresentTense || isPlainDenial(verb)
      || verb.children.contains { $0.dep == "auxpass" && $0.isPresentTense }
    guard isPresent, !Self.spoken.contains(verb.lemma), tellsHow(verb), isItsSubject(verb),
      agrees(verb, with: head), head.pos == .noun,
      term.tokens.count > 1,
      // A self-starter is no starter.
      !(term.tokens.count == 3 && doc[head.index - 1].text == "-"),
      head.index + 1 == term.tokens.upperBound,
      term.determiner?.lower != "the" || head.tag == "NN", !compares(verb), !isAside(verb),
      !Self.counts.contains(verb.leftEdge.lower)
    else { return nil }
    let clause = verb.subtree.map(\.index)
    // “Who win over 90 percent of the time” counts them.
    guard !clause.contains(where: { doc[$0].entType == "PERCENT" }) else { return nil }
    let text =
      sort(of: head).flatMap { sort in phrases.phrase(clause).map { "a \(sort) \($0)" } }
      ?? phrases.phrase(clause, after: head)
    return text.map { FoundDefinition(term: term.tokens, text: $0, pattern: .property) }
  }

  /// “Which students confuse with …”, “which is described as …”: what people do with the word.
  private static let spoken: Set = [
    "mean", "tend", "follow", "confuse", "describe", "know", "call", "discuss", "debate", "dispute",
    "study", "neglect", "mention", "criticise", "criticize", "regard", "see", "consider",
  ]

  /// Whether “which” does what is told, or tells where or how it is done.
  private func isItsSubject(_ verb: Token) -> Bool {
    let first = verb.leftEdge
    return first.lower != "which" || ["nsubj", "nsubjpass"].contains(first.dep.rawValue)
  }

  /// In “three forms of control: a rent freeze, which …; …”, “form of control”.
  private func sort(of head: Token) -> String? {
    let row = head.ancestors.prefix { $0.isNounlike }
      .first { ["form", "type", "kind", "sort", "variety"].contains($0.lemma) && $0.isPlural }
    guard ["appos", "conj"].contains(head.dep.rawValue), let row,
      let of = row.rights.first(where: { $0.lower == "of" }), of.index < head.leftEdge.index,
      of.rightEdge.index - of.index <= 3
    else { return nil }
    return "\(row.lemma) \(doc[span: of.index..<of.rightEdge.index + 1].text)"
  }

  /// “to which most of the money goes” tells of others.
  private func tellsHow(_ verb: Token) -> Bool {
    !["to", "of", "from", "for", "on", "against"].contains(verb.leftEdge.lower)
  }

  /// “one of whom”
  private static let counts: Set = [
    "one", "two", "three", "some", "many", "most", "all", "both", "each", "none", "several",
  ]

  /// “which often burn”, “which are also known as …”: said by the way.
  private func isAside(_ verb: Token) -> Bool {
    verb.children.contains { ["often", "also", "sometimes", "now", "still"].contains($0.lower) }
  }

  /// “which are smaller than ovens” sets beside others, and says not what something is.
  private func compares(_ verb: Token) -> Bool {
    verb.children.contains { child in
      child.dep == "acomp" && (child.tag == "JJR" || child.children.contains { $0.tag == "RBR" })
    }
  }

  /// “which are …” behind a singular speaks of another noun.
  private func agreesInNumber(_ verb: Token, with head: Token) -> Bool {
    (verb.tag == "VBZ") == !["NNS", "NNPS"].contains(head.tag.rawValue)
  }

  /// “elections, which shows …”: a singular verb behind a plural noun speaks of the whole clause.
  private func agrees(_ verb: Token, with head: Token) -> Bool {
    guard verb.lefts.contains(where: { $0.dep == "nsubj" && $0.lower == "which" }) else {
      return true
    }
    return (verb.tag == "VBZ") == (head.tag != "NNS") || verb.tag == "VBN"
  }
}
