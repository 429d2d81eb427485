import Clauses
import Language
import StudyPack

/// Voices of holders who are neither the subject of a clause nor named at its head: “there are fears
/// among weavers that …”, “the toll worries the weavers”.
struct SidewaysVoices {
  let names: HolderMentions

  /// “On the Norlandian side, there are three concerns: …”, “there is a fear among weavers that …”.
  func existing(_ clause: Clause) -> Voice? {
    let stance = clause.verb.children.first {
      ["attr", "nsubj"].contains($0.dep.rawValue) && Stances.nouns.contains($0.lemma)
    }
    guard let stance, !stance.lefts.contains(where: { $0.lower == "no" }),
      says(stance, in: clause),
      let holder = HolderPlaces(names: names).lead(of: clause) ?? owner(of: stance, in: clause)
    else { return nil }
    return Voice(holder: holder, clause: clause, strength: .view)
  }

  /// Whether more than the mere stance is told: what is feared, or whom.
  private func says(_ stance: Token, in clause: Clause) -> Bool {
    stance.rights.contains { child in
      ["acl", "ccomp", "relcl", "appos"].contains(child.dep.rawValue)
        || child.dep == "prep" && !Self.owning.contains(child.lower)
    } || clause.body.contains { $0.text == ":" }
  }

  private static let owning: Set<String> = ["among", "amongst", "in", "within"]

  private func owner(of stance: Token, in clause: Clause) -> HolderName? {
    (stance.rights + clause.verb.rights).lazy
      .filter { $0.dep == "prep" && ["among", "amongst"].contains($0.lower) }
      .compactMap { $0.children.first { $0.dep == "pobj" } }
      .compactMap { names.name(of: $0, in: clause.sentence) }.first
  }

  /// “The toll worries the weavers”, “the threat has made the weavers angry”.
  func moved(_ clause: Clause) -> Voice? {
    guard clause.head.isNoun, !clause.verb.children.contains(where: { $0.dep == "neg" }),
      let feeler = feeler(of: clause.verb),
      let holder = names.name(of: feeler, in: clause.sentence),
      names.name(of: clause.head, in: clause.sentence) != holder
    else { return nil }
    return Voice(holder: holder, clause: clause, strength: .view)
  }

  private func feeler(of verb: Token) -> Token? {
    if Self.moving.contains(verb.lemma) { return verb.rights.first { $0.dep == "dobj" } }
    guard ["make", "leave", "render"].contains(verb.lemma),
      let state = verb.rights.first(where: { ["ccomp", "oprd", "xcomp"].contains($0.dep.rawValue) }
      ),
      Stances.isFeeling(state.lower)
    else { return nil }
    return state.lefts.first { $0.isSubject } ?? verb.rights.first { $0.dep == "dobj" }
  }

  /// Verbs whose object feels what they say (the object experiencers of Levin 1993, 31.1), as far as
  /// they are said of public matters.
  private static let moving: Set<String> = [
    "worry", "alarm", "trouble", "irritate", "anger", "frighten", "disturb", "annoy", "outrage",
    "upset", "offend", "scare", "unsettle", "dismay", "infuriate", "delight", "please", "reassure",
    "disappoint",
  ]
}
