import Language

/// What, in whatever way a definition was found, shows that it is none.
struct DefinitionDoubts {
  let doc: Doc

  func arise(for found: FoundDefinition) -> Bool {
    isJudged(found.term) || isOneOfTwo(found) || isTorn(found) || isBrokenOff(found)
      || isHeadless(found) || isOneOfARow(found) || saysOnlyWhere(found) || isOfTheWhole(found)
      || holdsTheMainVerb(found) || isOfThatTime(found) || isSomebody(found)
      || goesOnBehindItsName(found)
      || onlyComesUp(found) || isFigure(found) || isOtherCase(found)
      || isAnother(found) || isOfTheTwo(found)
      || isARowOfThree(found)
  }

  /// “A suitable ring”: how good it is for something, and no word of its name.
  private func isJudged(_ term: Range<Int>) -> Bool {
    term.count > 1 && Self.judging.contains(doc[term.lowerBound].lower) || isCutOff(term)
      || isGraded(term) || isMeasured(term)
  }

  /// “Lie at 40 fathoms, which is the limit of diving”: not of any fathom.
  private func isMeasured(_ term: Range<Int>) -> Bool {
    doc[term.upperBound - 1].lefts.contains {
      $0.dep == "nummod" && $0.text.contains(where: \.isNumber) && !term.contains($0.index)
    }
  }

  /// “The most usual lock”, “a well-known trial”: what is said of it, and no part of a name.
  private func isGraded(_ term: Range<Int>) -> Bool {
    let words = term.prefix(3).map { doc[$0].lower }
    if words.count == 3, words[0] == "well", words[1] == "-", words[2] == "known" { return true }
    return term.lowerBound > 0 && doc[term.lowerBound].pos == .adjective
      && ["most", "least", "very", "too"].contains(doc[term.lowerBound - 1].lower)
  }

  /// “Prophecy” of “a self-fulfilling prophecy”
  private func isCutOff(_ term: Range<Int>) -> Bool {
    guard term.lowerBound > 1 else { return false }
    let before = doc[term.lowerBound - 1]
    return before.dep == "amod" && term.contains(before.head.index)
      && doc[before.index - 1].text == "-"
  }

  private static let judging: Set = [
    "suitable", "appropriate", "adequate", "necessary", "relevant", "desired",
  ]

  /// “May show a gap, or a weir that nobody wants”: either may be so.
  private func isOneOfTwo(_ found: FoundDefinition) -> Bool {
    found.pattern == .alternative && ["a ", "an "].contains(where: found.text.hasPrefix)
      && doc.contains { ["may", "might", "could"].contains($0.lower) && $0.head.isRoot }
  }

  /// “In other towns boatmen wait, a habit called …”, where the parser takes towns for boatmen; “when a light burns,
  /// the light seems to move, an effect known as …”: which light, only the half that is left out tells.
  private func isTorn(_ found: FoundDefinition) -> Bool {
    guard let which = found.text.firstRange(of: " in which "),
      let start = place(of: found.text[which.upperBound...].split(separator: " ").prefix(3)),
      start > 0
    else { return false }
    // “In which those who keep a lock pay for it” tells who.
    let isTold = ["who", "whose"].contains(doc[start + 1].lower)
    if ["those", "these", "this", "they", "it"].contains(doc[start].lower), !isTold { return true }
    return ["in", "at", "on", "under", "among", "for", "with", "of"].contains(doc[start - 1].lower)
      || doc[start].lower == "the" && start + 1 < doc.count
        && doc[..<start].contains {
          $0.lower == doc[start + 1].lower && !$0.lefts.contains { $0.lower == "the" }
        }
  }

  /// “Boats wait at the lock, a habit known as lying by, and pay …” is told as “a habit, and pay …”.
  private func goesOnBehindItsName(_ found: FoundDefinition) -> Bool {
    let words = found.text.split(separator: " ").prefix(4)
    return zip(words, words.dropFirst()).contains {
      $0.hasSuffix(",") && ["and", "or", "but"].contains($1)
    } && !found.text.contains(where: \.isNumber)
      && words.first.map { ["a", "an"].contains($0) } == true
  }

  /// “A rope toll, which appears in several rolls”: where it is met, and not what it is.
  private func onlyComesUp(_ found: FoundDefinition) -> Bool {
    [
      "which appears ", "which appear ", "that appears ", "that appear ", "which goes back to ",
      "which dates from ", "which dates back ",
    ]
    .contains(where: found.text.contains)
  }

  /// “The place where the two meet”: two of what, a sentence before tells.
  private func isOfTheTwo(_ found: FoundDefinition) -> Bool {
    doc.contains { number in
      number.pos == .number && number.text.allSatisfy(\.isLetter) && number.index > 0
        && doc[number.index - 1].lower == "the" && number.index + 1 < doc.count
        && !doc[number.index + 1].isPlural
        && [.noun, .verb, .auxiliary].contains(doc[number.index + 1].pos)
        && found.text.contains(" the \(number.text) ")
    }
  }

  /// “About 3.5% salt by weight”, “a wedge ten tons wide”: how much of it there is.
  private func isFigure(_ found: FoundDefinition) -> Bool {
    guard let start = place(of: found.text.split(separator: " ").prefix(3)) else { return false }
    let saysWhich = [" that ", " which ", " where ", " who "].contains(where: found.text.contains)
    return doc[start...].prefix(saysWhich ? 1 : 3).contains {
      ["PERCENT", "QUANTITY", "MONEY"].contains($0.entType?.rawValue)
    }
  }

  /// “Which is a different and much disputed craft”: than which?
  private func isAnother(_ found: FoundDefinition) -> Bool {
    // “A related rule that holds for barges”: to which?
    ["a related ", "a similar "].contains(where: found.text.hasPrefix)
      && !found.text.split(separator: " ").prefix(4).contains("to")
      || found.text.hasPrefix("a different ")
      || found.text.contains(" is a different ") && !found.text.contains(" from ")
  }

  /// “Mooring, or tying when the rope is short”: another name, in one case.
  private func isOtherCase(_ found: FoundDefinition) -> Bool {
    let words = found.text.split(separator: " ")
    return found.pattern == .alternative && words.dropFirst().first == "when"
  }

  /// “Strangers, whom they called comers, or neighbours, whom …”; “the fair price, which is the price less the cost of
  /// the boat”, of which only the cost is left.
  private func isHeadless(_ found: FoundDefinition) -> Bool {
    let words = found.text.split(separator: " ")
    if let first = words.first?.lowercased(),
      ["whom", "who", "which", "whose"].contains(first)
    {
      return true
    }
    let end = found.term.upperBound
    guard end + 2 < doc.count, doc[end].text == ",", doc[end + 1].lower == "which",
      ["is", "are", "means"].contains(doc[end + 2].lower),
      let start = place(of: words.prefix(3))
    else { return false }
    return start > end + 3 && doc[(end + 3)..<start].contains { $0.isNounlike }
  }

  /// “An empty cage to lost youth, a low candle to the shortness of life”: two of a row.
  private func isOneOfARow(_ found: FoundDefinition) -> Bool {
    let joint = found.term.lowerBound - 1
    guard found.pattern == .apposition, joint > 1,
      doc[joint].pos == .adposition || doc[joint].tag == "TO",
      ["a ", "an ", "the "].contains(where: found.text.hasPrefix),
      found.text.contains(" \(doc[joint].lower) "),
      let comma = doc[..<joint].last(where: { $0.text == "," })
    else { return false }
    return ["a", "an", "the"].contains(doc[comma.index + 1].lower)
      // “In 1846, the clerk made measures of slack, the rise of …”: there the sentence begins.
      && !doc[comma.index..<joint].contains(where: \.isFinite)
  }

  /// “The fairs of Selby, a cycle of six fairs”, “the price of work, the share that …”: of the fairs and the price.
  private func isOfTheWhole(_ found: FoundDefinition) -> Bool {
    guard found.pattern == .apposition, found.term.lowerBound > 1 else { return false }
    let joint = doc[found.term.lowerBound - 1]
    guard joint.pos == .adposition, joint.head.isNounlike else { return false }
    // “The rule of silence, that one must not speak”, is told as “the rule that …”.
    return found.text.lowercased().split(separator: " ").dropFirst(2)
      .contains { $0 == joint.head.lower }
  }

  /// “The old plough, the turn of crops and the use of horses raised the yield”: three things that did.
  private func holdsTheMainVerb(_ found: FoundDefinition) -> Bool {
    guard let root = doc.first(where: \.isRoot), root.tag == "VBD", root.lemma != "be",
      root.index > found.term.upperBound
    else { return false }
    // “The canal clause said that …” is told as “a clause that said that …”.
    return found.text.contains(" \(root.text) ")
      && !["that", "which", "who"].contains { found.text.contains("\($0) \(root.text) ") }
  }

  /// “The commune, as the clerk Ada Vane, who saw it, called it”
  private func isSomebody(_ found: FoundDefinition) -> Bool {
    guard found.text.hasPrefix("the "), doc[found.term.lowerBound].text.first?.isLowercase == true,
      let start = place(of: found.text.split(separator: " ").prefix(3))
    else { return false }
    return doc[start...].prefix(4).contains { $0.entType == "PERSON" }
  }

  /// “The price of bread, the training of bakers and the number of ovens”; “a drawing of the town” is no name.
  private func isARowOfThree(_ found: FoundDefinition) -> Bool {
    let article = found.term.lowerBound - 1
    let isOfAThing =
      found.pattern == .apposition
      && doc[found.term].contains { $0.lower == "the" }
      && doc[found.term].allSatisfy { $0.text.first?.isUppercase != true }
    return isOfAThing
      || article >= 0 && doc[article].lower == "the" && found.text.hasPrefix("the ")
        && doc[found.term].contains { $0.lower == "of" }
        && found.text.contains(" and the ")
  }

  /// “He had coined the name for the craft in the previous year”
  private func isOfThatTime(_ found: FoundDefinition) -> Bool {
    let words = found.text.split(separator: " ").map(String.init)
    return zip(words, words.dropFirst()).contains {
      ["previous", "following", "preceding", "same", "next"].contains($0)
        && ["year", "month", "day", "decade", "century"].contains($1)
    }
  }

  /// “The branch of boat building”: that has other branches.
  private func saysOnlyWhere(_ found: FoundDefinition) -> Bool {
    let words = found.text.split(separator: " ").map { $0.lowercased() }
    return words.count < 7 && words.count > 2 && ["the", "a"].contains(words[0]) && words[2] == "of"
      && ["branch", "field", "area", "school", "subfield"].contains(words[1])
      && !words.contains { ["that", "which", "concerned", "devoted", "about"].contains($0) }
  }

  /// “Which holds that keepers draw strength, the power to lift, from bread”: whence, is a part of what it holds.
  private func isBrokenOff(_ found: FoundDefinition) -> Bool {
    let words = found.text.split(separator: " ")
    guard words.contains("that"), let last = place(of: words.suffix(3)) else { return false }
    let rest = doc[min(last + 3, doc.count)...]
    guard rest.first?.text == ",", rest.dropFirst().first?.pos == .determiner,
      let comma = rest.dropFirst().first(where: { $0.text == "," }), comma.index + 1 < doc.count
    else { return false }
    return ["from", "to", "into", "with", "by"].contains(doc[comma.index + 1].lower)
  }

  private func place(of words: some Collection<Substring>) -> Int? {
    doc.indices.first { index in
      index + words.count <= doc.count
        && zip(words, doc[index...]).allSatisfy { $0.lowercased() == $1.lower }
    }
  }
}
