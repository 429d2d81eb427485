import StudyPack

extension String {
  /// Whether quotation marks and brackets come in pairs.
  var balancesMarks: Bool {
    count(where: { $0 == "“" }) == count(where: { $0 == "”" })
      && count(where: { $0 == "(" }) == count(where: { $0 == ")" })
      && count(where: { $0 == "\"" }) % 2 == 0
  }

  /// Whether `phrase` stands in the text as whole words, whatever its case and number.
  func mentions(_ phrase: String) -> Bool { StemmedText(self).mentions(StemmedText(phrase)) }

  /// Whether its last words are those of `phrase`.
  func endsAsWord(with phrase: String) -> Bool {
    self == phrase || hasSuffix(" " + phrase)
  }

  /// Its words without punctuation and possessive endings.
  var wordList: [String] {
    split { !$0.isLetter && !$0.isNumber && $0 != "’" && $0 != "'" && $0 != "-" }.map { word in
      for ending in ["’s", "'s"] where word.hasSuffix(ending) { return String(word.dropLast(2)) }
      return String(word)
    }
  }
}

/// A text's words without case, number and other endings, for looking up many phrases in it.
struct StemmedText {
  private let words: [String]

  init(_ text: String) { words = text.lowercased().wordList.map(Stem.of) }

  func mentions(_ phrase: StemmedText) -> Bool {
    guard let first = phrase.words.first, phrase.words.count <= words.count else { return false }
    return words.indices.contains { start in
      words[start] == first && start + phrase.words.count <= words.count
        && words[start..<(start + phrase.words.count)].elementsEqual(phrase.words)
    }
  }
}
