import Language
import StudyPack

/// What says too little to stand on a handout: “There are several reasons for this”, “Four kinds of
/// ovens exist”, and comparisons with something that another sentence names.
enum EmptySentence {
  static func isSaid(by tokens: [Token]) -> Bool {
    tokens.contains {
      $0.isRoot && (countsOnly($0) || comparesWithNothing($0, in: tokens) || onlyAsks($0))
    }
      || endsOnCount(tokens)
  }

  /// “Towns differ from villages in several ways.”, “The press has a number of functions.”
  private static func endsOnCount(_ tokens: [Token]) -> Bool {
    guard let last = tokens.last(where: { $0.pos != .punctuation }), last.tag == "NNS" else {
      return false
    }
    let counts = last.lefts.map(\.lower) + (last.head.lower == "of" ? [last.head.head.lower] : [])
    return (kinds.contains(last.lemma) || ["function", "role", "purpose"].contains(last.lemma))
      && counts.contains { ["several", "many", "various", "number", "variety"].contains($0) }
  }

  /// “Tolliver wondered whether tolls would do”: the answer stands elsewhere.
  private static func onlyAsks(_ verb: Token) -> Bool {
    ["wonder", "ask"].contains(verb.lemma)
      && verb.rights.contains { clause in
        clause.dep == "ccomp" && ["whether", "if"].contains(clause.leftEdge.lower)
      } && !verb.rights.contains { $0.dep == "conj" }
  }

  /// “There are a couple of ways to …”: which, the sentences behind it tell.
  private static func countsOnly(_ verb: Token) -> Bool {
    let counted =
      verb.children.contains { $0.dep == "expl" }
      ? verb.rights.first { ["attr", "nsubj", "dobj"].contains($0.dep.rawValue) }
      : ["exist", "occur"].contains(verb.lemma) ? verb.lefts.first { $0.dep == "nsubj" } : nil
    guard let noun = counted else { return false }
    // “There are four: …”, “by 1420 there were about forty”
    if noun.pos == .number, noun.rights.allSatisfy({ $0.lower != "of" }) { return true }
    let inner = noun.rights.filter { $0.lower == "of" }.flatMap(\.rights)
    return ([noun] + inner).contains { kinds.contains($0.lemma) }
  }

  /// What a sentence counts and others name.
  /// What somebody holds of some matter.
  static let views: Set<String> = [
    "theory", "view", "account", "explanation", "version", "attempt", "answer", "statement",
    "argument", "approach", "description", "definition", "idea",
  ]
  static let kinds: Set = [
    "reason", "way", "factor", "type", "kind", "sort", "form", "step", "example", "difference",
    "thing", "question", "issue", "problem", "change", "option", "category", "aspect", "cause",
    "argument", "explanation", "exception", "similarity", "distinction", "rule", "challenge",
    "solution", "proposal", "handful", "set",
  ]

  /// “The courts are much more sceptical.”: than whom?
  private static func comparesWithNothing(_ verb: Token, in tokens: [Token]) -> Bool {
    guard ["be", "seem", "appear"].contains(verb.lemma),
      !tokens.contains(where: { others.contains($0.lower) })
    else {
      return false
    }
    return verb.children.contains { adjective in
      ["acomp", "oprd"].contains(adjective.dep.rawValue) && adjective.lower != "likely"
        && (adjective.tag == "JJR" || adjective.lefts.contains { $0.tag == "RBR" })
    }
  }

  /// These bring the other side of a comparison.
  private static let others: Set = [
    "than", "when", "if", "while", "whereas", "unlike", "where", "as", "compared",
  ]
}
