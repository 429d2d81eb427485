/// What an essay's sentences show of what its names name, gathered name by name.
struct KindEvidence {
  private struct Observation {
    var run: NameRun
    var titled = false
    var actsAsPerson = false
    var mentions = 0
    var located = 0
    var afterArticle = 0
  }

  private var observations: [String: Observation] = [:]

  mutating func observe(_ run: NameRun, in sentence: Sentence) {
    var seen = observations[run.text] ?? Observation(run: run)
    let words = sentence.words
    seen.mentions += 1
    seen.titled = seen.titled || Self.hasTitle(run, words)
    seen.actsAsPerson = seen.actsAsPerson || Self.actsAsPerson(run, words)
    if run.words.lowerBound > 0 {
      let before = words[run.words.lowerBound - 1].lower
      if NameLexicon.locatives.contains(before) { seen.located += 1 }
      if before == "the" { seen.afterArticle += 1 }
    }
    observations[run.text] = seen
  }

  /// The kind of every name observed.
  var kinds: [String: Name.Kind] {
    let persons = observations.filter { Self.isPerson($0.value) }.keys
    let surnames = Set(persons.compactMap { $0.split(separator: " ").last.map(String.init) })
    return observations.mapValues { seen in
      if let head = seen.run.head, let kind = NameLexicon.heads[head] { return kind }
      if Self.isPerson(seen) || surnames.contains(seen.run.text) { return .person }
      if Self.isAcronym(seen.run) { return .acronym }
      return Self.isPlace(seen) ? .place : .unknown
    }
  }

  private static func isPerson(_ seen: Observation) -> Bool {
    let words = seen.run.text.split(separator: " ").map(String.init)
    guard seen.run.head == nil, seen.afterArticle == 0, (1...5).contains(words.count),
      words.allSatisfy({ $0 != "of" && $0 != "the" })
    else { return false }
    if words.count == 1 { return seen.located == 0 && (seen.titled || seen.actsAsPerson) }
    if let first = words.first?.lowercased() {
      if NameLexicon.titles.contains(first) || NameLexicon.givenNames.contains(first) {
        return true
      }
    }
    return words.dropLast().contains(where: isInitial) || seen.titled
  }

  /// `W.` or `W`, as in `W. E. B. Du Bois`.
  private static func isInitial(_ word: String) -> Bool {
    word.utf8.count <= 2 && word.first?.isUppercase == true
      && (word.utf8.count == 1 || word.hasSuffix("."))
  }

  private static func hasTitle(_ run: NameRun, _ words: [Word]) -> Bool {
    guard run.words.lowerBound > 0 else { return false }
    return NameLexicon.titles.contains(words[run.words.lowerBound - 1].lower)
      && words[run.words.lowerBound - 1].isCapitalised
  }

  /// `X, who …`, `X was born`.
  private static func actsAsPerson(_ run: NameRun, _ words: [Word]) -> Bool {
    let next = run.words.upperBound
    guard next + 1 < words.count else { return false }
    let pair = (words[next].lower, words[next + 1].lower)
    return pair == (",", "who") || pair == (",", "whose") || pair == ("was", "born")
  }

  private static func isAcronym(_ run: NameRun) -> Bool {
    run.words.count == 1
      && Word(text: run.text, lower: "", kind: .word, range: run.range).isAcronym
  }

  private static func isPlace(_ seen: Observation) -> Bool {
    seen.located > 0 && seen.afterArticle == 0 && seen.located * 4 >= seen.mentions
      && seen.run.words.count <= 2
  }
}
