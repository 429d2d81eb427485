/// The spelling rules of English endings, for words in lower case.
enum Spelling {
  private static let vowels = Set("aeiou".utf8)

  /// “-s” of verbs: “goes”, “tries”, “watches”.
  static func addingS(to word: String) -> String {
    let bytes = Array(word.utf8)
    if endsInConsonantAndY(bytes) { return word.dropLast() + "ies" }
    if bytes.count > 1, bytes.last == UInt8(ascii: "o"), isConsonant(bytes[bytes.count - 2]) {
      return word + "es"
    }
    if endsInSingleZ(bytes) { return word + "zes" }
    return hisses(word) ? word + "es" : word + "s"
  }

  /// “-ed”: “tried”, “stopped”, “used”, “panicked”.
  static func addingEd(to word: String) -> String {
    let bytes = Array(word.utf8)
    if bytes.last == UInt8(ascii: "e") { return word + "d" }
    if endsInConsonantAndY(bytes) { return word.dropLast() + "ied" }
    return doubled(word) + "ed"
  }

  /// “-ing”: “trying”, “stopping”, “using”, “lying”, “seeing”.
  static func addingIng(to word: String) -> String {
    if word.hasSuffix("ie") { return word.dropLast(2) + "ying" }
    let keepsE =
      ["ee", "oe", "ye"].contains { word.hasSuffix($0) } || DoubledVerbs.keepingE.contains(word)
    if word.hasSuffix("e"), !keepsE, word.utf8.count > 2 { return word.dropLast() + "ing" }
    return doubled(word) + "ing"
  }

  /// Whether “-s” is spoken as a syllable of its own: after s, x, z, ch and sh.
  static func hisses(_ word: String) -> Bool {
    ["s", "x", "z", "ch", "sh"].contains { word.hasSuffix($0) }
  }

  static func endsInConsonantAndY(_ word: [UInt8]) -> Bool {
    if word.suffix(3).elementsEqual("quy".utf8) { return true }
    return word.count > 1 && word.last == UInt8(ascii: "y") && isConsonant(word[word.count - 2])
  }

  /// With the last consonant twice, where it is doubled before a vowel.
  private static func doubled(_ word: String) -> String {
    if word.hasSuffix("ic") { return word + "k" }
    guard let last = word.last, doubles(word) else { return word }
    return word + String(last)
  }

  private static func doubles(_ word: String) -> Bool {
    let bytes = Array(word.utf8)
    guard bytes.count > 1, endsInShortSyllable(bytes) else { return false }
    return syllables(bytes) == 1 || DoubledVerbs.polysyllables.contains(word)
  }

  /// A single vowel and a single consonant that can be doubled: “stop”, “quit”, not “rain”, “fix”.
  private static func endsInShortSyllable(_ word: [UInt8]) -> Bool {
    guard let last = word.last, isConsonant(last), !"wxyh".utf8.contains(last) else { return false }
    let vowel = word[word.count - 2]
    guard vowels.contains(vowel) || vowel == UInt8(ascii: "y") else { return false }
    guard word.count > 2 else { return false }
    let before = word[word.count - 3]
    if before == UInt8(ascii: "u"), word.count > 3, word[word.count - 4] == UInt8(ascii: "q") {
      return true
    }
    return !vowels.contains(before)
  }

  private static func endsInSingleZ(_ word: [UInt8]) -> Bool {
    word.last == UInt8(ascii: "z") && endsInShortSyllable(word) && syllables(word) == 1
  }

  /// The number of groups of vowels.
  private static func syllables(_ word: [UInt8]) -> Int {
    var count = 0
    var wasVowel = false
    for (place, letter) in word.enumerated() {
      let isQu = letter == UInt8(ascii: "u") && place > 0 && word[place - 1] == UInt8(ascii: "q")
      let isY = letter == UInt8(ascii: "y") && place > 0 && !wasVowel
      let isVowel = (vowels.contains(letter) || isY) && !isQu
      if isVowel, !wasVowel { count += 1 }
      wasVowel = isVowel
    }
    return count
  }

  private static func isConsonant(_ letter: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(letter) && !vowels.contains(letter)
  }
}
