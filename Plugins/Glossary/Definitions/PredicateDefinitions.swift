import Language

/// “Divided government occurs when …”, “A pardon absolves someone of …”, “In a direct democracy,
/// people decide …”: what is said of all that a term names, without the word “is”.
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
        ? [predicate(verb) ?? working(verb) ?? footing(verb), setting(verb)].compactMap(\.self) : []
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

  /// What things of a kind are there for: “Term limits restrict how long …” are limits that do.
  private static let workings: Set = [
    "restrict", "limit", "give", "permit", "enable", "allow", "prevent", "regulate",
    "advocate", "combine", "concentrate", "emphasize", "emphasise", "encourage", "protect",
  ]

  /// The term's own noun is its kind, where a word before it sets it apart.
  private func working(_ verb: Token) -> FoundDefinition? {
    guard Self.workings.contains(verb.lemma), verb.isPresentTense,
      let subject = verb.lefts.last(where: { $0.dep == "nsubj" }), subject.pos == .noun,
      let term = DefinableTerm(subject), isGeneric(term, subject), term.tokens.count > 1,
      (verb.tag == "VBZ") == (subject.tag == "NN"), subject.index + 1 == term.tokens.upperBound,
      subject.rightEdge.index == subject.index,
      verb.rights.contains(where: { ["dobj", "ccomp"].contains($0.dep.rawValue) })
    else { return nil }
    return phrases.phrase(Array(verb.index..<end(of: verb)), after: subject, "that")
      .map { FoundDefinition(term: term.tokens, text: $0, pattern: .property) }
  }

  /// “Plurality voting is based on the principle that …”
  private func footing(_ verb: Token) -> FoundDefinition? {
    guard ["base", "premise", "ground", "found"].contains(verb.lemma), verb.tag == "VBN",
      let subject = verb.lefts.last(where: { $0.dep == "nsubjpass" }), subject.pos == .noun,
      let term = DefinableTerm(subject), isGeneric(term, subject), term.tokens.count > 1,
      subject.index + 1 == term.tokens.upperBound,
      let ground = verb.rights.first(where: { $0.lower == "on" })?.rights
        .first(where: { $0.dep == "pobj" }),
      ground.rights.contains(where: { $0.dep == "acl" || $0.dep == "relcl" })
    else { return nil }
    return phrases.phrase(Array(verb.index..<end(of: verb)), after: subject)
      .map { FoundDefinition(term: term.tokens, text: $0, pattern: .property) }
  }

  /// Said of all of a kind: “the” makes it one that was named before.
  private func isGeneric(_ term: DefinableTerm, _ subject: Token) -> Bool {
    switch term.determiner?.lower {
    case nil: subject.pos == .noun || term.tokens.count > 1
    case "the": false
    default: true
    }
  }

  /// “In a direct democracy, …”: the term's own noun is its kind.
  private func setting(_ verb: Token) -> FoundDefinition? {
    guard let preposition = verb.lefts.first(where: { $0.dep == "prep" }),
      ["in", "under", "at"].contains(preposition.lower), opensClause(preposition),
      let noun = preposition.children.first(where: { $0.dep == "pobj" }), noun.tag == "NN",
      let term = DefinableTerm(noun), term.tokens.count > 1, isOfKind(term, preposition, noun),
      noun.index + 1 == term.tokens.upperBound, noun.rightEdge.index == noun.index,
      let start = clauseStart(behind: noun, of: verb)
    else { return nil }
    return phrases.phrase(
      Array(start..<end(of: verb)), after: noun, "\(preposition.lower) which"
    ).map { FoundDefinition(term: term.tokens, text: $0, pattern: .property) }
  }

  /// Behind a comma, or right where the subject begins.
  private func clauseStart(behind noun: Token, of verb: Token) -> Int? {
    let next = noun.index + 1
    guard next + 1 < doc.count else { return nil }
    if doc[next].text == "," { return next + 1 }
    return verb.lefts.contains { $0.dep == "nsubj" && $0.leftEdge.index == next } ? next : nil
  }

  /// “in a direct democracy”, “under dual federalism”
  private func isOfKind(_ term: DefinableTerm, _ preposition: Token, _ noun: Token) -> Bool {
    switch term.determiner?.lower {
    case "a", "an": true
    case nil: preposition.lower == "under" || isActivity(noun)
    default: preposition.lower == "under" && Self.arrangements.contains(noun.lemma)
    }
  }

  private func opensClause(_ preposition: Token) -> Bool {
    preposition.index == 0 || doc[preposition.index - 1].text == ";"
  }

  /// “in proactive interference”: what goes on has no article.
  private func isActivity(_ noun: Token) -> Bool {
    noun.index > 0 && doc[noun.index - 1].pos == .adjective
      && Self.activities.contains { noun.lower.hasSuffix($0) }
  }

  private static let activities = ["ence", "ance", "tion", "sion", "ment", "ism", "ing", "sis"]

  /// “Under the manager system, …”: of these there is one of each name.
  private static let arrangements: Set = ["system", "model", "doctrine", "rule", "principle"]

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
