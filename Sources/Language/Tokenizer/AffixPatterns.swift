/// The four regular expressions of a tokenizer.
struct AffixPatterns: Sendable {
  /// Anchored at the start.
  let prefix: Pattern
  /// Every alternative anchored at the end.
  let suffix: Pattern
  let infix: Pattern
  /// URLs and e-mail addresses, which are not split.
  let address: Pattern?

  /// Whether the part as a whole is an address. An address has a full stop in it.
  func isAddress(
    _ part: Range<Int>, of text: [UInt32], _ matcher: inout PatternMatcher
  ) -> Bool {
    guard let address, text[part].contains(0x2E) else { return false }
    return address.end(at: part.lowerBound, in: text, part, &matcher) != nil
  }

  /// Where infixes match, from left to right, without overlap.
  func infixes(
    in text: [UInt32], _ part: Range<Int>, _ matcher: inout PatternMatcher
  ) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var place = part.lowerBound
    while place < part.upperBound {
      if let end = infix.end(at: place, in: text, part, &matcher), end > place {
        found.append(place..<end)
        place = end
      } else {
        place += 1
      }
    }
    return found
  }

  /// Whether any affix or infix is in the part: what the part is split into then depends on rules.
  func finds(in text: [UInt32], _ part: Range<Int>, _ matcher: inout PatternMatcher) -> Bool {
    prefix.end(at: part.lowerBound, in: text, part, &matcher) ?? part.lowerBound > part.lowerBound
      || suffix.suffixStart(in: text, part, &matcher) != nil
      || !infixes(in: text, part, &matcher).isEmpty
  }
}
