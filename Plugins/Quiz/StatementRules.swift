import StudyPack

/// Which sentences can stand in a quiz on their own, as plain facts of the essay.
struct StatementRules {
  static let shortest = 7
  static let longest = 32

  /// Words with which a sentence leans on the one before it.
  private static let leaningOpeners: Set<String> = Set(
    """
    this that these those it they he she we you i such and but or so yet nor also another other
    others both either neither however moreover furthermore therefore thus hence consequently
    nevertheless nonetheless instead indeed then finally similarly likewise conversely meanwhile
    additionally otherwise still again first second third one two three some many most few several
    for here there perhaps maybe his her their its our my what who how why when where which
    unless until later earlier once
    interestingly fortunately unfortunately ultimately today currently recently now nowadays even
    rather yes no not let if as while whereas although though because since unlike like besides
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  /// Words that point at something that the sentence itself does not name.
  private static let pointers: Set<String> = Set(
    """
    this these those such he she they him them we us our ours you your i me my former latter above
    below similar respectively now also however therefore thus eventually meanwhile too it’s it's that’s that's there’s
    there's they’re he’s she’s let’s ones following aforementioned another same here then afterward afterwards today currently recently nowadays others
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  private static let pronouns: Set<String> = ["he", "she", "him", "they", "them"]

  /// Words by which an author keeps a statement from being a plain fact.
  private static let hedges: Set<String> = Set(
    """
    may might perhaps possibly probably likely unlikely seem seems seemed appear appears appeared
    arguably supposedly allegedly apparently could should would maybe presumably somewhat roughly
    reportedly
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  private static let negations: Set<String> = [
    "not", "never", "no", "none", "nobody", "nothing", "neither", "nor", "without", "cannot",
    "hardly", "rarely", "seldom", "only",
  ]

  /// Words by which a sentence reports what someone says.
  private static let reporting: Set<String> = [
    "said", "says", "say", "according", "called", "reported", "reports", "suggest", "suggests",
    "suggested", "found", "finds", "example", "instance",
  ]

  /// Common nouns that after `the` at the start mostly repeat what the sentence before named.
  private static let repeating: Set<String> = Set(
    """
    organization organisation group plan agreement treaty act law bill decision case company program
    programme process idea result results problem move change changes study report book author
    authors sides parties country countries event method system approach theory model concept term
    first second third last latter former same two three other others most following main reason
    issue practice policy movement measure meeting figure table image map photo effect effects
    answer question message experiment researchers team man woman document proposal
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  let reading: Reading

  /// Whether `sentence` says one plain thing that is clear without its neighbours.
  func isPlainFact(_ sentence: Sentence) -> Bool {
    isComplete(sentence) && !isReported(sentence)
      && !sentence.words.contains { Self.hedges.contains($0.lower) }
      && !sentence.words.contains { Self.negations.contains($0.lower) || $0.lower.hasSuffix("n’t") }
  }

  /// Whether `sentence` can be read alone; it may still report a view.
  func isComplete(_ sentence: Sentence) -> Bool {
    let words = sentence.words
    guard isProse(sentence), sentence.text.hasSuffix("."), let first = words.first,
      first.isCapitalised || first.kind == .number,
      (Self.shortest...Self.longest).contains(words.count { $0.kind != .punctuation }),
      !Self.leaningOpeners.contains(first.lower), !repeatsSubject(words)
    else { return false }
    return !points(words) && !opensWithLink(words) && !tellsOfKnown(words)
      && hasPlainPunctuation(sentence)
  }

  /// Phrases before the first comma that link a sentence to the one before.
  private static let links: Set<String> = [
    "in fact", "in addition", "on the other hand", "on the one hand", "in contrast", "by contrast",
    "in other words", "in turn", "in short", "in brief", "in general", "of course", "in particular",
    "as a result", "for example", "for instance", "in conclusion", "at the same time",
    "in response",
    "after all", "more importantly", "in the end", "as such", "in practice", "in theory",
    "to be sure", "above all", "in any case", "in some cases", "at first", "in reality",
  ]

  private func opensWithLink(_ words: [Word]) -> Bool {
    guard let comma = words.prefix(6).firstIndex(where: { $0.text == "," }) else { return false }
    return Self.links.contains(words[..<comma].map(\.lower).joined(separator: " ")) || comma == 1
  }

  /// `The bankruptcy allowed …`: a single event under a common noun, which an earlier sentence named.
  private func tellsOfKnown(_ words: [Word]) -> Bool {
    guard words[0].lower == "the", !words[1].isCapitalised else { return false }
    let verb = words.indices.dropFirst(2).first { index in
      VerbForms.isPast(words[index].lower) || ["was", "were", "had"].contains(words[index].lower)
    }
    guard let verb, verb < 9 else { return false }
    return !words[2..<verb].contains { $0.isCapitalised || $0.lower == "that" || $0.lower == "who" }
  }

  private func isProse(_ sentence: Sentence) -> Bool {
    switch reading.block(of: sentence).kind {
    case .paragraph: true
    case .heading, .listItem, .quotation, .code: false
    }
  }

  private func isReported(_ sentence: Sentence) -> Bool {
    sentence.words.contains { word in
      Self.reporting.contains(word.lower)
        || StanceVerbs.kind(of: word.lower) == .opinion
          && !word.lower.hasSuffix("ing")
    }
  }

  /// `The treaty …`, without a word after it that says which.
  private func repeatsSubject(_ words: [Word]) -> Bool {
    guard words.count > 2, words[0].lower == "the" else { return false }
    guard let head = (1...2).first(where: { Self.repeating.contains(words[$0].lower) }) else {
      return false
    }
    let next = head + 1 < words.count ? words[head + 1].lower : ""
    return !["of", "that", "which", "between", "to"].contains(next)
  }

  private func points(_ words: [Word]) -> Bool {
    words.enumerated().contains { index, word in
      if word.lower == "those", index + 1 < words.count,
        ["who", "with", "of"].contains(words[index + 1].lower)
      {
        return false
      }
      if ["it", "its", "their", "his", "her"].contains(word.lower) { return index < 5 }
      if word.lower == "that", index > 0 {
        return words[index - 1].text == "," || Self.prepositions.contains(words[index - 1].lower)
      }
      if word.lower == "the", index > 0 { return refersBack(index, words) }
      if word.lower == "each", index > 0, words[index - 1].text == "," { return true }
      if word.lower == "one", index + 1 < words.count {
        return words[index + 1].kind == .punctuation
          || ["is", "was", "that"].contains(words[index + 1].lower)
      }
      // So late in a sentence, a pronoun has its noun in the same sentence.
      if Self.pronouns.contains(word.lower) { return index < 10 }
      return Self.pointers.contains(word.lower) && !word.isAcronym
    }
  }

  /// `… opposed the law.`: which law, only an earlier sentence tells.
  private func refersBack(_ the: Int, _ words: [Word]) -> Bool {
    guard the + 2 < words.count, Self.repeating.contains(words[the + 1].lower) else { return false }
    let next = words[the + 2]
    return next.kind == .punctuation || next.lower == "in" || next.lower == "and"
  }

  private func hasPlainPunctuation(_ sentence: Sentence) -> Bool {
    let marks = sentence.words.filter { $0.kind == .punctuation }.map(\.text)
    guard !marks.contains(where: { [":", ";", "?", "!", "(", "[", "*", "_", "`"].contains($0) })
    else { return false }
    let opening = marks.count { $0 == "“" }
    guard !hasHole(sentence.words) else { return false }
    return opening == marks.count { $0 == "”" } && marks.count { $0 == "\"" } % 2 == 0
      && opening < 2 && marks.count { $0 == "," } < 5
  }

  private static let prepositions: Set<String> = [
    "in", "of", "at", "on", "by", "for", "with", "from", "to", "after", "before", "during", "since",
  ]

  /// `as shown in , the …`: something was taken out of the text.
  private func hasHole(_ words: [Word]) -> Bool {
    zip(words, words.dropFirst()).contains { word, next in
      ["in", "of", "at", "by", "see", "and"].contains(word.lower) && [",", "."].contains(next.text)
        && next.range.lowerBound > word.range.upperBound
    }
  }
}
