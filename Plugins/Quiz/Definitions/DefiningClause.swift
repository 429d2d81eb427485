import Clauses
import Language
import StudyPack

/// A clause that says what its subject is: “an aquifer is a layer of rock that …”.
struct DefiningClause {
  let term: String
  let definition: String

  init?(_ clause: Clause) {
    guard clause.lead.isEmpty, clause.verb.lemma == "be", clause.finite.index == clause.verb.index,
      let subject = clause.subjectThing, subject.article != .definite, subject.words.count <= 3,
      let genus = clause.verb.rights.first(where: { $0.dep == "attr" && $0.isNoun }),
      genus.isNarrowed(in: clause.body), genus.isPlural == subject.isPlural,
      !clause.isNegated, !clause.isHedged
    else { return nil }
    let behind = clause.body.drop { $0.index <= clause.verb.index }
    guard behind.first?.index == genus.leftEdge.index else { return nil }
    term = subject.bareText
    definition = Wording.text(of: Array(behind))
  }
}
