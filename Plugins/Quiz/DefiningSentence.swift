import StudyPack

/// A sentence that defines its subject, or a term that a relative clause after it defines.
struct DefiningSentence {
  let sentence: Sentence
  let names: NameIndex
  private var words: [Word] { sentence.words }

  private static let articles: Set<String> = ["a", "an", "the"]

  /// Words after which a noun phrase begins; no `and`, which may join it to another.
  private static let openers: Set<String> = [
    "a", "an", "the", "in", "of", "as", "with", "by", "for",
  ]

  /// Words by which a phrase is narrowed to what only the term means.
  private static let narrowing: Set<String> = [
    "that", "which", "who", "whose", "by", "where", "of", "for", "to", "between", "in",
  ]

  /// The term and what the sentence says it is.
  var parts: (term: String, definition: String)? {
    guard sentence.text.hasSuffix("."), words.count > 6 else { return nil }
    return bySubject ?? byRelativeClause
  }

  // MARK: `X is a Y that …`

  private var bySubject: (String, String)? {
    let start = leadEnd
    guard let verb = words[start...].prefix(7).firstIndex(where: isDefiningVerb),
      let definition = definitionStart(verb), let first = termStart(from: start),
      verb > first, verb - first <= 4, isNoun(first..<verb)
    else { return nil }
    return (term(first..<verb), sentence.phrase(definition..<(words.count - 1)))
  }

  private func isDefiningVerb(_ word: Word) -> Bool {
    ["is", "are", "refers", "refer", "means"].contains(word.lower)
  }

  /// The index after `In economics,`; 0 where the sentence opens with its subject.
  private var leadEnd: Int {
    guard words[0].lower == "in", let comma = words.prefix(5).firstIndex(where: { $0.text == "," })
    else { return 0 }
    return comma + 1
  }

  private func termStart(from start: Int) -> Int? {
    guard start + 2 < words.count else { return nil }
    guard Self.articles.contains(words[start].lower) else { return start }
    let isNamed = ["term", "word", "phrase"].contains(words[start + 1].lower)
    return isNamed ? start + 2 : start + 1
  }

  private func definitionStart(_ verb: Int) -> Int? {
    let next = verb + 1
    guard next + 4 < words.count else { return nil }
    switch words[verb].lower {
    case "refers", "refer": return words[next].lower == "to" ? next + 1 : nil
    case "means": return Self.articles.contains(words[next].lower) ? next : nil
    default: return isDefinition(next, plural: words[verb].lower == "are") ? next : nil
    }
  }

  /// An article or a bare plural, and later a word that narrows it.
  private func isDefinition(_ start: Int, plural: Bool) -> Bool {
    let opens =
      ["a", "an"].contains(words[start].lower) && !plural
      || plural && words[start].lower.hasSuffix("s") && !FunctionWords.contains(words[start].lower)
      || words[start].lower == "the"
    let narrows = words[(start + 1)...].prefix(6).contains {
      Self.narrowing.contains($0.lower) || VerbForms.isPast($0.lower)
    }
    return opens && narrows
  }

  // MARK: `… X, which is a Y that …`

  private var byRelativeClause: (String, String)? {
    guard let which = words.firstIndex(where: { $0.lower == "which" }), which > 2,
      words[which - 1].text == ",", which + 5 < words.count,
      ["is", "are"].contains(words[which + 1].lower),
      isDefinition(which + 2, plural: words[which + 1].lower == "are")
    else { return nil }
    var first = which - 1
    while first > 0, which - 1 - first < 3, isNoun((first - 1)..<first) { first -= 1 }
    guard first < which - 1, first > 0, Self.openers.contains(words[first - 1].lower) else {
      return nil
    }
    let end = words[(which + 2)...].firstIndex { [",", ";"].contains($0.text) } ?? words.count - 1
    return (term(first..<(which - 1)), sentence.phrase((which + 2)..<end))
  }

  // MARK: Terms

  private func term(_ range: Range<Int>) -> String {
    let term = sentence.phrase(range)
    let isOrdinary = range.lowerBound == 0 && names.occursInLowerCase(words[0].lower)
    return isOrdinary ? term.prefix(1).lowercased() + term.dropFirst() : term
  }

  private func isNoun(_ range: Range<Int>) -> Bool {
    words[range].allSatisfy { word in
      word.kind == .word && !FunctionWords.contains(word.lower) && !VerbForms.isPast(word.lower)
        && !word.lower.hasSuffix("ly") && !word.withoutPossessive.isPossessive
    }
  }
}
