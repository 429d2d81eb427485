import StudyPack

/// True/false on statements with a word that has a plain opposite: `increased`, `the largest`.
struct ContrastFacts {
  let reading: Reading
  let rules: StatementRules

  /// Pairs of opposites in the same form. A pair stays out where the changed statement could be true
  /// beside the old one (`before` and `after`, `some` and `many`).
  private static let opposites: [String: String] = {
    let pairs = [
      ("increased", "decreased"), ("increases", "decreases"),
      ("strengthened", "weakened"), ("strengthens", "weakens"), ("strengthen", "weaken"),
      ("largest", "smallest"), ("highest", "lowest"), ("longest", "shortest"),

      ("rose", "fell"), ("accepted", "rejected"),
      ("won", "lost"), ("succeeded", "failed"), ("faster", "slower"), ("higher", "lower"),
      ("stronger", "weaker"), ("larger", "smaller"), ("maximum", "minimum"),
      ("constitutional", "unconstitutional"), ("absorbs", "releases"),
      ("supported", "opposed"), ("wider", "narrower"),
      ("expands", "restricts"), ("restrict", "expand"), ("attracts", "repels"),
    ]
    var table: [String: String] = [:]
    for (a, b) in pairs {
      table[a] = b
      if !b.contains(" ") { table[b] = a }
    }
    // One way only: `allowed them to stay` would need other words after `prohibited`.
    let oneWay = [
      ("prohibits", "allows"), ("prohibited", "allowed"), ("prohibit", "allow"),
      ("banned", "permitted"),
    ]
    for (a, b) in oneWay {
      table[a] = b
    }
    return table
  }()

  var all: [Fact] { reading.sentences.compactMap(fact) }

  private func fact(_ sentence: Sentence) -> Fact? {
    guard rules.isPlainFact(sentence) else { return nil }
    let found = sentence.words.indices.filter { Self.opposites[sentence.words[$0].lower] != nil }
    guard found.count == 1, let index = found.first, isFree(index, sentence.words),
      let opposite = Self.opposites[sentence.words[index].lower],
      !sentence.words.contains(where: { $0.lower == opposite })
    else { return nil }
    let falsehood = Draft.Falsehood(
      statement: sentence.replacing(
        index..<(index + 1), with: index == 0 ? opposite.capitalisedFirst : opposite),
      correction: "The essay says “\(sentence.words[index].text)”, not “\(opposite)”.")
    let draft = Draft(
      form: .trueFalse(truth: sentence.text, falsehood: falsehood), stem: "",
      evidence: [Evidence(sentence)])
    return Fact(
      key: "subject \(sentence.id)", answer: "", section: sentence.section, weight: 14,
      drafts: [draft])
  }

  /// Whether the word can be changed alone: no article that agrees with it, no degree before it.
  private func isFree(_ index: Int, _ words: [Word]) -> Bool {
    if index + 1 < words.count, words[index + 1].lower == "from" { return false }
    return index == 0
      || !["a", "an", "more", "less", "as", "money"].contains(words[index - 1].lower)
  }
}
