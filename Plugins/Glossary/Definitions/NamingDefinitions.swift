import Language

/// “The drawing of … is called gerrymandering”, “a body known as the electoral college”: a verb of
/// naming gives a thing that was described its name.
struct NamingDefinitions {
  let phrases: DefinitionText
  let words: [NamingWord]
  private static let verbs: Set = [
    "call", "term", "dub", "label", "know", "refer", "categorize", "categorise", "classify",
    "nickname",
  ]

  var all: [FoundDefinition] {
    let parsed = phrases.doc.filter {
      ($0.tag == "VBN" || $0.tag == "VBD" && $0.dep == "acl") && Self.verbs.contains($0.lemma)
    }.compactMap(definition)
    let known = Set(parsed.map(\.term.upperBound))
    return parsed + nearest.filter { !known.contains($0.term.upperBound) }
  }

  /// “melted rock, called magma”: the noun right before, with a word that says of what sort it is.
  private var nearest: [FoundDefinition] {
    words.compactMap { naming in
      guard let term = naming.term, naming.start > 1 else { return nil }
      let noun = phrases.doc[naming.start - 1]
      guard noun.isNounlike, noun.pos == .noun, let tokens = narrow(noun),
        noun.isPlural == phrases.doc[term.upperBound - 1].isPlural,
        let text = phrases.label(tokens)
      else { return nil }
      return FoundDefinition(term: term, text: text, pattern: .label)
    }
  }

  /// The noun with the words before it that qualify it, and an article.
  private func narrow(_ noun: Token) -> [Int]? {
    let doc = phrases.doc
    var start = noun.index
    while start > 0, ["JJ", "VBN", "NN", "NNS"].contains(doc[start - 1].tag.rawValue) {
      start -= 1
    }
    guard start < noun.index, noun.index - start <= 3, isPlainSort(doc[start]), !isVerb(doc[start]),
      doc[start].pos != .noun
    else { return nil }
    if start > 0, doc[start - 1].pos == .determiner {
      guard ["a", "an"].contains(doc[start - 1].lower) else { return nil }
      start -= 1
    }
    let isPart = start > 0 && doc[start - 1].lower == "of" && doc[noun.index + 1].text == ","
    if start > 0, doc[start - 1].dep == "poss" || isPart || isCut(at: start) { return nil }
    return Array(start...noun.index)
  }

  /// “Two loosely bound leagues, known as …”, “self-taught men”: a word before it belongs to it.
  private func isCut(at start: Int) -> Bool {
    let before = phrases.doc[start - 1]
    return before.pos == .adverb || before.pos == .number
      || phrases.doc[start].isHyphened
        && before.text == "-"
  }

  /// “which created cuts”: a word that the tagger takes for a participle.
  private func isVerb(_ word: Token) -> Bool {
    guard word.tag == "VBN", word.dep != "amod", word.index > 0 else { return false }
    return phrases.doc[word.index - 1].tag != "WRB"
  }

  private static let unspecific: Set = [
    "such", "other", "same", "own", "new", "many", "few", "several", "third", "specific", "certain",
    "particular", "second", "first", "different", "various", "little",
  ]

  private func isPlainSort(_ word: Token) -> Bool {
    !Self.unspecific.contains(word.lower)
  }

  private func definition(_ verb: Token) -> FoundDefinition? {
    guard !verb.children.contains(where: { $0.dep == "neg" || $0.lower == "may" }),
      let name = name(verb),
      let term = term(verb, name), !isTorn(verb),
      !DefinableTerm.isOfCase(term, in: phrases.doc),
      let all = described(verb, name), let tokens = ofOne(all, of: verb, named: name),
      !isRow(tokens), isNounPhrase(tokens), let text = text(of: tokens)
    else { return nil }
    return FoundDefinition(term: term, text: text, pattern: .naming)
  }

  /// “Bakers who held that towns should sell bread were known as …”: the bread was not.
  private func isTorn(_ verb: Token) -> Bool {
    verb.dep == "ccomp" && verb.head.tag == "VB"
      && !verb.lefts.contains { $0.dep == "mark" }
      && verb.lefts.contains {
        $0.dep == "nsubjpass" && $0.leftEdge.index == verb.head.index + 1
      }
  }

  private func term(_ verb: Token, _ name: Token) -> Range<Int>? {
    let spelled = NamingWord(verb)?.term
    guard let term = DefinableTerm(name)?.tokens else { return spelled }
    if let spelled, spelled.lowerBound == term.lowerBound, spelled.upperBound > term.upperBound {
      return spelled
    }
    return term
  }

  /// “A mill grinds ten sacks, which is known as …”: a clause, or what the parser took for a noun, is none.
  private func isNounPhrase(_ tokens: [Int]) -> Bool {
    guard let first = tokens.first,
      let last = tokens.last(where: { phrases.doc[$0].pos != .punctuation })
    else { return false }
    let opensClause =
      first > 0 && phrases.doc[first].tag == "VBG" && phrases.doc[first].isBehindComma
    // “A stone grinds, on the day, about ten sacks, which is known as …”: so much, and not what.
    let isFigure = phrases.doc[last].lefts.contains {
      $0.dep == "nummod" && $0.text.contains(where: \.isNumber)
    }
    return !opensClause && !isFigure
      && phrases.doc.isPhrase(first..<last + 1, lettingPastPass: true)
  }

  /// “The captain and pilot of a fleet are called the fleet captain and the fleet pilot”: of two that are named, what
  /// is said of the one whose noun the name has; `nil` where no noun tells.
  private func ofOne(_ tokens: [Int], of verb: Token, named name: Token) -> [Int]? {
    guard let subject = subject(of: verb), name.children.contains(where: { $0.dep == "conj" })
    else { return tokens }
    let heads = [subject] + subject.children.filter { $0.dep == "conj" && $0.isNounlike }
    guard heads.count > 1 else { return tokens }
    guard let own = heads.first(where: { $0.lemma == name.lemma }) else { return nil }
    let others = heads.filter { $0.index != own.index }
    let gone = others.flatMap { other in
      [other.index]
        + other.children.filter { $0.dep == "cc" || $0.index > subject.index && $0.dep == "det" }
        .map(\.index)
    }
    let joints = subject.children.filter { $0.dep == "cc" }.map(\.index)
    return tokens.filter { !gone.contains($0) && !joints.contains($0) }
  }

  /// “This way round a lock” is a way round a lock; “the opposite state, in which boats sink” is a state in which
  /// boats sink.
  private func text(of tokens: [Int]) -> String? {
    guard tokens.count > 1, let pointing = tokens.first.map({ phrases.doc[$0].lower }),
      Self.pointing.contains(pointing) || isOpposite(tokens)
    else { return phrases.shortPhrase(tokens) }
    let rest =
      isOpposite(tokens)
      ? tokens.dropFirst(2).filter { $0 != tokens[3] } : Array(tokens.dropFirst())
    let article = IndefiniteArticle(before: phrases.doc[rest[0]].lower).rawValue
    return phrases.shortPhrase(rest).map { "\(article) \($0)" }
  }

  private static let pointing: Set = ["this", "that"]

  private func isOpposite(_ tokens: [Int]) -> Bool {
    let words = tokens.prefix(6).map { phrases.doc[$0].lower }
    return words.count == 6 && words[0] == "the" && ["opposite", "reverse"].contains(words[1])
      && words[3] == "," && words[5] == "which"
  }

  /// “This fall in prices is called …”: what follows the noun says which, and the noun may be any.
  private func pointsAndTells(_ noun: Token) -> Bool {
    !noun.isPlural && noun.lefts.first.map { Self.pointing.contains($0.lower) } == true
      && noun.rights.contains {
        ["prep", "relcl", "acl"].contains($0.dep.rawValue)
          && $0.rightEdge.index - noun.index > 2
          // “This rule, which the guild upheld, is called …”: which rule, the sentence before tells.
          && !($0.leftEdge.lower == "which" && $0.leftEdge.isBehindComma)
      }
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
      // “A boat called the ark and a cart called the wain”: the second is another thing.
      let others = noun.rights.filter {
        ["conj", "cc"].contains($0.dep.rawValue) && $0.index > verb.index
      }
      let inside = Set((verb.subtree + others.flatMap(\.subtree)).map(\.index))
      let tail = name.rights.filter { ["relcl", "acl", "prep"].contains($0.dep.rawValue) }
        .filter {
          $0.lower != "of" && $0.leftEdge.lower != "to" && !tellsOfPast($0)
        }.flatMap {
          $0.subtree.map(\.index)
        }
      return (noun.subtree.map(\.index).filter { !inside.contains($0) } + tail).sorted()
    }
    guard let subject = subject(of: verb),
      subject.dep == "csubjpass" || isDescription(subject), reaches(subject, verb)
    else { return nil }
    // “Such a fee is called …” is any fee; of “such fees” within the phrase others tell.
    return subject.subtree.map(\.index).filter {
      phrases.doc[$0].lower != "such" || phrases.doc[$0].head.index != subject.index
    }
  }

  /// Whether the phrase goes on to the verb: what the parser leaves out between them belongs to it.
  private func reaches(_ subject: Token, _ verb: Token) -> Bool {
    let between = (subject.rightEdge.index + 1)..<max(subject.rightEdge.index + 1, verb.index)
    return between.allSatisfy { index in
      let token = phrases.doc[index]
      return token.head.index == verb.index || token.head.head.index == verb.index
        || token.pos == .punctuation
    }
  }

  /// “… is called”, “… became known as”, “… came to be called”
  private func subject(of verb: Token) -> Token? {
    let passive = verb.lefts.first { $0.dep == "nsubjpass" || $0.dep == "csubjpass" }
    if let passive { return passive }
    let joint = verb.lefts.last { $0.dep == "auxpass" }
    guard let joint else { return nil }
    let holders =
      joint.lemma == "become"
      ? [verb, joint] : joint.lower == "be" && verb.head.lemma == "come" ? [verb.head] : []
    return holders.flatMap(\.lefts).first { $0.dep == "nsubj" }
  }

  /// “A rule known as the Rye Act, which was followed by a worse one”
  private func tellsOfPast(_ clause: Token) -> Bool {
    clause.leftEdge.isBehindComma
      && ([clause] + clause.lefts).contains { ["VBD", "MD"].contains($0.tag.rawValue) }
  }

  /// “phases in which nothing grows for two quarters, called recessions”: behind a comma the name may
  /// belong to any noun before it, and belongs to the outermost of its number.
  private func namedNoun(_ verb: Token, _ name: Token) -> Token? {
    guard verb.leftEdge.isBehindComma || !verb.head.isNounlike else {
      return lastOfRow(before: verb) ?? verb.head
    }
    let chain =
      [verb.head]
      + verb.head.ancestors.prefix { token in
        token.isNounlike || token.dep == "prep" || token.dep == "relcl" || token.dep == "acl"
      }
    let nouns = chain.filter(\.isNounlike)
    // “Must take steps to spare the boat, which is called the duty to …”: that one must is.
    if nouns.count == 1, nouns[0].isPlural, !name.isPlural,
      verb.lefts.contains(where: { $0.lower == "is" })
    {
      return nil
    }
    return nouns.count == 1 ? nouns.first : nouns.last { $0.isPlural == name.isPlural }
  }

  /// “Boats, such as arks, or flat barges called scows”: what follows “, or” has the name, whatever the parser gives it
  /// to.
  private func lastOfRow(before verb: Token) -> Token? {
    let doc = phrases.doc
    guard verb.leftEdge.index > 0 else { return nil }
    let noun = doc[verb.leftEdge.index - 1]
    let start = noun.leftEdge.index
    return noun.dep == "conj" && noun.isNounlike && verb.head.index < start && start > 1
      && ["or", "and"].contains(doc[start - 1].lower) && doc[start - 2].text == "," ? noun : nil
  }

  /// “a name, an address, and a list of …” are several things; “the power to fine, to pardon, and to …” is one.
  private func isRow(_ tokens: [Int]) -> Bool {
    guard let first = tokens.first, let last = tokens.last else { return false }
    let heads = tokens.map { phrases.doc[$0] }.filter { !(first...last).contains($0.head.index) }
    if sharesRelative(tokens, heads) { return false }
    let others = tokens.map { phrases.doc[$0] }.filter { token in
      ["conj", "appos"].contains(token.dep.rawValue)
        && token.ancestors.prefix { $0.isNounlike }.contains { noun in
          heads.contains { $0.index == noun.index }
        }
    }
    return others.count > 1 && tokens.count { phrases.doc[$0].text == "," } > 1
  }

  /// “The boats, carts, and mules that carry …” are one sort of thing.
  private func sharesRelative(_ tokens: [Int], _ heads: [Token]) -> Bool {
    guard heads.count == 1, let head = heads.first else { return false }
    let row = [head] + head.conjuncts
    return row.allSatisfy(\.isPlural) && row.last?.rights.contains { $0.dep == "relcl" } == true
      && row.dropLast().allSatisfy { noun in
        noun.rights.allSatisfy { ["punct", "cc", "conj"].contains($0.dep.rawValue) }
      }
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
    if noun.isToldOfThose { return true }
    guard noun.pos == .noun || noun.tag == "VBG", !isBareSort(noun),
      // “The classic model of a guild”
      !DefiningNoun.isJudged(noun),
      // “Cases of the sort are called …” tells of what sort nobody says.
      !["example", "case", "instance"].contains(noun.lemma),
      // “An older guild”, “the original guild” is set beside a younger one.
      !noun.lefts.contains(where: { $0.tag == "JJR" || $0.lower == "original" })
    else { return false }
    let isDefinite = noun.lefts.contains { $0.lower == "the" }
    // “The ridge known as …”: which ridge, only its name tells.
    if isDefinite,
      !noun.rights.contains(where: {
        ["prep", "relcl", "acl"].contains($0.dep.rawValue) && NamingWord.end(of: $0) == nil
      })
    {
      return false
    }
    if pointsAndTells(noun) { return true }
    return !noun.lefts.contains {
      $0.dep == "poss"
        || $0.lower == "such" && !noun.rights.contains { $0.dep == "relcl" }
        || ["this", "that", "these", "those", "some", "many", "no", "each"]
          .contains($0.lower)
    }
  }
}
