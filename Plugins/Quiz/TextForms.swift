import StudyPack

extension String {
  /// Whether quotation marks and brackets come in pairs.
  var balancesMarks: Bool {
    count(where: { $0 == "“" }) == count(where: { $0 == "”" })
      && count(where: { $0 == "(" }) == count(where: { $0 == ")" })
      && count(where: { $0 == "\"" }) % 2 == 0
  }

  /// Whether `phrase` stands in the text as whole words, whatever its case and number.
  func mentions(_ phrase: String) -> Bool {
    let words = lowercased().wordList.map(Stem.of)
    let wanted = phrase.lowercased().wordList.map(Stem.of)
    guard let first = wanted.first, wanted.count <= words.count else { return false }
    return words.indices.contains { start in
      words[start] == first && start + wanted.count <= words.count
        && Array(words[start..<(start + wanted.count)]) == wanted
    }
  }

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
