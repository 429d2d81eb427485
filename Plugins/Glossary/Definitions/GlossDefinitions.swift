import Language

/// “a confederation—an entity in which …”, “common goods: goods that …”: behind a dash or a colon a
/// noun phrase says what the noun before it is, whatever the parser joins it to.
struct GlossDefinitions {
  let phrases: DefinitionText
  private var doc: Doc { phrases.doc }

  var all: [FoundDefinition] {
    doc.filter { $0.index > 0 && ($0.text == ":" || isDash($0)) }.compactMap(definition)
  }

  private func definition(_ mark: Token) -> FoundDefinition? {
    guard mark.text == ":" || !isClosing(mark), let named = noun(before: mark) else { return nil }
    let noun = subject(saidToBe: named, before: mark) ?? named
    guard let term = DefinableTerm(noun), term.tokens.upperBound == noun.index + 1,
      !sharesItsAdjective(noun), !isInIdiom(noun),
      let (gloss, span) = gloss(behind: mark), isFresh(term, noun, before: mark, gloss, span)
    else { return nil }
    return phrases.shortPhrase(Array(span)).map {
      FoundDefinition(term: term.tokens, text: $0, pattern: .apposition)
    }
  }

  /// “Tolling, then, is work: the taking of …”: what tolling is.
  private func subject(saidToBe noun: Token, before mark: Token) -> Token? {
    guard mark.text == ":", noun.dep == "attr", noun.lefts.isEmpty, noun.head.lemma == "be" else {
      return nil
    }
    return noun.head.lefts.last { $0.dep == "nsubj" && $0.isNounlike }
  }

  /// “A licensed mill or bakery—a shop that pays its dues”: what is licensed is explained.
  private func sharesItsAdjective(_ noun: Token) -> Bool {
    noun.dep == "conj" && noun.lefts.isEmpty && noun.head.index + 2 == noun.index
      && noun.head.lefts.contains { $0.dep == "amod" }
  }

  /// “The sense now in common use: a …” names no use.
  private func isInIdiom(_ noun: Token) -> Bool {
    noun.dep == "pobj" && noun.head.lower == "in"
      && ["use", "fashion", "question", "force", "favor", "favour"].contains(noun.lemma)
  }

  /// The name may be an activity that the parser takes for a verb, or stand before “was created”.
  private func noun(before mark: Token) -> Token? {
    let last = doc[mark.index - 1]
    if last.isNounlike || last.tag == "VBG" { return last }
    guard last.tag == "VBN", last.index > 1, doc[last.index - 1].dep == "auxpass",
      doc[last.index - 2].dep == "nsubjpass"
    else { return nil }
    return doc[last.index - 2]
  }

  /// A dash, or a hyphen between blanks that stands for one.
  private func isDash(_ mark: Token) -> Bool {
    ["—", "–"].contains(mark.text)
      || mark.text == "-" && mark.hasSpaceAfter && doc[mark.index - 1].hasSpaceAfter
  }

  /// Whether a dash closes what an earlier one opened.
  private func isClosing(_ mark: Token) -> Bool {
    !doc[..<mark.index].filter { $0.text == mark.text }.count.isMultiple(of: 2)
  }

  /// The noun of the phrase up to the closing dash or the sentence's end, and the phrase.
  private func gloss(behind mark: Token) -> (Token, Range<Int>)? {
    let start = mark.index + 1
    let close = doc[start...].first { token in
      token.text == mark.text || [";", ":"].contains(token.text) || token.isFinalStop
    }
    let span = start..<(close?.index ?? doc.count)
    let head = span.first { index in
      doc[index].pos != .punctuation
        && (doc[index].isRoot || !span.contains(doc[index].head.index))
    }
    guard let head, doc[head].pos == .noun, doc[head].leftEdge.index == start, doc.isPhrase(span),
      !isSentence(span)
    else { return nil }
    return (doc[head], span)
  }

  /// “A boy who can reach the jar has not learned anything”: more verbs than there are clauses for them.
  private func isSentence(_ span: Range<Int>) -> Bool {
    let verbs = span.count { doc[$0].isFinite && doc[$0].dep != "conj" }
    let openers = span.count {
      ["WDT", "WP", "WRB", "WP$"].contains(doc[$0].tag.rawValue)
        || ["that", "if", "because", "as", "than", "whether", "although", "while", "and", "or"]
          .contains(doc[$0].lower)
    }
    return verbs > max(openers, 1)
  }

  /// A thing of a kind, named here and not before; a colon may also open a list, or tell which one.
  private func isFresh(
    _ term: DefinableTerm, _ noun: Token, before mark: Token, _ gloss: Token, _ span: Range<Int>
  ) -> Bool {
    let agrees =
      gloss.isPlural == noun.isPlural || gloss.children.contains { $0.dep == "conj" }
      || gloss.lemma == noun.lemma
    // What looks like a bare noun may be a verb: “there is room: side with …”.
    let isBare = gloss.tag == "NN" && !gloss.lefts.contains { $0.pos == .determiner }
    guard agrees, !isBare, DefiningNoun.saysKind(gloss), !tellsOfPast(gloss),
      !isList(gloss, in: span)
    else {
      return false
    }
    if mark.text == ":" {
      // “three forms of control: a freeze, which …; a limit, which …” lists the forms.
      guard span.upperBound == doc.count || doc[span.upperBound].text != ";", !isOfKinds(noun)
      else { return false }
      let repeatsNoun = ([gloss] + gloss.lefts).contains { $0.lemma == noun.lemma }
      return repeatsNoun || term.determiner == nil && noun.tag != "NNS" && !noun.isPlural
    }
    return term.tokens.count > 1 || term.determiner?.lower != "the"
      || gloss.lefts.contains { $0.lower == "the" }
  }

  /// “Three kinds of tolls: a charge on …”
  private func isOfKinds(_ noun: Token) -> Bool {
    noun.dep == "pobj" && noun.head.lower == "of" && noun.head.head.isPlural
      && ["form", "type", "kind", "sort", "variety"].contains(noun.head.head.lemma)
  }

  private func tellsOfPast(_ gloss: Token) -> Bool {
    gloss.rights.filter { $0.dep == "relcl" }
      .contains { verb in
        verb.tag == "VBD" && verb.children.contains { $0.lower == "which" || $0.lower == "that" }
      }
  }

  private func isList(_ gloss: Token, in span: Range<Int>) -> Bool {
    let others = (gloss.conjuncts + gloss.rights.filter { $0.dep == "appos" })
      .filter { span.contains($0.index) }
    return others.count > 1 || others.contains { $0.leftEdge.isBehindComma }
  }
}

extension Token {
  fileprivate var isFinalStop: Bool { index + 1 == doc.count && pos == .punctuation }
}
