import StudyPack

/// A phrase of a sentence that defines a term.
struct FoundDefinition {
  var term: String
  var definition: String
}

/// Finds the definitions in one sentence, after the patterns of Hearst (COLING 1992) and what has
/// been added since: copula, apposition, relative clause, “called”, “refers to”.
///
/// A pattern that is not plain gives nothing: a false definition is worse than none.
struct DefinitionPatterns {
  private let sentence: Sentence
  private let words: [Word]
  /// The ranges of marked text (emphasis, strong) and of quoted words, as ranges of words.
  private let marked: [Range<Int>]

  init(_ sentence: Sentence, in block: Block) {
    self.sentence = sentence
    words = sentence.words
    marked = MarkedWords(sentence, in: block).ranges
  }

  var all: [FoundDefinition] {
    guard words.last?.text != "?" else { return [] }
    return [copula, refersTo, called].compactMap(\.self) + appositions
  }

  // MARK: Copula: “A plate boundary is the zone where …”

  private var copula: FoundDefinition? {
    guard let verb = words.firstIndex(where: { Self.copulas.contains($0.lower) }),
      let subject = subject(before: verb), let start = complement(after: verb)
    else { return nil }
    let isPast = ["was", "were"].contains(words[verb].lower)
    if isPast, !words[subject].allSatisfy(\.isCapitalised) { return nil }
    return found(subject, start..<words.count)
  }

  private static let copulas: Set = ["is", "are", "was", "were"]

  /// The complement begins with an article and says what kind of thing the subject is.
  private func complement(after verb: Int) -> Int? {
    let start = verb + 1
    guard start + 2 < words.count else { return nil }
    let article = words[start].lower
    let isPlural = words[verb].lower == "are"
    guard ["a", "an", "the", "any"].contains(article) || (isPlural && isPluralNoun(start)) else {
      return nil
    }
    return saysKind(from: start) ? start : nil
  }

  /// “Plates are pieces of …”: a bare plural noun.
  private func isPluralNoun(_ index: Int) -> Bool {
    let word = words[index]
    return word.kind == .word && word.lower.hasSuffix("s") && !FunctionWords.contains(word.lower)
      && index + 1 < words.count
      && ["of", "that", "in", "which", "who"].contains(words[index + 1].lower)
  }

  /// Nouns that say what part something plays, not what it is, and words that compare.
  private static let roles: Set = [
    "reason", "result", "problem", "example", "examples", "case", "cause", "matter", "question",
    "answer", "goal",
    "aim", "purpose", "part", "first", "second", "third", "last", "next", "only", "same", "most",
    "least", "best", "worst", "main", "major", "key", "one", "two", "great", "good", "bad", "clear",
    "more", "less", "better", "worse", "few", "lot", "little", "product", "difference", "idea",
    "challenge", "point", "important", "basis", "core", "way", "sign", "fact", "focus", "young",
    "best-known", "largest", "strongest", "biggest", "oldest", "greatest", "source", "ground",
  ]

  private func saysKind(from start: Int) -> Bool {
    let head = words[start...].dropFirst().prefix(2).map(\.lower)
    return !head.contains { Self.roles.contains($0) }
  }

  /// A short noun phrase that opens the sentence.
  private func subject(before verb: Int) -> Range<Int>? {
    let start = words.first.map { ["a", "an", "the"].contains($0.lower) } == true ? 1 : 0
    let range = start..<headEnd(from: start, to: verb)
    guard (1...5).contains(range.count), isTerm(range) else { return nil }
    // “The essay is a …” speaks of one essay; a single word after “the” needs a mark of its own.
    let isDefinite = start == 1 && words[0].lower == "the"
    if isDefinite, range.count == 1, !marked.contains(range), !words[start].isCapitalised {
      return nil
    }
    return range
  }

  /// “Libertarianism about the will is …” defines libertarianism.
  private func headEnd(from start: Int, to end: Int) -> Int {
    guard end > start else { return end }
    let preposition = words[start..<end].firstIndex { ["about", "in", "as"].contains($0.lower) }
    guard let preposition, preposition > start,
      Self.abstractEndings.contains(where: words[preposition - 1].lower.hasSuffix)
    else { return end }
    return preposition
  }

  private func isTerm(_ range: Range<Int>) -> Bool {
    guard let first = range.first, let last = range.last, !Self.roles.contains(words[last].lower),
      !FunctionWords.contains(words[first].lower), !FunctionWords.contains(words[last].lower),
      !Self.anaphoric.contains(words[first].lower)
    else { return false }
    return words[range].allSatisfy { word in
      word.kind == .word
        && (!FunctionWords.contains(word.lower) || ["of", "and"].contains(word.lower))
    }
  }

  private static let anaphoric: Set = [
    "first", "second", "third", "next", "last", "such", "others",
  ]

  // MARK: “Determinism means that …”

  private static let verbsOfMeaning: [[String]] = [
    ["refers", "to"], ["refer", "to"], ["means"], ["denotes"], ["is", "defined", "as"],
    ["are", "defined", "as"], ["can", "be", "defined", "as"], ["may", "be", "defined", "as"],
  ]

  private var refersTo: FoundDefinition? {
    for verb in words.indices.prefix(7) {
      for phrase in Self.verbsOfMeaning
      where words[verb...].prefix(phrase.count).map(\.lower) == phrase {
        guard let subject = subject(before: verb) else { return nil }
        return found(subject, (verb + phrase.count)..<words.count)
      }
    }
    return nil
  }

  // MARK: “The sinking of one plate beneath another is called subduction.”

  private static let verbsOfNaming: Set = ["called", "termed", "named"]

  private var called: FoundDefinition? {
    guard
      let verb = words.indices.dropFirst().first(where: { index in
        Self.verbsOfNaming.contains(words[index].lower)
          || (words[index].lower == "known" && index + 1 < words.count
            && words[index + 1].lower == "as")
      }), let auxiliary = auxiliary(before: verb)
    else { return nil }
    let start = words[verb].lower == "known" ? verb + 2 : verb + 1
    guard let term = namedTerm(at: start), let first = words.first,
      ["a", "an", "the", "any"].contains(first.lower), auxiliary >= 4,
      !words[..<auxiliary].contains(where: { $0.kind == .punctuation })
    else { return nil }
    return found(term, 0..<auxiliary)
  }

  private func auxiliary(before verb: Int) -> Int? {
    var index = verb - 1
    while index > 0,
      ["also", "often", "usually", "sometimes", "commonly"].contains(words[index].lower)
    {
      index -= 1
    }
    return index > 0 && ["is", "are"].contains(words[index].lower) ? index : nil
  }

  /// What is named, up to the end or the next stop: marked words, or few words without function words.
  private func namedTerm(at start: Int) -> Range<Int>? {
    var start = start
    if start < words.count, ["a", "an", "the"].contains(words[start].lower) { start += 1 }
    if let mark = marked.first(where: { $0.lowerBound == start || $0.lowerBound == start + 1 }) {
      return mark
    }
    let end =
      words[min(start, words.count)...].firstIndex { $0.kind == .punctuation } ?? words.count
    let range = min(start, end)..<end
    return (1...4).contains(range.count) && isTerm(range) ? range : nil
  }

  // MARK: Apposition: “sovereignty, the principle that …”, “demarcation, which is the marking of …”

  private var appositions: [FoundDefinition] {
    words.indices.compactMap { comma in
      guard
        words[comma].text == "," || words[comma].text == "(" || words[comma].text == "–"
          || words[comma].text == "—", comma > 0
      else { return nil }
      return apposition(at: comma)
    }
  }

  private func apposition(at comma: Int) -> FoundDefinition? {
    guard !endsIntroduction(comma), let start = appositionStart(after: comma),
      let end = appositionEnd(from: start, comma), saysKind(from: start),
      hasDefiningClause(start..<end), isPhrase(start..<end), let term = termBefore(comma)
    else { return nil }
    return found(term, start..<end)
  }

  /// “In conclusion, the parties …”: the first comma of a sentence that opens with a small word ends
  /// an introduction, and what follows it is the sentence's subject.
  private func endsIntroduction(_ comma: Int) -> Bool {
    guard let first = words.first, words[comma].text == "," else { return false }
    let isFirstComma = !words[..<comma].contains { $0.text == "," }
    return isFirstComma && Self.introductions.contains(first.lower)
  }

  private static let introductions: Set = [
    "in", "after", "before", "as", "despite", "although", "though", "when", "while", "given",
    "with",
    "for", "from", "by", "during", "since", "because", "if", "unlike", "like", "regarding",
    "according", "on", "at", "under", "through", "without", "until", "once", "whereas", "to",
    "however", "therefore", "thus", "moreover", "furthermore", "specifically", "finally",
  ]

  /// A phrase has no verb of its own; a verb in it belongs to a relative clause.
  private func isPhrase(_ range: Range<Int>) -> Bool {
    let relatives: Set = [
      "that", "which", "who", "where", "whose", "when", "what", "how", "whether",
    ]
    let verbs = VerbForms.auxiliaries
    guard let verb = words[range].firstIndex(where: { verbs.contains($0.lower) }) else {
      return true
    }
    return words[range.lowerBound..<verb].contains { relatives.contains($0.lower) }
  }

  private func appositionStart(after comma: Int) -> Int? {
    var start = comma + 1
    if start + 2 < words.count, words[start].lower == "which",
      ["is", "are"].contains(words[start + 1].lower)
    {
      start += 2
    }
    guard start + 3 < words.count, ["a", "an", "the", "any"].contains(words[start].lower) else {
      return nil
    }
    return start
  }

  /// At the closing mark, the sentence's end, or a comma after which the sentence goes on.
  private func appositionEnd(from start: Int, _ opening: Int) -> Int? {
    let close = words[opening].text == "(" ? ")" : words[opening].text
    let stops: Set = [close, ".", ";", "!", ":", "–", "—"]
    guard let end = words[start...].firstIndex(where: { stops.contains($0.text) }), end - start >= 4
    else { return nil }
    // “bread, the oven, and the town” is a list; “…, and so” may be one.
    if words[end].text == ",", end + 1 < words.count,
      ["and", "or", "a", "an", "the"].contains(words[end + 1].lower)
    {
      return nil
    }
    return end
  }

  /// A definition delimits: “that”, “in which”, “of”, within its first words.
  private func hasDefiningClause(_ range: Range<Int>) -> Bool {
    words[range].prefix(7).contains {
      ["that", "which", "in", "of", "who", "where", "for", "between", "to", "whose", "by", "on"]
        .contains($0.lower)
    }
  }

  private func termBefore(_ comma: Int) -> Range<Int>? {
    if let mark = marked.first(where: { $0.upperBound == comma }) {
      return isTerm(mark) ? mark : nil
    }
    let floor = max(0, comma - 4)
    if let article = words[floor..<comma].lastIndex(where: { ["a", "an"].contains($0.lower) }) {
      let range = (article + 1)..<comma
      return !range.isEmpty && isTerm(range) && !words[range].contains(where: \.isCapitalised)
        ? range : nil
    }
    // One bare word, after a verb or a preposition: an abstract noun such as “sovereignty”.
    let range = (comma - 1)..<comma
    guard let word = words[range].first, word.kind == .word, !word.isCapitalised,
      Self.abstractEndings.contains(where: word.lower.hasSuffix), isTerm(range)
    else { return nil }
    let isModified = comma >= 2 && words[comma - 2].lower.hasSuffix("al")
    return isModified ? (comma - 2)..<comma : range
  }

  private static let abstractEndings = [
    "ism", "ity", "tion", "sion", "ship", "ness", "ment", "ance", "ence", "ty", "cy", "sis", "ing",
    "gy", "phy",
  ]

  // MARK: What is found

  private func found(_ term: Range<Int>, _ definition: Range<Int>) -> FoundDefinition? {
    let text = DefinitionText(words, definition, of: sentence).text
    guard let text else { return nil }
    return FoundDefinition(term: self.text(term), definition: text)
  }

  private func text(_ range: Range<Int>) -> String {
    guard let first = range.first, let last = range.last else { return "" }
    let start = words[first].range.lowerBound - sentence.range.lowerBound
    let end = words[last].range.upperBound - sentence.range.lowerBound
    return String(sentence.text[utf8: start..<end])
  }
}
