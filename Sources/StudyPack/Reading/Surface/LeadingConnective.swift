/// Connectives that open a sentence and can go without loss: what is left says what its author says.
enum LeadingConnective {
  private static let words: Set = [
    "however", "therefore", "thus", "moreover", "furthermore", "nevertheless", "nonetheless",
    "consequently", "hence", "accordingly", "additionally", "meanwhile", "indeed", "finally",
    "lastly", "overall", "ultimately", "specifically", "namely", "clearly", "obviously", "but",
    "and", "yet", "besides", "still", "also", "notably", "importantly", "fortunately",
    "unfortunately", "interestingly", "surprisingly", "firstly", "secondly", "thirdly",
  ]
  private static let phrases: [[String]] = [
    ["in", "addition"], ["in", "fact"], ["in", "general"], ["in", "brief"], ["in", "short"],
    ["in", "sum"], ["in", "conclusion"], ["in", "other", "words"], ["in", "particular"],
    ["in", "this", "context"], ["in", "this", "regard"], ["in", "this", "respect"],
    ["in", "this", "way"], ["in", "this", "sense"], ["in", "the", "end"], ["of", "course"],
    ["for", "example"], ["for", "instance"], ["as", "a", "result"], ["as", "a", "consequence"],
    ["after", "all"], ["in", "contrast"],
    ["by", "contrast"], ["above", "all"], ["to", "sum", "up"], ["to", "conclude"],
  ]
  /// Words of which only a comma makes connectives: “First, towns vote”, “Still, bread was dear”.
  private static let needingComma: Set = ["besides", "still", "also"]
  private static let ordinals: Set = ["first", "second", "third", "fourth", "fifth", "next"]
  /// With these a main clause begins: a connective before them needs no comma.
  private static let beginnings: Set = [
    "the", "a", "an", "in", "on", "at", "by", "although", "though", "while", "when", "if", "since",
    "because", "after", "before", "despite", "there", "it", "they", "he", "she", "we", "i", "this",
    "these", "those", "that", "its", "their", "his", "her", "some", "many", "most", "all", "no",
    "every", "each", "both", "even", "over", "during", "with", "for", "as", "not", "other",
  ]

  /// The index of the first word after the connective and its comma; 0 where there is none.
  static func end(in words: [Word]) -> Int {
    var end = 0
    // “And in fact, …”: one after the other.
    while let next = length(in: words[end...]), end + next < words.count - 1 { end += next }
    return end
  }

  /// How many words a connective at the head has, with its comma; `nil` where there is none.
  private static func length(in words: ArraySlice<Word>) -> Int? {
    let opening = words.prefix(4).map(\.lower)
    let count = phrases.first { opening.starts(with: $0) }?.count ?? word(opening)
    guard count > 0, let next = words.dropFirst(count).first else { return nil }
    if next.text == "," { return count + 1 }
    return goesWithoutComma(opening, count, before: next) ? count : nil
  }

  private static func word(_ opening: [String]) -> Int {
    guard let first = opening.first else { return 0 }
    return words.contains(first) || ordinals.contains(first) ? 1 : 0
  }

  private static func goesWithoutComma(_ opening: [String], _ count: Int, before next: Word) -> Bool
  {
    guard let first = opening.first, !needingComma.contains(first), !ordinals.contains(first)
    else { return false }
    if ["but", "and"].contains(first) { return next.kind == .word }
    // “Therefore for instance, …”
    return beginnings.contains(next.lower) || next.isCapitalised || words.contains(next.lower)
  }
}
