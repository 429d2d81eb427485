import StudyPack

/// When two phrases name one holder, by their form alone.
enum HolderForms {
  /// Endings of adjectives of place and people, by the endings of the names they come from. Known
  /// regularities of English (Quirk et al. 1985, I.25), never a list of countries.
  private static let adjectiveEndings = [
    "ians", "ian", "eans", "ean", "ans", "an", "ns", "n", "ese", "ish", "is", "i", "ic",
  ]
  private static let nameEndings = ["", "a", "e", "ia", "o", "y", "land", "q", "s"]
  private static let schoolEndings = ["istic", "ists", "ist", "isms", "ism"]

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
    while words.count > 1, variants.contains(words[0]) { words.removeFirst() }
    guard let last = words.last else { return phrase }
    words[words.count - 1] = persuasion(last) ?? schoolRoot(last) ?? Stem.of(last)
    return words.joined(separator: " ")
  }

  /// Adjectives of time and temper that leave a school the same school.
  private static let variants: Set<String> = [
    "modern", "classical", "traditional", "contemporary", "early", "earlier", "later", "other",
  ]

  /// The phrase, whatever its case, without adjectives that leave a school the same school.
  static func plain(_ phrase: String) -> String {
    let words = phrase.split(separator: " ")
    return words.dropLast().drop { variants.contains($0.lowercased()) }.joined(separator: " ")
      + (words.dropLast().allSatisfy { variants.contains($0.lowercased()) } ? "" : " ")
      + (words.last ?? "")
  }

  /// `liberals` and `libertarians` are the people of `liberalism` and `libertarianism`.
  private static func persuasion(_ word: String) -> String? {
    let bare =
      word.hasSuffix("ism") ? word.dropLast(3) : word.hasSuffix("s") ? word.dropLast() : word[...]
    return ["", "e", "ive"].map { bare + $0 }.first {
      HolderLexicon.isGroup($0 + "s") && !$0.hasSuffix("ist")
    }
  }

  /// Whether `word` is another form of `mark`, both in lower case: `individualist` of
  /// `individualistic`.
  static func isForm(_ word: String, of mark: String) -> Bool {
    if word == mark { return true }
    guard let root = schoolRoot(mark) else { return false }
    return schoolRoot(word) == root
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
    return schoolRoot(last) == nil && persuasion(last) == nil ? nil : "-ism"
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
