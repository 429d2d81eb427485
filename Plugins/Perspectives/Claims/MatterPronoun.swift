import Clauses
import Language
import StudyPack

/// “Critics object that it wastes money”: what the sentence before told is so of.
struct MatterPronoun {
  /// The pronoun's place in its sentence.
  let place: Int
  /// What it stands for, `nil` where the sentence before leaves a choice.
  let meaning: Meaning?

  struct Meaning {
    let text: String
    let noun: Token
    let sentence: Sentence
  }

  /// `nil` where the clause reports nothing of an “it” that only an earlier sentence explains.
  init?(in clause: Clause, after previous: Sentence?) {
    guard let matter = clause.verb.rights.first(where: { $0.dep == "ccomp" }),
      let pronoun = matter.lefts.first(where: \.isSubject), pronoun.lower == "it",
      // “It stresses that it respects …”: the same.
      clause.head.lower != "it",
      !Self.isExpletive(matter),
      !clause.tokens.contains(where: { $0.index < pronoun.index && Self.agrees($0, clause) })
    else { return nil }
    place = pronoun.index
    guard let previous, previous.id.block == clause.sentence.id.block,
      !Self.namesSomething(before: clause)
    else {
      meaning = nil
      return
    }
    let nouns = previous.doc.filter { token in
      token.isSubject && (token.isNoun || token.tag == "VBG") && !token.isPlural
        && token.conjuncts.isEmpty
        && token.entType != "PERSON"
        && (token.head.isRoot || token.head.dep == "ccomp" && token.head.head.isRoot)
    }
    guard let noun = nouns.first, Set(nouns.map(\.lemma)).count == 1 else {
      meaning = nil
      return
    }
    meaning = Meaning(text: Self.phrase(noun), noun: noun, sentence: previous)
  }

  private static func isExpletive(_ verb: Token) -> Bool {
    verb.children.contains { ["acomp", "attr", "oprd"].contains($0.dep.rawValue) }
      && verb.subtree.contains {
        $0.index != verb.index && ["ccomp", "xcomp", "advcl"].contains($0.dep.rawValue)
      }
      || ["seem", "appear", "happen", "take", "rain"].contains(verb.lemma)
  }

  /// “We call it a cost, and Vane proposed that it …”: what the sentence itself names first may be meant.
  private static func namesSomething(before clause: Clause) -> Bool {
    guard let first = clause.tokens.first?.index else { return false }
    return clause.sentence.doc[..<first].contains {
      $0.isNoun && !$0.isPlural && ["dobj", "oprd", "attr"].contains($0.dep.rawValue)
    }
  }

  /// Whether the noun could be what “it” means without a look back.
  private static func agrees(_ token: Token, _ clause: Clause) -> Bool {
    token.isNoun && !token.isPlural && !["PERSON", "DATE"].contains(token.entType?.rawValue)
      && !clause.subject.contains { $0.index == token.index }
  }

  private static func phrase(_ noun: Token) -> String {
    let words = noun.subtree.filter { token in
      !([token] + token.ancestors).contains { ["relcl", "appos", "acl"].contains($0.dep.rawValue) }
        && token.pos != .punctuation
    }
    guard let first = words.first, ["a", "an"].contains(first.lower) else {
      return Wording.text(of: words)
    }
    return "the " + Wording.text(of: Array(words.dropFirst()))
  }
}

extension Voice {
  func knowing(_ previous: Sentence?) -> Voice {
    var voice = self
    voice.matter = MatterPronoun(in: clause, after: previous)
    return voice
  }

  /// Whether it reports something of an “it” that nothing tells.
  var isUnexplained: Bool { matter.map { $0.meaning == nil } ?? false }
}
