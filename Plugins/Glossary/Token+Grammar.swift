import Language

/// What several of the glossary's rules ask of a token.
extension Token {
  /// Whether it is a verb in the present tense.
  var isPresentTense: Bool { tag == "VBZ" || tag == "VBP" }

  /// Whether a comma stands right before it.
  var isBehindComma: Bool { index > 0 && doc[index - 1].text == "," }

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

extension String {
  /// With a small first letter.
  var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}

extension EntityType {
  /// Types of which an entity is a figure or a date: a fact, not a term.
  static let figures: Set<EntityType> = [
    "DATE", "TIME", "PERCENT", "MONEY", "QUANTITY", "ORDINAL", "CARDINAL",
  ]
}
