import Assessment
import Clauses
import Language
import StudyPack

/// Questions on why, to what end and by what means: what “because”, “to” and “by” introduce.
struct ReasonFacts {
  let setting: FactSetting
  private let reasons: [Reason]

  /// A part of a clause that answers why or how.
  struct Reason {
    enum Kind: Hashable {
      case cause, purpose, means
    }

    let kind: Kind
    let tokens: [Token]
    let clause: Clause

    var text: String { Wording.text(of: tokens).capitalisedFirst }
    var hasPronoun: Bool { tokens.contains { $0.tag == "PRP" || $0.tag == "PRP$" } }
  }

  init(setting: FactSetting, clauses: [Clause]) {
    self.setting = setting
    reasons = clauses.flatMap(Self.reasons)
  }

  private static func reasons(of clause: Clause) -> [Reason] {
    // “Some people walk because …”: others, and they too, for other reasons.
    guard
      !clause.subject.contains(where: {
        $0.lower == "some" && $0.dep == "det"
          || ["many", "several", "few"].contains($0.lower) && $0.head.index == clause.topic.index
      })
    else { return [] }
    if let opening = openingReason(of: clause) { return [opening] }
    let kept = Set(clause.body.map(\.index))
    return clause.verb.rights.filter { kept.contains($0.index) }.compactMap { child in
      guard let kind = kind(of: child) else { return nil }
      let all = child.subtree
      let tokens = all.filter { kept.contains($0.index) }
      // Of several reasons, one is no answer.
      guard !all.contains(where: { $0.dep == "conj" && !kept.contains($0.index) }),
        // “Because they grow rye and to others so that they do not”: another reason, of others.
        !tokens.contains(where: {
          ["so", "others"].contains($0.lower) || $0.lower == "other" && $0.head.dep == "pobj"
        }),
        Self.endsSentence(tokens), (4...18).contains(tokens.count),
        tokens.last?.index == clause.body.last?.index
      else {
        return nil
      }
      return Reason(kind: kind, tokens: tokens, clause: clause)
    }
  }

  /// “Because the pumps failed, the dike broke.”
  private static func openingReason(of clause: Clause) -> Reason? {
    let tokens = clause.lead
    guard let first = tokens.first, ["because", "since"].contains(first.lower),
      let verb = clause.verb.lefts.first(where: {
        $0.dep == "advcl" && $0.leftEdge.index == first.index
      }),
      tokens.count(where: { $0.dep == "advcl" }) == 1, (4...22).contains(tokens.count),
      // “Because the miners struck, the owners closed their houses”: whose, only the reason may tell.
      !(clause.subject + clause.body).contains(where: { ["PRP", "PRP$"].contains($0.tag) }),
      // “Since 1900”, “since the dike broke in May”: from then on.
      first.lower == "because"
        || verb.children.contains(where: { $0.dep == "mark" && $0.index == first.index })
          && !tokens.contains(where: { ["DATE", "TIME"].contains($0.entType?.rawValue) })
          && ["VBZ", "VBP", "MD"].contains(clause.finite.tag.rawValue)
    else { return nil }
    return Reason(kind: .cause, tokens: tokens, clause: clause)
  }

  /// Whether only a full stop follows: what else there is may be a second reason.
  private static func endsSentence(_ tokens: [Token]) -> Bool {
    guard let last = tokens.last else { return false }
    return last.doc[(last.index + 1)...].allSatisfy { $0.pos == .punctuation }
  }

  private static func kind(of child: Token) -> Reason.Kind? {
    if child.dep == "advcl", child.mark == "because" { return .cause }
    if child.dep == "prep", child.leftEdge.lower == "because" { return .cause }
    // A bare “to” may tell what comes of it, or what is done.
    if child.dep == "advcl", child.tag == "VB", ["in", "so"].contains(child.leftEdge.lower) {
      return complemented.contains(child.head.lemma) || followsCharge(child) ? nil : .purpose
    }
    if child.dep == "prep", child.lower == "in", child.rights.first?.lower == "order" {
      return .purpose
    }
    if child.dep == "prep", child.lower == "by",
      child.children.contains(where: { $0.dep == "pcomp" }),
      // “By waiting, by walking, or by boat”: one of several.
      child.head.subtree.count(where: { $0.lower == "by" }) == 1
    {
      return .means
    }
    return nil
  }

  /// “Its duty to consent”: what the noun is a duty for, and not why the verb was done.
  private static func followsCharge(_ verb: Token) -> Bool {
    let first = verb.leftEdge.index
    return first > 0 && charges.contains(verb.doc[first - 1].lemma)
  }

  private static let charges: Set<String> = [
    "duty", "ability", "right", "power", "effort", "attempt", "decision", "desire", "need", "way",
    "chance", "opportunity", "plan", "authority", "capacity", "freedom", "willingness", "tendency",
    "obligation", "permission", "promise", "refusal", "reason", "incentive", "pressure", "test",
    "tool", "failure", "proposal", "time", "responsibility", "motivation", "intention", "order",
  ]

  /// After these, “to …” is what is done and not what for.
  private static let complemented: Set<String> = [
    "come", "go", "tend", "seem", "happen", "appear", "fail", "begin", "start", "continue", "need",
    "try", "use", "want", "get", "help", "be", "have", "cease", "prove", "manage", "seek", "serve",
    "take", "do", "suffice",
    // And after these, with an object between: “allows voters to obtain …”.
    "allow", "push", "encourage", "require", "cause", "permit", "enable", "force", "persuade",
    "lead", "expect", "order", "urge", "invite", "teach", "tell", "ask", "advise", "compel",
    "direct",
    "empower", "entitle", "press", "pressure", "lobby", "inspire", "motivate", "prompt", "consider",
  ]

  var all: [Fact] { reasons.compactMap(fact) }

  private func fact(_ reason: Reason) -> Fact? {
    let clause = reason.clause
    let asker = reason.kind == .means ? "how" : "why"
    // What can be done “to” an end is done with that result, not for that reason.
    let isResult = reason.kind == .purpose && ["can", "may", "will"].contains(clause.finite.lower)
    // “A sheriff can keep the peace by …”: one of a case that is put.
    let isSupposed =
      ["can", "could", "may", "might", "would"].contains(clause.finite.lower)
      && ["a", "an"].contains(clause.subject.first?.lower)
      && setting.asker.isPersonByTrade(clause.head)
    guard !isResult, !isSupposed, clause.subjectThing.map(setting.isKnown) ?? true,
      !setting.weights.leans(clause), answersEnough(reason), !clause.isHedged,
      !clause.announcesARow, namesItsSubject(clause),
      !["each", "both", "all", "some", "others", "many"].contains(clause.head.lower),
      !setting.loose.stand(in: clause.tokens, of: clause.sentence),
      tellsEnough(clause, apartFrom: reason),
      let stem = clause.inverted(asker, without: comma(reason) + reason.tokens)
    else { return nil }
    let options = rivals(of: reason)
    var drafts: [Draft] = []
    if options.count >= 2 {
      var draft = Draft(
        form: .choice(key: reason.text, distractors: options.map(\.option), sorted: false),
        stem: stem, evidence: clause.evidence)
      draft.level = .understand
      drafts.append(draft)
    }
    var written = Draft(form: .short(key: reason.text), stem: stem, evidence: clause.evidence)
    written.level = .understand
    drafts.append(written)
    return setting.fact(
      clause, asking: "reason", answer: reason.text,
      bonus: 0.8, sources: options, drafts)
  }

  /// “Why are ratings hard to compare?”: which ratings, a plain noun by itself does not tell, unless it is
  /// what the essay or its part is about.
  private func namesItsSubject(_ clause: Clause) -> Bool {
    guard let thing = clause.subjectThing, !thing.isName, thing.words.count == 1,
      !setting.rivals.isTerm(thing), !setting.asker.isPerson(thing)
    else { return true }
    let sections = setting.reading.sections
    let place = clause.sentence.section
    let titles = [
      setting.reading.essay.title, sections.indices.contains(place) ? sections[place].title : nil,
    ]
    return titles.contains { $0?.mentions(thing.bareText) ?? false }
  }

  /// “To achieve their objectives” answers nothing.
  private func answersEnough(_ reason: Reason) -> Bool {
    reason.tokens.count {
      [.noun, .properNoun, .adjective].contains($0.pos)
        && !Rivals.vague.contains($0.lemma.lowercased()) && !Self.empty.contains($0.lemma)
    } >= 2
  }

  private static let empty: Set<String> = [
    "objective", "goal", "concern", "cause", "interest", "problem", "other", "own", "benefit",
  ]

  /// “How can people engage?” leaves open what is asked.
  private func tellsEnough(_ clause: Clause, apartFrom reason: Reason) -> Bool {
    let hidden = Set(reason.tokens.map(\.index))
    let telling: Set<PartOfSpeech> = [.noun, .properNoun, .verb, .adjective]
    return clause.body.count { telling.contains($0.pos) && !hidden.contains($0.index) } >= 2
  }

  private func comma(_ reason: Reason) -> [Token] {
    guard let first = reason.tokens.first, first.index > 0 else { return [] }
    let before = first.doc[first.index - 1]
    return before.text == "," ? [before] : []
  }

  /// Reasons of the same form that the essay gives for something else of the same subject, the nearest in
  /// length first: nobody takes a reason of another's for one of “most towns”.
  private func rivals(of key: Reason) -> [ItemStory.Source] {
    let length = key.tokens.count
    let lemmas = Self.content(key)
    let others = reasons.filter { other in
      other.kind == key.kind && other.clause.sentence.id != key.clause.sentence.id
        && other.clause.topic.lemma == key.clause.topic.lemma
        && !other.hasPronoun && other.tokens.count <= 2 * length
        && Self.content(other).intersection(lemmas).count <= 1
        && Self.opening(other) == Self.opening(key)
    }
    return others.enumerated().sorted { a, b in
      (abs(a.element.tokens.count - length), a.offset) < (
        abs(b.element.tokens.count - length), b.offset
      )
    }.prefix(setting.choices - 1).map { other in
      ItemStory.Source(
        option: other.element.text, evidence: [Evidence(other.element.clause.sentence)])
    }
  }

  private static func opening(_ reason: Reason) -> String {
    reason.tokens.prefix(reason.kind == .cause ? 2 : 1).map(\.lower).filter {
      $0 == "of" || $0 == "to" || $0 == "in"
    }
    .joined(separator: " ")
  }

  private static func content(_ reason: Reason) -> Set<String> {
    Set(
      reason.tokens.filter { [.noun, .properNoun, .verb].contains($0.pos) }.map {
        $0.lemma.lowercased()
      })
  }
}
