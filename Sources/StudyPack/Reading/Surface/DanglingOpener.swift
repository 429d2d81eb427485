/// Openings that point back to another sentence.
enum DanglingOpener {
  /// Pronouns, demonstratives and other words whose referent stands before the sentence.
  private static let pointers: Set = [
    "it", "they", "he", "she", "this", "these", "those", "that", "such", "its", "their", "his",
    "her", "them", "him", "we", "our", "i", "my", "you", "your", "both", "neither", "either",
    "another", "other", "others", "here", "so", "but", "and", "or", "nor", "yet", "then", "still",
    "again", "instead", "rather", "otherwise", "conversely", "besides", "too", "even", "maybe",
    "perhaps", "because", "which", "who", "whose", "where", "what", "why", "how", "whether",
    "first", "firstly", "second", "secondly", "third", "thirdly", "fourth", "next", "afterwards",
    "later", "earlier", "former", "latter", "same", "following", "subsequently", "namely", "yes",
    "no", "now", "also", "similarly", "likewise", "given", "especially", "particularly",
    "initially", "currently", "today", "one",
    "some", "many", "most", "few", "several", "there", "see",
  ]
  /// What an article may not open: “the latter”, “the first is …”.
  private static let pointersAfterArticle: Set = [
    "latter", "former", "first", "second", "third", "last", "next", "other", "others", "same",
    "following", "above", "result", "results", "reason", "reasons", "answer", "two", "three",
    "organization", "organisation", "sides", "two", "parties", "treaty", "agreement", "process",
    "group", "method", "argument", "idea", "theory", "study", "question", "problem", "change",
  ]
  private static let backwards: [[String]] = [
    ["at", "the", "same", "time"], ["since", "then"], ["until", "then"], ["by", "then"],
    ["in", "response"], ["in", "turn"], ["in", "return"], ["by", "comparison"],
    ["in", "comparison"], ["the", "more"], ["as", "with"], ["in", "the", "same"],
  ]
  /// “As shown above, …”
  private static let participles: Set = [
    "shown", "noted", "mentioned", "discussed", "described", "explained", "seen", "stated", "for",
    "regards", "regard", "such",
  ]
  private static let selfReferences: Set = [
    "study", "essay", "paper", "chapter", "section", "article", "text", "figure", "table",
  ]

  static func leans(_ words: ArraySlice<Word>) -> Bool {
    let opening = words.prefix(6).map(\.lower)
    guard let first = opening.first else { return true }
    if first == "it" { return !isExpletive(opening) }
    if opening.starts(with: ["on", "the"]), opening.dropFirst(3).first == "hand" { return true }
    if backwards.contains(where: { opening.starts(with: $0) }) { return true }
    if first == "as", opening.count > 1, participles.contains(opening[1]) { return true }
    // “Perhaps the greatest gap …”
    if first == "perhaps" { return leans(words.dropFirst()) }
    if pointers.contains(first) {
      // “First Amendment”, “Most Americans” and “There is …” name their subject themselves.
      return !namesSubject(words.prefix(3), opening)
    }
    if first == "the", opening.count > 2 {
      // “The First Amendment” and “the theory of evolution” name what they mean.
      let isNamed = words.dropFirst().first?.isCapitalised ?? false
      return pointersAfterArticle.contains(opening[1]) && !isNamed && opening[2] != "of"
    }
    return pointsBackEarly(opening)
  }

  /// “It is apparent that …”, “It was Hess who …”.
  private static func isExpletive(_ opening: [String]) -> Bool {
    opening.count > 3 && ["is", "was"].contains(opening[1])
      && opening.dropFirst(2).contains { ["that", "to", "who"].contains($0) }
  }

  private static func namesSubject(_ words: ArraySlice<Word>, _ opening: [String]) -> Bool {
    let second = words.dropFirst().first
    switch opening[0] {
    case "there": return Self.existing.contains(second?.lower ?? "")
    case "many", "most", "some", "several", "few", "one":
      // “Some of the larger towns …”
      if opening.dropFirst().starts(with: ["of", "the"]) { return true }
      return opening[0] != "one" && hasContent(second)
    case "no", "besides": return hasContent(second)
    // “Even with an oven of its own …”
    case "even": return Self.afterEven.contains(second?.lower ?? "")
    case "first", "second", "third", "fourth": return second?.isCapitalised ?? false
    case "today", "currently", "because": return true
    default: return false
    }
  }

  private static func hasContent(_ word: Word?) -> Bool {
    word.map { $0.kind == .word && !FunctionWords.contains($0.lower) } ?? false
  }

  private static let existing: Set = ["is", "are", "was", "were", "has", "have"]
  private static let afterEven: Set = [
    "with", "without", "when", "if", "though", "after", "before", "as", "in", "for", "where",
  ]

  /// “In this study …”, “As the essay says, …”: a pointer in the first words.
  private static func pointsBackEarly(_ opening: [String]) -> Bool {
    let early = opening.prefix(3)
    return early.contains { ["this", "these", "those", "such"].contains($0) }
      || (early.contains("as") && early.contains { selfReferences.contains($0) })
  }
}
