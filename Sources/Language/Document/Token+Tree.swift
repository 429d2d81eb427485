/// The way through the dependency tree.
extension Token {
  /// The token that this one depends on; itself for the root of a sentence.
  public var head: Token { isInside ? doc[doc.storage.tree.heads[index]] : self }

  /// Whether this is the head of a sentence.
  public var isRoot: Bool { !isInside || doc.storage.tree.heads[index] == index }

  /// The tokens that depend on this one, in order of the text.
  public var children: [Token] { childIndices.map { doc[$0] } }

  /// The children before this token, in order of the text.
  public var lefts: [Token] { childIndices.prefix { $0 < index }.map { doc[$0] } }

  /// The children behind this token, in order of the text.
  public var rights: [Token] { childIndices.drop { $0 < index }.map { doc[$0] } }

  /// The head, its head, and so on up to the root of the sentence.
  public var ancestors: [Token] {
    Array(sequence(first: self) { $0.isRoot ? nil : $0.head }.dropFirst())
  }

  /// This token and all that depend on it, however far down, in order of the text.
  public var subtree: [Token] {
    var found: [Int] = []
    var open = [index]
    while let token = open.popLast() {
      found.append(token)
      open += doc[token].childIndices
    }
    return found.sorted().map { doc[$0] }
  }

  /// The first token of the subtree.
  public var leftEdge: Token { isInside ? doc[doc.storage.tree.leftEdges[index]] : self }

  /// The last token of the subtree.
  public var rightEdge: Token { isInside ? doc[doc.storage.tree.rightEdges[index]] : self }

  /// Whether `other` depends on this token, however far down.
  public func isAncestor(of other: Token) -> Bool {
    other.ancestors.contains { $0.index == index }
  }

  /// The tokens that this one is coordinated with, in order of the text, without itself.
  public var conjuncts: [Token] {
    let first = sequence(first: self) { $0.dep == "conj" && !$0.isRoot ? $0.head : nil }
    var found: [Token] = []
    var open = Array(first).suffix(1)
    while let token = open.popLast() {
      found.append(token)
      open += token.children.filter { $0.dep == "conj" }
    }
    return found.filter { $0.index != index }.sorted { $0.index < $1.index }
  }

  fileprivate var childIndices: ArraySlice<Int> {
    guard isInside else { return [] }
    let storage = doc.storage
    return storage.children[storage.childStarts[index]..<storage.childStarts[index + 1]]
  }
}
