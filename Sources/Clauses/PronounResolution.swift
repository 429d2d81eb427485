import Language
import StudyPack

/// Says what a clause's subject means where it is a pronoun and the sentence before leaves no doubt.
struct PronounResolution {
  let referents: Referents

  /// The clause with its antecedent, as it is where its subject is no pronoun, `nil` where what the
  /// pronoun means is not certain.
  func resolved(_ clause: Clause, after previous: [Clause]) -> Clause? {
    guard clause.head.tag == "PRP" else { return clause }
    guard clause.subject.count == 1, clause.lead.allSatisfy({ !$0.isNoun || $0.entType == "DATE" }),
      let main = previous.first, Set(previous.map(\.head.index)).count == 1
    else { return nil }
    guard main.antecedent == nil || main.head.tag == "PRP" else { return nil }
    let noun = main.topic
    guard agrees(clause.head, noun), isAlone(noun, for: clause.head, in: main),
      Soundness(main).holds, !main.subject.contains(where: { $0.lower == "no" }),
      !hasNearer(clause.head)
    else { return nil }
    var result = clause
    result.subjectIsCapitalised = main.subjectIsCapitalised
    result.antecedent = Clause.Antecedent(
      text: main.subjectText, head: noun, sentence: main.antecedent?.sentence ?? main.sentence)
    return result
  }

  private func agrees(_ pronoun: Token, _ noun: Token) -> Bool {
    let isMany = noun.isPlural || noun.children.contains { $0.dep == "conj" }
    switch pronoun.lower {
    case "he", "she": return noun.entType == "PERSON"
    case "it": return noun.isNoun && !isMany && noun.entType != "PERSON"
    case "they": return noun.isNoun && isMany
    default: return false
    }
  }

  /// “Some rules are old, although they …”: whether the pronoun's own sentence has a noun for it.
  private func hasNearer(_ pronoun: Token) -> Bool {
    pronoun.doc[0..<pronoun.index].contains { $0.isNoun && agrees(pronoun, $0) }
  }

  /// Whether the sentence before names nothing else that the pronoun could mean as well.
  private func isAlone(_ noun: Token, for pronoun: Token, in clause: Clause) -> Bool {
    let others = clause.sentence.doc.filter { token in
      token.isNoun && token.index != noun.index && token.dep != "compound" && agrees(pronoun, token)
    }
    if pronoun.lower == "he" || pronoun.lower == "she" { return others.isEmpty }
    // Subjects carry on from one sentence to the next; an object in between may take over.
    return !others.contains { ["nsubj", "nsubjpass", "dobj", "conj"].contains($0.dep.rawValue) }
  }
}
