import Language
import StudyPack

/// Places, ranks and others: “there”, “a second kind”, “the ones”.
extension LooseWords {
  /// “If it needs five journeys there”, “only now does it …”
  func pointsToAPlace(_ token: Token) -> Bool {
    switch token.lower {
    case "there", "here", "thereafter", "afterwards", "meanwhile":
      token.dep == "advmod"
        // “Prices there were rising”
        || token.dep == "expl"
          && token.head.lefts.contains { $0.isSubject && $0.index < token.index }
    case "now": token.dep == "advmod" && token.index < 4
    case "accordingly": token.dep == "advmod" && token.index > 0
    // “To lie even then is wrong”
    case "then":
      token.dep == "advmod" && token.index < 4
        || token.index > 0 && ["even", "by", "since"].contains(token.doc[token.index - 1].lower)
    default: false
    }
  }

  /// “A second kind of learning”, “further time”, “along similar lines”.
  func isRanked(_ token: Token) -> Bool {
    // “An answer to one kind”
    if token.lower == "one", token.dep == "nummod", isBareKind(token.head) { return true }
    guard token.dep == "amod", token.head.isNoun else { return false }
    // “The harder half”, “further time”
    if token.lower == "further"
      || token.tag == "JJR" && token.head.isSubject && token.head.head.isRoot
    {
      return !["more", "fewer", "less"].contains(token.lower)
        && !token.head.subtree.contains { $0.lower == "than" }
    }
    switch token.lower {
    case "first": return isBareKind(token.head)
    case "second", "third", "fourth", "fifth":
      // “A second oven” is an oven; “a second inheritance” is one beside the first.
      return isBareKind(token.head) || isOneThatWasTold(token.head)
        || token.head.lefts.contains { ["a", "an"].contains($0.lower) }
          && (token.head.dep == "dobj" && token.head.head.isRoot && isOfThought(token.head)
            || EmptySentence.kinds.contains(token.head.lemma)
            || Referents.leaning.contains(token.head.lemma))
    // “Took a middle path”, “spent the next years”
    case "middle":
      return ["path", "way", "course", "ground", "position"].contains(token.head.lemma)
        && !token.head.subtree.contains { $0.lower == "between" }
    case "missing": return token.head.lefts.contains { $0.lower == "the" }
    case "next", "following":
      return Self.times.contains(token.head.lemma) && token.head.dep != "nsubj"
    case "similar":
      return !token.head.subtree.contains { $0.lower == "to" } && token.head.dep != "attr"
    default: return false
    }
  }

  /// “Pressed the second possibility”
  private func isOneThatWasTold(_ noun: Token) -> Bool {
    noun.dep == "dobj" && noun.head.isRoot && noun.rights.isEmpty
      && noun.lefts.contains { $0.lower == "the" }
      && (isOfThought(noun) || EmptySentence.kinds.contains(noun.lemma))
  }

  /// “The rate of the first kind”
  private func isBareKind(_ noun: Token) -> Bool {
    ["kind", "sort", "type"].contains(noun.lemma) && noun.dep == "pobj"
      && !noun.rights.contains { $0.lower == "of" || $0.dep == "relcl" }
  }

  /// “Jenner's was …”, “the one whom …”: a subject without its noun.
  func isNameless(_ token: Token) -> Bool {
    // “Describes the second as a model”
    if ["dobj", "pobj"].contains(token.dep.rawValue), token.tag == "JJ",
      token.rights.allSatisfy({ $0.lower == "as" }),
      ["second", "third", "fourth", "former", "latter"].contains(token.lower),
      token.lefts.map(\.lower) == ["the"]
    {
      return true
    }
    // “Skills that match those described”
    if token.lower == "those",
      token.rights.contains(where: { said in
        said.tag == "VBN"
          && said.children.allSatisfy { ["cc", "conj", "punct"].contains($0.dep.rawValue) }
      })
    {
      return true
    }
    // “Hundreds were fined, many confessed”
    if token.isSubject,
      ["hundreds", "thousands", "dozens", "millions"].contains(token.lower)
    {
      return token.rights.isEmpty
    }
    guard token.isSubject, token.head.isRoot else { return false }
    return token.lemma == "one" || token.children.contains { $0.dep == "case" }
      || token.pos == .adjective
        && token.lefts.contains { ["a", "the"].contains($0.lower) }
  }

  /// Of people “many” and “some” are plain.
  static let holding: Set<String> = [
    "say", "believe", "argue", "think", "hold", "see", "claim", "feel", "want", "fear", "hope",
    "worry", "object", "agree", "prefer", "doubt", "regard", "view", "consider", "suggest",
  ]

  /// “Is often presented as a parable”: what others say, which the sentence behind it may deny.
  func isHearsay(_ verb: Token) -> Bool {
    verb.isRoot && verb.tag == "VBN" && Self.presenting.contains(verb.lemma)
      && verb.children.contains { $0.dep == "auxpass" }
      && verb.children.contains {
        ["often", "sometimes", "usually", "commonly", "widely", "generally", "frequently"]
          .contains($0.lower)
      }
  }

  static let presenting: Set<String> = [
    "present", "portray", "depict", "say", "suppose", "regard", "see", "think", "imagine",
    "believe",
    "assume", "claim", "consider", "treat", "paint",
  ]

  /// “They drop both”, “past the lower ones”, “after that”: of what, another sentence tells.
  func isPairOrOnes(_ token: Token, in tokens: [Token]) -> Bool {
    let before = tokens.filter { $0.index < token.index }
    switch token.lower {
    case "both":
      return ["dobj", "pobj", "nsubj", "nsubjpass"].contains(token.dep.rawValue)
        && token.rights.isEmpty && !before.contains { $0.children.contains { $0.dep == "conj" } }
    // “To many others, it is a worry.”
    case "others":
      return ["pobj", "dobj"].contains(token.dep.rawValue)
        && !before.contains {
          $0.isNoun || $0.isSubject
            || Self.several.contains($0.lower) && $0.head.index != token.index
        }
    // “Measures little else”: than what?
    case "else":
      return ["little", "nothing", "much", "anything"].contains(before.last?.lower)
    // “Money is spent on all sides”: of what?
    case "sides":
      return token.dep == "pobj" && token.rights.isEmpty
        && token.lefts.contains { ["all", "both", "either"].contains($0.lower) }
    // “In either case”
    case "either": return token.dep == "det" && ["case", "event", "way"].contains(token.head.lemma)
    // “Millers in favour”: of what?
    case "favor", "favour":
      return token.dep == "pobj" && token.head.lower == "in" && token.children.isEmpty
    // “The calm middle of the northern one”, “a mile from the nearest one”
    case "one":
      return (token.tag == "NN" || token.lefts.contains { $0.tag == "JJS" })
        && token.lefts.contains { ["compound", "amod"].contains($0.dep.rawValue) }
        && !before.contains { ["and", "or", "but", "than", "not", "as"].contains($0.lower) }
    case "ones": return !before.contains { $0.isNoun && $0.isPlural }
    case "that": return token.dep == "pobj" && token.children.isEmpty && token.tag == "DT"
    default: return false
    }
  }
}
