/// Exceptions that affixes, infixes or space cut up, as sequences of words: they are found again
/// among the words of a text, and put together.
///
/// After spaCy's `Tokenizer._apply_special_cases`.
struct PhraseTrie: Sendable {
  private struct Node: Sendable {
    var children: [StringID: Int32] = [:]
    var isEnd = false
  }

  private var nodes = [Node()]

  mutating func insert(_ words: [StringID]) {
    var place: Int32 = 0
    for word in words {
      if let next = nodes[Int(place)].children[word] {
        place = next
      } else {
        nodes.append(Node())
        let next = Int32(nodes.count - 1)
        nodes[Int(place)].children[word] = next
        place = next
      }
    }
    nodes[Int(place)].isEnd = true
  }

  /// Whether any phrase begins with this word.
  func begins(with word: StringID) -> Bool {
    nodes[0].children[word] != nil
  }

  /// The phrases to put together in a text of `count` words: the longest first, then the earliest;
  /// none that begins or ends in a longer one.
  func phrases(
    in count: Int, startingAt starts: [Int], word: (Int) -> StringID
  ) -> [Range<Int>] {
    let found = starts.flatMap { phrases(from: $0, in: count, word: word) }
      .sorted { ($1.count, $0.lowerBound) < ($0.count, $1.lowerBound) }
    var seen: Set<Int> = []
    var kept: [Range<Int>] = []
    for phrase in found {
      if !seen.contains(phrase.lowerBound), !seen.contains(phrase.upperBound - 1) {
        kept.append(phrase)
      }
      seen.formUnion(phrase)
    }
    return kept.sorted { $0.lowerBound < $1.lowerBound }
  }

  private func phrases(
    from start: Int, in count: Int, word: (Int) -> StringID
  ) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var node = nodes[0]
    for place in start..<count {
      guard let next = node.children[word(place)] else { break }
      node = nodes[Int(next)]
      if node.isEnd { found.append(start..<place + 1) }
    }
    return found
  }
}
