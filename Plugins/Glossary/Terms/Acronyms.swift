import StudyPack

/// An acronym and what it stands for, as an essay writes the pair: “Security Council (SC)”.
///
/// After Schwartz & Hearst, “A simple algorithm for identifying abbreviation definitions in
/// biomedical text” (PSB 2003), with their rule that the letters are found from the right.
struct AcronymPair {
  var acronym: String
  var expansion: String

  static func all(in sentence: Sentence) -> [AcronymPair] {
    let words = sentence.words
    return words.indices.compactMap { open in
      guard words[open].text == "(", open > 0, open + 2 < words.count, words[open + 2].text == ")",
        isAcronym(words[open + 1].text),
        let start = expansionStart(of: words[open + 1].text, before: open, in: words)
      else { return nil }
      return AcronymPair(
        acronym: words[open + 1].text, expansion: sentence.phrase(start..<open))
    }
  }

  private static func isAcronym(_ text: String) -> Bool {
    (2...8).contains(text.count) && text.count(where: \.isUppercase) >= 2
      && text.allSatisfy { $0.isLetter || $0.isNumber || $0 == "." || $0 == "-" }
  }

  /// “Office of Management and Budget (OMB)” begins with the office, not with “of”.
  private static func beginning(_ start: Int, of acronym: String, in words: [Word]) -> Int? {
    guard FunctionWords.contains(words[start].lower) else { return start }
    guard start > 0, words[start - 1].lower.first == acronym.lowercased().first else { return nil }
    return start - 1
  }

  /// Each letter of the acronym begins a word of the expansion, from the last word back; small words
  /// and the parts of a hyphenated word may be passed over.
  private static func expansionStart(of acronym: String, before open: Int, in words: [Word]) -> Int?
  {
    var letters = Array(acronym.lowercased().filter(\.isLetter))
    var index = open - 1
    let floor = max(0, open - 1 - letters.count - 5)
    var start: Int?
    while let letter = letters.last, index >= floor {
      let word = words[index]
      guard word.kind == .word || word.text == "-" || word.text == "–" else { return nil }
      let initials = word.lower.split(whereSeparator: { "-–".contains($0) }).compactMap(\.first)
      if initials.contains(letter) {
        for initial in initials.reversed() where letters.last == initial { letters.removeLast() }
        start = index
      } else if !FunctionWords.contains(word.lower), word.kind == .word {
        return nil
      }
      index -= 1
    }
    return letters.isEmpty ? start.flatMap { beginning($0, of: acronym, in: words) } : nil
  }
}
