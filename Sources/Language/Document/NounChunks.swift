/// Base noun phrases, by spaCy's rules for English: a nominal in one of a few relations, from the
/// left edge of its subtree up to itself.
enum NounChunks {
  private static let relations: Set<Dependency> = [
    "oprd", "nsubj", "dobj", "nsubjpass", "pcomp", "pobj", "dative", "appos", "attr", "ROOT",
  ]

  static func spans(in doc: Doc) -> [Span] {
    var spans: [Span] = []
    for token in doc where token.pos.isNominal && relations.contains(relation(of: token)) {
      let start = token.leftEdge.index
      guard start >= spans.last?.range.upperBound ?? 0 else { continue }
      spans.append(doc[span: start..<token.index + 1])
    }
    return spans
  }

  /// The relation; for a conjunct, that of the first of the tokens which it is coordinated with.
  private static func relation(of token: Token) -> Dependency {
    guard token.dep == "conj" else { return token.dep }
    var head = token.head
    while head.dep == "conj", head.head.index < head.index { head = head.head }
    return head.dep
  }
}
