/// “a” or “an”, by the sound that the next word begins with.
public enum IndefiniteArticle: String, Hashable, Sendable {
  case a
  case an

  /// The article before `phrase`, of which the first word counts: “an hour”, “a university”,
  /// “an FBI agent”, “an 18-year-old”.
  public init(before phrase: String) {
    let word = phrase.split(whereSeparator: { !$0.isLetter && !$0.isNumber }).first.map(String.init)
    self = Self.beginsWithVowelSound(word ?? "") ? .an : .a
  }

  private static func beginsWithVowelSound(_ word: String) -> Bool {
    guard let first = word.first else { return false }
    if first.isNumber { return numberBeginsWithVowel(word) }
    if isSpelledOut(word) { return lettersWithVowelSound.contains(first) }
    let lower = word.lowercased()
    if silentH.contains(where: lower.hasPrefix) { return true }
    if consonantSounds.contains(where: lower.hasPrefix) {
      return vowelDespite.contains(where: lower.hasPrefix)
    }
    return "aeiouàáâäèéêëìíîïòóôöùúûü".contains(lower.prefix(1))
  }

  /// “eight”, “eleven”, “eighteen” and what begins with them.
  private static func numberBeginsWithVowel(_ word: String) -> Bool {
    let digits = word.prefix { $0.isNumber }
    if digits.hasPrefix("8") { return true }
    // 11 and 18 are spoken first in 11 (and so in 11,000) and 1812, but not in 110.
    return (digits.hasPrefix("11") || digits.hasPrefix("18")) && [2, 4].contains(digits.count)
  }

  /// A word of capitals that is read letter by letter: “FBI”, “UN”, but not “NATO”.
  private static func isSpelledOut(_ word: String) -> Bool {
    let letters = word.prefix { $0.isUppercase }
    guard letters.count == word.count || word.dropFirst(letters.count) == "s" else {
      return false
    }
    return letters.count == 1 || !spokenAsWords.contains(String(letters)) && letters.count <= 5
  }

  private static let lettersWithVowelSound = Set<Character>("AEFHILMNORSX")

  private static let silentH = ["hour", "honest", "honor", "honour", "heir"]

  /// A vowel letter that is spoken as “y” or “w”.
  private static let consonantSounds = [
    "uni", "unanim", "use", "usu", "usab", "usag", "utili", "utens", "utop", "ubiq", "ufo", "ukr",
    "uran",
    "uri", "eu", "ewe", "one", "once", "ouija", "ural", "urolog", "uterus", "uter", "u-",
  ]

  /// These begin like the ones above, but with a vowel after all.
  private static let vowelDespite = ["unin", "unim", "unid", "unill", "oner", "onei"]

  private static let spokenAsWords: Set<String> = [
    "NATO", "NASA", "NAFTA", "UNESCO", "UNICEF", "OPEC", "AIDS", "ASEAN", "FEMA", "SCOTUS", "POTUS",
    "OSHA", "SALT", "START", "SWAT", "RADAR", "LASER", "NIMBY", "COVID", "SARS", "MERS",
    "BREXIT", "AUKUS", "ANZUS", "SEATO", "NORAD", "HUD", "RICO", "DACA", "ERISA", "TARP", "FISA",
    "TITLE", "ACT", "LAW", "THE", "NEW", "WAR", "ICE",
  ]
}
