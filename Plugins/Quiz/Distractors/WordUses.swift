import Clauses
import Language
import StudyPack

/// How an essay uses its capitalised words, which tells names from words that only look like one.
struct WordUses {
  private var lowercase: Set<String> = []
  private var modifiers: [String: Int] = [:]
  private var heads: [String: Int] = [:]
  /// Last words of names of persons that have several words.
  private var surnames: Set<String> = []

  init(_ reading: Reading) {
    for sentence in reading.sentences {
      for token in sentence.doc { note(token) }
    }
  }

  private mutating func note(_ token: Token) {
    guard token.text.first?.isUppercase == true else {
      if token.pos != .properNoun { lowercase.insert(token.lower) }
      return
    }
    if ["amod", "compound", "nmod"].contains(token.dep.rawValue) {
      modifiers[token.lower, default: 0] += 1
    } else if token.isNoun {
      heads[token.lower, default: 0] += 1
    }
    if token.entType == "PERSON", token.dep != "compound",
      token.lefts.contains(where: { $0.dep == "compound" && $0.entType == "PERSON" })
    {
      surnames.insert(token.lower)
    }
  }

  /// Whether the single word is a name by itself: not “Searches” at the head of a sentence, and no
  /// “Confederate” that only ever stands before a noun.
  func isName(_ token: Token) -> Bool {
    !lowercase.contains(token.lower)
      && modifiers[token.lower, default: 0] <= heads[token.lower, default: 0]
  }

  func isSurname(_ token: Token) -> Bool { surnames.contains(token.lower) }
}
