import Language

/// Tells which noun phrases say what a thing is: a kind, and what sets the thing apart in it
/// (Aristotle's genus and differentia).
enum DefiningNoun {
  /// - Parameter head: the noun that names the kind.
  static func saysKind(_ head: Token) -> Bool {
    if anyone.contains(head.lower) { return head.rights.contains { $0.dep == "relcl" } }
    guard head.pos == .noun || head.pos == .properNoun, !roles.contains(head.lemma.lowercased()),
      !vague.contains(head.lemma.lowercased())
        || head.rights.contains(where: { $0.dep == "relcl" }),
      isIndefinite(head) || isPlain(head)
    else { return false }
    return hasDifference(head)
      && !head.lefts.contains { word in
        judgements.contains(word.lower) || word.children.contains { judgements.contains($0.lower) }
      }
  }

  /// “someone who …”
  private static let anyone: Set = ["someone", "somebody", "anyone", "anybody", "something"]

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
      && !head.lefts.contains { $0.tag == "JJS" || $0.tag == "JJR" || ranks.contains($0.lower) }
  }

  private static func hasDifference(_ head: Token) -> Bool {
    head.rights.contains { ["prep", "relcl", "acl"].contains($0.dep.rawValue) }
  }

  /// Nouns that name a kind only with a clause that says which: “the force with which …”.
  private static let vague: Set = [
    "element", "function", "aspect", "feature", "component", "force", "tool", "time",
    "place", "step",
  ]

  /// Adjectives with which an author judges instead of telling what a thing is.
  private static let judgements: Set = [
    "important", "significant", "essential", "critical", "crucial", "vital", "contentious",
    "powerful", "great", "good", "bad", "better", "interesting", "useful", "necessary", "common",
    "popular", "famous", "classic", "excellent", "strong", "clear", "obvious", "frequent",
    "controversial", "growing", "serious", "big", "huge", "perfect", "notable", "prominent",
    "difficult", "hard", "easy", "more", "less", "most", "least", "recent", "recently",
  ]

  private static let ranks: Set = [
    "first", "second", "third", "last", "next", "only", "same", "main", "major", "key", "other",
    "chief", "primary", "final",
  ]

  /// Nouns that say what part something plays in an argument, not what it is.
  private static let roles: Set = [
    "reason", "result", "problem", "example", "case", "cause", "matter", "question", "answer",
    "goal", "aim", "purpose", "part", "lot", "one", "product", "difference", "challenge", "point",
    "basis", "core", "sign", "fact", "focus", "source", "ground", "instance", "consequence",
    "outcome", "issue", "topic", "subject", "kind", "factor", "advantage", "disadvantage",
    "reminder", "number", "majority", "key", "reflection", "success", "failure", "bit", "target",
    "symbol", "response", "victim", "threat", "winner", "leader", "member", "side", "driver",
    "workhorse", "influence", "concern", "priority", "start", "beginning", "end", "thing", "help",
    "hallmark", "cornerstone", "norm", "term", "word", "phrase", "name", "reality", "choice",
    "percentage", "share", "proportion", "amount", "increase", "decrease", "option", "opportunity",
    "blow", "move", "effort", "attempt", "stuff",
    "job", "role", "position", "area",
  ]
}
