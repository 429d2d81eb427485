import Clauses
import Language
import StudyPack

extension Stances {
  /// Whether the words of the clause are all that the verb needs, and tell something that its subject
  /// holds.
  static func isWhole(_ clause: Clause) -> Bool {
    let verb = clause.verb
    return !isTorn(clause) && !lacksClause(verb) && !isEmpty(verb) && !isInterjected(verb)
      && !isBare(clause) && !isAgainstNothing(verb) && !tellsNoView(clause)
  }

  /// “After the war the king died”, hung on another clause: a parse that went wrong.
  private static func isTorn(_ clause: Clause) -> Bool {
    clause.tokens.contains { token in
      token.dep == "mark" && token.children.contains { $0.dep == "pobj" }
    }
  }

  /// “Believed the legislatures” may be the head of “believed the legislatures could …”.
  private static func lacksClause(_ verb: Token) -> Bool {
    clausal.contains(verb.lemma) && verb.children.contains { $0.dep == "dobj" }
      && !verb.children.contains { $0.dep == "ccomp" }
  }

  /// Verbs whose matter is a clause; where a parse gives them a thing, it may have cut the clause off.
  private static let clausal: Set<String> = [
    "believe", "think", "argue", "contend", "feel", "hope", "insist", "maintain", "assert", "say",
    "claim",
  ]

  /// “Not all …”, “they differ among themselves”, “did not say that …”, “see the matter differently”.
  private static func tellsNoView(_ clause: Clause) -> Bool {
    let verb = clause.verb
    if clause.subject.first?.lower == "not" || clause.body.last?.lower == "differently" {
      return true
    }
    if clause.lead.contains(where: { $0.lower == "rather" }) { return true }
    // “Can hardly have thought that …”, “could see through the lens that …”, “the null hypothesis is that …”
    if verb.children.contains(where: { ["hardly", "scarcely", "barely"].contains($0.lower) })
      || isSeen(clause) || isItsOwnContent(clause)
    {
      return true
    }
    // What somebody does not say, he may still think.
    if utterances.contains(verb.lemma), verb.children.contains(where: { $0.dep == "neg" }) {
      return true
    }
    return ["differ", "disagree", "vary"].contains(verb.lemma)
      && clause.body.contains { ["themselves", "ourselves"].contains($0.lower) }
  }

  /// What anybody sees who looks.
  private static func isSeen(_ clause: Clause) -> Bool {
    clause.verb.lemma == "see" && clause.finite.lower == "could"
      && clause.verb.children.contains { $0.dep == "ccomp" }
  }

  /// What a statement states.
  private static func isItsOwnContent(_ clause: Clause) -> Bool {
    clause.verb.lemma == "be" && clause.head.lemma == "hypothesis"
      && clause.verb.children.contains { $0.dep == "ccomp" }
  }

  /// “Were opposed”: to what?
  private static func isAgainstNothing(_ verb: Token) -> Bool {
    if verb.tag == "VBN", opposing.contains(verb.lower) {
      return verb.rights.allSatisfy { $0.pos == .punctuation }
    }
    guard verb.lemma == "be",
      let state = verb.rights.first(where: { $0.dep == "acomp" || $0.dep == "oprd" })
    else { return false }
    return opposing.contains(state.lower) && state.rights.isEmpty
  }

  /// “Infants think, dogs think”: a row of short clauses, and not what is thought.
  private static func isInterjected(_ verb: Token) -> Bool {
    verb.index + 1 < verb.doc.count && verb.doc[verb.index + 1].text == ","
      && verb.rights.contains { matter in
        matter.dep == "ccomp" && !matter.children.contains { $0.dep == "mark" }
      }
  }

  /// “Vane preferred a rule”, “the town wants several suppliers”: which or of what, another sentence tells.
  private static func isBare(_ clause: Clause) -> Bool {
    guard clause.lead.isEmpty, let object = clause.body.last, object.dep == "dobj",
      object.head.index == clause.verb.index, object.lefts.count == 1, object.pos == .noun
    else { return false }
    return ["a", "an", "several", "some", "many", "two", "three"].contains(object.lefts[0].lower)
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

  private static let utterances: Set<String> = [
    "say", "state", "write", "mention", "mean", "suggest", "imply", "describe",
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
}
