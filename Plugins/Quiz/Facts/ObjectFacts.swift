import Assessment
import Clauses
import Language
import StudyPack

/// Questions on what a clause ends in: its object, or the noun of its last phrase.
struct ObjectFacts {
  let setting: FactSetting

  func fact(_ clause: Clause) -> Fact? {
    // Of what a thing does not do there is no end.
    guard !clause.isHedged, !clause.isNegated, let key = answer(of: clause),
      !key.isCounted,
      key.isPhrase, !key.isGraded,
      !Rivals.vague.contains(key.head.lemma.lowercased()), !repeats(clause, key),
      !key.echoes(
        in: clause.tokens.filter { token in !key.words.contains { $0.index == token.index } })
    else { return nil }
    let rivals = setting.rivals.rivals(of: key, in: clause, atMost: Rivals.considered)
    // “Are aware of …”: another term of the essay seldom makes sense there.
    let fitting = rivals.filter { key.isName || $0.thing.head.lemma == key.head.lemma }
    let siblings = setting.rivals.siblings(of: key, among: fitting, atMost: setting.choices - 1)
    let options = setting.options(siblings)
    var drafts: [Draft] = []
    // Of a share of some group everybody guesses whom they chose.
    let isOfAShare =
      key.head.entType == "NORP" || clause.tokens.contains { $0.entType == "PERCENT" }
    if options.count >= 2, !isOfAShare, let stem = stem(clause, key) {
      let isQuestion = stem.hasSuffix("?")
      drafts.append(
        Draft(
          form: .choice(
            key: isQuestion ? key.text.capitalisedFirst : key.text,
            distractors: isQuestion ? options.map(\.capitalisedFirst) : options, sorted: false),
          stem: stem, evidence: clause.evidence))
    }
    return setting.fact(
      clause, asking: "object", answer: key.bareText, key: key,
      bonus: Rivals.quality(siblings), sources: Rivals.sources(siblings), drafts)
  }

  /// The noun phrase at the clause's end.
  private func answer(of clause: Clause) -> Thing? {
    guard let last = clause.body.last else { return nil }
    let pruning = Pruning(clause.sentence.doc)
    let heads = ([last] + last.ancestors).prefix { $0.index > clause.verb.index }
    return heads.filter { $0.isNoun && Self.relations.contains($0.dep.rawValue) }
      .compactMap { head -> Thing? in
        guard !head.children.contains(where: { $0.dep == "conj" }), head.entType != "DATE" else {
          return nil
        }
        // “At the expense of …” is a preposition: what it governs is asked for.
        if head.dep == "pobj",
          head.children.contains(where: { $0.dep == "prep" && $0.lower == "of" })
        {
          return nil
        }
        if Self.isIdiom(head) || Self.isMeasured(head) { return nil }
        let tokens = pruning.kept(head)
        guard tokens.last?.index == last.index else { return nil }
        return Thing(tokens, head: head, of: clause.sentence, atMost: 6)
      }
      .last { Self.asksEnough($0, of: clause) }
  }

  /// “Takes office”, “plays a role”: the noun belongs to the verb.
  private static func isIdiom(_ noun: Token) -> Bool {
    noun.dep == "dobj" && light.contains(noun.head.lemma)
      && !noun.children.contains {
        ["amod", "compound", "prep", "relcl"].contains($0.dep.rawValue)
      }
  }

  /// “A great deal of importance”: what is measured is told by the measure.
  private static func isMeasured(_ noun: Token) -> Bool {
    noun.dep == "pobj" && noun.head.lower == "of" && measures.contains(noun.head.head.lemma)
  }

  private static let measures: Set<String> = [
    "deal", "lot", "number", "majority", "variety", "range", "series", "kind", "type", "sort",
    "amount", "part", "set", "host", "couple", "piece", "share", "half",
  ]

  private static let light: Set<String> = [
    "take", "make", "have", "give", "play", "pay", "gain", "get", "hold", "keep", "lose", "set",
    "draw", "bear", "cast", "do", "raise",
  ]

  private static let relations: Set<String> = ["dobj", "pobj", "attr", "oprd"]

  /// What is left has to say something: more than “X is”.
  private static func asksEnough(_ key: Thing, of clause: Clause) -> Bool {
    let hidden = Set(key.words.map(\.index))
    let left = clause.tokens.filter {
      !hidden.contains($0.index) && [.noun, .properNoun, .verb, .adjective].contains($0.pos)
    }
    return left.count >= 3
  }

  /// A question where the key is the whole object, else a sentence to be completed.
  private func stem(_ clause: Clause, _ key: Thing) -> String? {
    if key.head.dep == "dobj", key.head.head.index == clause.verb.index, clause.lead.isEmpty,
      let question = clause.inverted(
        setting.asker.isPerson(key) ? "whom" : "what", without: tokens(key))
    {
      return question
    }
    return clause.gapped(at: tokens(key))
  }

  /// The phrase with its article.
  private func tokens(_ key: Thing) -> [Token] {
    let article = key.head.children.first { $0.dep == "det" }
    return key.article == .none ? key.words : (article.map { [$0] } ?? []) + key.words
  }

  private func repeats(_ clause: Clause, _ key: Thing) -> Bool {
    let hidden = Set(key.words.map(\.index))
    let lemmas = Set(
      clause.tokens.filter { !hidden.contains($0.index) }.map { $0.lemma.lowercased() })
    return !key.lemmas.isDisjoint(with: lemmas)
  }
}
