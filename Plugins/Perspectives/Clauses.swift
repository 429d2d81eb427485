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
    "in this context", "also", "overall", "first", "second", "third", "at the same time", "yet",
    "given",
  ]

  private static let subordinators: Set<String> = [
    "although", "though", "while", "whereas", "because", "since", "if", "when", "as",
  ]

  /// Words that point back to what a claim on its own does not have.
  private static let pointers: Set<String> = ["this", "these", "such", "former", "latter"]
  private static let pronouns: Set<String> = [
    "he", "she", "it", "they", "him", "her", "them", "his", "its", "their", "we", "our",
  ]

  /// Pronouns whose noun may stand in the clause of another holder.
  private static let objects: Set<String> = ["it", "them"]

  private var words: [Word] { sentence.words }

  /// Groups that are subjects after `, whereas` or `, while`, whatever the verb.
  var contrastedGroups: [Attribution] {
    words.indices.compactMap { index in
      guard index > 0, words[index - 1].text == ",",
        ["whereas", "while"].contains(words[index].lower)
      else { return nil }
      let start = index + 1
      for end in (start + 1)..<(start + 4) where end < words.count {
        if HolderLexicon.isGroup(words[end - 1].lower), words[end].kind == .word,
          !FunctionWords.contains(words[end].lower)
        {
          return Attribution(
            pattern: .subject, holder: start..<end, verb: nil, clauseStart: start)
        }
      }
      return nil
    }
  }

  /// `such a demand` points back, `in such a way that` does not.
  private func pointsBack(_ range: Range<Int>) -> Bool {
    range.contains { index in
      guard Self.pointers.contains(words[index].lower) else { return false }
      let isOwn =
        words[index].lower == "such" && index + 2 < words.count
        && (words[index + 1].lower == "as" || words[index + 2].lower == "way")
      return !isOwn
    }
  }

  /// `the demand itself`: which demand, only an earlier sentence tells.
  private func namesKnown(_ range: Range<Int>) -> Bool {
    range.dropFirst(2).contains { index in
      ["itself", "themselves"].contains(words[index].lower) && words[index - 2].lower == "the"
    }
  }

  /// The claim that `mention` attributes; `alone` is whether no other holder speaks in the sentence.
  /// and `follows` whether one speaks before.
  func claim(_ mention: Attribution, alone: Bool, follows: Bool) -> String? {
    claim(from: mention.clauseStart, alone: alone, follows: follows)
  }

  /// The shortest whole statement around the clause that begins at `start`.
  func claim(from start: Int, alone: Bool, follows: Bool) -> String? {
    guard let range = range(from: start, alone: alone) else { return nil }
    let length = words[range].count { $0.kind != .punctuation }
    guard (Self.shortest...Self.longest).contains(length) else { return nil }
    guard !pointsBack(range),
      !words[range.lowerBound..<max(start, range.lowerBound)].contains(where: {
        Self.pronouns.contains($0.lower)
      }),
      !(follows && words[range].contains { Self.objects.contains($0.lower) }),
      !namesKnown(range)
    else { return nil }
    return text(range)
  }

  private func range(from start: Int, alone: Bool) -> Range<Int>? {
    let end = bodyEnd
    guard start < end else { return nil }
    if start > 0, Self.subordinators.contains(words[start - 1].lower) {
      return subordinateClause(from: start, end: end)
    }
    let isJoined =
      start > 1 && words[start - 1].kind == .word
      && !(["and", "but"].contains(words[start - 1].lower) && words[start - 2].text == ",")
      && Attribution.leadEnd(words) != start
    if isJoined { return nil }
    let whole = start..<border(start, end)
    let clause = alone && count(whole) <= Self.longest ? whole : start..<cut(start, end)
    return !alone ? clause : lead(max(start, 0), clause)
  }

  /// The index of the first word that is part of no connective: `Therefore for instance, `.
  private var connectiveEnd: Int {
    var end = 0
    while end < words.count, let next = connective(at: end) { end = next }
    return end
  }

  private func connective(at start: Int) -> Int? {
    for length in [4, 3, 2, 1] where start + length < words.count {
      let phrase = words[start..<(start + length)].map(\.lower).joined(separator: " ")
      guard Self.connectives.contains(phrase) else { continue }
      let next = start + length
      if words[next].text == "," { return next + 1 }
      let isFree = length > 1 || Self.freeConnectives.contains(phrase)
      return isFree ? next : nil
    }
    return nil
  }

  /// Connectives that need no comma to be one.
  private static let freeConnectives: Set<String> = [
    "therefore", "thus", "hence", "moreover", "furthermore", "consequently", "additionally",
    "nevertheless", "nonetheless", "however", "also",
  ]

  /// The clause with what leads up to it (`In the 1980s, `), where that is short.
  private func lead(_ start: Int, _ clause: Range<Int>) -> Range<Int> {
    let first = connectiveEnd
    guard first < start else {
      return clause.lowerBound < first ? first..<clause.upperBound : clause
    }
    return start <= 12 && count(0..<clause.upperBound) <= Self.longest
      ? first..<clause.upperBound : clause
  }

  /// `Although X admits that …, …`: up to the comma, where there is only one.
  private func subordinateClause(from start: Int, end: Int) -> Range<Int>? {
    if ["whereas", "while"].contains(words[start - 1].lower) { return start..<cut(start, end) }
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
        || words[index].text == "," && opensGroup(index + 1)
    } ?? end
  }

  /// Whether a group of people begins a clause at `index`, after `and` or at once.
  private func opensGroup(_ index: Int) -> Bool {
    guard index + 2 < words.count else { return false }
    let first = ["and", "but"].contains(words[index].lower) ? index + 1 : index
    return words[first...].prefix(3).contains { HolderLexicon.isGroup($0.lower) }
  }

  /// The end of what can be said of one holder: `, whereas` begins what is said of another.
  private func border(_ start: Int, _ end: Int) -> Int {
    (start..<end).first { index in
      words[index].text == "," && index + 1 < end
        && ["whereas", "while"].contains(words[index + 1].lower)
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
    let frame = reporterEnd
    let verb = words[frame...].firstIndex {
      VerbForms.auxiliaries.contains($0.lower) || StanceVerbs.base(of: $0.lower) != nil
    }
    for start in frame..<max(frame, min(verb ?? 0, frame + 12)) {
      for length in 1...4 where start + length <= words.count {
        let range = start..<(start + length)
        if matches(sentence.phrase(range).lowercased()) { return (range, 0) }
      }
    }
    return nil
  }

  /// The index after `Elazar argues that`; 0 where no one reports.
  private var reporterEnd: Int {
    guard let that = words.prefix(8).firstIndex(where: { $0.lower == "that" }), that > 1,
      StanceVerbs.kind(of: words[that - 1].lower) == .opinion, words[that - 2].isCapitalised
    else { return 0 }
    return that + 1
  }

  private func isVerb(_ index: Int, after subject: Range<Int>) -> Bool {
    let word = words[index].lower
    if VerbForms.auxiliaries.contains(word) || StanceVerbs.base(of: word) != nil { return true }
    // What a doctrine did in the past is its history and no view.
    guard HolderLexicon.isDoctrine(words[subject.upperBound - 1].lower) else {
      return VerbForms.isPast(word)
    }
    return word.hasSuffix("s") && !word.hasSuffix("ss") && !FunctionWords.contains(word)
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
