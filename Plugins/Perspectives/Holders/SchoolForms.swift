import StudyPack

/// When two words name one school, by their form: `pluralism`, `pluralists`, `pluralist theory`.
enum SchoolForms {
  private static let endings = ["istic", "ists", "ist", "isms", "ism"]
  /// What is left of a school's name without its ending; `nil` where it has none.
  static func root(of word: String) -> String? {
    for ending in endings where word.hasSuffix(ending) && word.utf8.count > ending.utf8.count + 3 {
      return String(word.dropLast(ending.utf8.count))
    }
    return nil
  }

  /// The root of a persuasion whose people are an adjective in the plural: `liberals`, `liberalism`.
  static func persuasion(_ word: String) -> String? {
    let bare = word.hasSuffix("ism") ? word.dropLast(3) : word.dropLast(word.hasSuffix("s") ? 1 : 0)
    return ["", "e", "ive"].map { bare + $0 }.first { persuasions.contains($0) }
  }

  private static let persuasions: Set<String> = [
    "liberal", "conservative", "progressive", "libertarian", "moderate", "radical", "federal",
  ]

  /// Whether `word` is another form of `mark`, both in lower case.
  static func isForm(_ word: String, of mark: String) -> Bool {
    if word == mark || word == mark + "s" { return true }
    guard let root = root(of: mark) else { return false }
    return self.root(of: word) == root
  }

  /// The same for people too: `kantian` of `kantians`.
  static func isKin(_ word: String, of mark: String) -> Bool {
    isForm(word, of: mark) || mark == word + "s" && word.utf8.count > 4
  }

  /// Whether `adjective` is made from the surname `name`: `weberian` of `weber`.
  static func isAdjective(_ adjective: String, ofPerson name: String) -> Bool {
    guard name.count > 3 else { return false }
    return ["ian", "ist", "an"].contains { adjective == name + $0 }
      || ["ian", "ist"].contains { adjective == name.dropLast() + $0 }
  }

  /// Whether a name is that of an `-ism` or its people.
  static func isDoctrine(_ name: String) -> Bool { root(of: name.lowercased()) != nil }

  /// Of the words that leave a school the same, those that can name one: “classical theorists”.
  static let naming: Set<String> = [
    "classical", "modern", "traditional", "orthodox", "contemporary", "older", "newer",
  ]

  /// Words that leave a school the same school.
  static let variants: Set<String> = [
    "modern", "classical", "traditional", "contemporary", "early", "earlier", "later", "other",
    "some", "many", "most", "all", "certain", "several", "few", "both", "the", "a", "an", "such",
    "so", "called", "own", "leading", "prominent", "various", "different", "these", "those",
    "more", "today", "current", "new", "old", "any", "no", "every", "each", "even", "ideal",
    "classic", "mainstream", "orthodox",
  ]
}
