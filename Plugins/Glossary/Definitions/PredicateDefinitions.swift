import Language

/// “Divided government occurs when …”, “A pardon absolves someone of …”, “Term limits restrict …”:
/// what is said of all that a term names, without the word “is”.
struct PredicateDefinitions {
  let phrases: DefinitionText
  private var doc: Doc { phrases.doc }

  /// Verbs that say what something consists of, when it is the case, or what it does by its nature.
  private static let verbs: Set = [
    "consist", "comprise", "involve", "entail", "occur", "happen", "arise", "exist", "denote",
    "constitute", "measure", "entitle", "prohibit", "forbid", "ban", "guarantee", "grant",
    "absolve",
  ]

  var all: [FoundDefinition] {
    doc.filter(\.statesByItself).flatMap { verb in
      isPlainPresent(verb)
        ? [predicate(verb) ?? working(verb) ?? footing(verb)].compactMap(\.self) : []
    }
  }

  private func isPlainPresent(_ verb: Token) -> Bool {
    let finite = verb.children.filter { ["aux", "auxpass"].contains($0.dep.rawValue) } + [verb]
    return finite.contains(where: \.isPresentTense) && !verb.isHedged()
  }

  private func predicate(_ verb: Token) -> FoundDefinition? {
    guard Self.verbs.contains(verb.lemma), verb.isPresentTense,
      let subject = verb.lefts.last(where: { $0.dep == "nsubj" }),
      let term = DefinableTerm(subject), isGeneric(term, subject),
      (verb.tag == "VBZ") == (subject.tag != "NNS"), verb.lemma != "exist" || tellsWhen(verb),
      !verb.children.contains(where: {
        ["often", "usually", "sometimes", "mostly"].contains($0.lower)
      }),
      subject.rightEdge.index < term.tokens.upperBound,
      verb.rights.contains(where: {
        ["dobj", "prep", "advcl", "ccomp", "xcomp"].contains($0.dep.rawValue)
      })
    else { return nil }
    return found(term.tokens, Array(verb.index..<end(of: verb)))
  }

  /// “exists when …”: not “exists to help”.
  private func tellsWhen(_ verb: Token) -> Bool {
    verb.rights.contains { $0.dep == "advcl" && ["when", "where"].contains($0.leftEdge.lower) }
  }

  /// The term's own noun is its kind, where a word before it sets it apart.
  private func working(_ verb: Token) -> FoundDefinition? {
    guard WorkingVerbs.all.contains(verb.lemma), verb.isPresentTense,
      let subject = verb.lefts.last(where: { $0.dep == "nsubj" }), subject.pos == .noun,
      let term = DefinableTerm(subject), isGeneric(term, subject) || isMeasure(term, subject, verb),
      term.tokens.count > 1, (verb.tag == "VBZ") == (subject.tag == "NN"),
      subject.index + 1 == term.tokens.upperBound,
      subject.rights.allSatisfy(isOtherName), !isContrasted(subject),
      verb.lemma != "make" || makesSo(verb),
      verb.rights.contains(where: { ["dobj", "ccomp", "xcomp", "prep"].contains($0.dep.rawValue) })
    else { return nil }
    return phrases.phrase(Array(verb.index..<end(of: verb)), after: subject, "that")
      .map { FoundDefinition(term: term.tokens, text: $0, pattern: .property) }
  }

  /// “…, sometimes called a jungle primary, …”
  private func isOtherName(_ child: Token) -> Bool {
    child.pos == .punctuation
      || ["acl", "relcl"].contains(child.dep.rawValue) && ["call", "know"].contains(child.lemma)
        && child.leftEdge.isBehindComma
  }

  /// “While diplomacy requires patience, war …”: where the clause ends, the parser seldom knows.
  private func isContrasted(_ subject: Token) -> Bool {
    let start = subject.leftEdge.index
    return start > 0 && ["while", "whereas", "although", "though"].contains(doc[start - 1].lower)
  }

  /// “makes a state dependent on another”, not “makes bread”
  private func makesSo(_ verb: Token) -> Bool {
    verb.rights.contains { $0.dep == "ccomp" || $0.dep == "xcomp" }
      && !verb.subtree.contains { $0.tag == "JJR" || $0.tag == "RBR" }
  }

  /// “The item veto gives governors …”: of a rule or a right there is one of each name.
  private func isMeasure(_ term: DefinableTerm, _ subject: Token, _ verb: Token) -> Bool {
    term.determiner?.lower == "the" && WorkingVerbs.granting.contains(verb.lemma)
      && WorkingVerbs.measures.contains(subject.lemma)
  }

  /// “Plurality voting is based on the principle that …”
  private func footing(_ verb: Token) -> FoundDefinition? {
    guard verb.tag == "VBN", let subject = verb.lefts.last(where: { $0.dep == "nsubjpass" }),
      subject.pos == .noun,
      let term = DefinableTerm(subject), isGeneric(term, subject), term.tokens.count > 1,
      subject.index + 1 == term.tokens.upperBound, isGrounded(verb) || isPurposeful(verb)
    else { return nil }
    return phrases.phrase(Array(verb.index..<end(of: verb)), after: subject)
      .map { FoundDefinition(term: term.tokens, text: $0, pattern: .property) }
  }

  private func isGrounded(_ verb: Token) -> Bool {
    let ground = verb.rights.first { $0.lower == "on" }?.rights.first { $0.dep == "pobj" }
    return ["base", "premise", "ground", "found"].contains(verb.lemma)
      && ground?.subtree.contains { $0.dep == "acl" || $0.dep == "relcl" } == true
  }

  /// “A conference committee is used to reconcile …”
  private func isPurposeful(_ verb: Token) -> Bool {
    ["use", "design", "intend"].contains(verb.lemma)
      && !verb.children.contains { ["often", "also", "sometimes", "still"].contains($0.lower) }
      && verb.rights.first.map { $0.dep == "xcomp" && $0.leftEdge.lower == "to" } == true
  }

  /// Said of all of a kind: “the” makes it one that was named before.
  private func isGeneric(_ term: DefinableTerm, _ subject: Token) -> Bool {
    switch term.determiner?.lower {
    case nil: subject.pos == .noun || term.tokens.count > 1
    case "the": false
    default: true
    }
  }

  private func end(of verb: Token) -> Int {
    let next = verb.rights.first { child in
      child.dep == "cc" && child.isBehindComma || child.text == ";"
        || child.dep == "parataxis"
    }
    return next?.leftEdge.index ?? verb.rightEdge.index + 1
  }

  private func found(_ term: Range<Int>, _ tokens: [Int]) -> FoundDefinition? {
    phrases.phrase(tokens).map { FoundDefinition(term: term, text: $0, pattern: .predicate) }
  }
}
