import Language
import StudyPack

/// A clause of the essay that says something by itself: a subject, and what is said of it.
///
/// Clauses are what Heilman & Smith (2010) call simplified statements: coordination is split, asides
/// and connectives are gone, non-restrictive relative clauses stand on their own feet. Its tokens are
/// the sentence's, so that each word can be traced.
struct Clause {
  let sentence: Sentence
  /// The word on which the others of the clause depend: a full verb, or a form of “be”.
  let verb: Token
  /// The word that carries tense: an auxiliary, or the verb itself.
  let finite: Token
  /// An adverbial that the sentence opens with, without its comma.
  let lead: [Token]
  let subject: [Token]
  /// The subject's head.
  let head: Token
  /// What is said of the subject, from its first auxiliary or verb on, without a full stop.
  let body: [Token]
  /// What stands for a subject that was a pronoun, and the sentence that tells.
  var antecedent: Antecedent?

  /// Whether the subject's first word has its capital only from its place in the sentence.
  var subjectIsCapitalised = false

  /// What a pronoun means.
  struct Antecedent {
    let text: String
    let head: Token
    let sentence: Sentence
  }

  var tokens: [Token] { lead + subject + body }

  /// Whether tense is carried by a word that stands before the subject in a question.
  var invertsFreely: Bool { finite.index != verb.index || verb.lemma == "be" }

  /// The noun that says what the subject is, a pronoun's antecedent counted.
  var topic: Token { antecedent?.head ?? head }

  var subjectText: String { antecedent?.text ?? Wording.text(of: subject) }

  /// The subject as it stands within a sentence.
  var smallSubject: String { subjectIsCapitalised ? subjectText.decapitalised : subjectText }

  /// The sentences that the clause rests on.
  var evidence: [Evidence] {
    [Evidence(sentence)] + (antecedent.map { [Evidence($0.sentence)] } ?? [])
  }

  /// The clause as a sentence, with a full stop.
  var text: String {
    let lead = lead.isEmpty ? "" : Wording.text(of: lead) + ", "
    let subject = lead.isEmpty ? subjectText : smallSubject
    return (lead + subject + " " + Wording.text(of: body)).capitalisedFirst
      .replacing(".”", with: "”") + "."
  }

  /// Whether its sentence begins with a word that joins it to the one before.
  var opensWithConnective: Bool {
    sentence.doc.first.map { Connectives.words.contains($0.lower) || $0.dep == "cc" } ?? false
  }

  /// How many words a reader has to take in.
  var wordCount: Int { tokens.count { $0.pos != .punctuation } }
}
