/// Cuts a block's words into sentences by its stops.
///
/// A stop ends a sentence where what follows can begin one, unless the stop belongs to an
/// abbreviation, an initial or a number. Closing quotation marks and brackets go with the sentence
/// that they close.
struct SentenceSplitter {
  private let words: [Word]

  init(_ words: [Word]) { self.words = words }

  /// Ranges of indices of the words, in order; together they cover all words.
  var sentences: [Range<Int>] {
    var sentences: [Range<Int>] = []
    var start = 0
    var index = 0
    while index < words.count {
      if Self.stops.contains(words[index].text) || endsWithAbbreviationStop(index) {
        let end = afterClosers(index + 1)
        if end == words.count || endsSentence(at: index, next: end) {
          sentences.append(start..<end)
          start = end
        }
        index = end
      } else {
        index += 1
      }
    }
    if start < words.count { sentences.append(start..<words.count) }
    return sentences
  }

  private static let stops: Set = [".", "!", "?", "…", "。"]
  private static let closers: Set = ["\"", "”", "’", "'", ")", "]", "»"]
  private static let openingMarks: Set = ["\"", "“", "‘", "'", "(", "[", "«", "—", "¿", "¡"]

  /// A word such as `U.S.` holds its own last stop.
  private func endsWithAbbreviationStop(_ index: Int) -> Bool {
    words[index].kind == .word && words[index].text.last == "."
  }

  private func afterClosers(_ index: Int) -> Int {
    var index = index
    while index < words.count, touchesPrevious(index),
      Self.stops.contains(words[index].text) || Self.closers.contains(words[index].text)
    {
      index += 1
    }
    return index
  }

  private func touchesPrevious(_ index: Int) -> Bool {
    index > 0 && words[index - 1].range.upperBound == words[index].range.lowerBound
  }

  private func endsSentence(at stop: Int, next: Int) -> Bool {
    guard canOpen(next) else { return false }
    if touchesPrevious(next) { return isMissingBlank(stop, next) }
    if words[stop].text == "." || endsWithAbbreviationStop(stop) {
      return !isAbbreviation(stop, next)
    }
    return true
  }

  private func canOpen(_ index: Int) -> Bool {
    guard index < words.count else { return true }
    let word = words[index]
    switch word.kind {
    case .number: return true
    case .word: return word.isCapitalised || !(word.text.first?.isLowercase ?? false)
    case .punctuation:
      return Self.openingMarks.contains(word.text) && index + 1 < words.count
        && (words[index + 1].isCapitalised || words[index + 1].kind == .number
          || words[index + 1].kind == .punctuation)
    }
  }

  /// “… the end.Next one …”: a word of small letters, a stop, a capitalised word.
  private func isMissingBlank(_ stop: Int, _ next: Int) -> Bool {
    guard stop > 0, next == stop + 1, next < words.count, words[stop].kind == .punctuation,
      words[stop - 1].kind == .word, words[stop - 1].text.count >= 3,
      words[stop - 1].text.allSatisfy(\.isLowercase), words[next].kind == .word
    else { return false }
    return words[next].isCapitalised && words[next].text.dropFirst().allSatisfy(\.isLowercase)
      && Abbreviations.openers.contains(words[next].lower)
  }

  private func isAbbreviation(_ stop: Int, _ next: Int) -> Bool {
    // Behind a closing mark the stop has done its work.
    guard next == stop + 1 else { return false }
    let holdsStop = endsWithAbbreviationStop(stop)
    guard holdsStop || (stop > 0 && touchesPrevious(stop)) else { return false }
    let word = holdsStop ? words[stop] : words[stop - 1]
    let name = word.lower.last == "." ? String(word.lower.dropLast()) : word.lower
    let follower = next < words.count ? words[next] : nil
    let opens = follower.map { Abbreviations.openers.contains($0.lower) } ?? true
    if Abbreviations.leading.contains(name) { return true }
    if isInitial(word, at: stop), !opens { return true }
    if Abbreviations.beforeNumber.contains(name) { return follower?.kind == .number }
    return (Abbreviations.closing.contains(name) || holdsStop) && !opens
  }

  /// “J. Smith”: a single capital that is no pronoun and follows no small word such as “vitamin”.
  private func isInitial(_ word: Word, at stop: Int) -> Bool {
    guard word.text.count == 1, word.isCapitalised, word.text != "I" else { return false }
    guard stop >= 2 else { return true }
    let before = words[stop - 2]
    return before.isCapitalised || before.kind == .punctuation
      || Abbreviations.openers.contains(before.lower)
  }
}
