import Assessment
import Clauses
import Language
import StudyPack

/// Questions on what the essay says of a thing, beside what it says of the thing's siblings: the other
/// cases of the same kind. Each option is a whole predicate that the essay has, so that it fits.
struct PredicateFacts {
  let setting: FactSetting
  private let sayings: [Saying]

  /// A clause that says something of a thing that has a name or a term.
  struct Saying {
    let clause: Clause
    let thing: Thing
    let content: Set<String>
    /// The lemmas of its sentence.
    let words: Set<String>
    let vector: [Float]

    /// A time that no other of them tells would stand out.
    var isDated: Bool { clause.body.contains { $0.entType == "DATE" } }

    var text: String { Wording.text(of: clause.body).replacing(",”", with: "”") }

    init?(_ clause: Clause) {
      guard clause.lead.isEmpty, !clause.isHedged, !clause.isNegated,
        !clause.finite.text.contains("’"),
        clause.finite.tag != "MD", let thing = clause.subjectThing, thing.isPhrase,
        !thing.isCounted, !thing.isGraded, !thing.echoes(in: clause.body),
        (4...16).contains(clause.body.count { $0.pos != .punctuation }),
        !clause.body.contains(where: { ["PRP", "PRP$"].contains($0.tag.rawValue) })
      else { return nil }
      self.clause = clause
      self.thing = thing
      content = Set(
        clause.body.filter { [.noun, .properNoun, .adjective, .number].contains($0.pos) }
          .map { $0.lemma.lowercased() })
      guard content.count >= 3 else { return nil }
      words = Set(clause.sentence.doc.map { $0.lemma.lowercased() })
      vector = Things.vector(thing)
    }
  }

  init(setting: FactSetting, clauses: [Clause]) {
    self.setting = setting
    sayings = clauses.compactMap(Saying.init)
  }

  /// Each saying stands in one question at most: where two share options, one tells the other's key.
  var all: [Fact] {
    var used: Set<SentenceID> = []
    return byWeight.compactMap { saying in
      guard !used.contains(saying.clause.sentence.id) else { return nil }
      let options = Array(
        rivals(of: saying).filter { !used.contains($0.clause.sentence.id) }
          .prefix(setting.choices - 1))
      guard let fact = fact(saying, options) else { return nil }
      used.formUnion((options + [saying]).map(\.clause.sentence.id))
      return fact
    }
  }

  private var byWeight: [Saying] {
    let weighed = sayings.enumerated().map { index, saying in
      (setting.weights.weight(of: saying.clause, asking: saying.thing), index)
    }
    return weighed.sorted { ($1.0, $0.1) < ($0.0, $1.1) }.map { sayings[$0.1] }
  }

  private func fact(_ saying: Saying, _ options: [Saying]) -> Fact? {
    // Of persons an essay tells too different things to be mistaken.
    guard setting.things.sort(of: saying.thing).entity != "PERSON" else { return nil }
    let drafts = [choice(saying, options), judgement(saying, options)].compactMap { $0 }
    let sources = options.map {
      ItemStory.Source(option: $0.text, evidence: [Evidence($0.clause.sentence)])
    }
    return setting.fact(
      saying.clause, asking: "predicate", answer: saying.text, key: saying.thing, bonus: 0.9,
      sources: sources, drafts)
  }

  private func choice(_ saying: Saying, _ options: [Saying]) -> Draft? {
    let options = options.filter {
      setting.rivals.areSiblings($0.thing, saying.thing) && $0.isDated == saying.isDated
    }
    guard options.count >= 2,
      options.contains(where: { $0.text.utf8.count + 6 >= saying.text.utf8.count })
    else { return nil }
    var draft = Draft(
      form: .choice(key: saying.text, distractors: options.map(\.text), sorted: false),
      stem: "According to the essay, \(saying.clause.smallSubject) \(QuizItem.gap).",
      evidence: saying.clause.evidence)
    draft.level = .understand
    return draft
  }

  /// The statement to be judged, or what the essay says of a sibling in its place.
  private func judgement(_ saying: Saying, _ options: [Saying]) -> Draft? {
    guard isPlain(saying.clause), !setting.asker.isPerson(saying.thing),
      let other = options.first(where: {
        isPlain($0.clause) && setting.rivals.areSiblings($0.thing, saying.thing)
      }),
      let told = saying.clause.entire(setting.standing, in: Self.words)
    else { return nil }
    return Draft(
      form: .trueFalse(
        truth: told.text,
        falsehood: Draft.Falsehood(
          statement: "\(saying.clause.subjectText.capitalisedFirst) \(other.text).",
          correction: "The essay says this of \(other.thing.text).")),
      stem: "", evidence: saying.clause.evidence)
  }

  private static let words = 7...26

  /// Whether it is the essay's own statement of what its subject is at all times, and no other.
  private func isPlain(_ clause: Clause) -> Bool {
    setting.isWhole(clause) && clause.isSaidByTheEssay && !clause.holdsOfOthers
      && !clause.isOfSome && clause.antecedent == nil
      && (["VBZ", "VBP"].contains(clause.finite.tag.rawValue) || isOfALaw(clause))
      && clause.finite.lemma != "have"
  }

  /// What a law did, no other law did.
  private func isOfALaw(_ clause: Clause) -> Bool {
    clause.subjectThing.map { $0.isName && setting.things.sort(of: $0).entity == "LAW" } ?? false
  }

  /// “The whole mill” beside “a water mill” may be that one.
  private func isTheSame(_ one: Thing, _ other: Thing) -> Bool {
    one.head.lemma == other.head.lemma
      && [one, other].contains { thing in
        thing.article == .definite && !thing.isName
          && thing.words.contains { Self.ofTheSame.contains($0.lower) }
      }
  }

  private static let ofTheSame: Set<String> = [
    "whole", "entire", "same", "single", "individual", "typical", "ordinary", "particular", "given",
  ]

  /// What the essay says of siblings alone, in the same number and tense; one of each sibling.
  private func rivals(of key: Saying) -> [Saying] {
    let length = key.text.utf8.count
    var seen: Set<String> = [key.thing.key]
    return sayings.enumerated().filter { _, other in
      other.clause.finite.tag == key.clause.finite.tag
        && other.thing.isPlural == key.thing.isPlural && !isTheSame(other.thing, key.thing)
        && (length / 2...length * 2).contains(other.text.utf8.count)
        && other.content.intersection(key.content).count <= 1
        && !key.thing.lemmas.isSubset(of: other.words)
        && !other.thing.lemmas.isSubset(of: key.words)
        && setting.rivals.areKin(
          other.thing, key.thing, nearness: Rivals.dot(other.vector, key.vector))
        && !setting.things.says(other.content, of: key.thing)
    }.sorted { a, b in
      (abs(a.element.text.utf8.count - length), a.offset)
        < (abs(b.element.text.utf8.count - length), b.offset)
    }.map(\.element).filter { seen.insert($0.thing.key).inserted }
  }
}
