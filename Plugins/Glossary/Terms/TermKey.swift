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
    text = content.map { Stem.of(String($0)) }.joined(separator: " ")
  }

  init(stems: some Sequence<String>) { text = stems.joined(separator: " ") }

  static func < (a: TermKey, b: TermKey) -> Bool { a.text < b.text }
}
