public import Language
public import StudyPack

/// Which definite phrases of the essay mean something that a reader knows without the sentence before:
/// “the constitution” that was never “a constitution”, what the essay speaks of again and again, and
/// what a phrase tells by itself.
public struct Referents {
  /// How often a phrase stands with “the”, and in how many blocks.
  private struct Use {
    var first: SentenceID
    /// Whether the first mention of the thing is with “the”, or has no article.
    var opensDefinite: Bool
    var definite = 0
    var blocks: Set<Int> = []
    /// How often the essay speaks of one or several of many: “a party”, “parties”.
    var indefinite = 0
  }

  private var uses: [String: Use] = [:]

  public init(_ reading: Reading) {
    for sentence in reading.sentences {
      for token in sentence.doc where token.isNoun { note(token, in: sentence) }
    }
  }

  private mutating func note(_ noun: Token, in sentence: Sentence) {
    let article = noun.children.first { $0.dep == "det" || $0.dep == "poss" }
    let isDefinite = article?.lower == "the"
    for key in Set([Self.key(noun), noun.lemma.lowercased()]) {
      var use = uses[key] ?? Use(first: sentence.id, opensDefinite: isDefinite && noun.isBare)
      if isDefinite {
        use.definite += 1
        use.blocks.insert(sentence.id.block)
      } else if noun.isPlural || article?.lower == "a" || article?.lower == "an" {
        use.indefinite += 1
      }
      uses[key] = use
    }
  }

  /// Whether `noun`, which stands with “the”, says what it means.
  public func isKnown(_ noun: Token, in clause: [Token], of sentence: Sentence) -> Bool {
    if noun.pos == .properNoun || noun.entType != nil {
      // “The Act” is one of many, and named in full before.
      return !(noun.isBare && Self.shortened.contains(noun.lower) && !noun.isNarrowed(in: clause))
    }
    if Self.leaning.contains(noun.lemma) { return noun.isNarrowed(in: clause) }
    if noun.isNarrowed(in: clause) || noun.isSuperlative { return true }
    guard let use = uses[Self.key(noun)] else { return false }
    if noun.isBare, noun.pos == .noun, !noun.isPlural, use.indefinite > use.definite {
      return false
    }
    if use.definite >= Self.often, use.blocks.count >= Self.widely { return true }
    let isFirst = use.first == sentence.id
    return use.opensDefinite || isFirst || Self.unique.contains(noun.lemma)
  }

  /// Whether a reader who has only this clause knows what `noun` means, which stands with “the”: it is
  /// named, narrowed, the only one of its sort, or what the essay speaks of again and again.
  public func isPlain(_ noun: Token, in clause: [Token]) -> Bool {
    if noun.pos == .properNoun, noun.isBare, Self.bodies.contains(noun.lower) {
      return noun.isNarrowed(in: clause)
    }
    return noun.pos != .noun || noun.entType != nil || noun.isNarrowed(in: clause)
      || noun.isSuperlative
      || Self.worldly.contains(noun.lemma)
      || uses[Self.key(noun)].map { $0.definite >= Self.often && $0.blocks.count >= Self.widely }
        ?? false
  }

  /// Whether a bare “the reality”, of which a sentence speaks, needs no sentence before: there is one in
  /// any setting, or the essay has it again and again.
  func isEstablished(_ noun: Token) -> Bool {
    guard noun.isBare, noun.pos == .noun, !Self.unique.contains(noun.lemma) else { return true }
    guard let use = uses[Self.key(noun)] else { return false }
    return use.definite >= Self.often
  }

  /// Whether the essay speaks of one or several of `noun`'s sort more often than of “the” one.
  public func isOneOfMany(_ noun: Token) -> Bool {
    uses[noun.lemma.lowercased()].map { $0.indefinite > $0.definite } ?? false
  }

  /// What a name is called when its other words are left out.
  private static let shortened: Set<String> = [
    "act", "bill", "treaty", "plan", "amendment", "agreement", "program", "committee", "commission",
    "decision", "convention", "report", "declaration", "compact", "code",
  ]

  /// What is short for a name with more words: “the Court”, of which there are many.
  private static let bodies: Set<String> = shortened.union([
    "court", "union", "party", "department", "bureau", "agency", "board", "council", "war",
    "revolution", "movement", "company", "society", "church", "association", "league", "army",
    "bank", "office", "university", "institute", "company", "empire", "crown",
  ])

  /// A phrase that is used so often with “the” is the essay's matter.
  private static let often = 4
  private static let widely = 3

  /// Of these there is one in any setting.
  private static let unique: Set<String> = [
    "world", "sun", "moon", "earth", "sky", "sea", "past", "future", "public", "environment",
    "president", "government", "economy", "law", "state", "internet", "press", "media",
    "population", "century", "universe", "climate", "brain", "body", "heart", "mind", "market",
  ]

  /// Of these there is one in the world.
  private static let worldly: Set<String> = [
    "world", "sun", "moon", "earth", "sky", "sea", "past", "future", "public", "environment",
    "internet", "media", "universe", "climate", "brain", "body", "heart", "mind", "snow", "rain",
    "wind", "weather", "cold", "heat",
  ]

  /// Nouns that stand for something named before, whatever stands with them but “of” or a clause.
  public static let leaning: Set<String> = [
    "result", "reason", "case", "example", "way", "idea", "issue", "problem", "question", "answer",
    "process", "approach", "effort", "decision", "group", "study", "researcher", "author", "method",
    "argument", "position", "event", "move", "change", "measure", "bill", "proposal", "plan",
    "report", "experiment", "agreement", "thing", "fact", "point", "difference", "situation",
    "practice", "system", "act", "document", "book", "article", "figure", "table", "map", "image",
    "chart", "section", "chapter", "essay", "man", "woman", "team", "company", "organization",
    "organisation", "program", "programme", "sides", "side", "rest", "former", "latter", "same",
    "concept", "term", "phrase", "word", "action", "goal", "aim", "task", "view", "claim",
    "factor", "effect", "impact", "outcome", "consequence", "influence", "trend", "strategy",
    "response",
  ]

  private static func key(_ noun: Token) -> String {
    let left = noun.lefts.filter { ["amod", "compound", "nmod"].contains($0.dep.rawValue) }
    return (left.map(\.lower) + [noun.lemma.lowercased()]).joined(separator: " ")
  }
}

extension Token {
  /// Whether neither an adjective nor another noun stands before it.
  fileprivate var isBare: Bool {
    !lefts.contains { ["amod", "compound", "nmod", "poss", "nummod"].contains($0.dep.rawValue) }
  }

  fileprivate var isSuperlative: Bool {
    lefts.contains { $0.tag == "JJS" || $0.children.contains { $0.tag == "RBS" } }
  }

  /// Whether something behind it, in the clause, says which one is meant: “the power of the states”.
  public func isNarrowed(in clause: [Token]) -> Bool {
    rights.contains { child in
      ["prep", "relcl", "acl"].contains(child.dep.rawValue)
        && clause.contains { $0.index == child.index }
        && !(child.dep == "prep" && child.lower == "in")
    }
  }
}
