import Glibc
import Language
import StudyPack

/// What a candidate is measured against: the essay's size, and how common words are in English.
struct EssaySetting {
  let sections: Int
  let sentences: Int
  let words: Int
  private let frequencies: WordFrequencies?
  private let wordNet: WordNet?
  /// How many candidates of two words and more end with a noun.
  private let families: [String: Int]
  /// The sorts of the nouns that candidates end with, and the adjectives before them that only
  /// relate: each word is looked up once.
  private let sorts: [String: TermFeature]
  private let relational: Set<String>

  /// As common as a word of newspapers, for where there is no list.
  private static let middle = 4.0
  private static let ceiling = 8.0
  /// The logarithm of what frequencies are counted in.
  private static let billion = 9.0

  init(_ reading: Reading, _ candidates: [TermCandidate]) {
    sections = max(1, Set(reading.sentences.map(\.section)).count)
    sentences = max(1, reading.sentences.count)
    words = max(1, reading.sentences.reduce(0) { $0 + $1.words.count })
    frequencies = reading.frequencies
    let wordNet = reading.wordNet
    self.wordNet = wordNet
    families = Dictionary(
      candidates.filter { $0.wordCount == 2 }.compactMap { $0.words.last.map { ($0, 1) } },
      uniquingKeysWith: +)
    sorts = Dictionary(
      Set(candidates.compactMap(\.words.last)).compactMap { noun in
        wordNet.flatMap { Self.sort(noun, $0) }.map { (noun, $0) }
      }, uniquingKeysWith: { first, _ in first })
    relational = Set(candidates.filter(\.isQualified).compactMap(\.words.first))
      .filter { word in
        wordNet?.lexicographerClasses(of: word, as: .adjective, atMost: 1).first
          == .relationalAdjective
      }
  }

  /// How far below the most common words of English the rarest of `words` is, in powers of ten.
  static func rarity(of words: [String], _ frequencies: WordFrequencies) -> Double {
    ceiling - (words.map { frequencies.zipf(of: $0) }.min() ?? ceiling)
  }

  /// How rare its rarest word is, its last one, and its pairs of neighbours; and how much more
  /// often the essay uses it than English does. 0 is the most common.
  func addRarity(of candidate: TermCandidate, to features: inout TermFeatures) {
    let zipfs = candidate.words.map(zipf)
    guard let rarest = zipfs.min(), let head = zipfs.last else { return }
    let pairs = zip(candidate.words, candidate.words.dropFirst()).map { pair in
      frequencies?.zipf(of: pair.0, pair.1) ?? Self.middle
    }
    let here = log10(Double(max(1, candidate.count)) / Double(words) * 1e9)
    let general = pairs.max() ?? head
    let bonds = zip(zip(zipfs, zipfs.dropFirst()), pairs).map { words, pair in
      pair > 0 ? max(0, pair - words.0 - words.1 + Self.billion) : 0
    }
    features[.rarity] = share(rarest)
    features[.headRarity] = share(head)
    features[.pairRarity] =
      pairs.isEmpty ? 0 : share(pairs.reduce(0, +) / Double(pairs.count))
    features[.association] = (bonds.max() ?? 0) / 5
    features[.modifierRarity] = zipfs.count > 1 ? share(zipfs[0]) : 0
    features[.keyness] = (here - general) / Self.ceiling
  }

  /// What WordNet says of a candidate: whether it has the phrase, whether its first word is an
  /// adjective that only relates (“electoral”), and what sort of thing its noun is; and how many
  /// other candidates share its noun.
  func addMeaning(of candidate: TermCandidate, to features: inout TermFeatures) {
    let isPhrase = candidate.words.count > 1
    if isPhrase, let head = candidate.words.last {
      features[.family] = min(1, Double(max(0, (families[head] ?? 0) - 1)) / 5)
    }
    guard let wordNet else { return }
    if isPhrase, !wordNet.baseForms(of: candidate.term, as: .noun).isEmpty {
      features[.inDictionary] = 1
    }
    if isPhrase, candidate.words.first.map(relational.contains) == true {
      features[.relational] = 1
    }
    if let sort = candidate.words.last.flatMap({ sorts[$0] }) { features[sort] = 1 }
  }

  /// Whether the first sense of a noun is a thing of thought and doing, or a person.
  private static func sort(_ noun: String, _ wordNet: WordNet) -> TermFeature? {
    let base = wordNet.baseForms(of: noun, as: .noun).first ?? noun
    // “Young people” are persons, not a group.
    if base == "people" { return .personal }
    switch wordNet.lexicographerClasses(of: base, as: .noun, atMost: 1).first {
    case .act, .attribute, .cognition, .communication, .event, .state, .process, .relation,
      .phenomenon, .possession, .feeling, .motive:
      return .abstract
    case .person: return .personal
    default: return nil
    }
  }

  /// Of “TV” and “U.S.”, which the list lacks, as if they were common.
  private func zipf(_ word: String) -> Double {
    guard let frequencies else { return Self.middle }
    let isShort = word.count < 3 && !FunctionWords.contains(word) || word.contains(".")
    return isShort ? Self.middle : frequencies.zipf(of: word)
  }

  private func share(_ zipf: Double) -> Double { (Self.ceiling - zipf) / Self.ceiling }
}
