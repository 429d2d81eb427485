import Clauses
import Language
import StudyPack

/// Phrases that mean what another sentence named: “the two sides”, “both countries”, “the problem”.
struct BackReference {
  private let referents: Referents

  init(_ referents: Referents) { self.referents = referents }

  func leans(_ tokens: [Token], of sentence: Sentence) -> Bool {
    tokens.contains { token in
      switch token.lower {
      case "the": token.dep == "det" && !isKnown(token.head, tokens, sentence)
      case "this", "these": true
      case "both": token.dep == "det" && token.head.isNoun
      case "such":
        token.tag == "PDT"
          || token.index + 1 < token.doc.count && token.doc[token.index + 1].lower == "a"
      case "another": token.index < 4
      case "so": token.head.lemma == "do"
      case "that": token.dep == "det" && !token.head.isNarrowed(in: tokens)
      case "above", "below": token.dep == "amod" || token.dep == "advmod"
      case "later", "earlier":
        token.tag.rawValue.hasPrefix("RB")
          && (token.index < 4 || Self.tellings.contains(token.head.lemma))
      // “Two were made of stone.”
      default: token.tag == "CD" && token.isSubject
      }
    }
  }

  /// A noun that stands for something named before needs words that say which; so does the subject.
  private func isKnown(_ noun: Token, _ tokens: [Token], _ sentence: Sentence) -> Bool {
    if noun.pos == .noun, noun.isSubject,
      noun.lefts.contains(where: { Self.ranks.contains($0.lower) })
    {
      return false
    }
    guard noun.pos == .noun, Referents.leaning.contains(noun.lemma) else {
      return true
    }
    return referents.isKnown(noun, in: tokens, of: sentence)
  }

  /// “as described earlier”
  private static let tellings: Set = ["present", "discuss", "mention", "describe", "note", "show"]

  /// “The second development …”: of which row, the sentences before tell.
  private static let ranks: Set = [
    "first", "second", "third", "fourth", "last", "final", "next", "other",
  ]
}
