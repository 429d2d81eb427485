import Language

/// “framing, or the creation of …”; “the loss of voting rights, or disenfranchisement, …”: “or” behind
/// a comma sets a second name or an explanation beside the first, where the two are not of a list.
struct AlternativeDefinitions {
  let phrases: DefinitionText
  private var doc: Doc { phrases.doc }

  var all: [FoundDefinition] {
    doc.filter { $0.lower == "or" && $0.isBehindComma && $0.index > 1 }.compactMap { or in
      guard !doc.clause(before: or.index - 1).contains(where: isChoice),
        let first = noun(endingAt: or.index - 2), let second = noun(beginningAt: or.index + 1),
        !isInList(first)
      else { return nil }
      return explanation(of: first, by: second) ?? name(second, of: first)
    }
  }

  private func isChoice(_ word: Token) -> Bool { ["either", "whether"].contains(word.lower) }

  /// The noun whose phrase, with “of” behind it or without, ends at the token.
  private func noun(endingAt end: Int) -> Token? {
    let last = doc[end]
    guard last.isNounlike || last.tag == "VBG" else { return nil }
    return last
  }

  private func noun(beginningAt start: Int) -> Token? {
    doc[start...].prefix(8).first { token in
      token.dep == "conj" && token.leftEdge.index == start
        && (isCommon(token) || token.tag == "VBG")
    }
  }

  /// A word that the tagger does not know may pass for a name.
  private func isCommon(_ noun: Token) -> Bool {
    noun.pos == .noun || noun.pos == .properNoun && noun.text.allSatisfy(\.isLowercase)
  }

  private func isInList(_ noun: Token) -> Bool {
    // “A guild, a brand of wax, or …”, “the guild, the heirs of a miller, or …”
    if noun.dep == "pobj", noun.head.lower == "of", noun.head.head.isNounlike {
      return noun.head.head.dep == "appos"
    }
    return noun.dep == "conj" && noun.leftEdge.isBehindComma
      || noun.dep == "appos" || noun.dep == "amod"
  }

  private func explanation(of first: Token, by second: Token) -> FoundDefinition? {
    guard let term = DefinableTerm(first) ?? DefinableTerm(ownedBy: first),
      term.tokens.upperBound == first.index + 1,
      isDoing(second, beside: first)
        || second.rights.contains(where: { ["prep", "relcl", "acl"].contains($0.dep.rawValue) })
          && (second.pos == .noun || second.rights.first?.lower == "of"),
      !isInName(first, term), !repeats(first, within: second),
      // “A stone lock, or Type II lock in most towns”
      first.lemma != second.lemma || second.rights.contains(where: { $0.lower == "of" }),
      !second.lefts.contains(where: { $0.lower == "other" }),
      !DefiningNoun.isRole(second), !isOwned(second),
      !doc.isOther(at: second.leftEdge.index, than: term.tokens),
      !second.children.contains(where: { $0.dep == "conj" && $0.isBehindComma }),
      first.isPlural == second.isPlural || second.tag == "VBG"
    else { return nil }
    return found(term, Array(second.leftEdge.index...second.rightEdge.index))
  }

  /// “Source confusion, or taking one book for another”
  private func isDoing(_ second: Token, beside first: Token) -> Bool {
    second.tag == "VBG" && second.rights.contains { $0.dep == "dobj" } && first.head.lower != "of"
      && (first.tag == "VBG" || first.namesADoing)
  }

  /// “A pledge, or a set of pledges”
  private func repeats(_ first: Token, within second: Token) -> Bool {
    ["set", "series", "pair", "number", "group", "row"].contains(second.lemma)
      && second.subtree.contains { $0.lemma == first.lemma }
  }

  /// “Temper, or the mayor’s gift for …”: what one man has is not what the word means.
  private func isOwned(_ noun: Token) -> Bool {
    noun.lefts.contains { owner in
      owner.dep == "poss" && owner.lefts.contains { $0.lower == "the" }
    }
  }

  /// “due process of law, or …”, “the sorting of the public, or …”: the alternative may be to the whole
  /// phrase.
  private func isInName(_ noun: Token, _ term: DefinableTerm) -> Bool {
    guard noun.dep == "pobj", noun.head.lower == "of", noun.head.head.isNounlike else {
      return false
    }
    guard let whole = DefinableTerm(noun.head.head) else { return false }
    return term.determiner?.lower == "the" || whole.determiner == nil
  }

  /// “…, or X,”: a bare name between commas.
  private func name(_ second: Token, of first: Token) -> FoundDefinition? {
    let next = second.index + 1
    guard next < doc.count, doc[next].text == ",", isCommon(second),
      let term = DefinableTerm(second), term.determiner == nil, term.tokens.upperBound == next,
      let whole = whole(first), whole.isPlural == second.isPlural,
      second.head.index == whole.index || !second.head.lefts.contains(where: { $0.dep == "det" })
    else { return nil }
    return found(term, Array(whole.leftEdge.index...first.index))
  }

  /// The noun of the phrase that ends with `last`: “the loss of rights” is a loss.
  private func whole(_ last: Token) -> Token? {
    let chain = [last] + last.ancestors.prefix { $0.isNounlike || $0.dep == "prep" }
    guard let noun = chain.last(where: \.isNounlike), noun.index < last.index, noun.pos == .noun,
      DefiningNoun.saysKind(noun)
    else { return nil }
    return noun
  }

  private func found(_ term: DefinableTerm, _ tokens: [Int]) -> FoundDefinition? {
    phrases.shortPhrase(tokens).map {
      FoundDefinition(term: term.tokens, text: $0, pattern: .alternative)
    }
  }
}
