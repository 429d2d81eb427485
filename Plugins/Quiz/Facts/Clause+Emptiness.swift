import Clauses
import Language

extension Clause {
  /// “Many people are active”: of whom it holds is not told, and nobody would deny it.
  var isOfSomeone: Bool {
    subject.contains {
      ["some", "many", "several", "various", "variety", "number", "people"].contains($0.lower)
        && ($0.head.index == head.index || $0.index == head.index)
    }
  }

  /// “There are many reasons for it”, “it had important consequences”: what they are, the next
  /// sentences tell.
  var announcesARow: Bool {
    body.contains { noun in
      noun.isNoun && noun.isPlural
        && (Self.rows.contains(noun.lemma) || isCountedObject(noun))
        && ["dobj", "attr", "pobj"].contains(noun.dep.rawValue)
        && noun.lefts.contains {
          $0.dep == "nummod" || Self.quantities.contains($0.lower) || $0.dep == "amod"
        }
    }
  }

  /// “It holds two protections”: a few of what the next sentences name.
  private func isCountedObject(_ noun: Token) -> Bool {
    noun.pos == .noun && ["dobj", "attr"].contains(noun.dep.rawValue)
      && noun.head.index == verb.index && !noun.children.contains { $0.dep == "appos" }
      && noun.lefts.contains { ["two", "three", "four", "five", "several"].contains($0.lower) }
  }

  /// “Leaders face a paradox”: what paradox is the point, and is not told.
  var endsInMereNoun: Bool {
    guard let last = body.last, last.isNoun, last.pos == .noun,
      ["dobj", "attr"].contains(last.dep.rawValue)
    else { return false }
    return last.lefts.allSatisfy { $0.dep == "det" }
      && last.lefts.contains { ["a", "an"].contains($0.lower) }
  }

  /// “Many would refuse to ratify it”, “His heir won”: whom or what it means, a reader has to find.
  var hasLoosePronoun: Bool {
    subject.first?.tag == "PRP$"
      || body.contains { ["it", "them", "him"].contains($0.lower) && $0.tag == "PRP" }
  }

  private static let quantities: Set<String> = [
    "many", "several", "various", "numerous", "some", "different", "multiple",
  ]

  private static let rows: Set<String> = [
    "reason", "way", "factor", "consequence", "effect", "problem", "challenge", "difference",
    "question", "role", "function", "purpose", "type", "kind", "form", "theory", "advantage",
    "disadvantage", "implication", "strategy", "device", "measure", "step", "result", "change",
    "benefit", "argument", "school", "route",
  ]
}
