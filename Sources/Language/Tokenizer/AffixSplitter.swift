/// Splits a chunk without space into words: exceptions, prefixes, suffixes, addresses, infixes.
///
/// After spaCy's `Tokenizer._tokenize_affixes`.
struct AffixSplitter: Sendable {
  enum Word {
    /// A range of scalars of the chunk.
    case part(Range<Int>)
    /// All tokens of the exception with this id.
    case exception(StringID)
  }

  let affixes: AffixPatterns
  let exceptions: TokenizerExceptions

  /// The words of `chunk`, in order.
  func words(of chunk: Chunk, _ matcher: inout PatternMatcher) -> [Word] {
    let whole = chunk.id(of: chunk.range)
    if exceptions.contains(whole) { return [.exception(whole)] }
    if chunk.scalars.allSatisfy(Self.isPlainLetter) { return [.part(chunk.range)] }
    var stripped = Stripped(middle: chunk.range)
    strip(&stripped, from: chunk, &matcher)
    var words = stripped.prefixes.map(Word.part)
    words += middle(stripped.middle, of: chunk, &matcher)
    words += stripped.suffixes.reversed().map(Word.part)
    return words
  }

  /// No rule of an English pipeline splits a run of ASCII letters; units split after digits only.
  private static func isPlainLetter(_ value: UInt32) -> Bool {
    (0x61...0x7A).contains(value | 0x20) && value < 0x80
  }

  private struct Stripped {
    var prefixes: [Range<Int>] = []
    var middle: Range<Int>
    /// The outermost first.
    var suffixes: [Range<Int>] = []

    mutating func removePrefix(to end: Int) {
      prefixes.append(middle.lowerBound..<end)
      middle = end..<middle.upperBound
    }

    mutating func removeSuffix(from start: Int) {
      suffixes.append(start..<middle.upperBound)
      middle = middle.lowerBound..<start
    }
  }

  private func strip(
    _ rest: inout Stripped, from chunk: Chunk, _ matcher: inout PatternMatcher
  ) {
    var lastCount = 0
    while !rest.middle.isEmpty, rest.middle.count != lastCount,
      !isException(rest.middle, of: chunk)
    {
      lastCount = rest.middle.count
      let (start, end) = (rest.middle.lowerBound, rest.middle.upperBound)
      let prefix = affixes.prefix.end(at: start, in: chunk.scalars, rest.middle, &matcher) ?? start
      if prefix > start, isException(prefix..<end, of: chunk) {
        return rest.removePrefix(to: prefix)
      }
      // Searched for behind the prefix, yet where it makes an exception the prefix stays.
      let suffix = affixes.suffix.suffixStart(in: chunk.scalars, prefix..<end, &matcher) ?? end
      if suffix < end, isException(start..<suffix, of: chunk) {
        return rest.removeSuffix(from: suffix)
      }
      if prefix > start { rest.removePrefix(to: prefix) }
      if suffix < end { rest.removeSuffix(from: suffix) }
    }
  }

  private func isException(_ part: Range<Int>, of chunk: Chunk) -> Bool {
    !part.isEmpty && exceptions.contains(chunk.id(of: part))
  }

  private func middle(
    _ part: Range<Int>, of chunk: Chunk, _ matcher: inout PatternMatcher
  ) -> [Word] {
    guard !part.isEmpty else { return [] }
    let id = chunk.id(of: part)
    if exceptions.contains(id) { return [.exception(id)] }
    if affixes.isAddress(part, of: chunk.scalars, &matcher) { return [.part(part)] }
    return infixParts(part, of: chunk, &matcher).map(Word.part)
  }

  private func infixParts(
    _ part: Range<Int>, of chunk: Chunk, _ matcher: inout PatternMatcher
  ) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = part.lowerBound
    for infix in affixes.infixes(in: chunk.scalars, part, &matcher)
    where infix.lowerBound > part.lowerBound {
      if start < infix.lowerBound { parts.append(start..<infix.lowerBound) }
      parts.append(infix)
      start = infix.upperBound
    }
    if start < part.upperBound { parts.append(start..<part.upperBound) }
    return parts
  }
}
