/// The flat arrays that a document, its tokens and its spans look at.
final class DocStorage: Sendable {
  let text: String
  let records: [TokenRecord]
  /// Each token's text in lower case, which is asked for more often than anything else.
  let lowers: [String]
  let tree: DependencyTree
  /// Where each token begins in `text`, in bytes of UTF-8, and the end.
  let utf8Offsets: [Int]
  /// Where each token begins in `text`, in Unicode scalars, and the end.
  let scalarOffsets: [Int]
  /// All tokens, those with one head together and in order; `childStarts` tells where each begins.
  let children: [Int]
  let childStarts: [Int]
  let vectors: VectorTable?

  init(text: String, records: [TokenRecord], tree: DependencyTree, vectors: VectorTable?) {
    self.text = text
    self.records = records
    lowers = records.map(\.text.lowercasedLikePython)
    self.tree = tree
    self.vectors = vectors
    (utf8Offsets, scalarOffsets) = Self.offsets(of: records)
    (children, childStarts) = Self.children(tree.heads)
  }

  private static func offsets(of records: [TokenRecord]) -> (utf8: [Int], scalars: [Int]) {
    var (utf8, scalars) = ([0], [0])
    utf8.reserveCapacity(records.count + 1)
    scalars.reserveCapacity(records.count + 1)
    var (byte, scalar) = (0, 0)
    for record in records {
      let space = record.hasSpaceAfter ? 1 : 0
      byte += record.text.utf8.count + space
      scalar += record.text.unicodeScalars.count + space
      utf8.append(byte)
      scalars.append(scalar)
    }
    return (utf8, scalars)
  }

  /// A counting sort of the tokens by their heads; roots are nobody's children.
  private static func children(_ heads: [Int]) -> (children: [Int], starts: [Int]) {
    var starts = Array(repeating: 0, count: heads.count + 1)
    for (token, head) in heads.enumerated() where head != token { starts[head + 1] += 1 }
    for token in heads.indices { starts[token + 1] += starts[token] }
    var places = starts
    var children = Array(repeating: 0, count: starts.last ?? 0)
    for (token, head) in heads.enumerated() where head != token {
      children[places[head]] = token
      places[head] += 1
    }
    return (children, starts)
  }
}
