import Clauses
import Language
import StudyPack

/// Marks agreement and difference in a row, on the words of the claims alone.
struct Relations {
  let wordNet: WordNet?
  let contrasts: Contrasts
  let tension: Tension

  func relations(in claims: [Claim], among holders: [HolderName]) -> [AspectRelation] {
    var found = relations(in: claims)
    for claim in claims {
      guard let tense = tension(of: claim, among: holders),
        !found.contains(where: { Set($0.holders) == Set(tense.holders) })
      else { continue }
      found.append(tense)
    }
    return found
  }

  private func tension(of claim: Claim, among holders: [HolderName]) -> AspectRelation? {
    tension.against(claim, among: holders).map { other in
      AspectRelation(
        kind: .tension, holders: [claim.holder.title, other.holder.title], ground: other.ground,
        evidence: claim.evidence)
    }
  }

  private func relations(in claims: [Claim]) -> [AspectRelation] {
    var found: [AspectRelation] = []
    for (place, a) in claims.enumerated() {
      for b in claims.dropFirst(place + 1) where a.holder != b.holder {
        let pair = [a.holder.title, b.holder.title]
        guard !found.contains(where: { $0.holders == pair }),
          let (kind, ground) = relation(a, b)
        else { continue }
        let evidence = a.sentence.id == b.sentence.id ? a.evidence : a.evidence + b.evidence
        found.append(AspectRelation(kind: kind, holders: pair, ground: ground, evidence: evidence))
      }
    }
    return found
  }

  private func relation(_ a: Claim, _ b: Claim) -> (AspectRelation.Kind, String)? {
    if a.sentence.id == b.sentence.id,
      let link = contrasts.all.first(where: { link in
        link.sentence.id == a.sentence.id
          && [link.a, link.b].allSatisfy { $0 == a.holder || $0 == b.holder }
      })
    {
      return (.difference, link.ground)
    }
    let (x, y) = (a.clause.verb, b.clause.verb)
    if sharesObject(a, b), areAntonyms(x.lemma, y.lemma) {
      return (.difference, "\(x.lower) / \(y.lower)")
    }
    // Two may see a thing, each as something else; what both want or fear, they share.
    guard x.lemma == y.lemma, StanceVerbs.kind(of: x.lemma) == .attitude, let object = object(a, b)
    else { return nil }
    let ground = "\(x.lemma) \(object)"
    return isNegated(x) == isNegated(y) ? (.agreement, ground) : (.difference, "not: " + ground)
  }

  private func isNegated(_ verb: Token) -> Bool { verb.children.contains { $0.dep == "neg" } }

  private func sharesObject(_ a: Claim, _ b: Claim) -> Bool { object(a, b) != nil }

  /// The noun that is the object of both verbs.
  private func object(_ a: Claim, _ b: Claim) -> String? {
    let mine = objects(a.clause.verb)
    return objects(b.clause.verb).first { noun in mine.contains { $0.lemma == noun.lemma } }?.lower
  }

  private func objects(_ verb: Token) -> [Token] {
    verb.rights.filter {
      $0.dep == "dobj" && $0.isNoun && !$0.children.contains { $0.dep == "prep" }
    }
  }

  private func areAntonyms(_ a: String, _ b: String) -> Bool {
    guard let wordNet, a != b else { return false }
    return wordNet.senses(of: a, as: .verb).contains { wordNet.antonyms(of: a, in: $0).contains(b) }
      || wordNet.senses(of: b, as: .verb).contains { wordNet.antonyms(of: b, in: $0).contains(a) }
  }
}
