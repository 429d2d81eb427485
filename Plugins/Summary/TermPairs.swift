import Clauses
import StudyPack

/// Sentences that bring in one of the essay's terms and lean on the one before: “A boat is raised by letting water in.
/// This is called locking up.” Together they stand alone.
struct TermPairs {
  let all: [StandingSentence]

  /// Of both, in words: more is no point.
  private static let words = 12...52

  /// - Parameter telling: the sentences that tell enough by themselves.
  init(_ telling: [StandingSentence], _ matter: Matter, _ reading: Reading) {
    let alone = Dictionary(telling.map { ($0.index, $0) }, uniquingKeysWith: { first, _ in first })
    all = reading.sentences.indices.dropFirst().compactMap { index in
      let sentence = reading.sentences[index]
      guard alone[index] == nil, let before = alone[index - 1], matter.namesATerm(sentence),
        Continuation.goesOn(sentence, from: before.sentence), matter.generality(of: sentence) == 1,
        !matter.tellsOfOne(sentence), !matter.tellsOfOne(before.sentence)
      else { return nil }
      let pair = StandingSentence(
        sentence, index: index, text: before.text + " " + sentence.text,
        evidence: before.evidence + [Evidence(sentence)])
      return Self.words.contains(pair.wordCount) ? pair : nil
    }
  }
}
