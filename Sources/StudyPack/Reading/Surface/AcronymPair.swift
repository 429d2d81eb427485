/// An acronym and what it stands for, as an essay writes the pair: “Security Council (SC)”.
///
/// After Schwartz & Hearst, “A simple algorithm for identifying abbreviation definitions in
/// biomedical text” (PSB 2003), but stricter: each word of weight gives its first letter, and may
/// give more of its letters (“adenosine triphosphate”, ATP); small words may give none.
public struct AcronymPair: Sendable, Hashable {
  /// As the essay writes it: `SC`.
  public var acronym: String
  /// The words that give its letters.
  public var expansion: String

  /// The pairs that a sentence sets out in brackets, in its order.
  public static func all(in sentence: Sentence) -> [AcronymPair] {
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

  /// The nearest word from which on the words give the letters.
  private static func expansionStart(of acronym: String, before open: Int, in words: [Word]) -> Int?
  {
    let letters = Array(acronym.lowercased().filter(\.isLetter))
    let reach = words[..<open].suffix(letters.count + 5).indices.reversed()
    let phrase = reach.prefix { words[$0].kind == .word || ["-", "–"].contains(words[$0].text) }
    return phrase.first { start in
      !FunctionWords.contains(words[start].lower)
        && give(letters[...], words[start..<open].flatMap(Part.parts)[...])
    }
  }

  /// A word, or a part of a hyphenated one.
  private struct Part {
    var letters: ArraySlice<Character>
    var mayGiveNone: Bool

    static func parts(of word: Word) -> [Part] {
      word.lower.split(whereSeparator: { "-–".contains($0) }).enumerated().map { place, part in
        Part(
          letters: Array(part)[...], mayGiveNone: place > 0 || FunctionWords.contains(word.lower))
      }
    }
  }

  private static func give(_ letters: ArraySlice<Character>, _ parts: ArraySlice<Part>) -> Bool {
    guard let part = parts.first else { return letters.isEmpty }
    let rest = parts.dropFirst()
    if part.mayGiveNone, give(letters, rest) { return true }
    guard let first = letters.first, part.letters.first == first else { return false }
    return (1...letters.count).contains { count in
      isHeld(letters.prefix(count), by: part.letters) && give(letters.dropFirst(count), rest)
    }
  }

  /// Whether a word holds the letters in their order.
  private static func isHeld(_ letters: ArraySlice<Character>, by word: ArraySlice<Character>)
    -> Bool
  {
    var wanted = letters
    for letter in word where letter == wanted.first { wanted.removeFirst() }
    return wanted.isEmpty
  }
}
