import StudyPack

/// The clauses of a sentence, as far as punctuation and conjunctions show them.
struct Clauses {
  let sentence: Sentence
  static let longest = 35
  static let shortest = 5

  /// Connectives that link a sentence to the one before and that a claim on its own can do without.
  private static let connectives: Set<String> = [
    "however", "moreover", "therefore", "thus", "hence", "furthermore", "nevertheless",
    "nonetheless", "consequently", "additionally", "finally", "lastly", "similarly", "likewise",
    "indeed", "instead", "accordingly", "in addition", "in contrast", "by contrast", "in brief",
    "in general", "in fact", "as a result", "for example", "for instance", "in conclusion",
    "on the other hand", "on the one hand", "in particular", "in turn", "in short",
    "in this regard",
    "in this context", "also", "overall", "first", "second", "third",
  ]

  private static let subordinators: Set<String> = [
    "although", "though", "while", "whereas", "because", "since", "if", "when", "as",
  ]

  /// Words that point back to what a claim on its own does not have.
  private static let pointers: Set<String> = ["this", "these", "such", "former", "latter"]
  private static let pronouns: Set<String> = [
    "he", "she", "it", "they", "him", "her", "them", "his", "its", "their", "we", "our",
  ]

  private var words: [Word] { sentence.words }

  /// The claim that `mention` attributes; `alone` is whether no other holder speaks in the sentence.
  func claim(_ mention: Attribution, alone: Bool) -> String? {
    claim(from: mention.clauseStart, alone: alone)
  }

  /// The shortest whole statement around the clause that begins at `start`.
  func claim(from start: Int, alone: Bool) -> String? {
    guard let range = range(from: start, alone: alone) else { return nil }
    let length = words[range].count { $0.kind != .punctuation }
    guard (Self.shortest...Self.longest).contains(length) else { return nil }
    guard !words[range].contains(where: { Self.pointers.contains($0.lower) }),
      !words[range.lowerBound..<max(start, range.lowerBound)].contains(where: {
        Self.pronouns.contains($0.lower)
      })
    else { return nil }
    return text(range)
  }

  private func range(from start: Int, alone: Bool) -> Range<Int>? {
    let end = bodyEnd
    guard start < end else { return nil }
    if start > 0, Self.subordinators.contains(words[start - 1].lower) {
      return subordinateClause(from: start, end: end)
    }
    let isJoined = start > 1 && words[start - 1].kind == .word && !isWholeLead(start)
    if isJoined { return nil }
    let clause = start..<(alone && count(start..<end) <= Self.longest ? end : cut(start, end))
    return isConnective(0..<start) || !alone ? clause : lead(start, clause)
  }

  /// The clause with what leads up to it (`In the 1980s, `), where that is short.
  private func lead(_ start: Int, _ clause: Range<Int>) -> Range<Int> {
    start <= 12 && count(0..<clause.upperBound) <= Self.longest ? 0..<clause.upperBound : clause
  }

  /// Whether what stands before `start` ends in a comma, or is only a conjunction.
  private func isWholeLead(_ start: Int) -> Bool { start == 1 }

  private func isConnective(_ range: Range<Int>) -> Bool {
    guard let last = range.last, words[last].text == "," else { return range.isEmpty }
    return Self.connectives.contains(words[0..<last].map(\.lower).joined(separator: " "))
      || range.count == 2
  }

  /// `Although X admits that …, …`: up to the comma, where there is only one.
  private func subordinateClause(from start: Int, end: Int) -> Range<Int>? {
    let commas = (start..<end).filter { words[$0].text == "," }
    guard commas.count == 1, let comma = commas.first, comma > start + 3 else {
      return start == 1 || commas.isEmpty && start > 1 ? start..<end : nil
    }
    return start..<comma
  }

  /// The end of the clause from `start`: a semicolon, or a comma before a contrasting conjunction.
  private func cut(_ start: Int, _ end: Int) -> Int {
    let contrasts: Set<String> = ["but", "while", "whereas", "although", "though", "yet"]
    return (start..<end).first { index in
      words[index].text == ";"
        || words[index].text == "," && index + 1 < end && contrasts.contains(words[index + 1].lower)
    } ?? end
  }

  private var bodyEnd: Int {
    var end = words.count
    while end > 0, [".", "!"].contains(words[end - 1].text) { end -= 1 }
    return end
  }

  private func count(_ range: Range<Int>) -> Int {
    words[range].count { $0.kind != .punctuation }
  }

  private func text(_ range: Range<Int>) -> String? {
    let phrase = sentence.phrase(range)
    guard phrase.balancesQuotes else { return nil }
    return phrase.capitalisedFirst + "."
  }

  /// The subject that opens the sentence, after an adverbial of at most ten words, where `matches`
  /// says that it is the right one and a verb follows.
  func openingSubject(where matches: (String) -> Bool) -> (holder: Range<Int>, clauseStart: Int)? {
    let comma = words.prefix(12).lastIndex { $0.text == "," }
    for start in [0, comma.map { $0 + 1 }].compactMap(\.self) {
      var first = start
      while first < words.count, HolderLexicon.isDeterminer(words[first].lower) { first += 1 }
      for length in stride(from: 4, through: 1, by: -1) where first + length < words.count {
        let range = first..<(first + length)
        if isVerb(first + length, after: range), matches(sentence.phrase(range).lowercased()) {
          return (range, start)
        }
      }
    }
    return nil
  }

  /// The whole sentence, where its first words before any verb mention what `matches` accepts: `States
  /// with a moralistic culture expect …`.
  func openingMention(where matches: (String) -> Bool) -> (holder: Range<Int>, clauseStart: Int)? {
    guard let first = words.first, !Self.pronouns.contains(first.lower) else { return nil }
    let verb = words.firstIndex {
      VerbForms.auxiliaries.contains($0.lower) || StanceVerbs.base(of: $0.lower) != nil
    }
    for start in 0..<min(verb ?? 0, 12) {
      for length in 1...4 where start + length <= words.count {
        let range = start..<(start + length)
        if matches(sentence.phrase(range).lowercased()) { return (range, 0) }
      }
    }
    return nil
  }

  private func isVerb(_ index: Int, after subject: Range<Int>) -> Bool {
    let word = words[index].lower
    if VerbForms.auxiliaries.contains(word) || StanceVerbs.base(of: word) != nil { return true }
    return VerbForms.isPast(word)
      || HolderLexicon.doctrines.contains(words[subject.upperBound - 1].lower)
        && word.hasSuffix("s") && !word.hasSuffix("ss") && !FunctionWords.contains(word)
  }
}

extension String {
  /// Whether every quotation mark and bracket that opens also closes.
  var balancesQuotes: Bool {
    var (curly, round, straight) = (0, 0, 0)
    for scalar in unicodeScalars {
      switch scalar {
      case "“": curly += 1
      case "”": curly -= 1
      case "(": round += 1
      case ")": round -= 1
      case "\"": straight += 1
      default: break
      }
    }
    return curly == 0 && round == 0 && straight % 2 == 0
  }
}
