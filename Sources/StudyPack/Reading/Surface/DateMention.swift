/// A date as it stands in a sentence.
public struct DateMention: Sendable, Hashable {
  public enum Precision: String, Sendable, Hashable {
    case year, month, day
    /// `the 1950s`
    case decade
    /// `1986–1988`
    case span
  }

  public let text: String
  public let precision: Precision
  /// The year, or the first year of a decade or span: from 1000 to 2099, or any where an era stands
  /// with it. Years are astronomical, as in ISO 8601: 0 is 1 BC, -43 is 44 BC.
  public let year: Int
  /// Its words, as indices in ``Sentence/words``.
  public let words: Range<Int>
  /// In the block's text.
  public let range: TextRange

  /// The dates in `sentence` that name a year, from left to right.
  ///
  /// A number of four digits is a year where nothing counts with it (`1,200 men` and `1200 men` are
  /// none) and it stands where a year stands: after a preposition of time, a month, a day of the
  /// month, a dash or a comma, in brackets, or at the start of the sentence. With an era, any number is
  /// one: `44 BC`, `79 CE`.
  public static func all(in sentence: Sentence) -> [DateMention] {
    sentence.words.indices.compactMap { DateReader(sentence: sentence).date(endingAt: $0) }
  }
}

/// Reads the date whose year stands at a given word.
private struct DateReader {
  let sentence: Sentence
  var words: [Word] { sentence.words }

  static let prepositions: Set<String> = [
    "in", "since", "by", "until", "till", "from", "to", "after", "before", "during", "between",
    "of",
    "and", "around", "about", "circa", "early", "late", "mid", "the", "through", "than", "on",
  ]

  func date(endingAt index: Int) -> DateMention? {
    let word = words[index]
    if let dated = yearOfEra(endingAt: index) { return dated }
    if isFollowedByEra(index) { return nil }
    if let decade = decade(word) { return mention(index..<(index + 1), .decade, decade) }
    if let span = span(word) { return mention(index..<(index + 1), .span, span) }
    guard let year = year(word), !counts(index), standsAsDate(index) else { return nil }
    if joinsYear(index) { return mention(index..<(index + 1), .span, year) }
    let start = dateStart(index)
    let precision: DateMention.Precision =
      start == index ? .year : words[start..<index].contains { $0.kind == .number } ? .day : .month
    return mention(start..<(index + 1), precision, year)
  }

  /// `44 BC`, `15 March 44 BC`
  private func yearOfEra(endingAt index: Int) -> DateMention? {
    guard index > 0, let era = YearEra(rawValue: words[index].text),
      let number = Int(words[index - 1].text), (1...9999).contains(number)
    else { return nil }
    let start = dateStart(index - 1)
    let precision: DateMention.Precision =
      start == index - 1
      ? .year : words[start..<index - 1].contains { $0.kind == .number } ? .day : .month
    return mention(start..<index + 1, precision, era.countsBack ? 1 - number : number)
  }

  private func isFollowedByEra(_ index: Int) -> Bool {
    index + 1 < words.count && YearEra(rawValue: words[index + 1].text) != nil
  }

  private func mention(_ range: Range<Int>, _ precision: DateMention.Precision, _ year: Int)
    -> DateMention
  {
    let lower = words[range.lowerBound].range.lowerBound
    let upper = words[range.upperBound - 1].range.upperBound
    return DateMention(
      text: sentence.phrase(range), precision: precision, year: year, words: range,
      range: lower..<upper)
  }

  private func year(_ word: Word) -> Int? {
    guard word.text.utf8.count == 4, let year = Int(word.text), (1000...2099).contains(year) else {
      return nil
    }
    return year
  }

  private func decade(_ word: Word) -> Int? {
    let text =
      word.withoutPossessive.isPossessive ? word.text.filter { $0 != "’" && $0 != "'" } : word.text
    guard text.utf8.count == 5, text.hasSuffix("0s"), let year = Int(text.dropLast()),
      (1000...2099).contains(year)
    else { return nil }
    return year
  }

  /// `1986-1988` as one word.
  private func span(_ word: Word) -> Int? {
    guard (7...9).contains(word.text.count), let year = Int(word.text.prefix(4)),
      (1000...2099).contains(year)
    else { return nil }
    let tail = word.text.dropFirst(4)
    guard let dash = tail.first, "-–—".contains(dash),
      tail.dropFirst().allSatisfy(\.isNumber)
    else { return nil }
    return year
  }

  /// Whether a counted thing follows: a year is followed by no bare lower-case plural.
  private func counts(_ index: Int) -> Bool {
    guard index + 1 < words.count else { return false }
    let next = words[index + 1]
    return next.kind == .word
      && ["percent", "per", "people", "men", "women", "years", "miles", "dollars"].contains(
        next.lower)
  }

  private func standsAsDate(_ index: Int) -> Bool {
    guard index > 0 else { return true }
    let before = words[index - 1]
    return Self.prepositions.contains(before.lower) || NameLexicon.months.contains(before.lower)
      || before.kind == .punctuation && before.text != "$"
  }

  private func joinsYear(_ index: Int) -> Bool {
    let dashes: Set<String> = ["-", "–", "—"]
    if index >= 2, dashes.contains(words[index - 1].text), year(words[index - 2]) != nil {
      return true
    }
    return index + 2 < words.count && dashes.contains(words[index + 1].text)
      && words[index + 2].kind == .number
  }

  /// Where `July 4, 1776`, `4 July 1776` or `July 1776` begins.
  private func dateStart(_ year: Int) -> Int {
    var start = year
    if start >= 1, words[start - 1].text == "," { start -= 1 }
    if start >= 2, isDay(words[start - 1]), isMonth(words[start - 2]) { return start - 2 }
    guard start >= 1, isMonth(words[start - 1]) else { return year }
    return start >= 2 && isDay(words[start - 2]) ? start - 2 : start - 1
  }

  private func isMonth(_ word: Word) -> Bool {
    word.isCapitalised && NameLexicon.months.contains(word.lower)
  }

  private func isDay(_ word: Word) -> Bool {
    guard let day = Int(word.text) else { return false }
    return (1...31).contains(day)
  }
}
