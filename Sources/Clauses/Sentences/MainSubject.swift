public import Language

extension Doc {
  /// The head of its main verb's subject; `nil` where it has none before the verb.
  public var mainSubject: Token? { first(where: \.isRoot)?.lefts.last(where: \.isSubject) }
}
