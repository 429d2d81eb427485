import Language
import StudyPack

/// Names of terms that end right before a mark.
struct WordedNames {
  let doc: Doc
  let frequencies: WordFrequencies?

  /// The noun phrase that ends right before a mark: a noun with the adjectives and nouns before it.
  func term(endingBefore end: Int) -> Range<Int>? {
    let head = doc[end - 1]
    guard head.isNounlike || ["VBG", "FW"].contains(head.tag.rawValue) || isForeign(head),
      !doc.isQuoted(end - 1),
      head.entType.map({ Self.facts.contains($0) }) != true
    else { return nil }
    var start = end - 1
    while start > 0, isPartOfTerm(doc[start - 1], before: doc[start]) { start -= 1 }
    // “This is the miller's knot, a bend in which …”
    if start > 1, head.dep == "attr", doc[start - 1].tag == "POS", doc[start - 2].tag == "NN" {
      start -= 2
    }
    // “Popularized the term tolling, a …”
    if start + 1 < end, start > 0, doc[start - 1].lower == "the",
      DefinableTerm.words.contains(doc[start].lower)
    {
      start += 1
    }
    let words = (start..<end).map { doc[$0] }
    guard words.count(where: { $0.pos != .punctuation }) <= 4, !head.text.contains("."),
      words.allSatisfy({ !Self.unspecific.contains($0.lower) }),
      start == 0 || !Self.pointing.contains(doc[start - 1].lower)
        || words.count > 1 && ["its", "their"].contains(doc[start - 1].lower),
      doc[start].tag != "VBG" || start == end - 1, !isOwned(start),
      !DefinableTerm.isEndOfName(start..<end, in: doc)
    else { return nil }
    return start..<end
  }

  /// “The mayor’s school, the House of …”: one that somebody has.
  private func isOwned(_ start: Int) -> Bool {
    start > 1 && doc[start - 1].tag == "POS" && doc[start - 2].pos == .properNoun
  }

  private func isPartOfTerm(_ word: Token, before next: Token) -> Bool {
    if word.text == "-" || next.text == "-" { return !word.hasSpaceAfter }
    return word.isNounlike || word.pos == .adjective || word.tag == "FW" || isForeign(word)
      || word.isForeignModifier
      || word.tag == "VBN" && word.dep == "amod"
  }

  /// “Decidendi”: what the tagger takes for anything, since no English text has it.
  func isForeign(_ word: Token) -> Bool {
    word.text.first?.isLetter == true && word.text.count > 3 && zipf(word) < 1.5
  }

  /// Whether the words are not those of everyday speech: one rare word, or a pair that is seldom.
  ///
  /// - Parameter slack: how much more common, by the logarithm, the rarest word may be.
  func isLearned(_ term: Range<Int>, within slack: Double = 0) -> Bool {
    let words = term.map { doc[$0] }.filter { $0.pos != .punctuation }
    // “Party-in-government”: what hyphens bind is no everyday word.
    if term.count(where: { doc[$0].text == "-" }) > 1 { return true }
    guard let rarest = words.map(zipf).min() else { return false }
    let limit = words.count > 1 ? 4.2 : words.allSatisfy { $0.pos == .properNoun } ? 3.0 : 3.6
    return rarest < limit + slack
  }

  func zipf(_ word: Token) -> Double { frequencies?.zipf(of: word.lower) ?? 3 }

  private static let facts = EntityType.figures.union(["PERSON"])

  private static let pointing: Set = [
    "this", "these", "that", "those", "his", "her", "their", "its", "my", "our", "no",
  ]

  private static let unspecific: Set = [
    "other", "same", "such", "many", "few", "several", "first", "second", "last", "new", "own",
    "example", "instance", "fact", "way", "time", "case", "thing", "others", "most", "more", "year",
    "years", "addition", "course", "contrast", "kind", "sort", "type", "different", "various",
  ]
}

extension Doc {
  /// Whether a quotation stands open at a place.
  fileprivate func isQuoted(_ index: Int) -> Bool {
    let opened = self[..<index].count { $0.text == "“" }
    return opened > self[..<index].count { $0.text == "”" }
      || !self[..<index].count { $0.text == "\"" }.isMultiple(of: 2)
  }
}
