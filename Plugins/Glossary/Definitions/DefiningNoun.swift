import Language

/// Tells which noun phrases say what a thing is: a kind, and what sets the thing apart in it
/// (Aristotle's genus and differentia).
enum DefiningNoun {
  /// - Parameter head: the noun that names the kind.
  static func saysKind(_ head: Token) -> Bool {
    if anyone.contains(head.lower) { return head.rights.contains { $0.dep == "relcl" } }
    let noun = head.lemma.lowercased()
    guard head.pos == .noun || head.pos == .properNoun,
      !roles.contains(noun) || isWayOfDoing(head) || isResponse(head),
      !vague.contains(noun) || saysWhich(head), isIndefinite(head) || isPlain(head)
    else { return false }
    return hasDifference(head) && !isJudged(head)
  }

  /// “a way of recycling water”, not “a way out”.
  private static func isWayOfDoing(_ head: Token) -> Bool {
    head.lemma == "way"
      && head.rights.first.map { of in
        of.lower == "of" && of.rights.contains { $0.leftEdge.tag == "VBG" }
      } == true
  }

  /// “The response of a bank to a flood”
  private static func isResponse(_ head: Token) -> Bool {
    head.lemma == "response"
      && ["of", "to"].allSatisfy { joint in head.rights.contains { $0.lower == joint } }
  }

  /// “an important step”, “the most popular form”
  static func isJudged(_ head: Token) -> Bool {
    judgesInClause(head)
      || head.lefts.contains { word in
        judgements.contains(word.lower) || word.children.contains { judgements.contains($0.lower) }
      }
  }

  /// “a notion that is hard to grasp”, “the days on which songs have the greatest force”
  private static func judgesInClause(_ head: Token) -> Bool {
    head.rights.filter { $0.dep == "relcl" }.contains { verb in
      verb.rights.contains { $0.dep == "acomp" && judgements.contains($0.lower) }
        || isMany(head) && verb.subtree.contains { $0.tag == "JJS" }
    }
  }

  private static func isMany(_ head: Token) -> Bool {
    head.isPlural && head.lefts.contains { $0.lower == "the" }
  }

  /// “the part of the cell that holds …”: a clause belongs to the noun, or to the one behind its “of”.
  static func saysWhich(_ head: Token) -> Bool {
    func hasClause(_ noun: Token, _ kinds: Set<String>) -> Bool {
      noun.rights.contains { kinds.contains($0.dep.rawValue) && $0.leftEdge.lower != "why" }
    }
    let parts = head.rights.filter { $0.lower == "of" }.flatMap(\.rights)
    return hasClause(head, ["relcl", "acl"])
      || parts.contains { hasClause($0, $0.lower == "those" ? ["relcl", "acl"] : ["relcl"]) }
  }

  /// “the first stage of respiration, in which …”
  private static func isStage(_ rank: Token) -> Bool {
    ["stage", "step", "part", "phase"].contains(rank.head.lemma) && saysWhich(rank.head)
  }

  /// Whether it says of what the thing is a part or a result, as a definition of a sort may.
  static func saysPart(_ head: Token) -> Bool {
    vague.contains(head.lemma.lowercased()) && hasDifference(head) && !isJudged(head)
      && (isIndefinite(head) || isPlain(head))
  }

  /// “someone who …”
  private static let anyone: Set = [
    "someone", "somebody", "anyone", "anybody", "something", "anything",
  ]

  /// “a”, “an”, “any”, “those … who”, or a bare plural or mass noun.
  private static func isIndefinite(_ head: Token) -> Bool {
    let determiner = head.children.first { $0.dep == "det" || $0.dep == "poss" }
    guard let determiner else { return head.pos == .noun }
    if determiner.lower == "those" { return head.rights.contains { $0.dep == "relcl" } }
    return ["a", "an", "any"].contains(determiner.lower)
  }

  /// “the power of a court to …”
  private static func isPlain(_ head: Token) -> Bool {
    head.children.contains { $0.dep == "det" && $0.lower == "the" }
      && !head.lefts.contains { ranks.contains($0.lower) && !isStage($0) }
      && !head.lefts.contains { $0.tag == "JJR" || $0.tag == "JJS" && !isMeasure(head) }
  }

  /// “The lowest level that lets a boat pass”: of what has degrees one is the least.
  private static func isMeasure(_ head: Token) -> Bool {
    measures.contains(head.lemma) && saysWhich(head)
  }

  private static let measures: Set = [
    "temperature", "number", "amount", "age", "level", "price", "point", "distance", "period",
    "dose", "concentration", "value", "unit", "energy", "quantity", "mass", "pressure", "interval",
    "time", "size", "speed", "frequency", "rate", "wage", "cost", "output", "volume", "intensity",
    "difference", "force", "height", "depth", "width", "length", "weight",
  ]

  /// “the writing and publishing of news”: what sets apart may hang on the second noun.
  private static func hasDifference(_ head: Token) -> Bool {
    let twin = head.rights.first { $0.dep == "conj" && $0.index == head.index + 2 }
    return (head.rights + (twin?.rights ?? []))
      .contains { ["prep", "relcl", "acl", "amod"].contains($0.dep.rawValue) }
  }

  /// Nouns that name a kind only with a clause that says which: “the force with which …”.
  private static let vague: Set = [
    "element", "function", "aspect", "feature", "component", "force", "tool", "time", "fraction",
    "portion", "minority",
    "place", "step", "result", "share", "proportion", "percentage", "amount", "number", "part",
    "point", "product", "stage", "choice", "effort", "attempt", "increase", "decrease",
    "difference",
  ]

  /// Adjectives with which an author judges instead of telling what a thing is.
  private static let judgements: Set = [
    "important", "significant", "essential", "critical", "crucial", "vital", "contentious",
    "powerful", "great", "good", "bad", "better", "interesting", "useful", "necessary", "common",
    "popular", "famous", "classic", "excellent", "strong", "clear", "obvious", "frequent",
    "controversial", "growing", "serious", "big", "huge", "perfect", "notable", "prominent",
    "difficult", "hard", "easy", "foremost", "more", "less", "most", "least", "recent", "recently",
  ]

  private static let ranks: Set = [
    "first", "second", "third", "last", "next", "only", "same", "main", "major", "key", "other",
    "chief", "primary", "final",
  ]

  /// “the need to hold on”: what something is to somebody.
  static func isRole(_ noun: Token) -> Bool { roles.contains(noun.lemma.lowercased()) }

  /// Nouns that say what part something plays in an argument, not what it is.
  private static let roles: Set<String> = relations.union([
    "reason", "problem", "example", "case", "cause", "matter", "question", "answer",
    "goal", "aim", "purpose", "lot", "one", "challenge",
    "basis", "core", "sign", "fact", "focus", "source", "ground", "instance",
    "outcome", "issue", "topic", "subject", "kind", "factor", "advantage", "disadvantage",
    "reminder", "majority", "key", "reflection", "success", "failure", "bit", "target",
    "symbol", "response", "victim", "threat", "winner", "leader", "member", "side", "driver",
    "workhorse", "influence", "concern", "priority", "start", "beginning", "end", "thing", "help",
    "hallmark", "cornerstone", "norm", "term", "word", "phrase", "name", "reality", "option",
    "opportunity", "blow", "move", "stuff", "job", "area", "solution", "role", "position", "way",
    "chance", "work", "testament", "story", "need", "coinage", "borrowing", "translation",
    "nickname", "reverse", "opposite", "exception",
  ])

  /// Nouns that say what something is to another thing.
  static let relations: Set<String> = [
    "partner", "component", "ingredient", "prelude", "heir", "rival", "ally", "enemy", "ancestor",
    "descendant", "companion", "counterpart", "consequence",
  ]
}
