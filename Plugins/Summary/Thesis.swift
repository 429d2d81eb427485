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
    let stated = Self.stated(in: reading)
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
      }
      if states { return StandingSentence(stating: sentence, index: index) }
    }
    return nil
  }

  private static func central(_ reading: Reading, _ selection: SentenceSelection)
    -> StandingSentence?
  {
    let first = reading.sentences.first?.section
    // What happened in some year is an event, not an idea.
    let framing = selection.standing.filter {
      $0.sentence.section == first && DateMention.all(in: $0.sentence).isEmpty
    }
    return (framing.isEmpty ? selection.standing : framing)
      .max { ($0.centrality, -$0.index) < ($1.centrality, -$1.index) }
  }
}

extension StandingSentence {
  /// A sentence that states the thesis, whatever it opens with.
  fileprivate init(stating sentence: Sentence, index: Int) {
    self.sentence = sentence
    self.index = index
    text = sentence.text
  }
}
