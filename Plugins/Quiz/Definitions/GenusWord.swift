import Language

/// The noun on which a definition hangs, read off its words: “method” of “a statistical method which looks for …”.
/// For definitions in words that are not the essay's, whose grammar nobody has parsed.
enum GenusWord {
  static func read(off definition: String) -> String? {
    let words = definition.split(separator: " ").map { $0.lowercased() }
    let phrase = words.drop { articles.contains($0) }.prefix { !closing.contains($0) }
    guard let last = phrase.last, last.allSatisfy({ $0.isLetter || $0 == "-" }) else { return nil }
    return last
  }

  private static let articles: Set = ["a", "an", "the", "any", "all"]

  private static let closing: Set = [
    "of", "that", "which", "who", "whose", "where", "when", "in", "by", "for", "from", "to", "with",
    "without", "on", "at", "between", "among", "as", "such", "used", "made", "given", "set",
    "based",
  ]
}
