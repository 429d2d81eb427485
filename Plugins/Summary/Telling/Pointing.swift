import Clauses
import Language

/// Words by which a sentence carries on those before it: “could thus leave the guild”, “debated their
/// approach”, “the remaining ovens”.
struct Pointing {
  private let doc: Doc
  private let root: Token
  private let referents: Referents

  init(_ doc: Doc, _ root: Token, _ referents: Referents) {
    self.doc = doc
    self.root = root
    self.referents = referents
  }

  var isFound: Bool {
    doc.contains {
      concludes($0) || pointsUp($0) || isBareThat($0) || isTheirs($0) || isLeftOver($0)
        || isBareMatter($0) || isBareHope($0) || isBareChange($0) || isOneMore($0)
        || isLoose($0) || isBareMore($0)
    }
  }

  /// “Thus”, “similarly” within the sentence; at its head they are left out.
  private func concludes(_ token: Token) -> Bool {
    guard token.dep == "advmod", token.index > 0, token.children.isEmpty else { return false }
    if token.lower == "then" {
      return token.head.isRoot
        && !doc.contains { ["if", "when", "once", "first", "until", "since"].contains($0.lower) }
    }
    return Self.conclusions.contains(token.lower) && token.head.isRoot
  }

  private static let conclusions: Set = [
    "thus", "therefore", "hence", "consequently", "accordingly", "similarly", "likewise",
  ]

  /// “Recently, …”, “Perhaps the best known …”: a case in passing.
  private func isLoose(_ token: Token) -> Bool {
    token.index == 0 && ["recently", "perhaps", "incidentally"].contains(token.lower)
  }

  /// “Those who wish to be more active”: than whom, the sentences before tell.
  private func isBareMore(_ token: Token) -> Bool {
    token.tag == "RBR" && token.head.pos == .adjective && token.head.dep == "acomp"
      && !doc.contains { ["than", "even", "much", "as"].contains($0.lower) }
      && token.ancestors.contains { $0.dep == "relcl" }
  }

  /// “While that is not the only reason, …”
  private func isBareThat(_ token: Token) -> Bool {
    token.index < 4 && token.lower == "that" && token.tag == "DT" && token.children.isEmpty
      && (token.isSubject || token.dep == "dobj")
  }

  /// “As the example above shows, …”
  private func pointsUp(_ token: Token) -> Bool {
    token.lower == "above" && token.index > 0 && doc[token.index - 1].isNoun
      && !token.rights.contains { $0.isNoun }
  }

  /// “Debated their approach”: to what, the sentence before tells.
  private func isTheirs(_ token: Token) -> Bool {
    token.tag == "PRP$" && Referents.leaning.contains(token.head.lemma)
      && token.head.dep == "dobj" && token.head.rights.isEmpty
      && (token.head.head.isRoot || token.head.head.dep == "conj" && token.head.head.head.isRoot)
      && !token.head.lefts.contains { $0.dep == "amod" || $0.dep == "compound" }
  }

  /// “The remaining ovens”, “additional ovens”, “during the next two years”.
  private func isLeftOver(_ token: Token) -> Bool {
    guard token.dep == "amod", token.head.isNoun else { return false }
    let isDefinite = token.head.lefts.contains { $0.lower == "the" }
    switch token.lower {
    case "next", "following": return isDefinite
    case "remaining", "resulting", "latter", "respective", "aforementioned": return true
    // “A different rule was stricter”: different from what?
    case "different":
      return token.head.isSubject && token.head.lefts.contains { ["a", "an"].contains($0.lower) }
        && !doc.contains { ["from", "than"].contains($0.lower) }
    case "additional": return token.head.head.isRoot
    case "subsequent": return token.head.isSubject
    // “At other times, …”
    case "other":
      return ["time", "case", "instance", "place"].contains(token.head.lemma) && token.index < 3
    default: return false
    }
  }

  /// “Agreed with the statement”: what was said or done, of which the sentence has not spoken and the
  /// essay does not speak again and again.
  private func isBareMatter(_ article: Token) -> Bool {
    guard article.dep == "det", article.lower == "the" else { return false }
    let noun = article.head
    guard noun.pos == .noun, noun.entType == nil, noun.lefts.count == 1,
      !doc[..<noun.index].contains(where: { $0.isNoun && $0.lemma == noun.lemma })
    else { return false }
    if isOneOfMany(noun) { return true }
    return Self.doings.contains(noun.lemma) && noun.dep != "nmod"
      && !referents.isPlain(noun, in: Array(doc))
  }

  /// “The hope is that …”: whose, the sentence before tells.
  private func isBareHope(_ noun: Token) -> Bool {
    noun.isSubject && noun.head.isRoot && noun.head.lemma == "be" && noun.rights.isEmpty
      && noun.lefts.map(\.lower) == ["the"]
      && noun.head.rights.contains { $0.dep == "ccomp" && $0.mark == "that" }
  }

  /// “Growth picked up again”, “the increase is due to …”: of what, the sentence before tells.
  private func isBareChange(_ noun: Token) -> Bool {
    noun.isSubject && noun.head.isRoot && Self.changes.contains(noun.lemma)
      && !noun.rights.contains { ["of", "in", "for", "on"].contains($0.lower) }
      && !noun.lefts.contains { ["compound", "poss", "amod", "nmod"].contains($0.dep.rawValue) }
  }

  private static let changes: Set = [
    "growth", "increase", "decrease", "decline", "rise", "fall", "number", "share", "drop",
  ]

  /// “Gave them another win”: beside which, the sentence before tells.
  private func isOneMore(_ token: Token) -> Bool {
    token.lower == "another" && token.dep == "det" && token.head.dep == "dobj"
      && token.head.head.isRoot && !token.head.rights.contains { $0.dep == "relcl" }
      && !doc[..<token.index].contains { $0.isNoun && $0.lemma == token.head.lemma }
  }

  private static let doings: Set = [
    "statement", "meeting", "deadline", "occasion", "dispute", "incident", "deal", "offer",
    "ruling",
    "crisis", "bill", "letter", "speech", "petition", "institution",
    "clause", "provision", "tax", "measure", "proposal", "decision", "agreement", "amendment",
    "program", "programme", "plan", "law", "act", "commissioner", "case", "study", "survey",
    "experiment", "report", "hearing", "change",
  ]

  /// “The guild” in an essay on guilds.
  private func isOneOfMany(_ noun: Token) -> Bool {
    noun.isSubject && !noun.isPlural && noun.head.isRoot && noun.rights.isEmpty
      && referents.isOneOfMany(noun)
  }
}
