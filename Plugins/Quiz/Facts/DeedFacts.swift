import Assessment
import Clauses
import Language
import StudyPack

/// Questions on what a law, a body or a term of the essay does: “What did the Canal Act do?”, with all
/// that the essay says it did.
struct DeedFacts {
  let setting: FactSetting
  /// How many clauses have a thing as their subject: of what does many things, one is no answer.
  private let sayings: [String: Int]

  init(setting: FactSetting, clauses: [Clause]) {
    self.setting = setting
    sayings = Dictionary(
      clauses.compactMap { $0.subjectThing.map { ($0.key, 1) } }, uniquingKeysWith: +)
  }

  private static let mostSayings = 2
  /// Of what the essay comes back to, one sentence is not all that it does.
  private static let mostMentions = 3
  private static let words = 7...32

  func fact(_ clause: Clause) -> Fact? {
    guard let doer = clause.subjectThing, isParticular(doer), setting.isWhole(clause),
      clause.verb.isRoot, !clause.isHedged, !clause.isNegated, !clause.isAnExample,
      !clause.announcesARow, !clause.holdsOfOthers, !clause.endsInMereNoun, !clause.isHollow,
      isADeed(clause), !hasAnotherDoer(clause),
      let whole = clause.entire(setting.standing, in: Self.words),
      !setting.weights.leans(whole), !whole.hasLoosePronoun, !whole.hasStrandedPreposition,
      !whole.countsFromElsewhere, tellsEnough(whole),
      let stem = stem(whole)
    else { return nil }
    let said = Wording.text(of: whole.body)
    let answer = (whole.finite.tag == "VBP" || doer.isPlural ? "They " : "It ") + said
    var draft = Draft(form: .short(key: answer), stem: stem, evidence: clause.evidence)
    draft.level = .understand
    return setting.fact(
      clause, asking: "deed", answer: said, key: doer, bonus: 0.5, [draft])
  }

  /// A law, an event or a work with a full name, or a term of several words that is no group, of which
  /// the essay does not say too much. What bodies do has no end.
  private func isParticular(_ doer: Thing) -> Bool {
    guard doer.words.count > 1, !doer.isCounted, !doer.isOwned, doer.isPhrase,
      sayings[doer.key] ?? 0 <= Self.mostSayings,
      setting.things.sentences(with: doer).count <= Self.mostMentions
    else { return false }
    if doer.isName {
      return ["LAW", "EVENT", "WORK_OF_ART"].contains(setting.things.sort(of: doer).entity)
    }
    let senses = setting.reading.wordNet?.senses(of: doer.head.lemma, as: .noun, atMost: 2) ?? []
    return setting.rivals.isTerm(doer)
      && !senses.contains { [.group, .person].contains($0.lexicographerClass) }
  }

  /// “The act extended the vote, and another one made it real”: the second is not its deed.
  private func hasAnotherDoer(_ clause: Clause) -> Bool {
    clause.verb.conjuncts.contains { $0.children.contains(where: \.isSubject) }
      || clause.verb.children.contains { $0.dep == "advcl" && $0.mark == "while" }
  }

  /// Something that is done to something, in the active voice.
  private func isADeed(_ clause: Clause) -> Bool {
    let parts = Set(clause.verb.children.map(\.dep.rawValue))
    return clause.verb.pos == .verb && !Self.states.contains(clause.verb.lemma)
      && !parts.contains("auxpass")
      && !parts.isDisjoint(with: ["dobj", "ccomp", "xcomp", "dative"])
  }

  private static let states: Set<String> = [
    "be", "have", "become", "seem", "remain", "mean", "include", "contain", "exist", "involve",
    "comprise", "consist", "appear", "face", "receive", "like", "need", "want", "take", "begin",
    "continue", "argue", "believe", "claim", "agree", "get", "gain", "lose", "share", "tend",
  ]

  private func tellsEnough(_ clause: Clause) -> Bool {
    clause.body.count { [.noun, .properNoun, .adjective, .number, .verb].contains($0.pos) } >= 4
  }

  /// “In 1842, what did the Canal Act do, according to the essay?”
  private func stem(_ clause: Clause) -> String? {
    guard let verb = clause.finite.askingForm, clause.finite.index == clause.verb.index
    else { return nil }
    let opening = clause.lead.isEmpty ? "" : Wording.text(of: clause.lead) + ", "
    return (opening + "what \(verb) \(clause.smallSubject) do, according to the essay?")
      .capitalisedFirst
  }
}
