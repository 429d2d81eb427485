import Clauses
import Language
import StudyPack

/// Whether a clause tells what its subject thinks, wants, fears or prefers, or only what it does.
enum Stances {
  /// Further verbs than ``StanceVerbs``, of which the parse shows that a holder is the subject.
  private static let verbs: Set<String> = [
    "suggest", "propose", "recommend", "say", "state", "declare", "note", "observe",
    "approve", "disapprove", "agree", "disagree", "like", "dislike", "hate", "love", "trust",
    "protest", "urge", "plead", "campaign", "dismiss", "deplore", "praise", "applaud", "admire",
    "dread", "suspect", "question", "challenge", "dispute", "insist", "object", "vote", "back",
    "need", "care", "complain", "feel", "find", "recognise", "recognize", "deem", "judge",
    "require", "expect", "refuse", "decline", "threaten", "plan", "propose", "warn", "look",
    "caution", "counter", "respond", "reply", "maintain", "lament", "celebrate", "favor", "favour",
    "emphasize", "emphasise", "stress", "underline", "highlight", "point", "prioritize",
    "prioritise", "focus", "chafe", "blame",
    "consider", "perceive", "reason", "share", "differ", "commit",
  ]

  private static let adjectives: Set<String> = [
    "anxious", "afraid", "opposed", "adamant", "skeptical", "sceptical", "suspicious", "hostile",
    "willing", "eager", "unwilling", "reluctant", "convinced", "confident", "certain", "sure",
    "worried", "concerned", "critical", "wary", "content", "proud", "interested", "hopeful",
    "committed", "keen", "optimistic", "pessimistic", "fearful", "angry", "determined", "uneasy",
    "happy", "unhappy", "glad", "sympathetic", "loyal", "doubtful", "indifferent", "against",
    "likely", "unlikely", "ready", "irritated", "alarmed", "frustrated", "disappointed", "nervous",
  ]

  /// Whether the adjective tells what somebody feels or is minded to do.
  static func isFeeling(_ adjective: String) -> Bool { adjectives.contains(adjective) }

  /// Nouns for what someone thinks, wants or fears: “their fear was that …”.
  static let nouns: Set<String> = [
    "concern", "interest", "view", "opinion", "suspicion", "fear", "hope", "doubt", "attitude",
    "preference", "importance", "belief", "faith", "trust", "mistrust", "distrust", "claim",
    "aim", "goal", "need", "desire", "priority", "respect", "argument", "objection", "worry",
    "wish", "position", "stance", "conviction", "case", "contention", "complaint", "criticism",
    "demand", "ambition", "intention", "reason", "objective", "answer", "response", "reply",
    "sympathy", "antipathy", "hostility", "support", "opposition", "enthusiasm", "confidence",
    "perception", "perspective", "commitment",
  ]

  /// Nouns for what a doctrine holds.
  private static let doctrines: Set<String> = [
    "view", "belief", "thesis", "doctrine", "idea", "claim", "conviction", "principle", "position",
    "notion", "theory",
  ]

  /// Verbs that give a stance noun to their subject: “attach importance to”.
  private static let light: Set<String> = [
    "have", "attach", "give", "express", "hold", "take", "voice", "raise", "share", "lose", "feel",
    "show", "make",
  ]

  /// Whether the verb tells that somebody says something back.
  static func isAnswer(_ verb: Token) -> Bool { answering.contains(verb.lemma) }

  /// Whether the verb tells that somebody speaks against what was said.
  static func isObjection(_ verb: Token) -> Bool {
    ["object", "counter", "retort", "disagree", "protest"].contains(verb.lemma)
  }

  /// Whether the verb may report what stands around it: “…, they argue, …”.
  static func isSaying(_ verb: Token) -> Bool {
    let lemma = verb.lemma.lowercased()
    return StanceVerbs.kind(of: lemma) == .opinion || telling.contains(lemma)
      || answering.contains(lemma) || sayings.contains(lemma)
  }

  private static let sayings: Set<String> = [
    "say", "state", "declare", "note", "observe", "suggest", "propose", "recommend", "allow",
    "judge", "find", "fear", "hope", "boast", "joke", "urge", "caution", "lament",
  ]

  /// Verbs that tell a view only with what is told: “wrote that …”.
  private static let telling: Set<String> = [
    "write", "answer", "add", "calculate", "explain", "estimate", "find", "show", "remark",
    "teach",
  ]

  /// Verbs that tell nothing without what is said, or to what.
  static let answering: Set<String> = [
    "reply", "respond", "retort", "answer", "counter", "object", "disagree", "agree", "protest",
  ]

  /// Whether the verb tells how a doctrine fares, and not what it holds: “communism presents a problem”.
  static func isFate(_ verb: Token) -> Bool { fates.contains(verb.lemma) }

  private static let fates: Set<String> = [
    "present", "pose", "face", "have", "lack", "cause", "suffer", "gain", "lose", "attract",
    "dominate", "influence", "inspire", "remain", "fail",
  ]

  static func isView(_ clause: Clause) -> Bool { isView(clause.verb) }

  /// Whether the clause tells what is thought of its subject: “was considered a brother”.
  static func isViewOfSubject(_ clause: Clause) -> Bool {
    clause.head.dep == "nsubjpass" && isStance(clause.verb)
      && !adjectives.contains(clause.verb.lower)
  }

  static func isView(_ verb: Token) -> Bool {
    let lemma = verb.lemma.lowercased()
    if isStance(verb) { return true }
    // “Vitalism is the view that …”
    if lemma == "be",
      verb.children.contains(where: { noun in
        noun.dep == "attr" && doctrines.contains(noun.lemma)
          && noun.children.contains { ["acl", "ccomp", "relcl"].contains($0.dep.rawValue) }
      })
    {
      return true
    }
    if lemma == "be" || ["seem", "become", "remain", "feel", "grow", "stay"].contains(lemma) {
      return verb.children.contains {
        ["acomp", "attr", "oprd", "prep"].contains($0.dep.rawValue)
          && (adjectives.contains($0.lower) || $0.dep != "attr" && nouns.contains($0.lemma))
      }
    }
    // “Took well-being to be pleasure”
    if lemma == "take",
      verb.rights.contains(where: {
        ["ccomp", "xcomp"].contains($0.dep.rawValue) && $0.lower == "be"
      })
    {
      return true
    }
    // “I am in favour of …”
    if lemma == "be", verb.rights.contains(where: isFavour) { return true }
    // “Is opposed to”, “were convinced that”.
    if verb.tag == "VBN", adjectives.contains(verb.lower) { return true }
    return light.contains(lemma)
      && verb.children.contains { $0.dep == "dobj" && nouns.contains($0.lemma) }
      || verb.children.contains { $0.dep == "xcomp" && $0.tag == "VB" && isStance($0) }
  }

  private static func isFavour(_ preposition: Token) -> Bool {
    preposition.dep == "prep" && preposition.lower == "in"
      && preposition.children.contains { ["favour", "favor"].contains($0.lower) }
  }

  private static func isStance(_ verb: Token) -> Bool {
    let lemma = verb.lemma.lowercased()
    guard !["make", "know", "tend"].contains(lemma) else { return false }
    // “They held land” tells what they had.
    if lemma == "hold", verb.children.contains(where: { $0.dep == "dobj" }) { return false }
    // “Helps maintain the level” keeps it up.
    if lemma == "maintain", verb.children.contains(where: { $0.dep == "dobj" }) { return false }
    if Self.telling.contains(lemma) { return verb.children.contains { $0.dep == "ccomp" } }
    return StanceVerbs.kind(of: lemma) != nil || verbs.contains(lemma)
      || StanceVerbs.kind(of: verb.lower) != nil
  }
}
