import Clauses
import Language

/// Where a claim of one holder sets it against another: “Norland fears Sudaria's fleet”.
struct Tension {
  let names: HolderMentions

  private static let verbs: Set<String> = [
    "fear", "distrust", "mistrust", "suspect", "oppose", "reject", "blame", "criticize",
    "criticise", "condemn", "accuse", "resent", "threaten", "dread", "denounce", "dismiss",
  ]
  private static let nouns: Set<String> = [
    "suspicion", "mistrust", "distrust", "hostility", "antipathy", "fear", "doubt", "resentment",
    "threat", "menace", "rivalry",
  ]

  /// The word that shows it and whom it is against, of the table's other holders.
  func against(_ claim: Claim, among holders: [HolderName]) -> (holder: HolderName, ground: String)?
  {
    guard !claim.clause.body.contains(where: { $0.dep == "neg" || $0.lower == "no" }) else {
      return nil
    }
    for word in claim.clause.body where isHostile(word, in: claim) {
      for token in claim.clause.body
      where token.ancestors.contains(where: { $0.index == word.index }) {
        guard let other = names.name(of: token, in: claim.sentence), other != claim.holder,
          holders.contains(other)
        else { continue }
        return (other, word.lower)
      }
    }
    return nil
  }

  /// The clause's own verb, or the object of it.
  private func isHostile(_ word: Token, in claim: Claim) -> Bool {
    if Self.verbs.contains(word.lemma.lowercased()), word.pos == .verb {
      return word.index == claim.clause.verb.index
    }
    return Self.nouns.contains(word.lemma.lowercased()) && word.dep == "dobj"
  }
}
