/// A number with what it counts, as it stands in a sentence. Years are no numbers here.
public struct NumberMention: Sendable, Hashable {
  /// What the number measures.
  public enum Unit: String, Sendable, Hashable {
    case percent, money, count
  }

  /// The number alone, such as `45` or `1.2`.
  public let text: String
  /// Spelt numbers up to twenty count.
  public let value: Double
  public let unit: Unit
  /// What is counted, in lower case: the word after the number.
  public let counted: String
  /// Its words, as indices in ``Sentence/words``.
  public let words: Range<Int>
  /// In the block's text.
  public let range: TextRange

  /// The numbers in `sentence` that measure or count something, from left to right.
  public static func all(in sentence: Sentence) -> [NumberMention] {
    let dates = Set(DateMention.all(in: sentence).flatMap(\.words))
    let words = sentence.words
    return words.indices.compactMap { index in
      guard !dates.contains(index), index + 1 < words.count, let value = value(of: words[index]),
        let unit = unit(of: index, in: words)
      else { return nil }
      return NumberMention(
        text: words[index].text, value: value, unit: unit, counted: words[index + 1].lower,
        words: index..<(index + 1), range: words[index].range)
    }
  }

  /// Without `one`, which is more often a pronoun.
  private static let spelt = [
    "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
  ]

  private static func value(of word: Word) -> Double? {
    if let index = spelt.firstIndex(of: word.lower) { return Double(index + 2) }
    guard word.kind == .number else { return nil }
    return Double(word.text.filter { $0 != "," })
  }

  private static func unit(of index: Int, in words: [Word]) -> Unit? {
    let next = words[index + 1]
    if next.lower == "percent" || next.lower == "%" { return .percent }
    if next.lower == "per", index + 2 < words.count, words[index + 2].lower == "cent" {
      return .percent
    }
    if index > 0, ["$", "£", "€"].contains(words[index - 1].text) { return .money }
    guard next.kind == .word, !next.isCapitalised, next.lower.hasSuffix("s"),
      next.lower.utf8.count > 3
    else { return nil }
    return .count
  }
}
