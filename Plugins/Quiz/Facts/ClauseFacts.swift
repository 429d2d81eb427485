import Assessment
import Clauses
import Language
import StudyPack

/// What all makers of facts from clauses share.
struct FactSetting {
  let reading: Reading
  let things: Things
  let rivals: Rivals
  let asker: Asker
  let weights: ClauseWeights
  let standing: Standing
  let sequels: Sequels
  /// How many options an item has.
  let choices: Int
  /// The sentences that stand alone.
  let whole: Set<SentenceID>
  let loose: LooseWords
  /// Which sentences tell only how a trial was set up.
  let trials: TrialSetting

  /// Whether the clause is a main one of a sentence that leans on no other: what a statement to be
  /// judged has to be.
  func isWhole(_ clause: Clause) -> Bool {
    clause.verb.dep != "relcl" && !clause.disagrees
      && (whole.contains(clause.sentence.id) || clause.antecedent != nil
        // Too short for a handout, and yet whole.
        || clause.sentence.words.count < 9
          && !loose.stand(in: Array(clause.sentence.doc), of: clause.sentence))
  }

  /// Whether it tells a particular or has one of the essay's terms: of other things anybody knows whether the
  /// contrary holds.
  func isOfTheEssay(_ clause: Clause) -> Bool {
    weights.hasTerm(clause) || weights.knowsNoTerms
      || (clause.lead + clause.subject + clause.body).contains {
        [.properNoun, .number].contains($0.pos)
      }
  }

  /// “The complaint is that …” leans on what it complains of, unless the essay’s heading names it; “the
  /// government” may be any.
  func namesItsSubject(_ clause: Clause) -> Bool {
    // “Nothing smaller is affected”: by what, is not told.
    if Self.anything.contains(clause.head.lower) { return false }
    guard let thing = clause.subjectThing, thing.article == .definite, !thing.isName,
      thing.words.count == 1, !thing.isPlural
    else { return true }
    let titles = [reading.essay.title] + reading.sections.map(\.title)
    return rivals.isTerm(thing) && !Self.bodies.contains(thing.head.lower)
      || titles.contains { $0?.mentions(thing.bareText) ?? false }
  }

  private static let anything: Set<String> = [
    "nothing", "everything", "something", "anything", "nobody", "everybody", "everyone", "somebody",
  ]
  private static let bodies: Set<String> = [
    "government", "state", "party", "court", "council", "nation", "country", "law", "act",
  ]

  func options(_ rivals: [Rivals.Rival]) -> [String] { rivals.prefix(choices - 1).map(\.text) }

  /// A person whom the essay calls by one word only may be anyone.
  func isKnown(_ thing: Thing) -> Bool {
    guard thing.isName, things.sort(of: thing).entity == "PERSON" else { return true }
    return thing.words.count > 1 || things.isSurname(thing)
  }

  /// The fact with its story. `bonus` is what its part and its options add to the clause's weight.
  func fact(
    _ clause: Clause, asking part: String, answer: String, key: Thing? = nil, bonus: Double,
    sources: [ItemStory.Source] = [], _ drafts: [Draft]
  ) -> Fact? {
    guard !drafts.isEmpty else { return nil }
    let isChoice = drafts.contains { $0.kind == .choice }
    let bonus = bonus + (isChoice ? Self.choosing : 0)
    let features = weights.features(of: clause, asking: key)
    let story = ItemStory(
      statement: clause.text, transformation: Self.transformations[part] ?? part,
      features: features,
      sources: sources)
    let told = drafts.map { draft in
      var draft = draft
      draft.story = story
      draft.difficulty = Self.difficulty(draft, clause, sources)
      return draft
    }
    return Fact(
      key: "\(part) \(clause.topic.lemma) \(answer)".lowercased(), answer: answer.lowercased(),
      section: clause.sentence.section, weight: Int((weights.sum(features) + bonus) * 10),
      drafts: told)
  }

  /// What can be marked at a glance is asked first.
  private static let choosing = 0.4

  private static let transformations = [
    "subject": "asks for its subject", "object": "asks for what it ends in",
    "deed": "asks what its subject does", "identity": "asks what its subject is",
    "reason": "asks why or how",
    "consequence": "asks why, which the sentence before tells", "view": "asks what is held",
    "predicate": "asks what is said of its subject",
    "enumeration": "asks for all members of a row", "date": "asks in what year",
    "statement": "is the statement itself", "opposite": "sets a word against its opposite",
    "denial": "leaves out what denies", "extent": "says it of more or fewer",
    "sequence": "tells which of two events was first",
  ]

  /// Each of these makes an item harder: it asks for more than words, its sentence is long, its options
  /// are near the key.
  private static func difficulty(
    _ draft: Draft, _ clause: Clause, _ sources: [ItemStory.Source]
  ) -> Difficulty {
    let likeness = sources.compactMap(\.likeness)
    let isNear = !likeness.isEmpty && likeness.reduce(0, +) / Double(likeness.count) > 0.9
    let count = [draft.level != .remember, clause.wordCount > 20, isNear].count { $0 }
    return count == 0 ? .easy : count == 1 ? .medium : .hard
  }
}

extension Token {
  /// Words by which a clause is no plain fact.
  var isHedge: Bool { Self.hedges.contains(lower) }

  private static let hedges: Set<String> = [
    "might", "could", "would", "should", "perhaps", "possibly", "probably", "arguably", "maybe",
    "supposedly", "allegedly", "apparently", "presumably", "seem", "seems", "seemed", "likely",
    "reportedly", "appear", "appears", "appeared",
  ]
  var isDenial: Bool { dep == "neg" || Self.denials.contains(lower) }

  private static let denials: Set<String> = [
    "no", "never", "none", "neither", "nor", "without", "hardly", "rarely", "seldom",
  ]
}

extension Clause {
  /// Whether the clause's own verb is hedged; what a reported clause says may be.
  var isHedged: Bool {
    tokens.contains { $0.isHedge && ($0.index == verb.index || $0.head.index == verb.index) }
  }
  var isNegated: Bool { tokens.contains(where: \.isDenial) }

  /// What holds of some may not hold of others: its opposite may be true as well.
  var isOfSome: Bool {
    (lead + subject).contains { Self.someOfThem.contains($0.lower) }
      || body.contains { Self.atTimes.contains($0.lower) }
  }

  private static let someOfThem: Set<String> = [
    "some", "many", "most", "several", "few", "often", "sometimes", "certain", "may", "can",
  ]
  private static let atTimes: Set<String> = [
    "often", "sometimes", "may", "can", "some", "usually", "all", "any", "every",
  ]

  /// The subject as a phrase that can be asked for.
  var subjectThing: Thing? {
    antecedent == nil ? Thing(subject, head: head, of: sentence) : nil
  }
}
