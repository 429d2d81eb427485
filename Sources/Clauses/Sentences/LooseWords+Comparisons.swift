public import Language
import StudyPack

/// Comparisons and answers: “on the same principle”, “a solution”, “a sterner view”.
extension LooseWords {
  /// “On the same principle”, “in a different fashion”: as which, another sentence tells.
  func isLikeSomething(_ token: Token, in tokens: [Token]) -> Bool {
    guard token.dep == "amod", token.head.isNoun else { return false }
    let behind = tokens.filter { $0.index > token.index }.map(\.lower)
    switch token.lower {
    case "same":
      return !zip([token.head.lower] + behind, behind).contains { before, word in
        word == "as" || word == "for"
          || ["that", "who", "whom", "which"].contains(word) && before != ","
      }
        && !tokens.contains { $0.index < token.index && isOneOfSeveral($0) }
    case "different":
      return Self.compared.contains(token.head.lemma)
        && token.head.lefts.contains { ["a", "an"].contains($0.lower) }
        && !behind.contains { ["from", "than", "for"].contains($0) }
    default: return false
    }
  }

  private static let compared: Set<String> = [
    "way", "manner", "fashion", "conclusion", "idea", "view", "approach", "answer", "result",
    "principle", "course", "path", "picture", "story", "account", "explanation", "strategy",
    "matter", "direction", "reason", "line", "interpretation", "reading", "theory", "model", "kind",
    "sort",
  ]

  /// “Every mill”, “two towns”, “bakers and millers”: what they share, the sentence itself tells.
  func isOneOfSeveral(_ token: Token) -> Bool {
    token.pos == .number && token.entType != "DATE"
      || ["all", "every", "each", "both", "any", "many"].contains(token.lower)
      || token.dep == "conj" && token.isNoun
  }

  /// “Published a solution”: to what?
  func isForSomething(_ noun: Token) -> Bool {
    let isSaidToBe = noun.dep == "pobj" && noun.head.lower == "as" && noun.head.head.isRoot
    guard noun.tag == "NN",
      isSaidToBe || (noun.dep == "dobj" || noun.dep == "attr") && noun.head.isRoot,
      Self.answers.contains(noun.lemma)
    else { return false }
    return noun.lefts.allSatisfy { ["a", "an", "another", ","].contains($0.lower) }
      && noun.rights.allSatisfy { !["prep", "acl", "relcl"].contains($0.dep.rawValue) }
  }

  static let answers: Set<String> = [
    "solution", "replacement", "answer", "reply", "alternative", "remedy", "substitute",
    "successor",
    "counterpart", "response", "variant", "exception", "synonym", "corrective",
  ]

  /// “If each is in charge of eight”: eight of what?
  ///
  /// “India and Pakistan, which have fought several”
  func isBareNumber(_ number: Token) -> Bool {
    ["several", "many", "few"].contains(number.lower) && number.dep == "dobj"
      && number.children.isEmpty
      || number.tag == "CD" && ["pobj", "dobj"].contains(number.dep.rawValue)
        && number.text.allSatisfy(\.isLetter) && number.children.isEmpty && number.entType != "DATE"
        && number.entType != "TIME" && number.head.lower == "of"
        // “A boy of nine”
        && !isPerson(number.head.head)
        && !number.doc[..<number.index].contains { $0.isPlural || $0.pos == .number }
      || number.entType == "CARDINAL" && ["attr", "dobj"].contains(number.dep.rawValue)
        && number.text.allSatisfy(\.isNumber) && number.head.pos != .noun
        && number.children.allSatisfy { ["advmod", "quantmod"].contains($0.dep.rawValue) }
      || number.lower == "one" && number.dep == "dobj" && number.children.isEmpty
        && !number.doc[..<number.index].contains { $0.isNoun && $0.isPlural }
  }

  /// “Put forward a more pliable view”, “the most famous theory came from …”: than which, of what?
  func isMoreThanBefore(_ degree: Token) -> Bool {
    guard ["JJR", "RBR", "RBS"].contains(degree.tag.rawValue) else { return false }
    // “Took a sterner view”
    if degree.tag == "JJR" {
      return degree.dep == "amod" && degree.head.dep == "dobj" && degree.head.head.isRoot
        && EmptySentence.views.contains(degree.head.lemma)
        && !degree.doc.contains { $0.lower == "than" }
    }
    guard degree.head.dep == "amod" else { return false }
    let noun = degree.head.head
    switch degree.lower {
    case "more":
      return noun.dep == "dobj"
        && noun.head.isRoot && noun.lefts.contains { ["a", "an"].contains($0.lower) }
        && !noun.doc.contains { $0.lower == "than" }
    case "most":
      return noun.isSubject && noun.rights.isEmpty && EmptySentence.views.contains(noun.lemma)
        // “The most natural answer is that …”
        && !noun.head.rights.contains { $0.dep == "ccomp" }
    default: return false
    }
  }

  /// “Support came in 1966”, “Genoa and Pisa followed”: for what, behind what?
  func isComing(_ verb: Token) -> Bool {
    // “The burning that follows is called …”
    if verb.lemma == "follow", verb.dep == "relcl", verb.leftEdge.lower == "that",
      !verb.rights.contains(where: { ["dobj", "prep"].contains($0.dep.rawValue) })
    {
      return true
    }
    guard verb.isRoot, ["come", "follow", "arrive", "remain"].contains(verb.lemma),
      let subject = verb.lefts.last(where: \.isSubject)
    else { return false }
    // “A calm follows while the tar burns”, “two tasks remained”
    if verb.lemma == "follow",
      !verb.rights.contains(where: { $0.dep == "dobj" || $0.dep == "prep" })
    {
      return true
    }
    if verb.lemma == "remain" {
      return subject.lefts.contains { $0.dep == "nummod" }
        && !verb.rights.contains { ["attr", "acomp", "prep", "xcomp"].contains($0.dep.rawValue) }
    }
    guard
      !verb.rights.contains(where: {
        ["dobj", "conj", "ccomp", "xcomp"].contains($0.dep.rawValue) || $0.lower == "from"
      })
    else { return false }
    return verb.lemma == "follow"
      || subject.lefts.isEmpty && subject.rights.isEmpty && isOfThought(subject)
  }

  static let figures: Set<String> = ["Figure", "Table", "Fig.", "Box", "Exhibit"]

  /// “Shown in Figure 2.1”, which is not beside it.
  func isInAFigure(_ noun: Token) -> Bool {
    noun.isNoun && Self.figures.contains(noun.text)
      && noun.index + 1 < noun.doc.count && noun.doc[noun.index + 1].tag == "CD"
  }

  /// “Toll houses, by contrast, depend on the clock”, “millers had tools as well: …”: beside what, the sentence
  /// before tells.
  func isAddedToSomething(_ token: Token) -> Bool {
    guard Self.additions.contains(token.lower) else { return false }
    let (doc, next) = (token.doc, token.index + 1)
    // “Came to light a century later”
    if ["later", "earlier"].contains(token.lower), token.index > 0,
      Self.times.contains(doc[token.index - 1].lemma)
    {
      return !doc[..<token.index].contains { $0.text.count == 4 && $0.tag == "CD" }
    }
    guard next + 1 < doc.count else { return false }
    switch token.lower {
    case "by": return doc[next].lower == "contrast" && doc[next + 1].text == ","
    case "as":
      return doc[next].lower == "well" && [",", ":", ";"].contains(doc[next + 1].text)
    case "something": return doc[next].lower == "else" && [":", "."].contains(doc[next + 1].text)
    case "in": return doc[next].lower == "the" && doc[next + 1].lower == "meantime"
    // “Millers rely instead on the tide”
    case "instead": return doc[next].lower != "of" && token.dep == "advmod" && token.index > 0
    case "another":
      return ["kind", "sort", "type"].contains(doc[next].lower) && doc[next + 1].lower != "of"
    // “The rest, such as salt, are taxed”
    case "rest":
      return token.index == 1 && token.isNoun && doc[0].lower == "the" && doc[next].lower != "of"
    default: return false
    }
  }

  static let additions: Set<String> = [
    "later", "earlier", "by", "as", "something", "in", "instead", "another", "rest",
  ]
  static let times: Set<String> = ["day", "week", "month", "year", "decade", "century"]

  /// “Before the month was out, the guild had met”: the month of what was told.
  func isTimeThatWasTold(_ noun: Token) -> Bool {
    Self.times.contains(noun.lemma) && noun.isSubject && noun.head.dep == "advcl"
      && noun.lefts.map(\.lower) == ["the"] && noun.rights.isEmpty
      && noun.doc[..<noun.index].allSatisfy { $0.entType == nil || $0.head.index == noun.index }
  }

  /// “Salt is suitable, and a barrel will do”: for what?
  func isFitForSomething(_ token: Token) -> Bool {
    token.dep == "acomp"
      && ["suitable", "sufficient", "appropriate", "adequate"].contains(token.lower)
      && token.rights.allSatisfy { $0.pos == .punctuation }
      && !token.head.rights.contains {
        $0.index > token.index && ["prep", "xcomp", "advcl"].contains($0.dep.rawValue)
      }
  }

  /// “Lasts a mere 20 or 30 million.”: million what?
  func isMillionOfThem(_ number: Token) -> Bool {
    guard ["million", "billion", "thousand"].contains(number.lower),
      number.dep == "dobj" || number.dep == "conj" && number.head.dep == "dobj",
      number.index + 2 >= number.doc.count
    else { return false }
    return !number.doc.contains { ["$", "£", "€"].contains($0.text) }
  }

  /// “The memory of the flood had faded”: what was so already when something else happened.
  func isBackground(_ verb: Token) -> Bool {
    verb.isRoot && verb.tag == "VBN" && verb.lefts.contains { $0.lower == "had" && $0.dep == "aux" }
      && !verb.subtree.contains { word in
        let isAbove = word.head.index == verb.index || word.head.head.index == verb.index
        return isAbove
          && (["by", "before", "when", "until", "after", "if", "since", "because"]
            .contains(word.lower)
            || word.tag == "CD" && word.text.count == 4 && word.head.lower == "in")
      }
  }
}

extension Token {
  /// “Not all are as willing to sell”: as whom?
  public var isAsMuchAsNothing: Bool {
    lower == "as" && dep == "advmod" && head.pos == .adjective
      && doc.count { $0.lower == "as" } == 1
  }
}
