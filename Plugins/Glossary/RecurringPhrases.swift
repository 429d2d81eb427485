import StudyPack

/// Phrases of two or three content words that an essay uses again and again, such as “strategic
/// partnership”.
///
/// A phrase counts where it is no mere part of a longer one that recurs as often (the idea of the
/// C-value, Frantzi, Ananiadou & Mima 2000).
struct RecurringPhrases {
  private(set) var phrases: [String] = []

  private static let fewestUses = 4

  init(_ reading: Reading, _ names: NameIndex) {
    var counts: [String: (count: Int, text: String)] = [:]
    for sentence in reading.sentences {
      for range in Self.runs(in: sentence) {
        let text = sentence.phrase(range)
        counts[TermKey(text).text, default: (0, text)].count += 1
      }
    }
    let recurring = counts.filter { $0.value.count >= Self.fewestUses }
    let nested = Self.nested(in: recurring)
    phrases = recurring.filter { key, value in nested[key, default: 0] * 2 < value.count }
      .sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
      .map(\.value.text)
  }

  /// How often each phrase stands inside a longer one that recurs too.
  private static func nested(in phrases: [String: (count: Int, text: String)]) -> [String: Int] {
    var nested: [String: Int] = [:]
    for (key, value) in phrases {
      let words = key.split(separator: " ")
      guard words.count == 3 else { continue }
      for part in [words[0..<2], words[1..<3]] {
        nested[part.joined(separator: " "), default: 0] += value.count
      }
    }
    return nested
  }

  private static func runs(in sentence: Sentence) -> [Range<Int>] {
    let words = sentence.words
    return words.indices.flatMap { start in
      (2...3).map { start..<start + $0 }.filter { $0.upperBound <= words.count }
        .filter { isNounLike(words[$0]) }
    }
  }

  private static let numbers: Set = [
    "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "first", "second",
    "third", "last", "next", "new", "different", "various", "certain",
  ]

  private static func isNounLike(_ words: ArraySlice<Word>) -> Bool {
    guard let last = words.last, !last.lower.hasSuffix("ly"), !last.lower.hasSuffix("ed"),
      last.text.count > 3
    else { return false }
    guard let first = words.first, !numbers.contains(first.lower) else { return false }
    return words.allSatisfy { word in
      word.kind == .word && !FunctionWords.contains(word.lower) && word.text.count > 2
        && !word.isCapitalised && StanceVerbs.base(of: word.lower) == nil
        && !VerbForms.isPast(word.lower) && !word.lower.hasSuffix("ly")
    }
  }
}
