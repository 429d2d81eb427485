import Clauses
import Language
import StudyPack

/// The noun phrases of an essay, each once, with where it stands.
struct Things {
  struct Entry {
    let thing: Thing
    let sort: ThingClass
    let vector: [Float]
    var count = 1
    /// With what the essay has it: “a court”, “the court”, “court”.
    var articles: Set<Thing.Article>
    /// Indices of the sentences that have it.
    var sentences: Set<Int>
  }

  private(set) var entries: [Entry] = []
  private var places: [String: Int] = [:]
  /// Lemmas of each sentence, for asking what the essay says elsewhere.
  let lemmas: [Set<String>]

  private let types: [String: EntityType]
  private let uses: WordUses
  private var senses: NounSenses

  /// Longer phrases make options that are hard to compare.
  private static let longest = 6

  init(_ reading: Reading) {
    lemmas = reading.sentences.map { sentence in
      Set(sentence.doc.filter { $0.pos != .punctuation }.map { $0.lemma.lowercased() })
    }
    types = Self.types(reading)
    uses = WordUses(reading)
    senses = NounSenses(reading.wordNet)
    for (index, sentence) in reading.sentences.enumerated() {
      for thing in Self.all(in: sentence) { note(thing, at: index) }
    }
    candidates = Self.mostFrequent(entries.filter { isOption($0.thing) })
  }

  /// What options are taken from: in a book, what it speaks of most often.
  private(set) var candidates: [Entry] = []
  private static let mostCandidates = 2000

  private static func mostFrequent(_ entries: [Entry]) -> [Entry] {
    guard entries.count > mostCandidates else { return entries }
    let kept = entries.indices.sorted { (entries[$1].count, $0) < (entries[$0].count, $1) }
    return kept.prefix(mostCandidates).sorted().map { entries[$0] }
  }

  private func isOption(_ thing: Thing) -> Bool {
    guard thing.isWhole else { return false }
    return !thing.isName || thing.words.count > 1
      || uses.isName(thing.head) && !senses.isAdjective(thing.head.lower)
  }

  /// The phrases of a sentence, in its order.
  static func all(in sentence: Sentence) -> [Thing] {
    let pruning = Pruning(sentence.doc)
    return sentence.doc.filter { $0.isNoun && $0.dep != "compound" }.compactMap {
      thing($0, pruning, sentence)
    }
  }

  /// The phrase of `noun` without what it is coordinated with, and without a clause behind it.
  static func thing(_ noun: Token, _ pruning: Pruning, _ sentence: Sentence) -> Thing? {
    let cut = noun.children.filter {
      ["conj", "cc", "relcl", "acl", "appos", "punct", "preconj"].contains($0.dep.rawValue)
    }
    let tokens = pruning.kept(noun, except: Set(cut.map(\.index)))
    return Thing(tokens, head: noun, of: sentence, atMost: longest)
  }

  private mutating func note(_ thing: Thing, at sentence: Int) {
    let key = thing.key
    if let place = places[key] {
      entries[place].count += 1
      entries[place].articles.insert(thing.article)
      entries[place].sentences.insert(sentence)
      return
    }
    places[key] = entries.count
    entries.append(
      Entry(
        thing: thing, sort: newSort(of: thing), vector: Self.vector(thing),
        articles: [thing.article], sentences: [sentence]))
  }

  /// The sentences that have it, as indices.
  func sentences(with thing: Thing) -> Set<Int> {
    places[thing.key].map { entries[$0].sentences } ?? []
  }

  /// Whether two names of one entity type are of one sort: two cities, two bodies.
  func areOfOneSort(_ a: Thing, _ b: Thing) -> Bool {
    switch sort(of: a).entity?.rawValue {
    case "GPE", "LOC":
      !senses.placeSorts(a.bareText).isDisjoint(with: senses.placeSorts(b.bareText))
    case "ORG": [a, b].allSatisfy { $0.isShort || senses.isBody($0.head.lower) }
    default: true
    }
  }

  /// Whether the essay names a person in full who is called so.
  func isSurname(_ thing: Thing) -> Bool { uses.isSurname(thing.head) }

  /// Whether a sentence of the essay brings most of `content` together with the thing.
  func says(_ content: Set<String>, of thing: Thing) -> Bool {
    let wanted = thing.lemmas
    return lemmas.contains { sentence in
      wanted.isSubset(of: sentence) && 2 * content.count { sentence.contains($0) } > content.count
    }
  }

  /// What sort of thing it is.
  func sort(of thing: Thing) -> ThingClass {
    places[thing.key].map { entries[$0].sort } ?? ThingClass(entity: nil, sense: nil)
  }

  private mutating func newSort(of thing: Thing) -> ThingClass {
    thing.isName
      ? ThingClass(
        entity: entity(of: thing), sense: senses.sense(ofName: thing.bareText))
      : ThingClass(entity: nil, sense: senses.sense(of: thing.head.lemma.lowercased()))
  }

  private static let laws: Set<String> = [
    "act", "acts", "amendment", "amendments", "treaty", "resolution", "constitution", "bill",
    "clause", "code", "statute",
  ]

  /// What WordNet knows as a person is one, and what elsewhere has a first name.
  private func entity(of thing: Thing) -> EntityType? {
    let type = types[thing.head.lower] ?? thing.head.entType
    if Self.laws.contains(thing.head.lower) { return "LAW" }
    guard let type, type != "PERSON", !thing.isCourtCase, thing.article == .none else {
      return type
    }
    let isPerson =
      thing.words.count == 1 && uses.isSurname(thing.head)
      || senses.isPerson(thing.bareText)
    return isPerson ? "PERSON" : type
  }

  /// The type that each name has most often: a model that reads sentence by sentence wavers.
  private static func types(_ reading: Reading) -> [String: EntityType] {
    var counts: [String: [EntityType: Int]] = [:]
    for sentence in reading.sentences {
      for token in sentence.doc where token.pos == .properNoun {
        if let type = token.entType { counts[token.lower, default: [:]][type, default: 0] += 1 }
      }
    }
    return counts.compactMapValues { types in
      types.max { ($0.value, $1.key.rawValue) < ($1.value, $0.key.rawValue) }?.key
    }
  }

  static func vector(_ thing: Thing) -> [Float] {
    let vectors = thing.words.filter { $0.pos != .adposition && $0.pos != .determiner }.map(
      \.vector)
    guard let width = vectors.first(where: { !$0.isEmpty })?.count else { return [] }
    var sum = [Float](repeating: 0, count: width)
    for vector in vectors where vector.count == width {
      for index in 0..<width { sum[index] += vector[index] }
    }
    let length = sum.reduce(0) { $0 + $1 * $1 }.squareRoot()
    return length > 0 ? sum.map { $0 / length } : []
  }
}
