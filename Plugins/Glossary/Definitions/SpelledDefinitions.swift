import Language

/// “The term venue shopping refers to …”, “…: a wake occurs when …”: read
/// off the words at the head of a clause, since a long sentence is often parsed wrongly.
struct SpelledDefinitions {
  let phrases: DefinitionText
  private var doc: Doc { phrases.doc }

  private static let mostTokens = 5

  var all: [FoundDefinition] { starts.compactMap(definition) }

  /// Where the sentence begins, and behind each colon and semicolon.
  private var starts: [Int] {
    [0]
      + doc.filter { [":", ";"].contains($0.text) && $0.index + 1 < doc.count }.map { $0.index + 1 }
  }

  private func definition(from start: Int) -> FoundDefinition? {
    let isMentioned =
      start + 2 < doc.count && doc[start].lower == "the"
      && DefinableTerm.words.contains(doc[start + 1].lower)
    let first = isMentioned ? start + 2 : start
    guard let term = term(from: first), let verb = doc[term.upperBound...].first else { return nil }
    let words = doc[verb.index...].prefix(4).map(\.lower)
    if isMentioned || isPlainName(term),
      let length = Self.meanings.first(where: words.starts)?.count
    {
      return found(term, from: verb.index + length, .meaning)
    }
    guard isPlainName(term), term.count > 1, Self.conditions.contains(where: words.starts) else {
      return nil
    }
    return found(term, from: verb.index, .predicate)
  }

  private static let meanings: [[String]] = [
    ["refers", "to"], ["refer", "to"], ["is", "defined", "as"], ["are", "defined", "as"],
    ["is", "understood", "as"],
  ]
  private static let conditions: [[String]] = [
    ["occurs", "when"], ["occur", "when"], ["happens", "when"], ["happen", "when"],
    ["arises", "when"], ["arise", "when"],
  ]

  /// Nouns and adjectives up to a verb, without “the”, which may point at one thing.
  private func term(from start: Int) -> Range<Int>? {
    var first = start
    while first < doc.count, ["a", "an", "“", "\""].contains(doc[first].lower) { first += 1 }
    var end = first
    while end < doc.count,
      doc[end].isNounlike || doc[end].pos == .adjective || doc[end].text == "-"
        || doc[end].tag == "VBG" || doc[end].tag == "VBN" && end == first
    {
      end += 1
    }
    guard end > first, end - first <= Self.mostTokens, end < doc.count, doc[end - 1].isNounlike
    else {
      return nil
    }
    return first..<end
  }

  private func isPlainName(_ term: Range<Int>) -> Bool {
    term.allSatisfy { doc[$0].pos != .properNoun }
      && !Self.pointing.contains(doc[term.lowerBound].lower)
  }

  private static let pointing: Set = [
    "such", "other", "many", "most", "some", "same", "first", "second", "several", "few", "own",
  ]

  private func found(
    _ term: Range<Int>, from start: Int, _ pattern: TermDefinition.Pattern
  ) -> FoundDefinition? {
    guard start < doc.count else { return nil }
    let end = doc[start...].first { [".", ";", "!", "?"].contains($0.text) }?.index ?? doc.count
    return phrases.phrase(Array(start..<end)).map {
      FoundDefinition(term: term, text: $0, pattern: pattern)
    }
  }
}
