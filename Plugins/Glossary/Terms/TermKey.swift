import StudyPack

/// What two spellings of a term have in common: stems in lower case, without article and hyphens.
struct TermKey: Hashable, Comparable {
  let text: String

  init(_ term: String) {
    let words = term.lowercased()
      .split { !$0.isLetter && !$0.isNumber && $0 != "'" && $0 != "’" }
    let content =
      words.first.map { ["a", "an", "the"].contains($0) } == true
      ? words.dropFirst() : words[...]
    text = content.map { Self.stem(of: String($0)) }.joined(separator: " ")
  }

  init(stems: some Sequence<String>) { text = stems.joined(separator: " ") }

  /// An activity keeps its ending: “indexing” is no index, and “polling” no poll.
  static func stem(of word: String) -> String {
    if word.hasSuffix("ing") { return word }
    return word.hasSuffix("ings") ? String(word.dropLast()) : Stem.of(word)
  }

  static func < (a: TermKey, b: TermKey) -> Bool { a.text < b.text }
}
