import Language

/// Two names of one thing, as a sentence sets them side by side: “the citric acid cycle, also known as
/// the Krebs cycle, …”, “called a crawler, or spider”.
struct SecondNames {
  /// Ranges of tokens: the name that stands first, and the other.
  typealias Pair = (first: Range<Int>, second: Range<Int>)

  private let doc: Doc
  private let phrases: [Range<Int>]

  init(_ doc: Doc, _ phrases: [TermPhrases.Phrase]) {
    self.doc = doc
    self.phrases = phrases.filter(\.isWhole).map(\.tokens)
  }

  var all: [Pair] {
    phrases.compactMap { second in
      guard let end = ends(before: second),
        let first = phrases.filter({ $0.upperBound == end }).max(by: { $0.count < $1.count })
      else { return nil }
      return (first, second)
    }
  }

  /// Where the first name ends: before a comma or a bracket and the words that announce another.
  private func ends(before second: Range<Int>) -> Int? {
    var index = second.lowerBound - 1
    while index > 0, ["a", "an", "the", "“", "\""].contains(doc[index].lower) { index -= 1 }
    guard index > 1 else { return nil }
    let opening = (0...index).last { [",", "("].contains(doc[$0].text) }
    guard let opening, opening > 0, index > opening, index - opening <= 5 else { return nil }
    let words = (opening + 1...index).map { doc[$0].lower }
    if words == ["or"] { return isNamed(before: opening) && isLast(second) ? opening : nil }
    return Self.announces(words) ? opening : nil
  }

  private static func announces(_ words: [String]) -> Bool {
    // “Bonds, made by rite, are often called …” names the bonds.
    if words.contains(where: ["is", "are"].contains), !words.contains("which") { return false }
    let words =
      words.first.map { ["or", "which", "and"].contains($0) } == true
      ? Array(words.dropFirst()) : words
    guard let last = words.last, ["known", "called", "termed", "as"].contains(last) else {
      return false
    }
    return words.contains { adverbs.contains($0) }
      && words.allSatisfy { adverbs.contains($0) || links.contains($0) }
  }

  private static let adverbs: Set = [
    "also", "sometimes", "otherwise", "often", "commonly", "usually", "popularly", "better",
    "formerly", "formally", "informally", "simply",
  ]
  private static let links: Set = [
    "known", "called", "termed", "referred", "to", "as", "is", "are",
  ]

  /// “called a crawler, or …”: a bare “or” joins names only behind a word that names.
  private func isNamed(before comma: Int) -> Bool {
    guard let first = phrases.first(where: { $0.upperBound == comma }) else { return false }
    return TermCue.all(around: first, in: doc).contains(.named)
  }

  private func isLast(_ second: Range<Int>) -> Bool {
    second.upperBound >= doc.count || doc[second.upperBound].pos == .punctuation
  }
}
