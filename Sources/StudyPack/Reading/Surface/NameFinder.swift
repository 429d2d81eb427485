/// A run of words that reads as one name, before it is known what it names.
struct NameRun {
  let text: String
  let head: String?
  let words: Range<Int>
  let range: TextRange
  let isPossessive: Bool
}

/// Finds names in a sentence, given which words the essay writes in lower case and which it
/// capitalises inside sentences.
struct NameFinder {
  let lowerCaseWords: Set<String>
  let capitalisedInside: Set<String>

  func runs(in sentence: Sentence) -> [NameRun] {
    let words = sentence.words
    var runs: [NameRun] = []
    var start = 0
    while start < words.count {
      guard begins(at: start, in: sentence) else {
        start += 1
        continue
      }
      let end = end(of: start, in: words)
      if let run = run(start..<end, in: sentence) { runs.append(run) }
      start = end
    }
    return runs
  }

  private func begins(at index: Int, in sentence: Sentence) -> Bool {
    let word = sentence.words[index]
    guard word.kind == .word, word.isCapitalised, word.lower != "i" else { return false }
    guard sentence.opens(at: index) else { return true }
    if word.isAcronym { return true }
    let bare = word.withoutPossessive.text
    if NameLexicon.openers.contains(word.lower) { return false }
    let isOrdinary = lowerCaseWords.contains(bare.lowercased())
    if capitalisedInside.contains(bare) { return !isOrdinary || followed(index, sentence) }
    return followed(index, sentence) && !isOrdinary
  }

  /// Whether a capitalised word follows, so that a sentence's first word may be part of a name.
  private func followed(_ index: Int, _ sentence: Sentence) -> Bool {
    guard index + 1 < sentence.words.count else { return false }
    let next = sentence.words[index + 1]
    return next.kind == .word && next.isCapitalised && next.lower != "i"
  }

  /// The index after the last word of the name that begins at `start`.
  private func end(of start: Int, in words: [Word]) -> Int {
    var end = start + 1
    while end < words.count, !words[end - 1].withoutPossessive.isPossessive {
      if isNameWord(words[end], after: words[end - 1]) {
        end += 1
      } else if isInitialStop(end, words) {
        end += 2
      } else if let next = afterLink(end, words) {
        end = next
      } else {
        break
      }
    }
    return end
  }

  private func isNameWord(_ word: Word, after previous: Word) -> Bool {
    guard word.range.lowerBound - previous.range.upperBound <= 1 else { return false }
    return word.kind == .word && word.isCapitalised && word.lower != "i"
  }

  /// The full stop of an initial or a title, with a capitalised word after it: `C. Wright Mills`.
  private func isInitialStop(_ index: Int, _ words: [Word]) -> Bool {
    guard words[index].text == ".", index + 1 < words.count,
      words[index + 1].kind == .word, words[index + 1].isCapitalised
    else { return false }
    return words[index - 1].text.utf8.count == 1
      || NameLexicon.titles.contains(words[index - 1].lower)
  }

  /// The index after the capitalised word that links lead to from `index`, as in `Bank | of
  /// England`. `and` and `for` never lead on: as often as not they join two names.
  private func afterLink(_ index: Int, _ words: [Word]) -> Int? {
    var next = index
    while next < words.count, next - index < 2, NameLexicon.links.contains(words[next].text) {
      if words[next].lower == "and" || words[next].lower == "for" { return nil }
      next += 1
    }
    guard next > index, next < words.count, words[next].isCapitalised,
      words[next].kind == .word
    else { return nil }
    if words[index].lower == "the" { return nil }
    return next + 1
  }

  private func run(_ range: Range<Int>, in sentence: Sentence) -> NameRun? {
    var range = range
    let words = sentence.words
    if words[range.lowerBound].lower == "the" { range = (range.lowerBound + 1)..<range.upperBound }
    guard let first = range.first, let last = range.last else { return nil }
    if range.count == 1, isCalendar(words[first]) { return nil }
    let (bare, isPossessive) = words[last].withoutPossessive
    let lower = words[first].range.lowerBound
    let upper = words[last].range.lowerBound + bare.utf8.count
    let base = sentence.range.lowerBound
    let text = String(sentence.text[utf8: (lower - base)..<(upper - base)])
    guard text.utf8.count > 1 else { return nil }
    return NameRun(
      text: text, head: head(words[range]), words: range, range: lower..<upper,
      isPossessive: isPossessive)
  }

  private func isCalendar(_ word: Word) -> Bool {
    NameLexicon.months.contains(word.lower) || NameLexicon.weekdays.contains(word.lower)
  }

  /// The head noun: the last word before the first link, where the lexicon knows it.
  private func head(_ words: ArraySlice<Word>) -> String? {
    let core = words.prefix { !NameLexicon.links.contains($0.text) }
    return core.last.flatMap { word in
      let lower = word.withoutPossessive.text.lowercased()
      return NameLexicon.heads[lower] == nil ? nil : lower
    }
  }
}
