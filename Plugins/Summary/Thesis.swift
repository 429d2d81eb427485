import Clauses
import Language
import StudyPack

/// What the essay argues, in the sentence that announces it: “This essay argues that …”, “in my view
/// …”, “what matters is …”.
///
/// Where no sentence does, there is none: the place of a sentence and the words of the title are too
/// weak a sign of what an essay comes to.
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
    ["this", "essay", "shows", "that"], ["this", "paper", "shows", "that"],
    ["this", "article", "shows", "that"], ["this", "paper", "claims"],
    ["this", "article", "claims"], ["my", "claim", "is"], ["my", "thesis", "is"],
    ["my", "point", "is"], ["the", "central", "claim", "is"], ["my", "central", "claim", "is"],
    ["the", "claim", "of", "this"],
  ]

  init(_ reading: Reading, _ selection: SentenceSelection) {
    let stated = Self.stated(in: reading) ?? Self.opinion(in: reading, selection)
    isStated = stated != nil
    line = stated ?? Self.point(of: reading, selection)
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

  /// “What persists is a habit of mind”: what a writer comes to in the end. “What the miller can do is
  /// …” tells only one thing more.
  private static func isCleft(_ doc: Doc) -> Bool {
    guard doc.count > 8, doc[0].lower == "what", lasting.contains(doc[1].lemma),
      let verb = doc.first(where: \.isRoot)
    else { return false }
    return verb.lemma == "be" && verb.index == 2
  }

  private static let lasting: Set = ["matter", "count", "persist", "remain", "emerge", "last"]

  private static let points = [
    "what matters", "what counts", "the point is", "the lesson", "the main point", "the key is",
    "the moral", "the essential",
  ]

  /// Whether it opens with words that sum up; “thus” and “therefore” only join it to the sentence
  /// before.
  static func sumsUp(_ sentence: Sentence) -> Bool {
    let words = sentence.words.prefix(3).map(\.lower)
    return summings.contains { words.starts(with: $0) }
  }

  private static let summings: [[String]] = [
    ["overall"], ["in", "brief"], ["in", "short"], ["in", "sum"], ["in", "summary"],
    ["in", "conclusion"], ["to", "sum", "up"], ["to", "conclude"], ["summing", "up"],
    ["taken", "together"], ["all", "in", "all"], ["on", "the", "whole"],
  ]
}

extension StandingSentence {
  /// A sentence that states the thesis, whatever it opens with.
  fileprivate init(stating sentence: Sentence, index: Int) {
    self.init(sentence, index: index, text: sentence.text)
  }
}
