import Assessment
import Clauses
import Language
import StudyPack

/// True/false on clauses that deny something: an essay denies what a reader might believe.
struct DenialFacts {
  let setting: FactSetting

  func fact(_ clause: Clause) -> Fact? {
    guard setting.isWhole(clause), setting.namesItsSubject(clause),
      setting.weights.isOnTheMatter(clause),
      !clause.isHedged,
      clause.isAnchored, !clause.concludes,
      clause.isSaidByTheEssay,
      (8...24).contains(clause.wordCount),
      !clause.isOfSome, clause.body.last?.pos != .auxiliary, !clause.isOfAShare,
      !clause.isBareQuality, !clause.saysOnlyThatItAnswers, isOfARule(clause),
      let affirmed = Affirmed(clause)
    else { return nil }
    let draft = Draft(
      form: .trueFalse(
        truth: clause.text,
        falsehood: Draft.Falsehood(
          statement: affirmed.text, correction: "The essay says “\(clause.text)”")),
      stem: "", evidence: clause.evidence)
    return setting.fact(clause, asking: "denial", answer: "", bonus: 0.7, [draft])
  }

  /// What does not hold in general, or did not happen in a year that is told: “he was not looking for a law” tells
  /// neither. “A miller does not vote in a flood” is thought up to show something.
  private func isOfARule(_ clause: Clause) -> Bool {
    // “Is not in general the edge”: sometimes it is.
    let isOfMost = clause.sentence.doc.contains { token in
      token.lower == "general" && token.index > 0 && token.doc[token.index - 1].lower == "in"
    }
    if isOfMost { return false }
    // “Has never gone against the crown”: when it could have, the sentences before tell.
    let isSoFar = clause.finite.lemma == "have" && clause.finite.tag != "VBD"
    if isSoFar, !clause.body.contains(where: { [.properNoun, .number].contains($0.pos) }) {
      return false
    }
    let isOnce = clause.finite.tag == "VBD" && clause.tokens.contains { $0.lower == "not" }
    if isOnce { return clause.tokens.contains { $0.pos == .number && $0.text.count == 4 } }
    return !["a", "an"].contains(clause.subject.first?.lower)
      || clause.subjectThing.map(setting.asker.isPerson) != true
  }
}

/// A clause without the “not” of its verb: “do not allow” becomes “allow”.
private struct Affirmed {
  let text: String

  init?(_ clause: Clause) {
    let denials = clause.tokens.filter { $0.dep == "neg" || Self.denying.contains($0.lower) }
    guard denials.count == 1, let denial = denials.first,
      ["not", "n’t", "n't", "never"].contains(denial.lower)
        || Self.deniesOneNoun(denial, in: clause),
      denial.head.index == clause.verb.index || denial.dep == "det",
      // “And not at what they hid”, “to date, the town has never fallen”.
      denial.index == 0 || !["and", ","].contains(denial.doc[denial.index - 1].lower),
      // “The mayor, despite all doubts, did not …”: without the commas it reads badly.
      clause.body.first(where: { $0.pos != .adverb }).map({ $0.index >= clause.finite.index })
        != false,
      // “Did not fall and cost a mill”: one half is denied, and the other stays true.
      !clause.verb.rights.contains(where: { $0.dep == "conj" }),
      !clause.lead.contains(where: { $0.lower == "date" }),
      !["ca", "wo", "sha"].contains(clause.finite.lower),
      !clause.tokens.contains(where: { Self.leaning.contains($0.lower) })
    else { return nil }
    if clause.finite.lemma == "do", clause.finite.index != clause.verb.index {
      guard let verb = Self.inflected(clause), denial.index + 1 == clause.verb.index else {
        return nil
      }
      text = clause.text(dropping: [denial, clause.finite], replacing: clause.verb, with: verb)
    } else {
      text = clause.text(
        dropping: [denial], replacing: clause.finite, with: clause.finite.lower)
    }
  }

  /// “Had no courts”: what is said not to be there is named without “no”.
  private static func deniesOneNoun(_ denial: Token, in clause: Clause) -> Bool {
    let noun = denial.head
    return denial.lower == "no" && denial.dep == "det" && noun.isPlural
      && ["dobj", "attr"].contains(noun.dep.rawValue) && noun.head.index == clause.verb.index
      && clause.finite.lemma != "do"
  }

  private static func inflected(_ clause: Clause) -> String? {
    let forms = Language.VerbForms(of: clause.verb.lemma.lowercased())
    return switch clause.finite.lower {
    case "do": forms.base
    case "does": forms.thirdPerson
    case "did": forms.past
    default: nil
    }
  }

  private static let denying: Set<String> = [
    "no", "never", "none", "neither", "nor", "without", "hardly", "rarely", "seldom", "few",
    "little", "unlike",
  ]
  /// Words that go with a denial, or say how far it goes.
  private static let leaning: Set<String> = [
    "any", "anything", "anyone", "either", "yet", "until", "because", "but", "only", "all", "every",
    "always", "necessarily", "simply", "just", "merely", "if", "unless", "longer", "so", "much",
    "ever", "alone", "entirely", "exactly", "need", "than", "rather", "instead", "even", "since",
    "when", "while", "although", "though", "as", "whether",
  ]
}

extension Clause {
  /// “Opinion has not been steady”: anybody would guess it.
  fileprivate var isBareQuality: Bool {
    wordCount < 11
      && verb.children.contains { $0.dep == "acomp" && !["VBN", "VBD"].contains($0.tag.rawValue) }
  }

  /// “7 percent will never be enough”: of whom the rest is true, is another matter. Nor does a part that
  /// is denied stand for the whole.
  fileprivate var isOfAShare: Bool {
    (finite.index == body.last { $0.pos != .adverb && $0.dep != "neg" }?.index)
      || subject.contains { $0.entType == "PERCENT" }
  }

  /// The clause as a sentence, without some of its words and with another form of one.
  fileprivate func text(dropping gone: [Token], replacing token: Token, with word: String)
    -> String
  {
    let hidden = Set(gone.map(\.index))
    let words = body.filter { !hidden.contains($0.index) }
    let before = Wording.text(of: words.prefix { $0.index != token.index }.map { $0 })
    let after = Wording.text(of: Array(words.drop { $0.index <= token.index }))
    let opening = lead.isEmpty ? "" : Wording.text(of: lead) + ", "
    let subject = lead.isEmpty ? subjectText : smallSubject
    let parts = [opening + subject, before, word, after].filter { !$0.isEmpty }
    return parts.joined(separator: " ").replacing(" ,", with: ",").capitalisedFirst + "."
  }
}
