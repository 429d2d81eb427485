public import Language

extension Doc {
  /// The head of its main verb's subject; `nil` where it has none before the verb.
  public var mainSubject: Token? { first(where: \.isRoot)?.lefts.last(where: \.isSubject) }

  /// Whether the main verb tells what holds, and not what happened.
  public var isToldInThePresent: Bool {
    guard let verb = first(where: \.isRoot) else { return false }
    let finite = verb.children.first { ["aux", "auxpass"].contains($0.dep.rawValue) } ?? verb
    return ["VBZ", "VBP", "MD"].contains(finite.tag.rawValue)
  }
}

extension Token {
  /// Of a verb, “counted”, “was told”, “had risen”: what happened.
  public var isToldInThePast: Bool {
    tag == "VBD"
      || lefts.contains { $0.tag == "VBD" && ["aux", "auxpass"].contains($0.dep.rawValue) }
  }
}
