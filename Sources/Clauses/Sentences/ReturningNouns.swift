import Language
import StudyPack

/// Nouns with “the” that go back to one that another sentence told of: “the camp” behind “a camp of charcoal
/// burners”, in an essay that is not about camps.
struct ReturningNouns {
  /// Where the essay first speaks of one of a noun's sort.
  private let introductions: [String: Int]
  /// How many sentences name it.
  private let uses: [String: Int]
  private let places: [SentenceID: Int]
  private let usesOfAMatter: Int

  init(_ reading: Reading) {
    var introductions: [String: Int] = [:]
    var uses: [String: Int] = [:]
    for (place, sentence) in reading.sentences.enumerated() {
      var seen: Set<String> = []
      for noun in sentence.doc where noun.pos == .noun {
        let lemma = noun.lemma.lowercased()
        if seen.insert(lemma).inserted { uses[lemma, default: 0] += 1 }
        if introductions[lemma] == nil, noun.isNew { introductions[lemma] = place }
      }
    }
    self.introductions = introductions
    self.uses = uses
    usesOfAMatter = max(Self.fewestUses, (uses.values.max() ?? 0) / 3)
    places = Dictionary(
      uniqueKeysWithValues: reading.sentences.enumerated().map { ($1.id, $0) })
  }

  /// Whether a reader of the sentence alone cannot tell which one `article` means.
  func returns(_ article: Token, in tokens: [Token], of sentence: Sentence) -> Bool {
    let noun = article.head
    guard article.dep == "det", article.lower == "the", noun.pos == .noun, !noun.isPlural,
      noun.entType == nil, article.index + 1 == noun.index,
      !noun.rights.contains(where: { Self.tellsWhich($0) }),
      !(noun.index + 1 < noun.doc.count && noun.doc[noun.index + 1].lower == "of")
    else { return false }
    let lemma = noun.lemma.lowercased()
    guard uses[lemma, default: 0] < usesOfAMatter, let first = introductions[lemma],
      let place = places[sentence.id], first < place
    else { return false }
    return !tokens.contains { $0.index < noun.index && $0.isNoun && $0.lemma.lowercased() == lemma }
  }

  private static func tellsWhich(_ child: Token) -> Bool {
    ["prep", "relcl", "acl", "appos"].contains(child.dep.rawValue)
  }

  /// What so many sentences name, the essay is about.
  private static let fewestUses = 5
}

extension Token {
  /// “A camp”
  fileprivate var isNew: Bool {
    !isPlural && lefts.contains { ["a", "an", "one", "another"].contains($0.lower) }
  }
}
