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
    "consider", "perceive", "reason", "rely", "depend", "share", "differ", "commit",
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

  /// Verbs whose matter is a clause; where a parse gives them a thing, it may have cut the clause off.
  private static let clausal: Set<String> = [
    "believe", "think", "argue", "contend", "feel", "hope", "insist", "maintain", "assert", "say",
    "claim",
  ]

  /// Whether the words of the clause are all that the verb needs: “believed the legislatures” may be
  /// the head of “believed the legislatures could …”.
  static func isWhole(_ clause: Clause) -> Bool {
    let verb = clause.verb
    // “They see the matter differently”: how, the next sentence tells.
    if clause.body.last?.lower == "differently" { return false }
    // “After the war the king died”, hung on another clause: a parse that went wrong.
    let isTorn = clause.tokens.contains { token in
      token.dep == "mark" && token.children.contains { $0.dep == "pobj" }
    }
    // “Not all …”, “they differ among themselves”: nothing that anybody holds.
    if clause.subject.first?.lower == "not" { return false }
    if ["differ", "disagree", "vary"].contains(verb.lemma),
      clause.body.contains(where: { ["themselves", "ourselves"].contains($0.lower) })
    {
      return false
    }
    // “Were opposed”: to what?
    if verb.lemma == "be",
      let state = verb.rights.first(where: { $0.dep == "acomp" || $0.dep == "oprd" }),
      Self.opposing.contains(state.lower), state.rights.isEmpty
    {
      return false
    }
    if verb.tag == "VBN", Self.opposing.contains(verb.lower),
      verb.rights.allSatisfy({ $0.pos == .punctuation })
    {
      return false
    }
    guard !isTorn, !isEmpty(verb), !clause.lead.contains(where: { $0.lower == "rather" }) else {
      return false
    }
    return !clausal.contains(verb.lemma)
      || !verb.children.contains { $0.dep == "dobj" }
      || verb.children.contains { $0.dep == "ccomp" }
  }

  /// “They draw a radical conclusion”, “they take a clear position”: which, a later sentence tells.
  private static func isEmpty(_ verb: Token) -> Bool {
    if answering.contains(verb.lemma) { return !hasMatter(verb) }
    if let matter = verb.rights.first(where: { $0.dep == "dobj" }) {
      // “Have good reasons for it”: which?
      if verb.lemma == "have", ["reason", "argument"].contains(matter.lemma) { return true }
      if verb.lemma == "describe", cases.contains(matter.lemma) { return true }
    }
    guard giving.contains(verb.lemma),
      let matter = verb.rights.first(where: { $0.dep == "dobj" }),
      !matter.isPlural || matter.lefts.contains(where: { $0.dep == "nummod" }),
      conclusions.contains(matter.lemma)
    else { return false }
    return matter.rights.isEmpty && !verb.rights.contains { $0.dep == "prep" || $0.dep == "advcl" }
  }

  /// Whether the verb tells that somebody says something back.
  static func isAnswer(_ verb: Token) -> Bool { answering.contains(verb.lemma) }

  /// Whether what is said stands behind the verb, if only after a colon.
  private static func hasMatter(_ verb: Token) -> Bool {
    verb.doc[verb.index...].contains { $0.text == ":" }
      || verb.index + 1 < verb.doc.count && verb.doc[verb.index + 1].lower == "that"
      || verb.children.contains { child in
        ["ccomp", "xcomp", "dobj", "parataxis"].contains(child.dep.rawValue)
          || child.dep == "prep"
            && (["to", "about", "on", "over", "against"].contains(child.lower)
              || child.lower == "with" && ["agree", "disagree"].contains(verb.lemma))
            && child.children.contains { !$0.isPronoun }
      }
  }

  /// Verbs that tell a view only with what is told: “wrote that …”.
  private static let telling: Set<String> = [
    "write", "answer", "add", "calculate", "explain", "estimate", "find", "show", "remark",
    "report", "teach",
  ]

  private static let opposing: Set<String> = ["opposed", "unhappy", "against", "dissatisfied"]

  private static let giving: Set<String> = [
    "draw", "reach", "take", "have", "hold", "offer", "give", "defend", "make", "present", "attach",
    "add", "raise", "see", "find", "continue",
  ]
  /// What is described to show something else.
  private static let cases: Set<String> = [
    "case", "example", "experiment", "situation", "story", "scene", "process",
  ]
  private static let conclusions: Set<String> = [
    "conclusion", "position", "view", "answer", "stance", "account", "argument", "case", "theory",
    "opinion", "point", "attitude", "approach", "condition", "reservation", "objection",
    "exception", "qualification", "question",
  ]

  /// Verbs that tell nothing without what is said, or to what.
  private static let answering: Set<String> = [
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
    if Self.telling.contains(lemma) { return verb.children.contains { $0.dep == "ccomp" } }
    return StanceVerbs.kind(of: lemma) != nil || verbs.contains(lemma)
      || StanceVerbs.kind(of: verb.lower) != nil
  }
}
