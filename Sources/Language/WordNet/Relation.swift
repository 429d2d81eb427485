extension Synset {
  /// How one sense relates to another, by WordNet's pointer symbols.
  public enum Relation: Hashable, Sendable {
    case antonym
    /// A wider sense: “court” of “Supreme Court”.
    case hypernym
    case instanceHypernym
    /// A narrower sense.
    case hyponym
    case instanceHyponym
    case memberHolonym
    case substanceHolonym
    case partHolonym
    case memberMeronym
    case substanceMeronym
    case partMeronym
    case attribute
    case derivation
    case entailment
    case cause
    case similar
    case other(String)

    init(symbol: String) {
      self = Self.symbols[symbol] ?? .other(symbol)
    }

    private static let symbols: [String: Relation] = [
      "!": .antonym, "@": .hypernym, "@i": .instanceHypernym, "~": .hyponym,
      "~i": .instanceHyponym, "#m": .memberHolonym, "#s": .substanceHolonym, "#p": .partHolonym,
      "%m": .memberMeronym, "%s": .substanceMeronym, "%p": .partMeronym, "=": .attribute,
      "+": .derivation, "*": .entailment, ">": .cause, "&": .similar,
    ]
  }
}
