import Language

/// Whether two nouns name things of one kind by WordNet, or are of one family of words.
struct Kinship {
  private let wordNet: WordNet?
  private var known: [String: Kinds] = [:]

  /// A noun's first senses, and those up to two steps above them.
  private struct Kinds {
    var own: Set<Synset.ID> = []
    var above: Set<Synset.ID> = []
  }

  init(wordNet: WordNet?) { self.wordNet = wordNet }

  mutating func areKin(_ a: String, _ b: String) -> Bool {
    if zip(a, b).prefix(while: { $0 == $1 }).count >= Self.sharedLetters { return true }
    let (x, y) = (kinds(of: a), kinds(of: b))
    return !x.own.isDisjoint(with: y.own.union(y.above)) || !y.own.isDisjoint(with: x.above)
  }

  /// “Legislator” and “legislature”.
  private static let sharedLetters = 6
  /// Rare senses make everything kin to everything.
  private static let senses = 3

  private mutating func kinds(of noun: String) -> Kinds {
    if let kinds = known[noun] { return kinds }
    var kinds = Kinds()
    if let wordNet {
      let senses = wordNet.senses(of: noun, as: .noun, atMost: Self.senses)
      let parents = senses.flatMap(wordNet.hypernyms)
      kinds.own = Set(senses.map(\.id))
      kinds.above = Set((parents + parents.flatMap(wordNet.hypernyms)).map(\.id))
    }
    known[noun] = kinds
    return kinds
  }
}
