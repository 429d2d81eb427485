import StudyPack

/// A sentence that stands alone, as the handout shows it, with what speaks for choosing it.
struct StandingSentence {
  let sentence: Sentence
  /// Its place in ``Reading/sentences``.
  let index: Int
  let text: String
  var centrality = 0.0

  /// Longer ones are hard to take in, shorter ones say little.
  private static let wordLimits = 8...46

  init?(_ sentence: Sentence, index: Int) {
    guard let standing = StandAloneText(sentence), Self.wordLimits.contains(sentence.words.count),
      !SelfReference.announces(sentence), !Self.addresses(sentence)
    else { return nil }
    self.sentence = sentence
    self.index = index
    text = standing.text
  }

  /// “We” and “you” speak to the essay's readers, who are not those of the handout.
  private static func addresses(_ sentence: Sentence) -> Bool {
    sentence.words.contains { ["we", "us", "our", "you", "your", "i", "my"].contains($0.lower) }
  }

  var wordCount: Int { text.split(separator: " ").count }
}

/// Sentences about the essay and not about its matter: “The content will be explained.”
enum SelfReference {
  private static let announcements: [[String]] = [
    ["will", "be", "analyzed"], ["will", "be", "analysed"], ["will", "be", "discussed"],
    ["will", "be", "explained"], ["will", "be", "examined"], ["will", "be", "defined"],
    ["will", "be", "described"], ["will", "be", "presented"], ["this", "essay", "describes"],
    ["this", "essay", "sets", "out"], ["should", "be", "focused", "on"],
  ]

  static func announces(_ sentence: Sentence) -> Bool {
    let words = sentence.words.map(\.lower)
    return words.indices.contains { start in
      announcements.contains { words[start...].starts(with: $0) }
    }
  }
}
