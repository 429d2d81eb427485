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
        || isOneOfANumber(noun)
    }
  }

  /// “In a number of ways”, “a variety of functions”.
  private func isOneOfANumber(_ noun: Token) -> Bool {
    noun.isPlural && Self.rows.contains(noun.lemma) && noun.dep == "pobj"
      && noun.head.lower == "of" && Self.numbers.contains(noun.head.head.lower)
  }

  private static let numbers: Set<String> = [
    "number", "variety", "range", "series", "couple", "handful", "host",
  ]

  /// “Shows 19,500 towns and 16,500 parishes”: two figures, each of which may be the one that is asked for.
  var countsTwice: Bool {
    tokens.count {
      $0.pos == .number && ["CARDINAL", "MONEY", "QUANTITY"].contains($0.entType?.rawValue)
        && $0.text.contains(where: \.isNumber)
    } > 1 || tokens.count { $0.pos == .number && $0.entType == "PERCENT" } > 2
  }

  /// “A code is not just a long statute”: what else it is, the next sentence tells.
  var isHalfSaid: Bool {
    zip(body, body.dropFirst()).contains { not, word in
      not.dep == "neg" && ["just", "only", "merely", "simply"].contains(word.lower)
    } && !sentence.doc.contains { $0.lower == "but" }
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

  /// “Donoghue v Stevenson may serve as an illustration”: one case, from which a reader has yet to see of
  /// what.
  var isAnExample: Bool {
    sentence.doc.contains { Self.examples.contains($0.lower) }
      || sentence.text.contains("case in point")
  }

  /// “The charter is clear about who may fish”, “the feast is a testament to the truth of a saying”.
  var onlyPointsAtWhatIsTold: Bool {
    guard verb.lemma == "be" else { return false }
    return verb.children.contains { said in
      said.dep == "acomp" && ["clear", "silent", "explicit", "specific"].contains(said.lower)
        && said.children.contains { ["about", "on"].contains($0.lower) }
        || said.dep == "attr" && ["testament", "reminder", "proof"].contains(said.lemma)
    }
  }

  /// “If attendance drops to 360, revenue goes up to $4,320”, “the weight is 6.0 × 2.0 lb”: figures that somebody made
  /// up to show a rule.
  var isWorkedOut: Bool { Self.isWorkedOut(sentence.doc) }

  static func isWorkedOut(_ doc: Doc) -> Bool {
    let supposes = doc.contains {
      ["if", "suppose", "imagine", "say"].contains($0.lower) && $0.index < 2
    }
    return doc.contains { ["=", "×", "÷", "/"].contains($0.text) }
      || supposes
        && doc.contains {
          ["MONEY", "CARDINAL", "QUANTITY", "PERCENT"].contains($0.entType?.rawValue)
            && $0.text.contains(where: \.isNumber)
        }
  }

  private static let examples: Set<String> = [
    "example", "examples", "instance", "illustration", "illustrates", "illustrate", "e.g.",
  ]

  /// “Presidents further developed the idea”: how far it was, the sentences before tell.
  var goesFurther: Bool {
    body.contains { $0.lower == "further" && $0.dep == "advmod" && $0.head.index == verb.index }
  }

  /// “The tools have changed over time”, “the goals of the two differ”: how, is the point.
  var saysOnlyThatItVaries: Bool {
    Self.varying.contains(verb.lemma)
      && verb.rights.allSatisfy { child in
        ["punct", "advmod", "npadvmod", "cc"].contains(child.dep.rawValue)
          || child.dep == "prep" && ["among", "between", "across"].contains(child.lower)
          || child.dep == "prep"
            && child.subtree.contains { Self.times.contains($0.lemma.lowercased()) }
      }
  }

  private static let varying: Set<String> = [
    "change", "differ", "vary", "evolve", "continue", "exist", "matter", "grow", "develop",
  ]
  private static let times: Set<String> = [
    "time", "year", "decade", "century", "day", "past", "month", "summer", "winter", "war",
  ]

  private static let quantities: Set<String> = [
    "many", "several", "various", "numerous", "some", "different", "multiple",
  ]

  private static let rows: Set<String> = [
    "reason", "way", "factor", "consequence", "effect", "problem", "challenge", "difference",
    "question", "role", "function", "purpose", "type", "kind", "form", "theory", "advantage",
    "disadvantage", "implication", "strategy", "device", "measure", "step", "result", "change",
    "benefit", "argument", "school", "route", "attraction", "merit", "fault", "strength",
    "weakness",
    "limitation", "drawback", "criticism", "objection", "condition",
  ]
}
