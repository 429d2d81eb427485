import StudyPack

/// When two phrases name one holder, by their form alone.
enum HolderForms {
  /// Endings of adjectives of place and people, by the endings of the names they come from. Known
  /// regularities of English (Quirk et al. 1985, I.25), never a list of countries.
  private static let adjectiveEndings = [
    "ians", "ian", "eans", "ean", "ans", "an", "ns", "n", "ese", "ish", "is", "i", "ic",
  ]
  private static let nameEndings = ["", "a", "e", "ia", "o", "y", "land", "q", "s"]
  private static let schoolEndings = ["istic", "ists", "ist", "ism"]

  /// Whether `adjective` is the adjective of `name`: `russian` of `russia`, `chinese` of `china`.
  static func isAdjective(_ adjective: String, of name: String) -> Bool {
    guard adjective != name else { return false }
    let shared = adjective.commonPrefix(with: name)
    guard shared.count >= 4 else { return false }
    let tail = String(adjective.dropFirst(shared.count))
    let nameTail = String(name.dropFirst(shared.count))
    return nameEndings.contains(nameTail) && adjectiveEndings.contains(tail)
  }

  /// The root of a school's name, shared by `pluralism`, `pluralists` and `pluralist theory`; of any
  /// other phrase the phrase itself, in the singular and without a doctrine's head.
  static func root(of phrase: String) -> String {
    var words = phrase.split(separator: " ").map(String.init)
    if words.count > 1, let last = words.last, HolderLexicon.isDoctrine(last) {
      words.removeLast()
    }
    guard let last = words.last else { return phrase }
    words[words.count - 1] = schoolRoot(last) ?? Stem.of(last)
    return words.joined(separator: " ")
  }

  private static func schoolRoot(_ word: String) -> String? {
    for ending in schoolEndings
    where word.hasSuffix(ending) && word.utf8.count > ending.utf8.count + 3 {
      return String(word.dropLast(ending.utf8.count))
    }
    return nil
  }

  /// What makes a holder comparable by form: being for or against, a doctrine's head, an `-ism`.
  static func axis(of phrase: String) -> String? {
    let words = phrase.split(separator: " ").map(String.init)
    guard let first = words.first, let last = words.last else { return nil }
    if HolderLexicon.supporters.contains(first) || HolderLexicon.opponents.contains(first) {
      return "for and against"
    }
    if words.count > 1, HolderLexicon.isDoctrine(last) { return Stem.of(last) }
    return schoolRoot(last) == nil ? nil : "-ism"
  }
}

extension String {
  func commonPrefix(with other: String) -> Substring {
    var (a, b) = (startIndex, other.startIndex)
    while a < endIndex, b < other.endIndex, self[a] == other[b] {
      a = index(after: a)
      b = other.index(after: b)
    }
    return self[..<a]
  }
}
