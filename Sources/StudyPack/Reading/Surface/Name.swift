/// A name as it stands in a sentence: a run of capitalised words, with the small words that link
/// them (`the Bank of England`), or an acronym.
public struct Name: Sendable, Hashable {
  /// What a name names, as far as the surface shows it.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    case person, place, organisation, law, event
    /// Capital letters only, with nothing that says what they stand for.
    case acronym
    /// Nothing on the surface tells.
    case unknown
  }

  /// Without an article before it and a possessive ending after it.
  public let text: String
  public let kind: Kind
  /// The word that says what kind of thing it is, in lower case: `act` in `the Clayton Act of 1914`.
  public let head: String?
  /// Its words, as indices in ``Sentence/words``; no article.
  public let words: Range<Int>
  /// In the block's text, without a possessive ending.
  public let range: TextRange
  /// Whether it stands in the possessive, as in `China’s`.
  public let isPossessive: Bool

  public init(
    text: String, kind: Kind, head: String? = nil, words: Range<Int>, range: TextRange,
    isPossessive: Bool = false
  ) {
    self.text = text
    self.kind = kind
    self.head = head
    self.words = words
    self.range = range
    self.isPossessive = isPossessive
  }
}

extension Word {
  /// The word without `’s` or a bare possessive apostrophe, and whether there was one.
  public var withoutPossessive: (text: String, isPossessive: Bool) {
    // Most words end in neither: comparing strings would cost more than all else here.
    guard let last = text.utf8.last,
      last == UInt8(ascii: "s") || last == UInt8(ascii: "'") || last > 127
    else { return (text, false) }
    for ending in ["’s", "'s"] where text.hasSuffix(ending) && text.utf8.count > ending.utf8.count {
      return (String(text.dropLast(2)), true)
    }
    for ending in ["s’", "s'"] where text.hasSuffix(ending) {
      return (String(text.dropLast()), true)
    }
    return (text, false)
  }

  /// Two to six capital letters, full stops between them allowed; an `s` for the plural may follow.
  public var isAcronym: Bool {
    guard (2...13).contains(text.utf8.count), kind == .word, isCapitalised else { return false }
    var letters = 0
    for scalar in withoutPossessive.text.unicodeScalars {
      if scalar.properties.isUppercase {
        letters += 1
      } else if scalar != "." && scalar != "&" && !(scalar == "s" && letters > 1) {
        return false
      }
    }
    return (2...6).contains(letters)
  }
}
