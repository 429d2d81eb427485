import Language

/// “Canal guilds are those that …”, “a rye mill is one in which …, and an oat mill is one …”: “one” and “those”
/// stand for the term's own noun. Read off the words, since the parser seldom parts the clauses of such a row.
struct StandInDefinitions {
  let phrases: DefinitionText
  private var doc: Doc { phrases.doc }

  private static let mostTokens = 5

  var all: [FoundDefinition] { doc.compactMap(definition) }

  private func definition(_ word: Token) -> FoundDefinition? {
    guard ["one", "those"].contains(word.lower), word.index > 1, word.index + 2 < doc.count,
      doc[word.index - 1].lower == (word.lower == "one" ? "is" : "are"),
      let term = term(before: word.index - 1), opensRelative(word.index + 1)
    else { return nil }
    let noun = doc[term.upperBound - 1]
    guard word.lower == "one" || noun.isPlural || term.count > 1 else { return nil }
    let clause = Array(word.index + 1..<end(from: word.index + 1))
    return phrases.phrase(clause, after: noun).map { text in
      // “Those” of “kin” are not counted either.
      let kind = text.firstRange(of: "\(noun.lower) ").map { String(text[$0.lowerBound...]) }
      return FoundDefinition(
        term: term, text: word.lower == "those" ? kind ?? text : text, pattern: .copula)
    }
  }

  /// The noun with what stands before it, where a clause begins with it; another name may follow between commas.
  private func term(before verb: Int) -> Range<Int>? {
    var end = verb
    if doc[end - 1].text == ",", let comma = doc[..<(end - 1)].last(where: { $0.text == "," }),
      end - comma.index < Self.mostTokens + 3, isOtherName(behind: comma.index)
    {
      end = comma.index
    }
    let start = doc[..<end].lastIndex { !isPart($0) }.map { $0 + 1 } ?? 0
    guard start + 1 < end, end - start <= Self.mostTokens, doc[end - 1].isNounlike else {
      return nil
    }
    let article = start > 0 && ["a", "an"].contains(doc[start - 1].lower)
    return opensClause(article ? start - 1 : start) ? start..<end : nil
  }

  private func isOtherName(behind comma: Int) -> Bool {
    ["or", "also", "sometimes", "often", "known", "called"].contains(doc[comma + 1].lower)
  }

  private func isPart(_ word: Token) -> Bool {
    word.isNounlike || word.pos == .adjective || word.text == "-"
      || ["VBN", "VBG"].contains(word.tag.rawValue)
  }

  private func opensClause(_ start: Int) -> Bool {
    guard start > 0 else { return true }
    let before = doc[start - 1].lower
    return [",", ";", ":", "and", "while", "whereas", "but"].contains(before)
      && doc[..<start].contains { ["is", "are"].contains($0.lower) }
  }

  /// “That …”, “in which …”, “bound by …”, “the miller would like to join”
  private func opensRelative(_ start: Int) -> Bool {
    let (first, next) = (doc[start], doc[start + 1])
    if ["that", "which", "who", "whose", "whom", "where"].contains(first.lower) { return true }
    if ["VBN", "VBG"].contains(first.tag.rawValue) { return true }
    if ["which", "whom"].contains(next.lower), first.lower != "of" { return true }
    return first.pos == .determiner && doc[start...].prefix(6).contains(where: \.isFinite)
      || first.tag == "NNS" && next.isFinite
  }

  /// To where the sentence ends, or its next clause begins.
  private func end(from start: Int) -> Int {
    let end =
      doc[start...].first { [";", ":", ".", "—"].contains($0.text) }?.index ?? doc.count
    let next = doc[start..<end].first { comma in
      comma.text == "," && comma.index + 1 < end
        && (["while", "whereas", "such"].contains(doc[comma.index + 1].lower)
          || startsCopula(behind: comma.index))
    }
    return next?.index ?? end
  }

  /// “, and an oat mill is …”
  private func startsCopula(behind comma: Int) -> Bool {
    let words = doc[(comma + 1)...].prefix(Self.mostTokens + 3).drop {
      ["and", "but", "a", "an"].contains($0.lower)
    }
    guard let verb = words.first(where: { !isPart($0) }), verb.index > words.startIndex else {
      return false
    }
    return ["is", "are"].contains(verb.lower)
  }
}
