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
    return joined(sentences)
  }

  /// What holds no word, such as a stray “().”, is the end of the sentence before it.
  private func joined(_ sentences: [Range<Int>]) -> [Range<Int>] {
    var joined: [Range<Int>] = []
    for sentence in sentences {
      if let last = joined.last, words[sentence].allSatisfy({ $0.kind == .punctuation }) {
        joined[joined.count - 1] = last.lowerBound..<sentence.upperBound
      } else {
        joined.append(sentence)
      }
    }
    return joined
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
    if isOmission(stop, next) { return opens(next) }
    if words[stop].text == "." || endsWithAbbreviationStop(stop) {
      return !isAbbreviation(stop, next)
    }
    return true
  }

  /// “the … Act”: dots apart from the word before them stand for words left out.
  private func isOmission(_ stop: Int, _ next: Int) -> Bool {
    let isDots = words[stop].text == "…" || words[stop].text == "." && next >= stop + 3
    return isDots && words[stop..<next].allSatisfy { $0.text == "." || $0.text == "…" }
      && !touchesPrevious(stop)
  }

  private func opens(_ next: Int) -> Bool {
    next == words.count || Abbreviations.openers.contains(words[next].lower)
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

  /// “… the end.Next one …”: a word of small letters or a year, a stop, a capitalised word.
  private func isMissingBlank(_ stop: Int, _ next: Int) -> Bool {
    guard stop > 0, next == stop + 1, next < words.count, words[stop].kind == .punctuation,
      touchesPrevious(stop)
    else { return false }
    let (before, after) = (words[stop - 1], words[next])
    let isEnd =
      before.text.count >= 3 && before.kind == .word && before.text.allSatisfy(\.isLowercase)
      || before.text.count == 4 && before.kind == .number
    return isEnd && after.kind == .word && after.isCapitalised
      && (after.text.count >= 3 || opens(next))
      && after.text.dropFirst().allSatisfy { $0.isLowercase || "’'-".contains($0) }
  }

  private func isAbbreviation(_ stop: Int, _ next: Int) -> Bool {
    // Behind a closing mark the stop has done its work.
    guard next == stop + 1 else { return false }
    let holdsStop = endsWithAbbreviationStop(stop)
    guard holdsStop || (stop > 0 && touchesPrevious(stop)) else { return false }
    let index = holdsStop ? stop : stop - 1
    let word = words[index]
    let name = word.lower.last == "." ? String(word.lower.dropLast()) : word.lower
    if Abbreviations.leading.contains(name) { return true }
    if Abbreviations.titles.contains(name), word.isCapitalised { return true }
    if isInitial(index), !opens(next) || isSecondInitial(next) { return true }
    if Abbreviations.beforeNumber.contains(name), isNumeral(next) { return true }
    return (Abbreviations.closing.contains(name) || holdsStop) && !opens(next)
  }

  /// “R. A. Smith”, though “a” opens sentences.
  private func isSecondInitial(_ index: Int) -> Bool {
    guard index + 2 < words.count, words[index].text.count == 1, words[index].isCapitalised,
      words[index + 1].text == ".", touchesPrevious(index + 1)
    else { return false }
    return words[index + 2].isCapitalised
  }

  /// A number in digits, or in Roman capitals.
  private func isNumeral(_ index: Int) -> Bool {
    guard index < words.count else { return false }
    return words[index].kind == .number || words[index].text.allSatisfy { "IVXLC".contains($0) }
  }

  /// “J. Smith”: a single capital that nothing before it makes a label, as in “vitamin C”. “I” is
  /// one only where no sentence can end: “by I. Newton”, “by J. I. Smith”.
  private func isInitial(_ index: Int) -> Bool {
    let word = words[index]
    guard word.text.count == 1, word.isCapitalised else { return false }
    guard index > 0 else { return true }
    let before = words[index - 1]
    if word.text == "I" {
      return before.text == "." || ["by", "of", "and", "with", "from", "to"].contains(before.lower)
    }
    // “In 1958 A. W. Smith”, but “in group 2 A.”
    return !Abbreviations.labelled.contains(before.lower)
      && (before.kind != .number || before.text.count == 4)
  }
}
