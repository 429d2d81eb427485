import Clauses
import Language
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
    let stated = Self.stated(in: reading) ?? Self.opinion(in: reading, selection)
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
          && announcing.isDisjoint(with: words[start...].prefix(10))
      }
      if states { return StandingSentence(stating: sentence, index: index) }
    }
    return nil
  }

  /// “In this essay I will discuss …” says what the essay is about, not what it argues.
  private static let announcing: Set = [
    "discuss", "describe", "examine", "explore", "explain", "present", "look", "compare", "analyse",
    "analyze", "consider", "deal", "talk", "write", "say", "set", "trace", "show", "tell", "ask",
    "outline", "survey",
  ]

  /// The side that the author takes, near the end, in a sentence that stands alone: of several the one
  /// that has most of the title's words or says what should be.
  private static func opinion(in reading: Reading, _ selection: SentenceSelection)
    -> StandingSentence?
  {
    guard let end = reading.sentences.last?.id.block else { return nil }
    let found = reading.sentences.indices.compactMap { index -> StandingSentence? in
      let sentence = reading.sentences[index]
      guard sentence.id.block + 2 >= end else { return nil }
      let previous = reading.sentences.indices.contains(index - 1) ? index - 1 : nil
      let before = previous.map { StandingSentence(stating: reading.sentences[$0], index: $0) }
      return AuthorsView(sentence, after: before).map {
        StandingSentence(sentence, index: index, text: $0.text, evidence: $0.evidence)
      }
    }
    func weight(_ line: StandingSentence) -> Double {
      selection.weights.titleShare(of: line)
        + (line.sentence.doc.contains { ["should", "must", "ought"].contains($0.lower) } ? 0.5 : 0)
        + (isLast(line.sentence, of: reading) ? 0.3 : 0)
    }
    return found.max { (weight($0), $0.index) < (weight($1), $1.index) }
  }

  /// What an essay argues it says where it begins and where it ends, in the words of its title, and
  /// often behind a word that sums up. A sentence that does neither may be any of its points: better
  /// none.
  private static func central(_ reading: Reading, _ selection: SentenceSelection)
    -> StandingSentence?
  {
    func weight(_ line: StandingSentence) -> Double {
      let title = 1 + 2 * selection.weights.titleShare(of: line)
      return selection.weights.centrality(of: line) * title * title
        * (sumsUp(line.sentence) ? 1.5 : 1)
    }
    if let point = point(of: reading, selection) { return point }
    return selection.standing.filter { line in
      // What happened in some year is an event, not an idea.
      DateMention.all(in: line.sentence).isEmpty && !Instance(line.sentence).isExample
        && !isGuess(line.sentence)
        && (selection.weights.takesUpTitle(line) && isFraming(line.sentence, of: reading)
          || definesTitle(line.sentence, of: reading)
          || isLast(line.sentence, of: reading) && sumsUp(line.sentence))
    }.max { (weight($0), -$0.index) < (weight($1), -$1.index) }
  }

  /// “Prices may have risen”: what an author leaves open, an essay does not argue.
  private static func isGuess(_ sentence: Sentence) -> Bool {
    sentence.doc.contains {
      ["may", "might", "perhaps", "maybe"].contains($0.lower) && $0.index < 12
    }
  }

  /// Whether it stands in the first paragraph, or opens a paragraph of the last; without headings, at the
  /// beginning or the end.
  private static func isFraming(_ sentence: Sentence, of reading: Reading) -> Bool {
    // Without headings the first section is all that there is.
    if reading.sections.count == 1, let first = reading.sentences.first?.id.block {
      return sentence.id.block <= first + 1 || isLast(sentence, of: reading)
    }
    return sentence.id.block == reading.sentences.first?.id.block
      || sentence.section == reading.sentences.last?.section && sentence.id.ordinal == 0
  }

  /// “Memory is the ability to …” at the head of an essay on memory.
  private static func definesTitle(_ sentence: Sentence, of reading: Reading) -> Bool {
    guard sentence.id == reading.sentences.first?.id,
      let verb = sentence.doc.first(where: \.isRoot), verb.lemma == "be",
      let subject = verb.lefts.first(where: { $0.dep == "nsubj" }),
      verb.rights.contains(where: { $0.dep == "attr" && $0.pos == .noun })
    else { return false }
    return (reading.essay.title ?? "").lowercased().contains(subject.lower)
  }

  private static func isLast(_ sentence: Sentence, of reading: Reading) -> Bool {
    sentence.id.block == reading.sentences.last?.id.block
  }

  /// “What matters is …”, “… is the whole point of …”, and at the end of an essay “what persists is …”.
  private static func point(of reading: Reading, _ selection: SentenceSelection)
    -> StandingSentence?
  {
    let ends = [reading.sentences.first?.section, reading.sentences.last?.section]
    let found = reading.sentences.indices.last { index in
      let sentence = reading.sentences[index]
      let text = sentence.text.lowercased()
      // What matters to one section is not what the essay comes to.
      let isOfEssay =
        ends.contains(sentence.section)
        || selection.weights.titleShare(of: StandingSentence(stating: sentence, index: index)) > 0
      let isNamed =
        isOfEssay && points.contains { text.hasPrefix($0) }
        || text.contains(" is the whole point of ")
      return (isNamed || isLast(sentence, of: reading) && isCleft(sentence.doc))
        && text.last != "?" && LooseWords.areBound(sentence.doc)
    }
    return found.map { StandingSentence(stating: reading.sentences[$0], index: $0) }
  }

  /// “What persists is a habit of mind”: the grammar of what a writer comes to in the end.
  private static func isCleft(_ doc: Doc) -> Bool {
    guard doc.first?.lower == "what", doc.count > 8, let verb = doc.first(where: \.isRoot),
      verb.lemma == "be"
    else {
      return false
    }
    return verb.index > 1 && verb.lefts.contains { $0.dep == "csubj" || $0.dep == "nsubj" }
  }

  private static let points = [
    "what matters", "what counts", "the point is", "the lesson", "the main point", "the key is",
    "the moral", "the essential",
  ]

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
