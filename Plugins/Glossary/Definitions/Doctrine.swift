import Language

/// Nouns for what people hold or lay down, and the verbs that tell what it says.
enum Doctrine {
  static func holds(_ noun: Token) -> Bool {
    isLaw(noun) || nouns.contains(noun.lemma.lowercased()) || noun.lower.hasSuffix("ism")
  }

  static func isLaw(_ noun: Token) -> Bool { laws.contains(noun.lemma.lowercased()) }

  private static let laws: Set = [
    "law", "rule", "clause", "amendment", "act", "provision", "statute",
  ]

  private static let nouns: Set = [
    "theory", "model", "view", "principle", "doctrine", "hypothesis", "approach", "school",
    "argument", "thesis", "paradox", "critique", "perspective", "interpretation", "objection",
  ]

  static let teaching: Set = [
    "hold", "claim", "argue", "suggest", "posit", "assert", "propose", "maintain", "contend",
    "state", "say", "teach", "assume", "predict", "hypothesize", "hypothesise", "proclaim",
  ]

  /// What a law does.
  static let effects = wanting.union([
    "end", "outlaw", "create", "establish", "allow", "give", "grant", "mandate", "abolish",
    "extend",
    "prevent", "restrict", "permit", "set", "outline", "force", "aim", "provide", "enable", "say",
    "make", "define", "regulate", "repeal",
  ])

  /// What a doctrine does, and nothing else whose name ends alike: metabolism requires much.
  static let preaching = teaching.union([
    "promote", "advocate", "favor", "favour", "emphasize", "emphasise", "stress", "support",
    "oppose",
  ])

  /// What a doctrine or a law wants.
  static let wanting: Set = [
    "promote", "advocate", "favor", "favour", "emphasize", "emphasise", "stress", "require",
    "prohibit", "forbid", "guarantee", "protect", "limit", "ban", "support", "oppose",
  ]
}
