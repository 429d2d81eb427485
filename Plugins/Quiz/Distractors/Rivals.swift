import Assessment
import Clauses
import Language
import StudyPack

/// Finds what may stand beside a key: things of the essay that are of the same sort, fit the sentence
/// as the key does, and of which the essay does not say the same.
struct Rivals {
  let things: Things
  private let terms: Set<String>
  private let indices: [SentenceID: Int]

  init(_ things: Things, reading: Reading, terms: Set<String>) {
    self.things = things
    self.terms = terms
    var indices: [SentenceID: Int] = [:]
    for (index, sentence) in reading.sentences.enumerated() { indices[sentence.id] = index }
    self.indices = indices
  }

  struct Rival {
    let thing: Thing
    let text: String
    let score: Double
    /// How many sentences lie between it and what is asked.
    let distance: Int
  }

  /// The best first, none a part of another; at most `limit`.
  func rivals(of key: Thing, in clause: Clause, atMost limit: Int) -> [Rival] {
    let sort = things.sort(of: key)
    let vector = Things.vector(key)
    let own = clause.evidence.compactMap { indices[$0.sentence] }
    let context = Context(clause, key)
    let ownSentences = things.sentences(with: key)
    var found: [Rival] = []
    for entry in things.candidates where fits(entry, key, sort) {
      guard own.allSatisfy({ !mentions($0, entry.thing) }), !isAlike(entry, key, sort),
        !isSaid(of: entry, context)
      else { continue }
      let nearness = Double(Self.dot(entry.vector, vector))
      guard !isTooNear(entry, key, nearness) || !ownSentences.isDisjoint(with: entry.sentences)
      else {
        continue
      }
      let score = score(entry, key, sort, nearness: nearness, isKnown: !vector.isEmpty)
      guard score >= Self.least else { continue }
      found.append(
        Rival(
          thing: entry.thing, text: entry.thing.dressed(as: key), score: score,
          distance: Self.distance(own, entry.sentences)))
    }
    found.sort { ($1.score, $0.text) < ($0.score, $1.text) }
    return Self.distinct(found, atMost: limit)
  }

  // MARK: Fit

  private func fits(_ entry: Things.Entry, _ key: Thing, _ sort: ThingClass) -> Bool {
    let thing = entry.thing
    return thing.isPlural == key.isPlural && thing.isName == key.isName
      && !thing.isCounted && !thing.isGraded
      && thing.isCourtCase == key.isCourtCase && takesArticle(of: key, entry)
      && (!thing.isOwned || key.article != .indefinite)
      && entry.sort.likeness(to: sort) > (key.isName ? 1 : 0)
      && (!key.isName || sort.entity != nil)
      && !Self.vague.contains(thing.head.lemma.lowercased())
      && !["DATE", "TIME", "CARDINAL", "ORDINAL", "PERCENT", "MONEY", "QUANTITY"]
        .contains(thing.head.entType?.rawValue ?? "")
      && isProportionate(thing.words.count, key.words.count)
  }

  /// Whether the essay has the thing with an article that stands for the key's: “a dilemma” is no
  /// “dilemma”, and “the ability of each” no “ability”.
  private func takesArticle(of key: Thing, _ entry: Things.Entry) -> Bool {
    if entry.thing.isPlural { return true }
    return switch key.article {
    case .none: entry.articles.contains(.none)
    case .indefinite: entry.articles.contains(.indefinite)
    case .definite: entry.articles != [.none] || entry.thing.isOwned
    }
  }

  private func isProportionate(_ a: Int, _ b: Int) -> Bool { max(a, b) <= 2 * min(a, b) + 1 }

  /// Nouns that say too little to be asked for, or to stand beside what is.
  static let vague: Set<String> = [
    "thing", "way", "lot", "kind", "sort", "type", "example", "number", "part", "case", "fact",
    "reason", "result", "one", "other", "time", "year", "day", "month", "today", "term", "word",
    "section", "chapter", "figure", "table", "essay", "people", "person", "someone", "everyone",
    "something", "instance", "addition", "course", "hand", "order", "variety", "range", "half",
    "majority", "end", "beginning", "middle", "side", "extent", "piece", "set", "bit", "degree",
    "life", "age", "wall", "manner", "level", "form", "area", "issue", "effect", "use", "need",
    "role", "place", "point",
    "opinion", "view", "objection", "account", "answer",
    "matter", "basis", "nature", "process", "method", "fashion", "fold", "norm", "purpose",
    "amount",
  ]

  /// Whether `a` and `b` may mean the same: the same words, words within words, a shared sense, or one
  /// above the other in WordNet.
  func isAlike(_ entry: Things.Entry, _ b: Thing, _ sort: ThingClass) -> Bool {
    let a = entry.thing
    let (x, y) = (a.lemmas, b.lemmas)
    if x.isSubset(of: y) || y.isSubset(of: x) { return true }
    let isNear = entry.sort.sense.flatMap { sense in sort.sense.map(sense.isNear) } ?? false
    if a.isAcronym(of: b) || b.isAcronym(of: a) { return true }
    if a.isName || b.isName { return !x.isDisjoint(with: y) || isNear }
    // “The opponents of the plan” and “the plan’s opponents”: only what stands before tells apart.
    if a.head.lemma == b.head.lemma { return !a.isQualified || !b.isQualified }
    // “Polling firms” and “polling agencies” are too near to tell apart.
    return !x.isDisjoint(with: y) || isNear
  }

  func isTerm(_ thing: Thing) -> Bool { terms.contains(thing.key) }

  /// The first `limit` rivals that a reader may take for the key: siblings, of which the sentence could be
  /// said.
  func siblings(of key: Thing, among rivals: [Rival], atMost limit: Int) -> [Rival] {
    let near = rivals.lazy.filter { rival in
      (!key.isName || rival.distance <= Self.sameMatter) && areSiblings(rival.thing, key)
    }
    return Array(near.prefix(limit))
  }

  private static let sameMatter = 30

  /// Whether the two are of one sort, so that what is said of one could be said of the other.
  func areKin(_ a: Thing, _ b: Thing, nearness: Float) -> Bool {
    let (x, y) = (things.sort(of: a), things.sort(of: b))
    guard a.isName == b.isName, a.isPlural == b.isPlural, x.likeness(to: y) == 2,
      a.lemmas.isDisjoint(with: b.lemmas) || a.head.lemma == b.head.lemma,
      !a.isAcronym(of: b), !b.isAcronym(of: a), a.isPartOfText == b.isPartOfText, a.isOfRank(of: b)
    else { return false }
    return a.isName && things.areOfOneSort(a, b)
      || !a.isName && nearness > Self.kindred
      || terms.contains(a.key) && terms.contains(b.key)
  }

  private static let kindred: Float = 0.45

  /// Whether the two are cases of one kind: bodies, laws, places; the same noun narrowed in two ways;
  /// terms of the glossary of one sort. Persons differ in too much that a sentence about one tells.
  func areSiblings(_ a: Thing, _ b: Thing) -> Bool {
    guard a.isName == b.isName, a.isPlural == b.isPlural else { return false }
    let (x, y) = (things.sort(of: a), things.sort(of: b))
    if a.lemmas.isSubset(of: b.lemmas) || b.lemmas.isSubset(of: a.lemmas) { return false }
    if a.isName {
      return x.entity != "PERSON" && x.entity != nil && x.likeness(to: y) == 2
        && a.isOfRank(of: b) && a.isCourtCase == b.isCourtCase && a.isPartOfText == b.isPartOfText
        && !a.isAcronym(of: b) && !b.isAcronym(of: a)
        && things.areOfOneSort(a, b) && (x.entity != "ORG" || Self.areBodiesAlike(a, b))
    }
    if a.head.lemma == b.head.lemma { return a.isQualified && b.isQualified }
    return terms.contains(a.key) && terms.contains(b.key) && x.likeness(to: y) == 2
  }

  /// A university could not have passed a law: two departments, two acronyms, the Senate and the House.
  private static func areBodiesAlike(_ a: Thing, _ b: Thing) -> Bool {
    a.head.lower == b.head.lower || a.isShort && b.isShort
      || a.words.count == 1 && b.words.count == 1
  }

  /// Whether `rival` is so like the key that a statement of it is believed, and so unlike that it is
  /// false: another term of the glossary, or a name.
  func contrasts(_ rival: Rival, with key: Thing) -> Bool {
    guard rival.score > Self.believable else { return false }
    // A name from another part of the essay is not believed.
    if key.isName { return rival.distance <= Self.nearby }
    // “International agreements” may be “executive agreements”: only terms are told apart.
    return terms.contains(rival.thing.key) && terms.contains(key.key)
      && rival.thing.head.lemma != key.head.lemma
  }

  private static let nearby = 12

  private static func distance(_ own: [Int], _ others: Set<Int>) -> Int {
    own.flatMap { place in others.map { abs($0 - place) } }.min() ?? .max
  }

  private func mentions(_ sentence: Int, _ thing: Thing) -> Bool {
    let lemmas = things.lemmas[sentence]
    return lemmas.contains(thing.head.lemma.lowercased()) && thing.lemmas.isSubset(of: lemmas)
  }

  /// Whether the two may be names of one thing, as “national government” and “central government”: the
  /// same noun, or words of nearly the same use. An essay that sets them side by side in a sentence tells
  /// them apart.
  func isTooNear(_ entry: Things.Entry, _ key: Thing, _ nearness: Double) -> Bool {
    guard !key.isName else { return false }
    return entry.thing.head.lemma == key.head.lemma || nearness > Self.synonymous
  }

  private static let synonymous = 0.68

  // MARK: Truth

  /// What the clause says apart from its key.
  private struct Context {
    let verb: String
    let others: Set<String>

    init(_ clause: Clause, _ key: Thing) {
      verb = clause.verb.lemma
      let hidden = Set(key.words.map(\.index))
      others = Set(
        clause.tokens.filter { $0.isNoun && !hidden.contains($0.index) }.map {
          $0.lemma.lowercased()
        }
      )
    }
  }

  /// Whether a sentence of the essay brings the thing together with what the clause speaks of: it may
  /// be right as well.
  private func isSaid(of entry: Things.Entry, _ context: Context) -> Bool {
    entry.sentences.contains { index in
      let lemmas = things.lemmas[index]
      let shared = context.others.count { lemmas.contains($0) }
      return lemmas.contains(context.verb) && context.verb != "be" && shared >= 1
        || shared >= 3 || shared >= 2 && context.others.count == 2
    }
  }

  // MARK: Rank

  private static let least = 0.55
  /// The similarity of names, and of words that have no vector.
  private static let unknown = 0.5
  /// What one rival that stands alone in the key's place has to reach.
  private static let believable = 0.75

  /// Of how many the siblings are chosen.
  static let considered = 40

  static func sources(_ rivals: [Rival]) -> [ItemStory.Source] {
    rivals.map { rival in
      ItemStory.Source(
        option: rival.text, evidence: [Evidence(rival.thing.sentence)],
        likeness: (rival.score * 100).rounded() / 100)
    }
  }

  /// How well the best three stand beside the key, about −0.3 to 0.8; 0 where there are none.
  static func quality(_ rivals: [Rival]) -> Double {
    let best = rivals.prefix(3)
    guard !best.isEmpty else { return 0 }
    return best.map(\.score).reduce(0, +) / Double(best.count) - 0.6
  }

  private func score(
    _ entry: Things.Entry, _ key: Thing, _ sort: ThingClass, nearness: Double, isKnown: Bool
  ) -> Double {
    var score = key.isName || entry.vector.isEmpty || !isKnown ? Self.unknown : nearness
    if entry.sort.likeness(to: sort) == 2 { score += 0.2 }
    if terms.contains(entry.thing.key) { score += 0.2 }
    if entry.thing.head.lemma == key.head.lemma { score += 0.1 }
    if entry.thing.article == key.article { score += 0.05 }
    score += 0.03 * Double(min(4, entry.count - 1))
    let unlikeness = key.isName ? 0.15 : 0.04
    score -= unlikeness * Double(abs(entry.thing.words.count - key.words.count))
    return score
  }

  static func dot(_ a: [Float], _ b: [Float]) -> Float {
    guard a.count == b.count else { return 0 }
    var sum: Float = 0
    for index in a.indices { sum += a[index] * b[index] }
    return sum
  }

  private static func distinct(_ rivals: [Rival], atMost limit: Int) -> [Rival] {
    var kept: [Rival] = []
    for rival in rivals where kept.count < limit {
      let lemmas = rival.thing.lemmas
      let isNew = kept.allSatisfy {
        !$0.thing.lemmas.isSubset(of: lemmas) && !lemmas.isSubset(of: $0.thing.lemmas)
      }
      if isNew { kept.append(rival) }
    }
    return kept
  }
}
