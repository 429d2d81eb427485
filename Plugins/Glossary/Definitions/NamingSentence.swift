import Language
import StudyPack

/// The sentence in which the essay says that something is called so, where its grammar does not tell
/// what: with the one before it, if it leans on that. “… are taken back here. The rescuing is called
/// reabsorption.”
struct NamingSentence {
  let text: String
  let sentence: Sentence

  /// More is an extract and no explanation.
  private static let mostWords = 48

  init?(of candidate: TermCandidate, in reading: Reading) {
    guard candidate.cues.contains(.named) else { return nil }
    for index in candidate.uses.prefix(3) {
      let sentence = reading.sentences[index]
      guard Self.names(candidate, in: sentence) else { continue }
      if let standing = StandAloneText(sentence), !Self.points(sentence),
        sentence.words.count <= Self.mostWords
      {
        (text, self.sentence) = (standing.text, sentence)
        return
      }
      guard index > 0 else { continue }
      let previous = reading.sentences[index - 1]
      guard previous.id.block == sentence.id.block, let first = StandAloneText(previous),
        previous.words.count + sentence.words.count <= Self.mostWords
      else { continue }
      (text, self.sentence) = (first.text + " " + sentence.text, sentence)
      return
    }
    return nil
  }

  /// Whether a word of naming stands before the term.
  private static func names(_ candidate: TermCandidate, in sentence: Sentence) -> Bool {
    let text = sentence.text.lowercased()
    guard let term = text.firstRange(of: candidate.term.lowercased()) else { return false }
    let before = text[..<term.lowerBound].suffix(40)
    // “(also called salt tax)”, “what is called the salt tax”: said by the way of another thing.
    if before.contains("(") || before.contains(" what ") { return false }
    // “Bakers named a dear oven first” gives nothing a name.
    return [
      " called ", " call ", " calls ", " known as ", " is named ", " are named ", " was named ",
      " termed ", " speak of ",
    ].contains { before.contains($0) }
  }

  /// “This is called …”, “such failures are known as …”, “the rescuing is called …”
  private static func points(_ sentence: Sentence) -> Bool {
    guard let first = sentence.doc.first else { return true }
    return ["this", "these", "such", "that", "those", "the", "it", "they", "both", "here", "all"]
      .contains(first.lower)
      || sentence.doc.contains { ["this", "that"].contains($0.lower) && $0.isSubject }
  }
}

extension Token {
  fileprivate var isSubject: Bool { dep == "nsubj" || dep == "nsubjpass" }
}
