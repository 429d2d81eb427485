import Clauses
import Language

/// Phrases without a noun of their own for who is for or against something: “those in favour of
/// uniforms”, “people who oppose the plan”.
enum SidePhrases {
  struct Found {
    let isFor: Bool
    /// What they are for or against, where the phrase says it.
    let cause: Token?
  }

  private static let heads: Set<String> = [
    "those", "people", "everyone", "everybody", "anyone", "many", "some", "others", "voice",
  ]
  private static let favouring: Set<String> = ["support", "favour", "favor", "defend", "back"]
  private static let opposing: Set<String> = ["oppose", "reject", "criticize", "criticise"]

  static func side(of head: Token) -> Found? {
    guard heads.contains(head.lower) || heads.contains(head.lemma.lowercased()) else { return nil }
    return head.rights.lazy.compactMap { child in
      child.dep == "relcl" ? relative(child) : prepositional(child)
    }.first
  }

  /// “Who oppose the plan”, “who are against it”.
  private static func relative(_ verb: Token) -> Found? {
    guard verb.children.contains(where: { $0.isSubject && $0.lower == "who" }) else { return nil }
    let object = verb.rights.first { $0.dep == "dobj" && $0.isNoun }
    if favouring.contains(verb.lemma) { return Found(isFor: true, cause: object) }
    if opposing.contains(verb.lemma) { return Found(isFor: false, cause: object) }
    guard verb.lemma == "be" else { return nil }
    return verb.rights.lazy.compactMap(prepositional).first
  }

  private static func prepositional(_ preposition: Token) -> Found? {
    guard preposition.dep == "prep" else { return nil }
    let object = preposition.children.first { $0.dep == "pobj" }
    switch preposition.lower {
    case "against": return Found(isFor: false, cause: object?.isNoun == true ? object : nil)
    case "for":
      return object?.isNoun == true && preposition.head.lower == "those"
        ? Found(isFor: true, cause: object) : nil
    case "in":
      guard let object, ["favour", "favor", "support"].contains(object.lower) else { return nil }
      let of = object.children.first { $0.dep == "prep" && $0.lower == "of" }
      return Found(isFor: true, cause: of?.children.first { $0.dep == "pobj" && $0.isNoun })
    default: return nil
    }
  }
}
