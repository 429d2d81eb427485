import StudyPack

/// A term as a glossary shows it: without article, in lower case unless it is a name, and in the
/// singular where only its last word is a plain plural.
struct TermForm {
  let text: String

  init(_ phrase: String, _ names: NameIndex) {
    var words = phrase.split(separator: " ").map(String.init)
    if words.count > 1, let first = words.first,
      ["a", "an", "the"].contains(first.lowercased()), !Self.isTitle(words)
    {
      words.removeFirst()
    }
    if let first = words.first, Self.isLowered(first, words, names) {
      words[0] = first.lowercased()
    }
    text = words.joined(separator: " ")
  }

  private static func isTitle(_ words: [String]) -> Bool {
    words.count > 2 && words.allSatisfy { $0.first?.isUppercase ?? false }
  }

  /// A capital that the word has from its place in the sentence.
  private static func isLowered(_ first: String, _ words: [String], _ names: NameIndex) -> Bool {
    guard let letter = first.first, letter.isUppercase, first.dropFirst().allSatisfy(\.isLowercase)
    else { return false }
    if words.count > 1, words.dropFirst().contains(where: { $0.first?.isUppercase ?? false }) {
      return false
    }
    return names.count(of: first) == 0 || names.occursInLowerCase(first.lowercased())
  }
}
