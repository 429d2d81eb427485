import Language
public import StudyPack

/// Finds the clauses of a sentence: coordinated ones, what “although” and “because” introduce, relative
/// clauses after a comma, and what semicolons part.
public struct ClauseFinder {
  private let sentence: Sentence
  private let doc: Doc
  private let pruning: Pruning
  /// The one word on which the sentence hangs; `nil` where its grammar is not plain.
  private let root: Token?
  /// Verbs of what stands before the main clause and a semicolon.
  private let juxtaposed: [Token]

  public init(_ sentence: Sentence) {
    self.sentence = sentence
    doc = sentence.doc
    pruning = Pruning(doc)
    root = Self.root(of: doc)
    juxtaposed = root.map(Self.beforeSemicolons) ?? []
  }

  public var all: [Clause] {
    guard let root else { return [] }
    return juxtaposed.flatMap(coordinated) + coordinated(root) + subordinate + relative
  }

  /// “There is a fear among weavers that …”, with “there” for its subject.
  public var existential: Clause? {
    guard let root, root.lemma == "be",
      let there = root.children.first(where: { $0.dep == "expl" && $0.lower == "there" }),
      there.index < root.index, let finite = finite(of: root)
    else { return nil }
    let all = pruning.kept(root, except: split(root).union([there.index]))
    return made(
      root, finite, lead: lead(of: root, before: there, except: split(root)), [there], there,
      all.filter { $0.index > there.index })
  }

  private static func root(of doc: Doc) -> Token? {
    guard let last = doc.last(where: { $0.pos != .space }), last.text == "." || last.text == "”"
    else { return nil }
    let isPlain = !doc.contains { token in
      token.pos != .space && ["parataxis", "dep", "meta"].contains(token.dep.rawValue)
        || ["?", "!", "…", "...", "*", "_", "`", "|"].contains(token.text)
    }
    // A second root is a parse that went wrong, or two sentences in one.
    let roots = doc.filter { $0.isRoot }
    return isPlain && roots.count == 1 && !doc.isTorn ? roots.first : nil
  }

  /// “Prices rose; wages fell”: a parser takes the first part for something that the second says.
  private static func beforeSemicolons(_ root: Token) -> [Token] {
    root.lefts.filter { verb in
      let end = verb.rightEdge.index + 1
      return verb.dep == "ccomp" && end < root.index && root.doc[end].text == ";"
        && verb.children.contains(where: \.isSubject)
    }
  }

  // MARK: Coordination

  private func coordinated(_ verb: Token) -> [Clause] {
    guard let first = clause(verb, splitting: isSplittable(verb)) else { return [] }
    guard isSplittable(verb) else { return [first] }
    return [first]
      + conjuncts(of: verb).compactMap { conjunct in
        clause(conjunct, splitting: true, sharing: first)
      }
  }

  private func conjuncts(of verb: Token) -> [Token] {
    var found: [Token] = []
    var next = verb.children.first { $0.dep == "conj" }
    while let verb = next {
      found.append(verb)
      next = verb.children.first { $0.dep == "conj" }
    }
    return found
  }

  /// Whether each of the coordinated verbs says something of its own: “and” between them, no condition
  /// or negation over both, and no object that the first has only through the last.
  private func isSplittable(_ verb: Token) -> Bool {
    let others = conjuncts(of: verb)
    guard !others.isEmpty else { return true }
    let links =
      ([verb] + others).flatMap(\.children).filter { $0.dep == "cc" }
      + others.compactMap(strayLink)
    // “A saw, rather, B did”: two sentences with a comma between them, and no telling what is whose.
    guard !links.isEmpty || doc.contains(where: { $0.text == ";" }) else { return false }
    guard links.allSatisfy({ ["and", "but", "while"].contains($0.lower) }),
      others.allSatisfy({
        ($0.pos == .verb || $0.pos == .auxiliary) && !disagrees($0, beside: verb)
      }),
      !verb.children.contains(where: { $0.dep == "neg" || $0.dep == "preconj" }),
      !doc.contains(where: { $0.dep == "mark" && Connectives.conditional.contains($0.lower) })
    else { return false }
    return ([verb] + others.dropLast()).allSatisfy { verb in
      verb.rights.contains { Self.completions.contains($0.dep.rawValue) }
    }
  }

  /// “She held that customs bind people and need no law”: it is the customs that need none.
  private func disagrees(_ other: Token, beside verb: Token) -> Bool {
    guard other.tag == "VBP", let subject = verb.lefts.last(where: \.isSubject),
      !other.children.contains(where: { $0.isSubject || $0.dep == "aux" })
    else { return false }
    return subject.isNoun && !subject.isPlural && subject.conjuncts.isEmpty
  }

  /// “Sold wool, as well as cloth, and in 1820 Martha …”: the conjunction right before a verb with its
  /// own subject, on whatever the parser hung it.
  private func strayLink(_ verb: Token) -> Token? {
    guard verb.children.contains(where: \.isSubject) else { return nil }
    return doc[0..<verb.leftEdge.index].last { $0.pos != .punctuation }.flatMap {
      $0.dep == "cc" && $0.head.index != verb.index ? $0 : nil
    }
  }

  private static let completions: Set<String> = [
    "dobj", "prep", "attr", "acomp", "xcomp", "ccomp", "advcl", "agent", "oprd",
  ]

  // MARK: Subordination

  private var subordinate: [Clause] {
    doc.filter { $0.dep == "advcl" }.compactMap { verb -> Clause? in
      guard let mark = verb.mark, Connectives.concessive.contains(mark) || mark == "because" else {
        return nil
      }
      // Under “argued that”, a reason is part of the argument.
      guard !verb.ancestors.contains(where: { ["ccomp", "pcomp"].contains($0.dep.rawValue) }) else {
        return nil
      }
      return clause(verb, splitting: isSplittable(verb))
    }
  }

  /// “Hess, who served in the navy, …”: the clause holds of the noun before it.
  private var relative: [Clause] {
    doc.filter { $0.dep == "relcl" && $0.followsComma }.compactMap { verb -> Clause? in
      guard let pronoun = verb.children.first(where: \.isSubject),
        ["who", "which"].contains(pronoun.lower), pronoun.leftEdge.index == verb.leftEdge.index,
        verb.head.isNoun, verb.head.index == verb.leftEdge.index - 2,
        !(pronoun.lower == "which" && Self.tellsOfClause(verb)),
        let finite = finite(of: verb)
      else { return nil }
      let others = verb.head.children.filter { ["conj", "cc"].contains($0.dep.rawValue) }
      let subject = pruning.kept(verb.head, except: Set(others.map(\.index)))
      let body = pruning.kept(verb, except: split(verb).union([pronoun.index]))
      // What stands behind a further comma may belong to the main clause again.
      guard !body.contains(where: { $0.text == "," }) || body.contains(where: { $0.dep == "cc" })
      else {
        return nil
      }
      return made(verb, finite, lead: [], subject, verb.head, body)
    }
  }

  /// “…, which led many to …”: often what the whole clause before says, and not its last noun.
  private static func tellsOfClause(_ verb: Token) -> Bool {
    verb.head.dep == "pobj" && !verb.head.lefts.contains { $0.dep == "det" }
      && verb.head.pos == .noun
      || results.contains(verb.lemma)
  }

  private static let results: Set<String> = [
    "lead", "mean", "make", "cause", "allow", "result", "help", "enable", "create", "prevent",
    "force",
    "prompt", "give", "leave", "require", "show", "suggest", "explain", "reflect", "add", "include",
  ]

  // MARK: One clause

  private func clause(_ verb: Token, splitting: Bool, sharing first: Clause? = nil) -> Clause? {
    let own = subject(of: verb)
    guard !verb.children.contains(where: { $0.dep == "expl" || $0.dep == "csubj" }),
      !hasFrontedObject(verb, own), !isConditional(verb)
    else { return nil }
    guard let subject = own else { return first.flatMap { shared(verb, $0) } }
    guard let finite = finite(of: verb) else { return nil }
    let except = (splitting ? split(verb) : []).union(juxtaposed.map(\.index))
    let lead = lead(of: verb, before: subject, except: except)
    let all = pruning.kept(verb, except: except.union(subjects(of: verb).map(\.index)))
    let phrase = subjectPhrase(subject)
    let start = phrase.last?.index ?? subject.index
    let body = all.filter { $0.index > start }
    guard body.first.map({ $0.index <= max(finite.index, verb.index) }) ?? false else { return nil }
    return made(verb, finite, lead: lead, phrase, subject, body)
  }

  /// “If the price of rye rises, the toll is raised”, of which the parser makes one clause: no main verb bears an “if”.
  private func isConditional(_ verb: Token) -> Bool {
    verb.isRoot && verb.lefts.contains { $0.dep == "mark" && ["if", "unless"].contains($0.lower) }
  }

  /// Its subject; of a word or name that a parser takes for several subjects in a row, the last.
  private func subject(of verb: Token) -> Token? { subjects(of: verb).last }

  private func subjects(of verb: Token) -> [Token] {
    var row: [Token] = []
    for subject in verb.children.filter(\.isSubject) {
      // “The linguist Ada Vane” may be two subjects of one verb.
      if let last = row.last, subject.leftEdge.index != last.index + 1 { break }
      row.append(subject)
    }
    return row
  }

  private func subjectPhrase(_ subject: Token) -> [Token] {
    let kept = pruning.kept(subject)
    let first = kept.first?.index ?? subject.index
    // “The mining company Ada Vane”
    return subjects(of: subject.head).dropLast().flatMap { pruning.kept($0) }
      .filter { $0.index < first } + kept
  }

  /// A conjunct with the first one's subject, and with its auxiliaries where it has none that carries
  /// tense: “was founded in 1900 and dissolved in 1920”.
  private func shared(_ verb: Token, _ first: Clause) -> Clause? {
    // “Critics say that it harms voters and subverts the rule”: another subject’s verb.
    if verb.tag == "VBZ", first.head.isPlural { return nil }
    if mayBelongElsewhere(verb, first) { return nil }
    var body = pruning.kept(verb, except: split(verb))
    var finite = finite(of: verb)
    if finite == nil || isBareParticiple(verb) {
      let auxiliaries = first.verb.children.filter {
        ["aux", "auxpass"].contains($0.dep.rawValue) && $0.index < first.verb.index
      }
      let isSame = first.verb.tag == verb.tag || first.verb.tag == "VBN" && verb.tag == "VBD"
      guard isSame, let tense = auxiliaries.first, tense.isFinite else { return nil }
      finite = tense
      body = auxiliaries + body
    }
    guard let finite else { return nil }
    let lead = first.lead.contains { $0.pos == .verb } ? [] : first.lead
    return made(verb, finite, lead: lead, first.subject, first.head, body)
  }

  /// “Rests on the idea that trade brings peace and lowers prices”: the last verb may be the idea's.
  private func mayBelongElsewhere(_ verb: Token, _ first: Clause) -> Bool {
    guard verb.tag == "VBZ", first.verb.index < verb.index else { return false }
    return doc[first.verb.index..<verb.index].contains { token in
      token.tag == "VBZ" && token.index != first.verb.index && token.index != first.finite.index
        && ["ccomp", "acl", "relcl", "pcomp", "advcl"].contains(token.dep.rawValue)
    }
  }

  /// “Founded …” without its “was”; what “by” follows is one too, whatever the tagger took it for.
  private func isBareParticiple(_ verb: Token) -> Bool {
    guard !verb.children.contains(where: { $0.dep == "auxpass" }) else { return false }
    return verb.tag == "VBN" || verb.tag == "VBD" && verb.children.contains { $0.dep == "agent" }
  }

  private func made(
    _ verb: Token, _ finite: Token, lead: [Token], _ subject: [Token], _ head: Token,
    _ words: [Token]
  ) -> Clause? {
    var body = words.filter { $0.pos != .space && !isLooseDash($0, in: words) }
    while let last = body.last, [",", ".", ";", ":"].contains(last.text) || last.dep == "cc" {
      body.removeLast()
    }
    while let first = body.first, [","].contains(first.text) || first.dep == "mark" {
      body.removeFirst()
    }
    guard opensPlainly(verb, lead), isParted(lead, subject), isWhole(lead + subject + body) else {
      return nil
    }
    var lead = lead
    while let last = lead.last, [",", ";"].contains(last.text) { lead.removeLast() }
    guard !subject.isEmpty, body.contains(where: { $0.index == verb.index }),
      !isCut(subject, body)
    else { return nil }
    let year = yearBefore(subject)
    return Clause(
      sentence: sentence, verb: verb, finite: finite,
      lead: year.isEmpty ? lead : lead.filter { $0.index < year[0].index } + year,
      subject: year.isEmpty ? subject : Array(subject.dropFirst()), head: head, body: body)
  }

  /// “Since 1920 most mills”, of which the parser makes 1920 mills.
  private func yearBefore(_ subject: [Token]) -> [Token] {
    guard subject.count > 1, let year = subject.first, year.index > 0, year.dep == "nummod",
      year.text.count == 4, year.text.allSatisfy(\.isNumber)
    else { return [] }
    let preposition = sentence.doc[year.index - 1]
    return Self.beforeYears.contains(preposition.lower) ? [preposition, year] : []
  }

  private static let beforeYears: Set<String> = [
    "in", "since", "by", "from", "until", "after", "before",
  ]

  /// A dash whose aside is gone.
  private func isLooseDash(_ token: Token, in body: [Token]) -> Bool {
    guard token.isDash else { return false }
    return ![token.index - 1, token.index + 1].allSatisfy { place in
      body.contains { $0.index == place }
    }
  }

  /// Whether what stands before the subject is an adverbial, and no object or apposition.
  private func opensPlainly(_ verb: Token, _ lead: [Token]) -> Bool {
    let kept = Set(lead.map(\.index))
    // “As makes apparent, …”: something was taken out of the text.
    let isTorn = lead.contains { token in
      token.isFinite && token.pos == .verb && token.dep == "advcl" && token.lemma != "regard"
        && !token.children.contains { $0.isSubject || $0.dep == "expl" }
    }
    return !isTorn
      && lead.allSatisfy { token in
        token.pos == .punctuation
          || kept.contains(token.head.index) && token.head.index != token.index
          || Self.adverbials.contains(token.dep.rawValue) || token.dep == "cc"
          || token.dep == "npadvmod" && token.entType == "DATE"
      }
  }

  /// Whether a comma parts what opens the sentence from its subject; only a date needs none. “Among the
  /// rights she named was …” has no opening.
  private func isParted(_ lead: [Token], _ subject: [Token]) -> Bool {
    guard let last = lead.last, let first = subject.first, ![",", ";"].contains(last.text) else {
      return true
    }
    if lead.count == 1 || last.entType == "DATE" || isPlainPhrase(lead, before: first) {
      return true
    }
    return doc[(last.index + 1)..<max(last.index + 1, first.index)].contains { $0.text == "," }
  }

  /// “In a still room the flame stands upright”: a short phrase, and an article right behind it.
  private func isPlainPhrase(_ lead: [Token], before subject: Token) -> Bool {
    guard let opener = lead.first, let last = lead.last, opener.index == 0, opener.dep == "prep",
      ["in", "under", "on", "at", "during", "for", "after", "before", "since"].contains(
        opener.lower),
      lead.count <= 7, last.isNoun, last.index + 1 == subject.index,
      subject.tag == "DT" || opensMainClause(subject)
    else { return false }
    return lead.allSatisfy { $0.index == opener.index || opener.isAncestor(of: $0) }
      && !lead.contains { $0.pos == .verb }
  }

  /// “In this book she argued that …”
  private func opensMainClause(_ pronoun: Token) -> Bool {
    pronoun.isPronoun && pronoun.isSubject && pronoun.head.isRoot
      && pronoun.head.index - pronoun.index <= 2
  }

  /// Whether each row of things has its last one: “by cutting costs, raising prices” lacks what “and”
  /// would have brought.
  private func isWhole(_ tokens: [Token]) -> Bool {
    let kept = Set(tokens.map(\.index))
    // What a colon announces stays as it is written.
    return tokens.prefix { $0.text != ":" }.allSatisfy { token in
      // “A wall, a gate and, since 1900.”: what “and” would bring was taken for an aside.
      // “Instead of” is taken for a conjunction now and then.
      if token.dep == "cc", token.lower != "of", kept.contains(token.head.index) {
        return token.head.children.contains {
          $0.dep == "conj" && $0.index > token.index && kept.contains($0.index)
        } || token.index < token.head.index || joinsOpenings(token)
      }
      guard token.dep == "conj", kept.contains(token.head.index) else { return true }
      let row = [token] + token.conjuncts
      return row.contains { member in
        member.children.contains { $0.dep == "cc" && kept.contains($0.index) }
      }
    }
  }

  /// “In Harrow and in Leeds, …”, where the second phrase hangs on the verb too.
  private func joinsOpenings(_ link: Token) -> Bool {
    let next = link.index + 1
    return link.head.dep == "prep" && next < doc.count && doc[next].dep == "prep"
      && doc[next].head.index == link.head.head.index
  }

  private static let adverbials: Set<String> = ["prep", "advmod", "advcl"]

  /// Whether the parse tears a hyphenated word.
  private func isCut(_ subject: [Token], _ body: [Token]) -> Bool {
    // “The doubts of Ada the company …”: two subjects, and no word between them.
    let isDouble = zip(subject, subject.dropFirst()).contains { $0.isNoun && $1.tag == "DT" }
    if isDouble { return true }
    guard let last = subject.last, let next = body.first else { return true }
    return !last.hasSpaceAfter && next.index == last.index + 1
      || last.index + 1 < doc.count && doc[last.index + 1].text == "-"
  }

  private func finite(of verb: Token) -> Token? {
    let auxiliary = verb.children.first {
      ["aux", "auxpass"].contains($0.dep.rawValue) && $0.isFinite
    }
    return auxiliary ?? (verb.isFinite ? verb : nil)
  }

  /// What joins the verb to the verbs it is coordinated with.
  private func split(_ verb: Token) -> Set<Int> {
    guard verb.children.contains(where: { $0.dep == "conj" }) else { return [] }
    let stray = verb.children.filter { $0.dep == "conj" }.compactMap(strayLink)
    return Set((verb.children.filter { $0.dep == "conj" || $0.dep == "cc" } + stray).map(\.index))
  }

  /// The adverbials before the subject that say something of the matter.
  private func lead(of verb: Token, before subject: Token, except: Set<Int>) -> [Token] {
    let start = subjectPhrase(subject).first?.index ?? subject.index
    let all = pruning.kept(verb, except: except.union(subjects(of: verb).map(\.index)))
    let before = all.filter { token in
      token.index < start && !(token.head.index == verb.index && token.dep == "mark")
    }.drop { $0.dep == "cc" || [",", ";"].contains($0.text) }
    // “Alone and fearing …”: what opens without a subject of its own is an aside.
    let isAside = before.contains { token in
      token.tag == "VBG" && token.mark == nil && ["advcl", "acl"].contains(token.dep.rawValue)
    }
    return isAside || isFocus(Array(before)) ? [] : Array(before)
  }

  /// “Especially the miners …”: it belongs to the subject, and the subject stands without it.
  private func isFocus(_ lead: [Token]) -> Bool {
    lead.count == 1
      && lead.allSatisfy { ["especially", "particularly", "even"].contains($0.lower) }
  }

  /// “That much he knew”, “…, Lo argued”: the words would come in another order.
  private func hasFrontedObject(_ verb: Token, _ subject: Token?) -> Bool {
    guard let subject else { return false }
    return verb.lefts.contains { child in
      child.index < subject.index && !juxtaposed.contains { $0.index == child.index }
        && ["dobj", "ccomp", "attr", "acomp", "aux", "auxpass", "xcomp"].contains(
          child.dep.rawValue)
    }
  }
}
