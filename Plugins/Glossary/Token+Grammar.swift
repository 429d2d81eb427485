import Language

/// What several of the glossary's rules ask of a token.
extension Token {
  /// Whether it is a verb in the present tense.
  var isPresentTense: Bool { tag == "VBZ" || tag == "VBP" }

  /// Whether it, or a verb that helps it, is in the present tense: “weighs”, “is weighed”, “has weighed”.
  var isOfPresent: Bool {
    isPresentTense
      || children.contains { ["aux", "auxpass"].contains($0.dep.rawValue) && $0.isPresentTense }
  }

  /// Whether a word beside the verb limits it to some cases or to today: “which is often …”.
  var isAtTimes: Bool {
    children.contains { ["often", "also", "sometimes", "now", "still"].contains($0.lower) }
  }

  /// Whether it carries tense.
  var isFinite: Bool { isPresentTense || tag == "VBD" || tag == "MD" }

  var isNounlike: Bool { pos == .noun || pos == .properNoun }

  var isPlural: Bool { tag == "NNS" || tag == "NNPS" }

  /// Whether its ending is that of a doing, one or many: “tolling”, “selection”, “payments”.
  var namesADoing: Bool {
    let word = tag == "NNS" && lower.hasSuffix("s") ? lower.dropLast() : lower[...]
    return ["ing", "tion", "sion", "ment", "ance", "ence", "sis"].contains(where: word.hasSuffix)
  }

  /// “de facto segregation”, “ex post facto law”: a foreign word that belongs to the noun behind it.
  var isForeignModifier: Bool {
    (tag == "FW" || tag == "AFX") && head.index > index && (head.isNounlike || head.tag == "FW")
  }

  /// Whether a hyphen without a blank binds it to a neighbour.
  var isHyphened: Bool {
    index > 0 && ["-", "–"].contains(doc[index - 1].text) && !doc[index - 1].hasSpaceAfter
      || index + 1 < doc.count && ["-", "–"].contains(doc[index + 1].text) && !hasSpaceAfter
  }

  /// Whether a comma stands right before it.
  var isBehindComma: Bool { index > 0 && doc[index - 1].text == "," }

  /// Whether a bracket or a dash opens right before its phrase.
  var isBracketed: Bool {
    let edge = leftEdge
    return Self.openers.contains(edge.text)
      || edge.index > 0 && Self.openers.contains(doc[edge.index - 1].text)
  }

  private static let openers: Set = ["(", "–", "—"]

  /// Whether its capital comes from its place at the head of the sentence.
  var hasSentenceCapital: Bool {
    index == 0 && pos != .properNoun && !["NORP", "GPE"].contains(entType?.rawValue)
      && text.dropFirst().allSatisfy(\.isLowercase)
  }

  /// Whether what the verb says is denied, asked, or introduced by “there”; or only possible, unless
  /// a modal verb is let pass.
  func isHedged(lettingModalPass: Bool = false) -> Bool {
    children.contains { child in
      child.dep == "neg" || child.dep == "expl" || child.text == "?"
        || child.tag == "MD" && !lettingModalPass
    }
  }
}

extension Token {
  /// Whether the clause of this verb says something by itself: the sentence’s own, one that is joined
  /// to it by “and” or a semicolon, or one that is set against it by “while”.
  var statesByItself: Bool {
    if isRoot { return true }
    switch dep.rawValue {
    case "conj": return head.statesByItself && lefts.contains { $0.dep == "nsubj" }
    case "ccomp", "parataxis":
      return index < head.index && !children.contains { $0.dep == "mark" } && isClosedOff
    case "advcl":
      return children.contains { $0.dep == "mark" && Self.contrasts.contains($0.lower) }
    default: return false
    }
  }

  private static let contrasts: Set = ["while", "whereas", "although", "though"]

  /// Whether a semicolon or a dash parts the clause from the one behind it.
  private var isClosedOff: Bool {
    let next = rightEdge.index + 1
    return next < doc.count && [";", "—", "–"].contains(doc[next].text)
  }

  /// “those to whom …”, “those joined by …”
  var isToldOfThose: Bool {
    lower == "those" && dep != "det"
      && rights.first.map { $0.dep == "relcl" || $0.dep == "acl" } == true
  }

  /// In “the half-price of a barrel”, of which any barrel has one, the half-price.
  var wholeOfAny: Token? {
    guard dep == "pobj", head.lower == "of", head.head.isNounlike,
      lefts.first.map({ ["a", "an"].contains($0.lower) }) == true,
      head.head.lefts.contains(where: { $0.lower == "the" })
    else { return nil }
    return head.head
  }

  /// In “the concept of X”, X: the noun that a word for notions and customs names.
  var namedNotion: Token? {
    guard Self.notions.contains(lemma), index + 1 < doc.count, doc[index + 1].lower == "of",
      doc[index + 1].head.index == index
    else { return nil }
    return doc[index + 1].rights.first { $0.dep == "pobj" || $0.dep == "pcomp" }
  }

  private static let notions: Set = [
    "concept", "notion", "practice", "doctrine", "principle", "process", "phenomenon", "theory",
    "policy", "strategy", "tactic", "technique", "method", "system", "idea", "tradition", "custom",
  ]
}

extension Sequence<Token> {
  /// Of the phrases on one side of a verb or a noun, what the first with this preposition has behind
  /// it: in “refers to X”, X.
  func object(of preposition: String) -> Token? {
    first { $0.dep == "prep" && $0.lower == preposition }?.children
      .first { $0.dep == "pobj" || $0.dep == "pcomp" }
  }
}

extension String {
  /// With a small first letter.
  var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }

  /// Without these characters at both ends.
  func trimming(_ marks: String) -> String {
    let start = firstIndex { !marks.contains($0) } ?? endIndex
    let end = lastIndex { !marks.contains($0) }.map(index(after:)) ?? endIndex
    return start < end ? String(self[start..<end]) : ""
  }
}

extension EntityType {
  /// Types of which an entity is a figure or a date: a fact, not a term.
  static let figures: Set<EntityType> = [
    "DATE", "TIME", "PERCENT", "MONEY", "QUANTITY", "ORDINAL", "CARDINAL",
  ]
}
