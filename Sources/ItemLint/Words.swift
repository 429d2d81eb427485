import Assessment

extension String {
  /// Its words in lower case, without punctuation.
  var plainWords: [String] {
    lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "’" && $0 != "'" && $0 != "-" }
      .map(String.init)
  }

  /// Its words that carry meaning, without inflection: those of four letters and more.
  var contentStems: Set<String> {
    Set(plainWords.filter { $0.count >= 4 && !Self.small.contains($0) }.map(Self.stem))
  }

  private static let small: Set<String> = [
    "which", "what", "when", "where", "whom", "whose", "this", "that", "these", "those", "there",
    "their", "they", "them", "with", "from", "into", "have", "does", "were", "been", "being",
    "about", "than", "then", "also", "following", "according", "essay", "text", "most", "more",
    "some", "such", "only", "other", "each", "very", "both",
  ]

  private static func stem(_ word: String) -> String {
    for ending in ["ies", "ing", "es", "ed", "s"]
    where word.hasSuffix(ending) && word.count - ending.count >= 3 {
      return String(word.dropLast(ending.count))
    }
    return word
  }

  /// The number that the text is, with or without a sign, a unit sign, or commas.
  var number: Double? {
    let digits = filter { $0.isNumber || $0 == "." || $0 == "-" || $0 == "−" }
      .replacing("−", with: "-")
    let rest = filter { !$0.isNumber && !".,-−%$€£ ".contains($0) }
    return rest.isEmpty ? Double(digits) : nil
  }
}

extension QuizItem {
  var rightOptions: [QuizOption] { options.filter(\.correct) }
  var wrongOptions: [QuizOption] { options.filter { !$0.correct } }
  /// The one right option of a choice.
  var key: QuizOption? { kind == .choice && rightOptions.count == 1 ? rightOptions.first : nil }
}
