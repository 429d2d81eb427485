import StudyPack

/// What the essay argues: where it says so itself, else the most central sentence of its
/// beginning.
struct Thesis {
  let line: StandingSentence?
  /// Whether the essay itself says that this is what it argues.
  let isStated: Bool

  private static let statements: [[String]] = [
    ["this", "essay", "argues"], ["this", "paper", "argues"], ["this", "article", "argues"],
    ["this", "study", "argues"], ["this", "chapter", "argues"], ["i", "argue", "that"],
    ["i", "will", "argue"], ["we", "argue", "that"], ["the", "thesis", "of", "this"],
    ["in", "this", "essay", "i"], ["this", "essay", "will", "argue"], ["i", "contend", "that"],
    ["this", "essay", "contends"], ["this", "essay", "maintains"], ["this", "essay", "claims"],
    ["and", "argues", "that"], ["my", "argument", "is"], ["the", "argument", "of", "this"],
  ]

  init(_ reading: Reading, _ selection: SentenceSelection) {
    let stated = Self.stated(in: reading) ?? Self.opinion(in: reading)
    isStated = stated != nil
    line = stated ?? Self.central(reading, selection)
  }

  /// “This essay argues that …” points at the essay, which the reader of the handout knows; so it
  /// may stand although it begins with “this”.
  private static func stated(in reading: Reading) -> StandingSentence? {
    for (index, sentence) in reading.sentences.enumerated() {
      let words = sentence.words.map(\.lower)
      let states = words.indices.contains { start in
        statements.contains { words[start...].starts(with: $0) }
          && announcing.isDisjoint(with: words[start...].prefix(7))
      }
      if states { return StandingSentence(stating: sentence, index: index) }
    }
    return nil
  }

  /// “In this essay I will discuss …” says what the essay is about, not what it argues.
  private static let announcing: Set = [
    "discuss", "describe", "examine", "explore", "explain", "present", "look", "compare", "analyse",
    "analyze", "consider", "deal", "talk", "write",
  ]

  /// “In my view …”: the side that the author takes at last, in a sentence that stands alone near the
  /// end.
  private static func opinion(in reading: Reading) -> StandingSentence? {
    guard let end = reading.sentences.last?.id.block else { return nil }
    let found = reading.sentences.indices.last { index in
      let sentence = reading.sentences[index]
      let words = sentence.words.map(\.lower)
      return sentence.id.block + 2 >= end && opinions.contains { words.starts(with: $0) }
        && pointers.isDisjoint(with: words)
    }
    return found.map { StandingSentence(stating: reading.sentences[$0], index: $0) }
  }

  /// Words that speak of what stands before the sentence.
  private static let pointers: Set = [
    "this", "these", "those", "such", "former", "latter", "both",
  ]

  private static let opinions: [[String]] = [
    ["in", "my", "view"], ["in", "my", "opinion"], ["to", "my", "mind"], ["i", "believe", "that"],
    ["i", "think", "that"], ["i", "conclude", "that"],
  ]

  /// What an essay argues it says where it begins and where it ends, in the words of its title, and
  /// often behind a word that sums up.
  private static func central(_ reading: Reading, _ selection: SentenceSelection)
    -> StandingSentence?
  {
    // What happened in some year is an event, not an idea.
    let framing = selection.standing.filter {
      isFraming($0.sentence, of: reading) && DateMention.all(in: $0.sentence).isEmpty
    }
    func weight(_ line: StandingSentence) -> Double {
      let title = 1 + 2 * selection.weights.titleShare(of: line)
      return selection.weights.centrality(of: line) * title * title
        * (sumsUp(line.sentence) ? 1.5 : 1)
    }
    return (framing.isEmpty ? titled(selection) : framing)
      .max { (weight($0), -$0.index) < (weight($1), -$1.index) }
  }

  /// The sentences that have most of the title's words.
  private static func titled(_ selection: SentenceSelection) -> [StandingSentence] {
    let shares = selection.standing.map { selection.weights.titleShare(of: $0) }
    let most = shares.max() ?? 0
    return zip(selection.standing, shares).filter { $0.1 == most }.map(\.0)
  }

  /// Whether it stands in the first section, opens a paragraph of the last, or sums up at the end.
  private static func isFraming(_ sentence: Sentence, of reading: Reading) -> Bool {
    guard let last = reading.sentences.last?.id.block else { return false }
    return sentence.section == reading.sentences.first?.section
      || sentence.section == reading.sentences.last?.section && sentence.id.ordinal == 0
      || sentence.id.block == last && sumsUp(sentence)
  }

  /// Whether it opens with a word that sums up.
  static func sumsUp(_ sentence: Sentence) -> Bool {
    let words = sentence.words.prefix(3).map(\.lower)
    return summings.contains { words.starts(with: $0) }
  }

  private static let summings: [[String]] = [
    ["therefore"], ["thus"], ["hence"], ["overall"], ["ultimately"], ["in", "brief"],
    ["in", "short"], ["in", "sum"], ["in", "conclusion"], ["to", "sum", "up"], ["above", "all"],
  ]
}

extension StandingSentence {
  /// A sentence that states the thesis, whatever it opens with.
  fileprivate init(stating sentence: Sentence, index: Int) {
    self.init(sentence, index: index, text: sentence.text)
  }
}
