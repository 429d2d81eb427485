public import Language

extension [String] {
  /// Whether these words stand one behind the other among `words`.
  public func stands(in words: [String]) -> Bool {
    guard !isEmpty, count <= words.count else { return false }
    return (0...words.count - count).contains { words[$0..<$0 + count].elementsEqual(self) }
  }

  /// Whether they do so in a text, as they are written or in their basic forms; both in lower case.
  public func stands(in tokens: some Sequence<Token>) -> Bool {
    stands(in: tokens.map(\.lower)) || stands(in: tokens.map { $0.lemma.lowercased() })
  }
}
