import Clauses
import Language

/// What a sentence tells of a name that is its subject, the least first.
enum NameTelling: Int, Comparable {
  /// “Martha Tolliver visited the ovens of the north.”
  case deed
  /// “The baker Martha Tolliver …”, “Martha Tolliver, a baker, …”
  case introduction
  /// “The League sells rye to farmers”: what it does at any time.
  case habit
  /// “Martha Tolliver held that ovens belong to towns.”
  case claim
  /// “Martha Tolliver wrote the first rules for ovens.”
  case work
  /// “Harwick is a town of bakers”, “the League was founded to sell rye”.
  case identity

  static func < (a: NameTelling, b: NameTelling) -> Bool { a.rawValue < b.rawValue }

  /// `nil` where the sentence tells nothing of it that holds by itself: what it did not, may or would
  /// do, what it did together with others.
  init?(of entity: Span, _ subject: Token, _ verb: Token, in text: String) {
    let leaves = verb.children.contains {
      $0.dep == "neg" || $0.tag == "MD" && !["can", "will", "must"].contains($0.lower)
    }
    let isOneOfSeveral =
      !subject.conjuncts.isEmpty
      || subject.subtree.contains { $0.dep == "cc" && $0.index < subject.index }
    let isAtTimes = verb.doc.prefix(2).map(\.lower) == ["at", "times"]
    guard !leaves, !isAtTimes, !isOneOfSeveral, !Self.isTrivial(verb), !Self.callsVaguely(verb)
    else {
      return nil
    }
    if Self.identifies(verb) {
      self = .identity
    } else if subject.entType == "PERSON", Self.isClaim(verb) {
      self = .claim
    } else if Self.works.contains(verb.lemma), verb.rights.contains(where: { $0.dep == "dobj" }) {
      self = .work
    } else if verb.tag == "VBZ",
      verb.rights.contains(where: { ["dobj", "ccomp"].contains($0.dep.rawValue) })
    {
      self = .habit
    } else if Self.introduces(entity, subject, verb, in: text) {
      self = .introduction
    } else if verb.rights.contains(where: { Self.matters.contains($0.dep.rawValue) })
      || subject.dep == "nsubjpass"
    {
      self = .deed
    } else {
      return nil
    }
  }

  /// “Is a town of bakers”, “was founded to sell rye”, “consists of six masters”.
  private static func identifies(_ verb: Token) -> Bool {
    if ["be", "become", "remain"].contains(verb.lemma) {
      return verb.rights.contains { noun in
        noun.dep == "attr" && noun.isNoun && !vague.contains(noun.lemma)
          && (!noun.rights.isEmpty || noun.lefts.contains { $0.dep != "det" })
      }
    }
    if ["consist", "comprise"].contains(verb.lemma) { return true }
    return foundings.contains(verb.lemma) && verb.children.contains { $0.dep == "auxpass" }
      && verb.rights.count { $0.pos != .punctuation } > 0
  }

  /// “Harwick is an example of …”
  private static func callsVaguely(_ verb: Token) -> Bool {
    verb.rights.contains { $0.dep == "attr" && vague.contains($0.lemma) }
  }

  private static let vague: Set = [
    "example", "case", "one", "thing", "matter", "exception", "topic", "issue", "concern",
    "question", "institution", "way", "department", "problem", "subject", "story",
  ]

  private static let foundings: Set = [
    "found", "create", "establish", "form", "design", "conceive", "set", "charge", "build",
    "invent", "compose",
  ]

  private static func introduces(
    _ entity: Span, _ subject: Token, _ verb: Token, in text: String
  ) -> Bool {
    let isTitled =
      verb.lemma != "be"
      && subject.lefts.contains {
        $0.isNoun && !entity.range.contains($0.index) && $0.dep != "poss"
      }
    let isExplained = subject.rights.contains {
      ($0.dep == "appos" || $0.dep == "acl" && subject.entType == "PERSON") && !$0.children.isEmpty
        && text.contains($0.text)
    }
    return isTitled || isExplained
  }

  private static func isClaim(_ verb: Token) -> Bool {
    claims.contains(verb.lemma) && verb.rights.contains { $0.dep == "ccomp" }
      || judgements.contains(verb.lemma) && verb.rights.contains { $0.dep == "dobj" }
  }

  private static let judgements: Set = [
    "reject", "attack", "defend", "criticize", "criticise", "propose", "doubt",
  ]

  private static let claims: Set = [
    "argue", "claim", "believe", "hold", "maintain", "contend", "suggest", "propose", "insist",
    "observe", "theorize", "theorise", "object", "answer", "doubt", "warn", "think", "conclude",
    "assert",
    "note", "find", "write", "state", "estimate", "declare",
  ]

  /// What lasts of somebody.
  private static let works: Set = [
    "write", "publish", "found", "establish", "introduce", "develop", "build", "design", "create",
    "coin", "identify", "discover", "invent", "compose", "paint", "formulate", "pioneer", "prove",
    "demonstrate", "measure", "show", "sketch",
  ]

  private static let matters: Set = ["dobj", "ccomp", "xcomp", "oprd"]

  /// “Used”, “ran”: any of them could be told so.
  private static func isTrivial(_ verb: Token) -> Bool {
    ["use", "run", "face", "go", "come", "say", "see", "get", "like", "want", "know"].contains(
      verb.lemma)
  }
}
