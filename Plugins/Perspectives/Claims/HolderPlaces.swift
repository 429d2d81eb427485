import Clauses
import Language
import StudyPack

/// Holders that stand beside a clause and not as its subject: in what opens it, or as the agent of its
/// passive.
struct HolderPlaces {
  let names: HolderMentions

  /// “According to X, …”, “For X, …”, “In the view of X, …”, “On the X side, …”.
  func lead(of clause: Clause) -> HolderName? {
    guard let first = clause.lead.first else { return nil }
    if first.lower == "as", first.dep == "mark" { return reporter(first.head, clause) }
    let opener =
      ["prep", "advmod"].contains(first.dep.rawValue) ? first : first.head
    switch first.lower {
    case "according":
      guard let to = opener.children.first(where: { $0.lower == "to" }) else { return nil }
      return object(of: to).flatMap { names.name(of: $0, in: clause.sentence) }
    case "for":
      guard let noun = object(of: opener), let name = names.name(of: noun, in: clause.sentence)
      else {
        return nil
      }
      // “For Russia, China is a counterweight”, but not “for Russia, the winter was hard” on deeds.
      return clause.verb.lemma == "be" || ![.nation, .group].contains(name.sort) ? name : nil
    case "in", "on", "from", "under", "as", "to":
      guard let noun = object(of: opener) ?? opener.children.compactMap(object(of:)).first else {
        return nil
      }
      if Self.viewNouns.contains(noun.lemma) { return owner(of: noun, in: clause.sentence) }
      if first.lower == "as", opener.children.contains(where: { $0.lower == "for" }),
        HolderNouns.delegates.contains(clause.head.lemma)
      {
        return names.name(of: noun, in: clause.sentence)
      }
      let name = names.name(of: noun, in: clause.sentence)
      return ["in", "under"].contains(first.lower) && name?.sort == .school ? name : nil
    default: return nil
    }
  }

  /// “As vitalists argue, …”
  private func reporter(_ verb: Token, _ clause: Clause) -> HolderName? {
    guard StanceVerbs.kind(of: verb.lemma) == .opinion,
      let subject = verb.children.first(where: { $0.dep == "nsubj" })
    else { return nil }
    return names.name(of: subject, in: clause.sentence)
  }

  static let viewNouns: Set<String> = [
    "view", "opinion", "eye", "perspective", "standpoint", "part", "side", "interpretation",
    "judgment", "judgement", "reading", "account", "viewpoint", "mind",
  ]

  private func owner(of noun: Token, in sentence: Sentence) -> HolderName? {
    if noun.children.contains(where: { $0.dep == "poss" && $0.lower == "my" }) { return .author }
    if let owner = noun.children.first(where: { $0.dep == "poss" && $0.isNoun }) {
      return names.name(of: owner, in: sentence)
    }
    if let of = noun.children.first(where: { $0.dep == "prep" && $0.lower == "of" }),
      let owner = object(of: of)
    {
      return names.name(of: owner, in: sentence)
    }
    return names.name(of: noun, in: sentence)
  }

  func object(of preposition: Token) -> Token? {
    preposition.children.first { $0.dep == "pobj" }
  }

  func agent(of clause: Clause) -> HolderName? {
    guard clause.head.dep == "nsubjpass" else { return nil }
    let by = clause.body.filter { $0.dep == "agent" || $0.lower == "by" && $0.dep == "prep" }
    return by.compactMap { preposition in
      object(of: preposition).flatMap { names.name(of: $0, in: clause.sentence) }
    }.last
  }
}
