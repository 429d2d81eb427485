import Clauses
import Language

extension Clause {
  /// “Bakers rise early, millers late, and boatmen never sleep”: which of them is asked for, or to be judged?
  var joinsStatements: Bool {
    verb.conjuncts.contains { verb in
      tokens.contains { $0.index == verb.index } && verb.children.contains(where: \.isSubject)
    } || tokens.contains { $0.isSplicedBefore(verb) }
  }
}

extension Token {
  /// “The winds weaken, warm water spreads”: what is left of a row of statements when its last is gone.
  fileprivate func isSplicedBefore(_ verb: Token) -> Bool {
    ["advcl", "ccomp", "parataxis"].contains(dep.rawValue) && head.index == verb.index
      && index < verb.index && ["VBZ", "VBP", "VBD"].contains(tag.rawValue)
      && children.contains(where: \.isSubject)
      && leftEdge.pos != .subordinatingConjunction
      && !children.contains { $0.dep == "mark" || ["WRB", "WDT", "WP"].contains($0.tag.rawValue) }
  }
}
