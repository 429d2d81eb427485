import Language

/// “a treaty, which is an agreement …”, “direct democracy, in which people decide …”: a relative
/// clause behind a comma, which does not narrow its noun but says something of all that it names.
struct RelativeDefinitions {
  let phrases: DefinitionText
  private var doc: Doc { phrases.doc }

  var all: [FoundDefinition] {
    doc.filter { $0.dep == "relcl" }.compactMap(definition)
      + doc.filter { $0.dep == "acl" }.compactMap(participle)
  }

  /// “Shadow campaigns, run by …, also use …”
  private func participle(_ verb: Token) -> FoundDefinition? {
    let noun = verb.head
    guard noun.pos == .noun, let term = DefinableTerm(noun), term.tokens.count > 1,
      noun.index + 1 == term.tokens.upperBound, !Self.spoken.contains(verb.lemma),
      isSetOff(verb, from: term)
    else { return nil }
    return phrases.phrase(verb.subtree.map(\.index), after: noun).map {
      FoundDefinition(term: term.tokens, text: $0, pattern: .property)
    }
  }

  /// Between commas, behind the bare plural that the sentence is about in the present.
  private func isSetOff(_ verb: Token, from term: DefinableTerm) -> Bool {
    let (noun, end) = (verb.head, verb.rightEdge.index + 1)
    return verb.tag == "VBN" && noun.isPlural && noun.dep == "nsubj" && term.determiner == nil
      && noun.head.isPresentTense && verb.leftEdge.isBehindComma
      && verb.index <= term.tokens.upperBound + 2 && end < doc.count && doc[end].text == ","
      && verb.rightEdge.index - verb.index > 3
  }

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
    let head = verb.head.wholeOfAny ?? verb.head
    let nearest = doc[verb.leftEdge.index - 2]
    // “Gossip is a kind of market news, in which …”: what stands beyond the verb is too far away.
    if verb.leftEdge.lower == "in", nearest.pos == .noun, head.dep == "nsubj",
      head.head.index < nearest.index, head.head.index > head.index
    {
      return nearest
    }
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
      // “Standing, which means that a boat may wait”, “silt age, which describes how old the mud is”
      case "mean":
        verb.rights.first {
          ["dobj", "xcomp"].contains($0.dep.rawValue) || $0.dep == "ccomp" && opensWhole($0)
        }
      case "describe", "denote":
        verb.rights.first {
          $0.dep == "ccomp" && ["what", "how"].contains($0.leftEdge.lower)
            || $0.dep == "dobj" && DefiningNoun.saysKind($0)
        }
      default: nil
      }
    // “Reserves, which are often islands in a sea of fields”
    guard let object, !verb.isAtTimes, verb.isPresentTense, agreesInNumber(verb, with: head) else {
      return nil
    }
    return phrases.phrase(object.subtree.map(\.index)).map {
      FoundDefinition(term: term.tokens, text: $0, pattern: .relative)
    }
  }

  private func opensWhole(_ clause: Token) -> Bool {
    clause.tag == "VBG" || clause.leftEdge.lower == "that"
  }

  /// “direct democracy” is a democracy: the term's own noun is its kind, where a word before it sets
  /// it apart, and the clause says how.
  private func property(_ verb: Token, _ term: DefinableTerm) -> FoundDefinition? {
    let head = antecedent(of: verb)
    let isPresent =
      verb.isPresentTense || isPlainDenial(verb)
      || verb.children.contains { $0.dep == "auxpass" && $0.isPresentTense }
      // What was in an era is what the era was.
      || ["era", "age", "period"].contains(head.lemma) || isLawName(head)
    guard isPresent, !isSpoken(verb), !tellsOnlyWhen(verb), !sumsUp(verb), tellsHow(verb),
      isItsSubject(verb), !measures(verb),
      agrees(verb, with: head), head.pos == .noun || isLawName(head),
      term.tokens.count > 1,
      // A self-starter is no starter.
      !(term.tokens.count == 3 && doc[head.index - 1].text == "-"),
      !isLawName(head) || Doctrine.effects.contains(verb.lemma),
      !isMade(head, term), !isPartOfAScene(head, term), isNextTo(verb, term),
      !(head.dep == "appos" && term.isDefinite),
      isNamed(head, by: term, before: verb), !says(verb) || Doctrine.holds(head) && isTold(verb),
      term.determiner?.lower != "the" || head.tag == "NN" || isLawName(head), !compares(verb),
      !isAside(verb),
      !Self.counts.contains(verb.leftEdge.lower)
    else { return nil }
    let clause = upToOther(upToOpposite(verb.subtree.map(\.index)))
    // “Who win over 90 percent of the time” counts them.
    guard !clause.contains(where: { doc[$0].entType == "PERCENT" || isLetter(doc[$0]) }) else {
      return nil
    }
    let text =
      sort(of: head).flatMap { sort in phrases.phrase(clause).map { "a \(sort) \($0)" } }
      ?? phrases.phrase(clause, after: head)
    return text.map { FoundDefinition(term: term.tokens, text: $0, pattern: .property) }
  }

  /// “They boil it down to make a thin glue, which holds …”: one that comes of what is told.
  private func isMade(_ head: Token, _ term: DefinableTerm) -> Bool {
    // “Becomes a quiet pool, which slowly fills”
    if head.dep == "attr", head.head.lemma == "become", !isLawName(head) { return true }
    return ["a", "an"].contains(term.determiner?.lower) && head.dep == "dobj"
      && ["make", "form", "yield", "produce", "give", "leave"].contains(head.head.lemma)
  }

  /// “The wheel drags the upper stone, which leans to the right”: a part of what is described.
  private func isPartOfAScene(_ head: Token, _ term: DefinableTerm) -> Bool {
    term.isDefinite && head.dep == "dobj" && head.head.isRoot
      && head.lefts.allSatisfy { $0.pos == .determiner || $0.dep == "amod" }
  }

  /// “A quick tide, fog, and frost, mostly in spring, in which …”: the clause is told of what is near.
  private func isNextTo(_ verb: Token, _ term: DefinableTerm) -> Bool {
    let between = term.tokens.upperBound..<max(term.tokens.upperBound, verb.leftEdge.index - 1)
    // “A drought in Harwick, where …”: that is Harwick.
    if verb.leftEdge.lower == "where", !between.isEmpty { return false }
    return !between.contains { doc[$0].isFinite || doc[$0].dep == "cc" && doc[$0].isBehindComma }
  }

  /// “The Rye Act, which banned …”: what a law did is what it was; how it came about is not.
  private func isLawName(_ head: Token) -> Bool {
    head.pos == .properNoun && Doctrine.isLaw(head)
  }

  /// “Public mills, which is how most people get their flour”: of all that was said
  private func sumsUp(_ verb: Token) -> Bool {
    verb.lemma == "be" && verb.index + 1 < doc.count
      && ["how", "why", "what", "where", "when", "because"].contains(doc[verb.index + 1].lower)
  }

  /// “The theory of dear bread, which says that …”: no bread says anything.
  private func says(_ verb: Token) -> Bool { Doctrine.teaching.contains(verb.lemma) }

  /// Not “which states, in part”.
  private func isTold(_ verb: Token) -> Bool {
    verb.rights.first.map { $0.dep == "ccomp" || $0.dep == "dobj" } == true
  }

  /// “We tell X, which …, from Y”, “prefer X, which …, over Y”
  private func upToOpposite(_ clause: [Int]) -> [Int] {
    let isParted = doc.contains { Self.parting.contains($0.lemma) }
    let isPreferred = doc.contains { Self.choosing.contains($0.lemma) }
    let joints = (isParted ? ["from"] : []) + (isPreferred ? ["over", "to"] : [])
    return clause.prefix {
      doc[$0].text != "," || !joints.contains(doc[$0 + 1].lower)
    }
  }

  private static let parting: Set = ["tell", "distinguish", "separate", "differ", "divide", "part"]
  private static let choosing: Set = ["prefer", "recommend", "choose", "favor", "favour"]

  /// “Formed by tidal mud, which behaves as a glue, and river sand”: what stands beside the noun, and not in its clause.
  private func upToOther(_ clause: [Int]) -> [Int] {
    let commas = clause.filter { doc[$0].text == "," }
    guard commas.count == 1, let comma = commas.first, comma + 1 < doc.count,
      doc[comma + 1].lower == "and",
      !clause.contains(where: { $0 > comma && (doc[$0].pos == .verb || doc[$0].pos == .auxiliary) })
    else { return clause }
    return clause.filter { $0 < comma }
  }

  /// The noun ends the term, or its “of” does: “writ of habeas corpus”. In “speaker pro tempore” it is
  /// not the noun that the parser takes for it.
  private func isNamed(_ head: Token, by term: DefinableTerm, before verb: Token) -> Bool {
    let before = term.tokens.prefix { $0 < head.index }
    if let foreign = before.first(where: { doc[$0].isForeignModifier }),
      before.contains(where: { $0 < foreign && doc[$0].isNounlike })
    {
      return false
    }
    return head.index + 1 == term.tokens.upperBound
      || ["which", "who", "whose"].contains(verb.leftEdge.lower)
        && verb.leftEdge.index == term.tokens.upperBound + 1
  }

  /// “Which students confuse with …”, “which is described as …”: what people do with the word.
  private static let spoken: Set = [
    "mean", "tend", "follow", "confuse", "describe", "know", "call", "discuss", "debate", "dispute",
    "study", "neglect", "mention", "criticise", "criticize", "regard", "see", "consider", "refer",
    "show", "illustrate", "associate",
    // “Which takes tolls as given”
    "take",
    // “Which is turned into salt” here
    "convert", "turn", "transform", "remove", "replace",
  ]

  /// “Where the R stands for rye” tells what a name is made of.
  private func isLetter(_ word: Token) -> Bool {
    word.text.count == 1 && word.text.first?.isUppercase == true && word.isNounlike
  }

  /// “calls out every move” names nothing.
  private func isSpoken(_ verb: Token) -> Bool {
    Self.spoken.contains(verb.lemma) && !verb.rights.contains { $0.dep == "prt" }
  }

  /// “Which begins around the fourth month”: when it is, and not what it is.
  private func tellsOnlyWhen(_ verb: Token) -> Bool {
    ["begin", "start", "end", "last", "date", "emerge"].contains(verb.lemma)
      && verb.leftEdge.lower == "which" && verb.leftEdge.dep == "nsubj"
      && !verb.rights.contains { $0.dep == "dobj" }
  }

  /// “The night watch, which takes eight hours in most towns”: how long or how much, and not what.
  private func measures(_ verb: Token) -> Bool {
    ["take", "last", "cost", "weigh", "measure", "have", "contain", "cover", "occupy"].contains(
      verb.lemma)
      && verb.rights.contains { object in
        ["dobj", "npadvmod"].contains(object.dep.rawValue)
          && object.subtree.contains {
            ["CARDINAL", "TIME", "DATE", "QUANTITY", "MONEY"].contains($0.entType?.rawValue)
          }
      }
  }

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
    // “The northern sector, where …” tells of others, too.
    !["to", "of", "from", "for", "on", "against", "where"].contains(verb.leftEdge.lower)
  }

  /// “one of whom”
  private static let counts: Set = [
    "one", "two", "three", "some", "many", "most", "all", "both", "each", "none", "several",
  ]

  /// “which often burn”, “which are also known as …”, “guilds, whose masters …”: said by the way.
  private func isAside(_ verb: Token) -> Bool {
    let words = verb.subtree.map(\.lower)
    return verb.leftEdge.lower == "whose" && verb.head.isPlural
      || zip(words, words.dropFirst()).contains {
        $0 == ("after", "all") || $0 == ("in", "essence")
      }
      || verb.isAtTimes
  }

  /// “which are smaller than ovens” sets beside others, and says not what something is.
  private func compares(_ verb: Token) -> Bool {
    verb.children.contains { child in
      child.dep == "acomp" && (child.tag == "JJR" || child.children.contains { $0.tag == "RBR" })
    }
  }

  /// “which are …” behind a singular speaks of another noun.
  private func agreesInNumber(_ verb: Token, with head: Token) -> Bool {
    // “Biofilms, which are …”: at the head of a sentence a rare word passes for a name.
    let isPlural =
      head.isPlural || head.index == 0 && head.tag == "NNP" && head.lower.hasSuffix("s")
    return (verb.tag == "VBZ") == !isPlural
  }

  /// “elections, which shows …”: a singular verb behind a plural noun speaks of the whole clause.
  private func agrees(_ verb: Token, with head: Token) -> Bool {
    // “Boats with a crew, who make up …”: the many who do are not the crew.
    if verb.lefts.contains(where: { $0.dep == "nsubj" && $0.lower == "who" }),
      head.tag == "NN", verb.tag == "VBP"
    {
      return false
    }
    guard verb.lefts.contains(where: { $0.dep == "nsubj" && $0.lower == "which" }) else {
      return true
    }
    return (verb.tag == "VBZ") == (head.tag != "NNS") || ["VBN", "VBD"].contains(verb.tag.rawValue)
  }
}
