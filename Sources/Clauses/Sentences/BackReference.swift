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
      case "this", "these": !token.head.isRepeated
      case "both": token.dep == "det" && token.head.isNoun && !Self.joins(token)
      case "such":
        token.tag == "PDT" || token.dep == "amod" && !isExplained(token)
          || token.index + 1 < token.doc.count && token.doc[token.index + 1].lower == "a"
      case "another": token.index < 4
      // “They were adamant that they should be, while …”
      case "be":
        token.tag == "VB" && token.rights.isEmpty && token.dep != "aux" && token.dep != "auxpass"
          && token.index + 1 < token.doc.count && token.doc[token.index + 1].pos == .punctuation
      case "so":
        ["do", "say", "think", "believe", "hope"].contains(token.head.lemma)
          && token.index > token.head.index && token.rights.isEmpty
          || token.head.lemma == "do"
      // “The fight did not die, however.”
      case "however", "though", "instead", "too":
        token.index > 0 && token.doc[token.index - 1].text == ","
          && token.index + 2 >= token.doc.count
      case "that", "those":
        token.dep == "det" && !token.head.isNarrowed(in: tokens) && !token.head.isRepeated
      // “In either case, the council …”
      case "either": token.dep == "det" && ["case", "event", "way"].contains(token.head.lemma)
      // “Neither plan was …”: which two, the sentences before tell.
      case "neither": token.dep == "det" && !token.head.isRepeated
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
    if noun.pos == .noun, noun.isBare, noun.opensSentence,
      !referents.isKnown(noun, in: tokens, of: sentence)
    {
      return false
    }
    // “Some of the towns”
    if noun.dep == "pobj", noun.head.lower == "of", Self.parts.contains(noun.head.head.lower) {
      return referents.isKnown(noun, in: tokens, of: sentence)
    }
    guard noun.pos == .noun, Referents.leaning.contains(noun.lemma),
      !noun.isKind, !noun.isNameGiven, !noun.isRepeated, !noun.isBest
    else { return true }
    return referents.isKnown(noun, in: tokens, of: sentence)
  }

  /// “Such things as tolls”, “… so hard that such a toll …”
  private func isExplained(_ such: Token) -> Bool {
    such.head.subtree.contains { ["as", "that"].contains($0.lower) && $0.index > such.index }
  }

  /// “Both Harwick and Selby”
  private static func joins(_ both: Token) -> Bool {
    both.head.children.contains { $0.dep == "conj" }
  }

  /// “as described earlier”
  private static let tellings: Set = ["present", "discuss", "mention", "describe", "note", "show"]

  /// “The second development …”: of which row, the sentences before tell.
  private static let ranks: Set = [
    "first", "second", "third", "fourth", "last", "final", "next", "other",
  ]

  /// What a part is called: “many of the …”
  private static let parts: Set = ["one", "some", "many", "most", "several", "few", "all", "each"]
}

extension Token {
  /// “The party organization”: a noun before it says of what kind it is.
  fileprivate var isKind: Bool {
    lefts.contains { $0.dep == "compound" && $0.isNoun }
  }

  /// Whether it is the subject of the main clause, or stands before it: nothing in the sentence has
  /// told yet which one is meant.
  fileprivate var opensSentence: Bool {
    isSubject && head.isRoot
      || dep == "pobj" && head.head.isRoot && head.index < head.head.index
  }

  /// “Who buys an act, and what the act says”: the sentence itself has the noun.
  fileprivate var isRepeated: Bool {
    isNoun && doc[..<index].contains { $0.isNoun && $0.lemma == lemma }
  }

  fileprivate var isBare: Bool {
    !lefts.contains { ["amod", "compound", "nmod", "nummod"].contains($0.dep.rawValue) }
  }

  /// “The best ideas”
  fileprivate var isBest: Bool { lefts.contains { $0.tag == "JJS" } }

  /// “… is called the oven system”
  fileprivate var isNameGiven: Bool {
    ["oprd", "attr"].contains(dep.rawValue)
      && ["call", "know", "name", "term"].contains(head.lemma)
  }
}
