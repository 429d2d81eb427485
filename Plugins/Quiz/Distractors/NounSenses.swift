import Language

/// What WordNet says of a noun, as far as options are chosen by it.
struct NounSense {
  /// The first senses of the noun.
  let senses: Set<Synset.ID>
  /// What lies above its first sense, the nearest four levels.
  let above: Set<Synset.ID>
  /// The lexicographer's class of its first sense.
  let sort: LexicographerClass?

  /// Whether the nouns may mean the same, or one is a kind of the other.
  func isNear(_ other: NounSense) -> Bool {
    !senses.isDisjoint(with: other.senses) || !above.isDisjoint(with: other.senses)
      || !other.above.isDisjoint(with: senses)
  }
}

/// Looks each noun and each sense up once.
struct NounSenses {
  private let wordNet: WordNet?
  private var known: [String: NounSense] = [:]
  private var above: [Synset.ID: [Synset.ID]] = [:]

  init(_ wordNet: WordNet?) { self.wordNet = wordNet }

  mutating func sense(of lemma: String) -> NounSense {
    if let sense = known[lemma] { return sense }
    let senses = wordNet?.senses(of: lemma, as: .noun, atMost: 3) ?? []
    let sense = NounSense(
      senses: Set(senses.map(\.id)), above: senses.first.map { ancestors(of: $0) } ?? [],
      sort: senses.first?.lexicographerClass)
    known[lemma] = sense
    return sense
  }

  /// Of a name only what it is a part of lies above it: England in Britain, but both are countries.
  mutating func sense(ofName name: String) -> NounSense {
    if let sense = known[name] { return sense }
    let senses = wordNet?.senses(of: name, as: .noun, atMost: 3) ?? []
    let sense = NounSense(
      senses: Set(senses.map(\.id)), above: Set(senses.flatMap { $0.targets(.partHolonym) }),
      sort: nil)
    known[name] = sense
    return sense
  }

  /// Whether the name means a person in its first sense.
  func isPerson(_ name: String) -> Bool {
    let first = wordNet?.senses(of: name, as: .noun, atMost: 1).first
    return first?.lexicographerClass == .person
      && first?.targets(.instanceHypernym).isEmpty == false
  }

  /// Whether the word may mean a body of people: “commission”, “court”; not “telegram”.
  func isBody(_ word: String) -> Bool {
    wordNet?.senses(of: word, as: .noun, atMost: 5).contains { $0.lexicographerClass == .group }
      ?? true
  }

  /// What sort of place WordNet knows the name for: a city, a state, a country.
  func placeSorts(_ name: String) -> Set<Synset.ID> {
    let senses = wordNet?.senses(of: name, as: .noun, atMost: 2) ?? []
    let near = senses.flatMap { $0.targets(.instanceHypernym) }
    return Set(near + near.compactMap { wordNet?.synset($0) }.flatMap { $0.targets(.hypernym) })
  }

  /// “White” and “Black” qualify something, whatever a tagger takes them for.
  func isAdjective(_ word: String) -> Bool {
    wordNet?.senses(of: word, as: .adjective, atMost: 1).isEmpty == false
  }

  private mutating func ancestors(of synset: Synset) -> Set<Synset.ID> {
    above[synset.id] = Self.parents(of: synset)
    var found: Set<Synset.ID> = []
    var level = [synset.id]
    for _ in 0..<Self.levels {
      var next: [Synset.ID] = []
      for id in level { next += parents(of: id) }
      level = next.filter { found.insert($0).inserted }
    }
    return found
  }

  private mutating func parents(of id: Synset.ID) -> [Synset.ID] {
    if let known = above[id] { return known }
    let found = wordNet?.synset(id).map(Self.parents) ?? []
    above[id] = found
    return found
  }

  private static func parents(of synset: Synset) -> [Synset.ID] {
    synset.targets(.hypernym) + synset.targets(.instanceHypernym)
  }

  private static let levels = 4
}
