import Clauses
import Language
import StudyPack

/// How much a clause matters to a student of the essay, in named features.
struct ClauseWeights {
  private let frequency: [String: Int]
  private let terms: Set<String>
  private let titles: [Set<String>]
  private let essayTitle: Set<String>
  /// The sentences that say what a term means.
  private let defining: Set<SentenceID>
  private let referents: Referents
  private let wordNet: WordNet?
  private let most: Double

  init(
    _ reading: Reading, referents: Referents, terms: Set<String>, defining: Set<SentenceID>
  ) {
    self.referents = referents
    wordNet = reading.wordNet
    self.terms = terms
    self.defining = defining
    var counts: [String: Int] = [:]
    for sentence in reading.sentences {
      for lemma in Set(sentence.doc.filter { $0.isNoun }.map { $0.lemma.lowercased() }) {
        counts[lemma, default: 0] += 1
      }
    }
    frequency = counts
    most = Double(max(1, counts.values.max() ?? 1))
    titles = reading.sections.map { Self.words($0.title) }
    essayTitle = Self.words(reading.essay.title)
  }

  private static func words(_ title: String?) -> Set<String> {
    Set((title ?? "").lowercased().split { !$0.isLetter }.map { String($0) })
  }

  func weight(of clause: Clause, asking key: Thing?) -> Double {
    sum(features(of: clause, asking: key))
  }

  /// Whether the essay has no glossary.
  var knowsNoTerms: Bool { terms.isEmpty }

  /// Whether a term of the glossary stands in it.
  func hasTerm(_ clause: Clause) -> Bool {
    let text = clause.text.lowercased()
    return terms.contains { text.contains($0) }
  }

  /// Whether it is on what the essay is about: a term, a word of a heading or of the title, or one that the
  /// essay comes back to. “A yacht went down on its way home” opens an essay on ethics, and is not.
  func isOnTheMatter(_ clause: Clause) -> Bool {
    // An essay of a few lines comes back to nothing.
    if most < Self.fewestReturns || hasTerm(clause) { return true }
    let title = title(of: clause)
    return clause.tokens.filter(\.isNoun).map { $0.lemma.lowercased() }.contains { noun in
      title.contains(noun) || essayTitle.contains(noun)
        || Double(frequency[noun] ?? 0) >= max(2, Self.leastShare * most)
    }
  }

  /// Of the sentences that have the essay's most frequent noun.
  private static let leastShare = 0.25
  private static let fewestReturns = 6.0

  /// As a point of an answer on its section: what the heading names, most of all as the subject, and
  /// what opens a paragraph counts for more; figures, dates and a person's deed for less, since they tell
  /// of a single case. A sentence's main clause counts for more than another.
  func pointWeight(of clause: Clause) -> Double {
    var features = features(of: clause, asking: nil)
    for name in ["in title", "opens paragraph", "has number", "has date"] {
      features[name, default: 0] *= 3
    }
    let entities = Set(clause.tokens.compactMap { $0.entType?.rawValue })
    let isFigure = !entities.isDisjoint(with: ["PERCENT", "MONEY", "QUANTITY"])
    let isDeed = clause.finite.tag == "VBD" && clause.topic.entType == "PERSON"
    let title = title(of: clause)
    let isOfTheHeading = clause.subject.contains { title.contains($0.lemma.lowercased()) }
    return sum(features) + (clause.verb.isRoot ? 0.2 : 0) + (isOfTheHeading ? 0.6 : 0)
      - (isFigure ? 1 : 0) - (isDeed ? 0.6 : 0)
  }

  private func title(of clause: Clause) -> Set<String> {
    titles.indices.contains(clause.sentence.section) ? titles[clause.sentence.section] : []
  }

  func sum(_ features: [String: Double]) -> Double {
    // In the order of the names: a sum of fractions depends on it.
    Self.weights.reduce(0) { $0 + $1.weight * (features[$1.name] ?? 0) }
  }

  /// What speaks for and against asking for the clause.
  func features(of clause: Clause, asking key: Thing?) -> [String: Double] {
    let nouns = clause.tokens.filter(\.isNoun).map { $0.lemma.lowercased() }
    let title = title(of: clause)
    let features: [String: Double] = [
      "centrality": nouns.isEmpty
        ? 0 : nouns.map { Double(frequency[$0] ?? 0) / most }.reduce(0, +) / Double(nouns.count),
      "has term": hasTerm(clause) ? 1 : 0,
      "asks for term": key.map {
        terms.contains($0.key) || terms.contains($0.bareText.lowercased())
      } ?? false ? 1 : 0,
      "defines a term": defining.contains(clause.sentence.id) ? 1 : 0,
      "in title": nouns.contains { title.contains($0) } ? 1 : 0,
      "opens paragraph": clause.sentence.id.ordinal == 0 ? 1 : 0,
      "has number": clause.tokens.contains { $0.dep == "nummod" } ? 1 : 0,
      "has date": clause.tokens.contains { $0.entType == "DATE" } ? 1 : 0,
      "past without a time": clause.isSetInTime ? 0 : 1,
      "definite": Double(unexplained(clause).count),
      "negated": clause.isNegated ? 1 : 0,
      "pronoun resolved": clause.antecedent == nil ? 0 : 1,
      "example": clause.sentence.text.lowercased().contains("for example")
        || clause.sentence.text.lowercased().contains("for instance") ? 1 : 0,
      "long": Double(max(0, clause.wordCount - 18)) / 10,
      "short": clause.wordCount < 7 ? 1 : 0,
      "generic": clause.finite.tag == "VBZ" || clause.finite.tag == "VBP" ? 1 : 0,
    ]
    return features.mapValues { ($0 * 1000).rounded() / 1000 }.filter { $0.value != 0 }
  }

  /// Whether it speaks of “the procedure”, “the heightened competition”: something that is done or
  /// said, and that the sentences before tell. A river or a town is there without being told.
  func leans(_ clause: Clause) -> Bool {
    unexplained(clause).contains { noun in
      let sense = wordNet?.senses(of: noun.lemma.lowercased(), as: .noun, atMost: 1).first
      return sense.map { Self.told.contains($0.lexicographerClass) } ?? false
    }
  }

  private static let told: Set<LexicographerClass> = [
    .act, .event, .process, .cognition, .communication, .state, .phenomenon,
  ]

  /// The nouns with “the” of which a reader of the clause alone has to guess which is meant.
  private func unexplained(_ clause: Clause) -> [Token] {
    clause.tokens.filter { token in
      token.lower == "the" && token.dep == "det"
        && !referents.isPlain(token.head, in: clause.tokens)
        && !terms.contains(token.head.lemma.lowercased())
    }.map(\.head)
  }

  /// Set by hand, on what readers of essays of all kinds accepted.
  private static let weights: [(name: String, weight: Double)] = [
    ("centrality", 1.5), ("has term", 0.9), ("asks for term", 0.8), ("in title", 0.4),
    ("defines a term", 0.6),
    ("opens paragraph", 0.3), ("has number", -0.3), ("has date", -0.3), ("negated", -0.4),
    ("past without a time", -0.8), ("definite", -0.7),
    ("pronoun resolved", -0.5), ("example", -1.5), ("long", -0.6), ("short", -0.5),
    ("generic", 0.4),
  ]
}
