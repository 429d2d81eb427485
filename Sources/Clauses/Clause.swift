public import Language
public import StudyPack

/// A clause of the essay that says something by itself: a subject, and what is said of it.
///
/// Clauses are what Heilman & Smith (2010) call simplified statements: coordination is split, asides
/// and connectives are gone, non-restrictive relative clauses stand on their own feet. Its tokens are
/// the sentence's, so that each word can be traced.
public struct Clause {
  public let sentence: Sentence
  /// The word on which the others of the clause depend: a full verb, or a form of “be”.
  public let verb: Token
  /// The word that carries tense: an auxiliary, or the verb itself.
  public let finite: Token
  /// An adverbial that the sentence opens with, without its comma.
  public internal(set) var lead: [Token]
  public let subject: [Token]
  /// The subject's head.
  public let head: Token
  /// What is said of the subject, from its first auxiliary or verb on, without a full stop.
  public internal(set) var body: [Token]
  /// What stands for a subject that was a pronoun, and the sentence that tells.
  public var antecedent: Antecedent?

  /// Whether the subject's first word has its capital only from its place in the sentence.
  public var subjectIsCapitalised = false

  /// What a pronoun means.
  public struct Antecedent {
    public let text: String
    public let head: Token
    public let sentence: Sentence

    public init(text: String, head: Token, sentence: Sentence) {
      self.text = text
      self.head = head
      self.sentence = sentence
    }
  }

  public var tokens: [Token] { lead + subject + body }

  /// Whether tense is carried by a word that stands before the subject in a question.
  public var invertsFreely: Bool { finite.index != verb.index || verb.lemma == "be" }

  /// The noun that says what the subject is, a pronoun's antecedent counted.
  public var topic: Token { antecedent?.head ?? head }

  public var subjectText: String { antecedent?.text ?? Wording.text(of: subject) }

  /// The subject as it stands within a sentence.
  public var smallSubject: String { subjectIsCapitalised ? subjectText.decapitalised : subjectText }

  /// The sentences that the clause rests on.
  public var evidence: [Evidence] {
    guard let other = antecedent?.sentence, other.id != sentence.id else {
      return [Evidence(sentence)]
    }
    return [Evidence(sentence), Evidence(other)]
  }

  /// The clause as a sentence, with a full stop.
  public var text: String { text(body: Wording.text(of: body)) }

  /// The same with other words for the one at `place`, which the body has.
  public func text(saying words: String, at place: Int) -> String {
    text(
      body: Wording.text(of: body.filter { $0.index < place }) + " " + words + " "
        + Wording.text(of: body.filter { $0.index > place }))
  }

  private func text(body: String) -> String {
    let lead = lead.isEmpty ? "" : Wording.text(of: lead) + (joinsLead ? " " : ", ")
    let subject = lead.isEmpty ? subjectText : smallSubject
    let parts = [lead + subject + markBehindSubject, body].filter { !$0.isEmpty }
    return parts.joined(separator: " ").capitalisedFirst
      .replacing(".”", with: "”") + "."
  }

  /// The comma that parts the subject, or an aside behind it, from the verb; mostly none.
  public var markBehindSubject: String { closesAside || opensAside ? "," : "" }

  /// “Psychologists, chiefly in Selby, held …”, “a toll, or a fee, is …”: the comma behind the subject belongs to the one within it.
  private var closesAside: Bool {
    let words = subject.last?.text == "," ? subject.dropLast() : subject[...]
    guard antecedent == nil, let last = words.last, let next = body.first,
      last.index + 2 == next.index, sentence.doc[last.index + 1].text == ","
    else { return false }
    return words.count { $0.text == "," } == 1
      && !words.contains { $0.dep == "cc" && $0.lower != "or" }
  }

  /// “The guild, for its part, wanted …”: the comma within the body closes what one behind the subject
  /// opens.
  private var opensAside: Bool {
    guard antecedent == nil, let last = subject.last,
      let next = body.first(where: { $0.text != "," }), last.index + 2 == next.index,
      sentence.doc[last.index + 1].text == ",", next.index < finite.index
    else { return false }
    return body.contains { $0.text == "," && next.index < $0.index && $0.index < finite.index }
  }

  /// “Later positivists”: one word before the subject, which the essay parts by no comma.
  private var joinsLead: Bool {
    guard let last = lead.last, let first = subject.first, first.index == last.index + 1,
      antecedent == nil
    else { return false }
    // “To a rough guess, mean boat weight”, of which the parser takes “mean” for no part of the subject.
    let isBehindComma = lead.count > 1 && lead[lead.count - 2].text == ","
    return isBehindComma || lead.count == 1 && last.text.contains(where: { !$0.isNumber })
  }

  /// Whether its sentence begins with a word that joins it to the one before.
  public var opensWithConnective: Bool {
    sentence.doc.first.map { Connectives.words.contains($0.lower) || $0.dep == "cc" } ?? false
  }

  /// The same without an opening phrase that points at what was said before: “in response to this”.
  public var withoutPointingLead: Clause {
    // “For vitalists, then, …”
    if let last = lead.last, lead.count > 2, lead[lead.count - 2].text == ",",
      last.lower == "then" || Connectives.words.contains(last.lower)
    {
      return shortened(lead: Array(lead.dropLast(2))).withoutPointingLead
    }
    let points =
      lead.contains { ["this", "these", "that", "such"].contains($0.lower) }
      || lead.count == 1 && lead[0].lower == "now"
      || lead.contains { $0.lower == "other" }
        && lead.contains { ["hand", "side"].contains($0.lower) }
    guard points, lead.allSatisfy({ $0.dep != "advcl" && $0.dep != "mark" }) else { return self }
    var clause = self
    clause.lead = []
    clause.subjectIsCapitalised = false
    return clause
  }

  /// The same with fewer words after its subject.
  func shortened(to body: [Token]) -> Clause {
    var clause = self
    clause.body = body
    return clause
  }

  /// The same with fewer words before its subject.
  func shortened(lead: [Token]) -> Clause {
    var clause = self
    clause.lead = lead
    if lead.isEmpty { clause.subjectIsCapitalised = false }
    return clause
  }

  /// How many words a reader has to take in.
  public var wordCount: Int { tokens.count { $0.pos != .punctuation } }
}
