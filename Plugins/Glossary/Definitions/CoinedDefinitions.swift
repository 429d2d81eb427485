import Language

/// “Weber defined the state as …”, “introduced the term X for …”, “By X Marx means …”, “What lawyers
/// call X is …”: somebody says what a word is to mean.
struct CoinedDefinitions {
  let phrases: DefinitionText
  private var doc: Doc { phrases.doc }

  var all: [FoundDefinition] {
    doc.compactMap { token in
      defined(token) ?? meant(token) ?? meantByIt(token) ?? whatIsCalled(token)
    } + introduced
  }

  /// “Weber defined the state as a body that …”
  private func defined(_ verb: Token) -> FoundDefinition? {
    guard verb.lemma == "define", !verb.isHedged(),
      verb.lefts.contains(where: { $0.dep == "nsubj" }),
      let word = verb.rights.first(where: { $0.dep == "dobj" }),
      let term = DefinableTerm(word) ?? DefinableTerm(mentionedBy: word),
      let meaning = verb.rights.object(of: "as") ?? word.rights.object(of: "as")
    else { return nil }
    return found(term.tokens, meaning)
  }

  /// “By alienation Marx means the loss of …”, “By free time economists mean …”: the words as they stand,
  /// because the parser takes name and speaker for one phrase.
  private func meant(_ verb: Token) -> FoundDefinition? {
    guard ["mean", "understand"].contains(verb.lemma), !verb.isHedged(),
      let by = doc[..<verb.index].suffix(7).last(where: { $0.lower == "by" }),
      by.index == 0 || doc[by.index - 1].pos == .punctuation || doc[by.index - 1].dep == "cc",
      let term = term(from: by.index + 1, to: verb.index)
    else { return nil }
    let end = meaningEnd(from: verb.index + 1)
    return phrases.phrase(Array(verb.index + 1..<end)).map {
      FoundDefinition(term: term, text: $0, pattern: .meaning)
    }
  }

  /// Up to the comma, or to the one word that says who means it.
  private func term(from start: Int, to verb: Int) -> Range<Int>? {
    let words = doc[start..<verb].filter { !Self.quotes.contains($0.text) }
    let comma = words.first { $0.text == "," }?.index
    let first = words.first { !["a", "an", "the"].contains($0.lower) }?.index ?? start
    let end = (words.last { $0.index < (comma ?? verb - 1) }?.index ?? start) + 1
    guard end > first, end - first <= 4, doc[end - 1].isNounlike || doc[end - 1].tag == "VBG",
      !DefinableTerm.isEndOfName(first..<end, in: doc),
      doc[first..<end].allSatisfy({ $0.pos != .determiner && $0.pos != .pronoun }),
      doc[verb - 1].isNounlike || doc[verb - 1].pos == .pronoun
    else { return nil }
    return first..<end
  }

  /// “Idle water, by which millers mean the part of a flow that …”
  private func meantByIt(_ verb: Token) -> FoundDefinition? {
    guard verb.lemma == "mean", !verb.isHedged(),
      let by = doc[..<verb.index].suffix(4).last(where: { $0.lower == "by" }), by.index > 1,
      doc[by.index + 1].lower == "which", by.index + 2 < verb.index,
      doc[verb.index - 1].isNounlike || doc[verb.index - 1].pos == .pronoun,
      doc[by.index - 1].text == ",",
      doc[by.index - 2].pos == .noun,
      let named = DefinableTerm(doc[by.index - 2]) ?? DefinableTerm(ownedBy: doc[by.index - 2]),
      named.tokens.upperBound == by.index - 1
    else { return nil }
    let term = (strivingStart(for: doc[by.index - 2]) ?? named.tokens.lowerBound)..<by.index - 1
    let meaning = verb.index + 1..<meaningEnd(from: verb.index + 1)
    // “In its texture, by which they mean the size of its grains”: the grains of what, the sentence tells.
    guard !meaning.contains(where: { ["its", "their"].contains(doc[$0].lower) }) else { return nil }
    return phrases.phrase(Array(meaning)).map {
      FoundDefinition(term: term, text: $0, pattern: .meaning)
    }
  }

  /// “A striving for higher ground, by which …”: the striving has the name.
  private func strivingStart(for noun: Token) -> Int? {
    guard noun.dep == "pobj",
      ["for", "to", "against", "toward", "towards"].contains(noun.head.lower),
      noun.head.head.index + 1 == noun.head.index,
      noun.head.head.isNounlike
    else { return nil }
    return noun.head.head.index
  }

  /// “What economists call moral hazard is the tendency to …”
  private func whatIsCalled(_ verb: Token) -> FoundDefinition? {
    guard verb.lemma == "call", verb.dep == "csubj", verb.head.lemma == "be",
      verb.leftEdge.lower == "what", let name = verb.rights.first(where: { $0.dep == "oprd" }),
      let term = DefinableTerm(name),
      let meaning = verb.head.rights.first(where: { $0.dep == "attr" })
    else { return nil }
    return found(term.tokens, meaning)
  }

  private func found(_ term: Range<Int>, _ meaning: Token) -> FoundDefinition? {
    phrases.phrase(Array(meaning.leftEdge.index...meaning.rightEdge.index)).map {
      FoundDefinition(term: term, text: $0, pattern: .meaning)
    }
  }

  /// “introduced the term X for …”, “the word “X” was coined by … to describe …”: read off the words,
  /// because the parser takes the name for a part of the sentence.
  private var introduced: [FoundDefinition] {
    guard doc.contains(where: { Self.coining.contains($0.lemma) }) else { return [] }
    return doc.filter { DefinableTerm.wordsForNames.contains($0.lower) && $0.index > 0 }.compactMap
    { word in
      guard isAnnounced(word), let name = name(behind: word),
        let start = meaningStart(behind: name.upperBound, isGiven(word)),
        let text = text(start..<meaningEnd(from: start))
      else { return nil }
      return FoundDefinition(term: name, text: text, pattern: .meaning)
    }
  }

  /// “This balance between …” is a balance between ….
  private func text(_ meaning: Range<Int>) -> String? {
    guard let first = meaning.first, meaning.count > 3,
      ["this", "that"].contains(doc[first].lower),
      ["between", "of", "in", "that"].contains(doc[first + 2].lower)
    else { return phrases.phrase(Array(meaning)) }
    let article = IndefiniteArticle(before: doc[first + 1].lower).rawValue
    return phrases.shortPhrase(Array(meaning.dropFirst())).map { "\(article) \($0)" }
  }

  private static let coining: Set = [
    "introduce", "coin", "use", "choose", "invent", "propose", "adopt", "create", "suggest",
    "prefer", "give",
  ]
  private static let quotes: Set = ["“", "”", "\"", "‘", "’", "'"]

  private func name(behind word: Token) -> Range<Int>? {
    var start = word.index + 1
    while start < doc.count, Self.quotes.contains(doc[start].text) { start += 1 }
    let end = doc[min(start, doc.count)...].first { token in
      Self.quotes.contains(token.text) || token.pos == .punctuation && token.text != "-"
        || token.pos == .adverb || token.lower == "be"
        || ["for", "to", "was", "is", "in", "by", "which", "that"].contains(token.lower)
    }
    guard let end, end.index > start, end.index - start <= 4 else { return nil }
    return start..<end.index
  }

  /// “the term X”, “the wider term X”
  private func isAnnounced(_ word: Token) -> Bool {
    let before = doc[..<word.index].suffix(2).map { $0 }
    guard let last = before.last else { return false }
    return last.lower == "the"
      || last.pos == .adjective && before.count > 1 && ["the", "a"].contains(before[0].lower)
  }

  /// “He gave the name X to the …”
  private func isGiven(_ word: Token) -> Bool {
    word.lower == "name" && doc[..<word.index].suffix(3).contains { $0.lemma == "give" }
  }

  /// Behind “for”, “to describe”, “to mean” and the like; or behind the “to” of what is given a name.
  ///
  /// “By using the word “…,” it set, for the first time, …” says of no word what it means.
  private func meaningStart(behind end: Int, _ isGiven: Bool) -> Int? {
    let verbs: Set = ["describe", "mean", "denote", "name"]
    let rest = doc[end...].drop { Self.quotes.contains($0.text) }
    guard let first = rest.first, first.text != ",", doc[first.index - 1].text != "," else {
      return nil
    }
    if isGiven { return first.lower == "to" ? first.index + 1 : nil }
    return rest.first { token in
      token.lower == "for" || verbs.contains(token.lower) && doc[token.index - 1].lower == "to"
        || token.lower == "to" && token.index > 1 && doc[token.index - 1].lower == "refer"
    }.map { $0.index + 1 }
  }

  /// Where the sentence goes on to what is done with the word: “…, and others took it over”.
  private func meaningEnd(from start: Int) -> Int {
    doc[start...].first { token in
      token.text == ";"
        || token.text == "," && token.index + 1 < doc.count
          && (opensClause(token.index + 1) || goesBack(token.index + 1, before: start)
            || opensNext(token.index + 1))
    }?.index ?? doc.count
  }

  /// Whether a finite verb here belongs to what stands before the meaning: “…, is a word of theirs”, but not “while
  /// its trade, and so its law, is ruled from outside”.
  private func goesBack(_ place: Int, before start: Int) -> Bool {
    let word = doc[place]
    guard word.isFinite else { return false }
    let verb = ["aux", "auxpass"].contains(word.dep.rawValue) ? word.head : word
    return verb.lefts.last { ["nsubj", "nsubjpass"].contains($0.dep.rawValue) }
      .map { $0.index < start } ?? true
  }

  /// “…, and by a low lock any lock that …”
  private func opensNext(_ place: Int) -> Bool {
    doc[place].lower == "and" && place + 1 < doc.count && doc[place + 1].lower == "by"
  }

  private func opensClause(_ start: Int) -> Bool {
    ["and", "but"].contains(doc[start].lower)
      && doc[start...].prefix(5).contains {
        $0.isFinite
          && $0.lefts.contains { $0.dep == "nsubj" && $0.index > start && $0.tag != "WDT" }
      }
  }
}
