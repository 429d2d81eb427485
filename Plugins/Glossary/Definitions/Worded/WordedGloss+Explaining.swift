import Language

extension WordedGloss {
  /// Whether the phrase says what sort of thing the term is, and what sets it apart.
  func explains(_ term: Range<Int>) -> Bool {
    let rest = (head.index + 1)..<words.upperBound
    let qualifiers = (words.lowerBound..<head.index).count {
      doc[$0].pos == .adjective || doc[$0].isNounlike
    }
    guard !Self.roles.contains(head.lemma.lowercased()) || isRelatedReason,
      !words.contains(where: { doc[$0].entType == "PERSON" && $0 < head.index }),
      // “Rose to power, the Vanes in Selby and …”
      head.pos != .properNoun || doc[term.upperBound - 1].pos == .properNoun,
      !repeatsNoun(of: term),
      !isBare || qualifiers >= 2 || isPair || namesAgain(term)
        || rest.contains(where: {
          ["WDT", "WP", "WRB"].contains(doc[$0].tag.rawValue) || doc[$0].lower == "each"
        })
    else { return false }
    return qualifiers >= 2 || rest.contains { Self.settingApart.contains(doc[$0].lower) }
  }

  private static let settingApart: Set = [
    "of", "that", "which", "who", "whose", "in", "for", "with", "to", "by", "from", "at", "on",
    "where", "when", "each", "between", "into", "made", "used",
  ]

  /// “The toll, what the toll brings”
  private func repeatsNoun(of term: Range<Int>) -> Bool {
    words.contains {
      $0 != head.index && doc[$0].lemma == doc[term.upperBound - 1].lemma
        // “Marginal revenue, the change in total revenue …”
        && (term.count == 1 || $0 < head.index + 2
          || !doc[$0].lefts.contains { $0.dep == "amod" })
    }
  }

  /// “Wetlands, blooms with algae …”: what looks like a bare noun may be a verb.
  private var isBare: Bool {
    first.isNounlike || first.pos == .verb || first.pos == .adjective
  }

  /// “De jure segregation, segregation mandated by law”
  private func namesAgain(_ term: Range<Int>) -> Bool {
    term.count > 1 && head.lemma == doc[term.upperBound - 1].lemma
      && head.index + 1 < doc.count && ["VBN", "IN"].contains(doc[head.index + 1].tag.rawValue)
  }

  /// “Shortcuts or generalisations for …”: two names of the kind.
  private var isPair: Bool {
    head.index + 2 < words.upperBound && ["or", "and"].contains(doc[head.index + 1].lower)
      && doc[head.index + 2].isNounlike
  }

  /// “The reason on which the outcome rests”
  private var isRelatedReason: Bool {
    let next = head.index + 2
    return head.lemma == "reason" && next < words.upperBound && doc[next].lower == "which"
  }

  /// What a thing is to the story and not what it is.
  private static let roles: Set<String> = DefiningNoun.relations.union([
    "reason", "problem", "example", "cause", "result", "answer", "goal", "aim", "purpose", "fact",
    "issue", "topic", "advantage", "disadvantage", "success", "failure", "symbol", "threat",
    "thing",
    "start", "beginning", "end", "way", "man", "woman", "son", "daughter", "brother", "sister",
    "wife", "husband", "king", "queen", "president", "leader", "author", "professor", "year", "day",
    "moment", "time", "equivalent", "heart", "key", "last", "first", "rest", "majority", "lot",
    "work", "product", "place", "site", "home", "scene", "kind", "sort", "step", "need", "story",
    "one",
  ])

  /// Whether it is of the noun's number; a mass noun may be explained by either.
  func agrees(with noun: Token) -> Bool {
    noun.isPlural == head.isPlural || !noun.isPlural && head.pos != .noun
      // “Half of Reed Island, the last pieces of …”: the pieces are more than the island.
      || noun.pos == .properNoun && !(head.isPlural && !noun.isPlural && first.lower == "the")
      || words.contains { doc[$0].lower == "and" } || isPair
  }

  /// “Political machines, organisations that …”: two bare plurals, of which the second is told by a
  /// clause right behind it.
  func isNamedKind(of term: Range<Int>) -> Bool {
    guard term.count > 1, doc[term.upperBound - 1].tag == "NNS",
      head.isPlural, head.index + 1 < words.upperBound, head.index - words.lowerBound < 2
    else { return false }
    let before = term.lowerBound > 0 ? doc[term.lowerBound - 1] : nil
    return before?.pos != .determiner && before?.dep != "poss"
      && ["that", "who", "which"].contains(doc[head.index + 1].lower)
  }

  /// “Temper, or the mayor’s gift for …”: what one man has is not what the word means.
  var isOfAnOwner: Bool {
    first.lower == "the" && words.prefix(4).contains { doc[$0].tag == "POS" }
  }
}
