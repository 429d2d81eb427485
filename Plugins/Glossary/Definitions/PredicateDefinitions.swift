import Language

/// “Divided government occurs when …”, “A pardon absolves someone of …”, “Term limits restrict …”:
/// what is said of all that a term names, without the word “is”.
struct PredicateDefinitions {
  let phrases: DefinitionText
  private var doc: Doc { phrases.doc }

  /// Verbs that say what something consists of, when it is the case, or what it does by its nature.
  private static let verbs: Set = [
    "consist", "comprise", "involve", "entail", "occur", "happen", "arise", "exist", "denote",
    "measure", "entitle", "prohibit", "forbid", "ban", "guarantee", "grant",
    "absolve",
  ]

  var all: [FoundDefinition] {
    doc.filter { $0.statesByItself || renamedSubject(of: $0) != nil }.flatMap { verb in
      isPlainPresent(verb)
        ? [predicate(verb) ?? makeup(verb) ?? working(verb) ?? footing(verb)].compactMap(\.self)
        : []
    }
  }

  private func isPlainPresent(_ verb: Token) -> Bool {
    verb.isOfPresent && !verb.isHedged()
  }

  private func predicate(_ verb: Token) -> FoundDefinition? {
    guard Self.verbs.contains(verb.lemma), verb.isPresentTense,
      let subject = verb.lefts.last(where: { $0.dep == "nsubj" }),
      let term = DefinableTerm(subject), isGeneric(term, subject),
      (verb.tag == "VBZ") == (subject.tag != "NNS"),
      // “Economists measure …”
      verb.lemma != "measure" || verb.tag == "VBZ",
      !Self.occurring.contains(verb.lemma) || tellsWhen(verb),
      !verb.children.contains(where: {
        ["often", "usually", "sometimes", "mostly", "also", "typically"].contains($0.lower)
      }),
      subject.rightEdge.index < term.tokens.upperBound,
      verb.rights.contains(where: {
        ["dobj", "prep", "advcl", "ccomp", "xcomp"].contains($0.dep.rawValue)
      })
    else { return nil }
    return found(term.tokens, Array(verb.index..<end(of: verb)))
      .map {
        FoundDefinition(term: $0.term, text: phrase(verb, subject) ?? $0.text, pattern: .predicate)
      }
  }

  /// In the shape of a noun phrase where the words allow it: “a crowd that …” for “consists of a crowd
  /// that …”, “cases that involve …”.
  private func phrase(_ verb: Token, _ subject: Token) -> String? {
    if ["consist", "comprise"].contains(verb.lemma) {
      let of = verb.lemma == "consist" ? 1 : 0
      guard of == 0 || verb.index + 1 < doc.count && doc[verb.index + 1].lower == "of" else {
        return nil
      }
      return phrases.phrase(Array(verb.index + 1 + of..<end(of: verb)))
    }
    guard !Self.occurring.contains(verb.lemma), DefinableTerm(subject)?.tokens.count ?? 0 > 1 else {
      return nil
    }
    return phrases.phrase(Array(verb.index..<end(of: verb)), after: subject, "that")
  }

  /// “A canal guild is made up of …”, “… is composed of …”: what it consists of.
  private func makeup(_ verb: Token) -> FoundDefinition? {
    let words = doc[verb.index...].prefix(3).map(\.lower)
    guard verb.tag == "VBN", let length = Self.makeups.first(where: words.starts)?.count,
      let subject = verb.lefts.last(where: { $0.dep == "nsubjpass" }), subject.pos == .noun,
      let term = DefinableTerm(subject), isGeneric(term, subject) || term.tokens.count > 1,
      subject.index + 1 == term.tokens.upperBound, !isOfTimes(verb),
      // “Of numerous clerks”: how many there are.
      verb.index + length < doc.count, !Self.counting.contains(doc[verb.index + length].lower)
    else { return nil }
    let start = verb.index + length
    return phrases.phrase(Array(start..<max(start, end(of: verb)))).map {
      FoundDefinition(term: term.tokens, text: $0, pattern: .predicate)
    }
  }

  private static let counting: Set = [
    "numerous", "many", "several", "various", "different", "some", "mostly", "about", "roughly",
  ]
  private static let makeups = [["made", "up", "of"], ["composed", "of"], ["comprised", "of"]]

  private static let occurring: Set = ["occur", "happen", "arise", "exist"]

  /// “Exists when …”: not “exists to help”, nor “arises from talk”.
  private func tellsWhen(_ verb: Token) -> Bool {
    let cases: Set = ["when", "where", "if", "as", "because", "whenever"]
    return doc[(verb.index + 1)...].prefix(2).contains { cases.contains($0.lower) }
      || verb.rights.contains { $0.dep == "advcl" && cases.contains($0.leftEdge.lower) }
  }

  /// The term's own noun is its kind, where a word before it sets it apart.
  private func working(_ verb: Token) -> FoundDefinition? {
    guard WorkingVerbs.all.contains(verb.lemma) || isOfOne(verb), verb.isPresentTense,
      let subject = verb.lefts.last(where: { $0.dep == "nsubj" }), subject.pos == .noun,
      let term = DefinableTerm(subject), isGeneric(term, subject) || isMeasure(term, subject, verb),
      term.tokens.count > 1, (verb.tag == "VBZ") == (subject.tag == "NN"),
      subject.index + 1 == term.tokens.upperBound,
      subject.rights.allSatisfy(isOtherName), !isContrasted(subject), !isOfTimes(verb),
      !phrases.addsOneThing,
      verb.lemma != "make" || makesSo(verb),
      // “A gate gives rise to”
      !(verb.lemma == "give" && verb.rights.contains { $0.lower == "rise" }),
      // “Great tasks require patience”
      verb.lemma != "require" || WorkingVerbs.measures.contains(subject.lemma),
      verb.rights.contains(where: { ["dobj", "ccomp", "xcomp", "prep"].contains($0.dep.rawValue) }),
      // “A quiet border allows Harwick to …”: what one has of it.
      !doc[verb.index..<end(of: verb)].contains(where: {
        ["GPE", "PERSON"].contains($0.entType?.rawValue) && $0.pos == .properNoun
      })
    else { return nil }
    return phrases.phrase(Array(verb.index..<end(of: verb)), after: subject, "that")
      .map { FoundDefinition(term: term.tokens, text: $0, pattern: .property) }
  }

  /// “Common rating divides tolls by the draught of the boat”; of bakers, who are many, it tells what they do, and in
  /// “a rope holds the boat, a hook lifts it”, each verb has its own subject.
  private func isOfOne(_ verb: Token) -> Bool {
    guard WorkingVerbs.ofOne.contains(verb.lemma), verb.tag == "VBZ",
      // “Common sense treats tolls as theft”
      verb.lefts.last(where: { $0.dep == "nsubj" })?.lemma != "sense",
      verb.rights.contains(where: { $0.dep == "dobj" })
    else { return false }
    let rest = doc[verb.index..<end(of: verb)]
    return !zip(rest, rest.dropFirst()).contains { comma, article in
      comma.text == "," && ["a", "an", "the"].contains(article.lower)
        && doc[article.index..<end(of: verb)].contains { $0.isFinite && $0.dep != "relcl" }
    }
  }

  /// “Town news now dwells on …”, “is typically used to …”: not what all of the kind do.
  private func isOfTimes(_ verb: Token) -> Bool {
    let adverbs: Set = [
      "often", "sometimes", "still", "now", "typically", "increasingly", "meanwhile", "however",
      "therefore", "instead",
    ]
    return verb.children.contains { adverbs.contains($0.lower) }
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
    guard verb.tag == "VBN",
      let subject = verb.lefts.last(where: { $0.dep == "nsubjpass" }) ?? renamedSubject(of: verb),
      subject.pos == .noun, !subject.rights.contains(where: { $0.dep == "conj" }),
      let term = DefinableTerm(subject), isGeneric(term, subject), term.tokens.count > 1,
      subject.index + 1 == term.tokens.upperBound, isGrounded(verb) || isPurposeful(verb)
    else { return nil }
    return phrases.phrase(Array(verb.index..<end(of: verb)), after: subject)
      .map { FoundDefinition(term: term.tokens, text: $0, pattern: .property) }
  }

  /// “Knockout voting, known as …, is based on …”: the parser may take the naming for what the sentence
  /// says.
  private func renamedSubject(of verb: Token) -> Token? {
    let naming = verb.head
    guard verb.tag == "VBN", verb.dep == "conj", naming.isRoot, NamingWord.end(of: naming) != nil,
      !naming.lefts.contains(where: { $0.dep == "auxpass" || $0.dep == "aux" }),
      !verb.lefts.contains(where: { $0.dep == "nsubjpass" })
    else { return nil }
    return naming.lefts.last { $0.dep == "nsubj" }
  }

  private func isGrounded(_ verb: Token) -> Bool {
    let ground = verb.rights.first { $0.lower == "on" }?.rights.first { $0.dep == "pobj" }
    return ["base", "premise", "ground", "found"].contains(verb.lemma)
      && ground?.subtree.contains { $0.dep == "acl" || $0.dep == "relcl" } == true
  }

  /// “A conference committee is used to reconcile …”
  private func isPurposeful(_ verb: Token) -> Bool {
    ["use", "design", "intend"].contains(verb.lemma)
      && !isOfTimes(verb)
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
      child.dep == "cc" && child.isBehindComma && !joinsInfinitives(child, to: verb)
        || child.text == ";"
        || child.dep == "parataxis"
    }
    return next?.leftEdge.index ?? verb.rightEdge.index + 1
  }

  /// “is used to mend roofs, drain fields, and build a wall”
  private func joinsInfinitives(_ and: Token, to verb: Token) -> Bool {
    verb.tag == "VBN" && and.index + 1 < doc.count && doc[and.index + 1].tag == "VB"
  }

  private func found(_ term: Range<Int>, _ tokens: [Int]) -> FoundDefinition? {
    phrases.phrase(tokens).map { FoundDefinition(term: term, text: $0, pattern: .predicate) }
  }
}
