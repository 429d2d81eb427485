import Language

/// “They live by the **toll**, the money that …”: a noun phrase behind a term that the author marks says what
/// it is, read off the words, since the parser joins it to anything.
struct MarkedAppositions {
  let phrases: DefinitionText
  private var doc: Doc { phrases.doc }

  func definition(of term: Range<Int>) -> FoundDefinition? {
    guard !isInOpening(term), let gloss = gloss(of: term) else { return nil }
    return phrases.shortPhrase(Array(gloss)).map {
      FoundDefinition(term: term, text: $0, pattern: .apposition)
    }
  }

  /// “Under **tenancy**, a family tilled …”: the sentence goes on behind the comma.
  private func isInOpening(_ term: Range<Int>) -> Bool {
    let before = doc[..<term.lowerBound]
    return !before.contains(where: \.isFinite) && before.contains { $0.pos == .adposition }
  }

  private func gloss(of term: Range<Int>) -> Range<Int>? {
    let mark = mark(behind: term)
    let start = mark + 1
    guard start + 2 < doc.count, [",", "(", "—", "–"].contains(doc[mark].text),
      ["the", "a", "an", "any"].contains(doc[start].lower), let head = head(from: start)
    else { return nil }
    let end = end(from: head.index + 1, since: start)
    let tokens = start..<end
    guard doc.isPhrase(tokens, lettingPastPass: true), !isInARow(end), !speaksOfWord(head) else {
      return nil
    }
    return tokens
  }

  /// “The **Hall** (*Halle*), a house of …”: what stands in brackets is another name.
  private func mark(behind term: Range<Int>) -> Int {
    let next = term.upperBound
    guard next + 2 < doc.count, doc[next].text == "(",
      let close = doc[next...].prefix(8).first(where: { $0.text == ")" }),
      close.index + 1 < doc.count, doc[close.index + 1].text == ","
    else { return next }
    return close.index + 1
  }

  /// The noun on which the phrase hangs, where words behind it say which.
  private func head(from start: Int) -> Token? {
    let head = doc[(start + 1)...].first {
      $0.isNounlike && ($0.index + 1 >= doc.count || !Self.isNamePart(doc[$0.index + 1]))
    }
    guard let head, head.pos == .noun, head.index - start <= 5, head.index + 1 < doc.count,
      doc[(start + 1)..<head.index].allSatisfy({ Self.before.contains($0.pos) || $0.tag == "VBN" })
    else { return nil }
    let next = doc[behindTwin(of: head)]
    return Self.narrowing.contains(next.lower) || ["VBN", "VBG", "VBD"].contains(next.tag.rawValue)
      ? head : nil
  }

  /// “A library and school of …”
  private func behindTwin(of head: Token) -> Int {
    let next = head.index + 1
    let hasTwin =
      next + 2 < doc.count && ["and", "or"].contains(doc[next].lower) && doc[next + 1].pos == .noun
    return hasTwin ? next + 2 : next
  }

  private static func isNamePart(_ token: Token) -> Bool {
    token.isNounlike || token.dep == "case" || ["-", "’s", "'s"].contains(token.text)
  }

  private static let before: Set<PartOfSpeech> = [
    .adjective, .noun, .adverb, .punctuation, .number, .coordinatingConjunction,
  ]
  private static let narrowing: Set = [
    "of", "that", "who", "which", "whose", "in", "by", "to", "for", "with", "from", "between",
    "among", "at", "on", "where", "when", "whereby", "without",
  ]

  /// Where the sentence, or a part of it that a mark closes, ends; a row within the phrase goes on.
  private func end(from next: Int, since start: Int) -> Int {
    let span = doc[next...].first { token in
      switch token.text {
      case ";", ":", "—", "–", ")": true
      case ".": token.index + 1 == doc.count
      case ",": !goesOn(behind: token.index, since: start)
      default: false
      }
    }
    return span?.index ?? doc.count
  }

  /// “Of the hands, feet, and face”
  private func goesOn(behind comma: Int, since start: Int) -> Bool {
    guard comma + 1 < doc.count else { return false }
    let next = doc[(comma + 1)...].prefix(4).first { $0.isNounlike || $0.pos == .adjective }
    return next.map { $0.dep == "conj" && (start..<comma).contains($0.head.index) } ?? false
  }

  /// “A term that stresses …”: what is said of the word.
  private func speaksOfWord(_ head: Token) -> Bool {
    ["term", "phrase", "name", "expression"].contains(head.lemma)
  }

  /// “A mill, the bridge that leads to it, and a lock”
  private func isInARow(_ end: Int) -> Bool {
    guard end + 1 < doc.count, doc[end].text == "," else { return false }
    return ["and", "or"].contains(doc[end + 1].lower)
      || ["DT", "PRP$"].contains(doc[end + 1].tag.rawValue)
  }
}
