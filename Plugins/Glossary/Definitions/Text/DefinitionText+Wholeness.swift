import Language

extension DefinitionText {
  /// Words that no definition begins with.
  private static let degrees: Set = [
    "often", "usually", "typically", "sometimes", "perhaps", "also", "mostly", "particularly",
    "especially",
    "just", "merely", "simply",
  ]

  /// Nothing hangs at its end or leans on what is not told, no other name comes in, and no mark stands
  /// twice where something was left out.
  func isWhole(_ tokens: [Int]) -> Bool {
    guard let first = tokens.first, let last = tokens.last else { return false }
    return !hangs(tokens, at: doc[last]) && !leans(tokens) && !isTorn(tokens, from: doc[first])
      && !hasDoubledMark(tokens) && !namesAnother(tokens)
      && !isChoice(tokens) && !namesOther(tokens) && doc[first].lower != "either"
      && !Self.degrees.contains(doc[first].lower)
  }

  /// Whether the last word opens what does not come.
  private func hangs(_ tokens: [Int], at last: Token) -> Bool {
    ["ADP", "DET", "CCONJ", "SCONJ", "PART"].contains(last.pos.rawValue) && last.dep != "prt"
      || last.lacksObject || last.tag == "MD"
      // “The look that results”
      || tokens.count > 1
        && ["that", "which", "who"].contains(doc[tokens[tokens.count - 2]].lower)
        && doc[tokens[tokens.count - 2]].dep != "det"
      // “Is following what” is called so; “to moor inside one”: inside what, a sentence before tells.
      || ["what", "who", "how"].contains(last.lower)
      || last.lower == "one" && ["inside", "outside", "of", "within"].contains(last.head.lower)
        && last.lefts.isEmpty
      || isCutBeforeRelative(last.index)
      // “the wish to ensure fair” without the treatment
      || last.dep == "amod" && last.head.index > last.index
  }

  /// Whether only a sentence before tells after what, than what, as against what.
  private func leans(_ tokens: [Int]) -> Bool {
    // “Protected the mills in particular”
    tokens.suffix(2).map { doc[$0].lower } == ["in", "particular"]
      // “a hub which then sends”
      || tokens.contains { doc[$0].lower == "then" && doc[$0].dep == "advmod" }
      || countsUntold(tokens) || comparesBySo(tokens) || isMoreThanUntold(tokens)
      || comparesWithNothing(tokens) || speaksOfOne(tokens)
      || isAnAmount(tokens) || disagrees(tokens)
  }

  /// “A fine for breaking one”: one of what?
  private func speaksOfOne(_ tokens: [Int]) -> Bool {
    tokens.contains { index in
      doc[index].lower == "one" && doc[index].dep == "dobj" && doc[index].children.isEmpty
        && doc[index].head.tag == "VBG"
    }
  }

  /// “A rule that allows just two”: two of what?
  private func countsUntold(_ tokens: [Int]) -> Bool {
    tokens.contains { index in
      let number = doc[index]
      return number.pos == .number && number.dep == "dobj" && number.entType != "DATE"
        && number.text.allSatisfy(\.isLetter) && number.rights.isEmpty
    }
  }

  /// “By such means” without the word that points, “what is left over”: of what, is not told.
  ///
  /// “V = IR in which V is the voltage”: a formula is no phrase.
  private func isTorn(_ tokens: [Int], from first: Token) -> Bool {
    tokens.contains { isFormula(doc[$0].text) }
      || tokens.suffix(2).map { doc[$0].lower } == ["by", "means"]
      || first.lower == "what" && tokens.count < 6 || tellsOfTheNext(tokens)
      || isCutAmongExamples(tokens)
  }

  /// “V=IR”, “3RT/M”
  private func isFormula(_ word: String) -> Bool {
    word.contains { "=×÷".contains($0) }
      || word.first?.isNumber == true && word.contains(where: \.isUppercase)
  }

  /// “The wish to tow all, side drift the wish to tow none”: what the next one is, without its verb.
  private func tellsOfTheNext(_ tokens: [Int]) -> Bool {
    guard let first = tokens.first, ["a", "an", "the"].contains(doc[first].lower) else {
      return false
    }
    return zip(tokens.indices, zip(tokens, tokens.dropFirst())).contains { place, pair in
      doc[pair.0].text == "," && doc[pair.1].isNounlike
        && tokens[(place + 2)...].prefix(2).contains { doc[$0].lower == doc[first].lower }
        && !tokens[(place + 1)...].prefix(3).contains { doc[$0].pos == .adposition }
    }
  }

  /// “Rights such as low tolls, free moorings”: where the row ends is lost.
  private func isCutAmongExamples(_ tokens: [Int]) -> Bool {
    guard let such = tokens.firstIndex(where: { doc[$0].lower == "such" }),
      let last = tokens.last, last + 2 < doc.count, doc[last + 1].text == ","
    else { return false }
    return tokens[such...].contains { doc[$0].text == "," }
      && !tokens[such...].contains { ["and", "or"].contains(doc[$0].lower) }
      && ["and", "or"].contains(doc[last + 2].lower)
  }

  private func hasDoubledMark(_ tokens: [Int]) -> Bool {
    zip(tokens, tokens.dropFirst()).contains {
      doc[$0].text == "," && doc[$1].pos == .punctuation && $1 != $0 + 1
    }
  }

  /// “A weir called the ring”
  private func namesAnother(_ tokens: [Int]) -> Bool {
    tokens.contains {
      ["acl", "ROOT", "ccomp", "conj"].contains(doc[$0].dep.rawValue) && doc[$0].tag == "VBN"
        && (["call", "term", "dub", "name", "label"].contains(doc[$0].lemma)
          || doc[$0].lemma == "know" && $0 + 1 < doc.count && doc[$0 + 1].lower == "as")
    }
  }

  /// “A wider weir about two hands long”: than which?
  private func isMoreThanUntold(_ tokens: [Int]) -> Bool {
    let known: Set = ["higher", "lower", "upper", "inner", "outer", "senior", "elder", "former"]
    return ["a", "an", "the"].contains(tokens.first.map { doc[$0].lower })
      && tokens.dropFirst().first.map { doc[$0].tag == "JJR" && !known.contains(doc[$0].lower) }
        == true
      && !tokens.contains { doc[$0].lower == "than" }
  }

  /// “Custom that are old”: a word was lost, or the parser took a verb for a noun.
  private func disagrees(_ tokens: [Int]) -> Bool {
    let words = tokens.prefix(6)
    return zip(words.dropFirst(), zip(words, words.dropFirst(2))).contains { that, around in
      ["that", "which"].contains(doc[that].lower) && doc[around.0].tag == "NN"
        && doc[around.1].lower == "are" && !tokens.prefix(4).contains { doc[$0].lower == "of" }
    }
  }

  /// “Where boats were few, others …”, “many times wider than a barge”
  private func isAnAmount(_ tokens: [Int]) -> Bool {
    let words = tokens.prefix(8).map { doc[$0].lower }
    guard let first = words.first, ["few", "many", "several", "most"].contains(first) else {
      return false
    }
    return words.dropFirst().first == ","
      || zip(words, words.dropFirst()).contains {
        $0 == "times" && ["more", "as", "less"].contains($1)
      }
  }

  /// “The set of tools” that a guild blends
  private func isCutBeforeRelative(_ last: Int) -> Bool {
    guard last + 1 < doc.count, doc[last].isNounlike else { return false }
    let next = doc[last + 1]
    return ["that", "who", "whom", "whose"].contains(next.lower)
      && ["WDT", "WP", "WP$"].contains(next.tag.rawValue)
  }

  /// “The speed of the change than the fact”
  private func comparesWithNothing(_ tokens: [Int]) -> Bool {
    guard let than = tokens.firstIndex(where: { doc[$0].lower == "than" }) else { return false }
    return !tokens[..<than].contains {
      ["JJR", "RBR"].contains(doc[$0].tag.rawValue)
        || ["other", "rather", "else", "different", "more", "less"].contains(doc[$0].lower)
    }
  }

  /// “A flood over so wide an area”: as what, a sentence before tells.
  private func comparesBySo(_ tokens: [Int]) -> Bool {
    zip(tokens.indices, zip(tokens, tokens.dropFirst())).contains { place, pair in
      doc[pair.0].lower == "so" && [.adjective, .adverb].contains(doc[pair.1].pos)
        && !tokens[place...].contains { ["that", "as"].contains(doc[$0].lower) }
    }
  }

  /// “A fire or a rat”: two things, of which neither says what the term is.
  private func isChoice(_ tokens: [Int]) -> Bool {
    let words = tokens.map { doc[$0].lower }
    // “A weir that holds the stream, or a mill”
    if ["a", "an"].contains(words.first),
      words.indices.dropLast(2).contains(where: {
        words[$0] == "," && words[$0 + 1] == "or" && ["a", "an"].contains(words[$0 + 2])
      })
    {
      return true
    }
    guard let first = tokens.first, ["a", "an", "the"].contains(doc[first].lower),
      let or = tokens.prefix(doc[first].lower == "the" ? tokens.count : 5)
        .firstIndex(where: { doc[$0].lower == "or" }), or + 1 < tokens.count
    else { return false }
    // “The set of rules that keeps a boat out of a lock or a mill”: not two sets.
    let second = doc[tokens[or + 1]].head
    if second.dep == "conj", second.head.index != doc[first].head.index,
      doc[first].head.index < second.head.index, doc[second.head.leftEdge.index].lower != "the"
    {
      return false
    }
    return ["a", "an", "the"].contains(doc[tokens[or + 1]].lower)
  }

  /// “the other party” is told apart from one that was named.
  ///
  /// “The guild on the other side of the bargain”, but “a bargain in which one guild pays the other”.
  private func namesOther(_ tokens: [Int]) -> Bool {
    zip(tokens.indices, zip(tokens, tokens.dropFirst())).contains { place, pair in
      doc[pair.0].lower == "the" && doc[pair.1].lower == "other"
        && !tokens[..<place].contains { isOneOfTwo(doc[$0], as: doc[pair.1].head) }
    }
  }

  private func isOneOfTwo(_ token: Token, as other: Token) -> Bool {
    token.pos == .number || ["each", "both", "either", "neither"].contains(token.lower)
      || token.isNounlike && (token.lemma == other.lemma || token.isPlural)
  }

  /// “Two weirs on one stream” are some.
  func isCounted(_ tokens: [Int]) -> Bool {
    tokens.first.map { doc[$0].pos == .number && doc[$0].lower != "one" } == true
  }

  /// A dash beside words that were left out joins what does not belong together.
  func hasTornDash(_ tokens: [Int]) -> Bool {
    // “Benefits—small or large” without what the second dash leads to
    if let last = tokens.last, last + 1 < doc.count, isDash(last + 1),
      !tokens.count(where: isDash).isMultiple(of: 2)
    {
      return true
    }
    return zip(tokens, tokens.dropFirst()).contains { one, other in
      other != one + 1 && ["—", "–"].contains { $0 == doc[one].text || $0 == doc[other].text }
    }
  }

  private func isDash(_ index: Int) -> Bool { ["—", "–"].contains(doc[index].text) }

  func isBalanced(_ tokens: [Int]) -> Bool {
    let texts = tokens.map { doc[$0].text }
    let text = texts.joined()
    // “the charge(s)”: a bracket may be a part of a word.
    return text.count { $0 == "(" } == text.count { $0 == ")" }
      && texts.count { $0 == "“" } == texts.count { $0 == "”" }
      && texts.count { $0 == "\"" }.isMultiple(of: 2)
  }
}

extension Token {
  /// “that represents”: a verb with a relative for its subject, and nothing behind it.
  fileprivate var lacksObject: Bool {
    isPresentTense
      && lefts.contains { $0.dep == "nsubj" && ["that", "which", "who"].contains($0.lower) }
  }
}
