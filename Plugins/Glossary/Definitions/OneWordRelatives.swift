import Language

/// “Budding, in which …”, “tollism, which holds that …”: what a relative clause says of a term of one word, whose noun
/// is no kind that the clause could narrow.
struct OneWordRelatives {
  let phrases: DefinitionText
  private var doc: Doc { phrases.doc }

  var all: [FoundDefinition] { doc.filter(isRelative).compactMap(definition) }

  /// What stands behind “, in which” the parser may join to the main verb.
  private func isRelative(_ verb: Token) -> Bool {
    let first = verb.leftEdge
    return verb.dep == "relcl"
      || verb.dep == "advcl" && first.lower == "in" && first.index + 1 < doc.count
        && doc[first.index + 1].lower == "which"
  }

  private func definition(_ verb: Token) -> FoundDefinition? {
    let start = verb.leftEdge.index
    guard verb.leftEdge.isBehindComma, start > 1, start + 1 < doc.count, verb.isOfPresent,
      !isOfOneTime(verb.subtree),
      let term = term(before: start - 1)
    else { return nil }
    let clause = Array(start...verb.rightEdge.index)
    let text =
      switch (doc[start].lower, doc[start + 1].lower) {
      case ("in", "which"): situation(term, clause)
      case ("which", _): doctrine(doc[term.lowerBound], clause, verb)
      default: String?.none
      }
    return text.map { FoundDefinition(term: term, text: $0, pattern: .property) }
  }

  /// A common noun of one word, not one that “the” points at.
  private func term(before comma: Int) -> Range<Int>? {
    let noun = doc[comma - 1]
    guard let term = DefinableTerm(noun), term.tokens == noun.index..<comma,
      term.determiner?.lower != "the", noun.tag == "NN" || noun.tag == "VBG" || isCapitalised(noun),
      isWhole(noun)
    else { return nil }
    return term.tokens
  }

  /// “Polygyny, in which …”: at the head of a sentence the tagger takes a rare word for a name.
  private func isCapitalised(_ noun: Token) -> Bool {
    noun.index == 0 && noun.tag == "NNP" && noun.text.dropFirst().allSatisfy(\.isLowercase)
  }

  /// “Storage with flood prevention, in which …”: a part of a longer name is none.
  private func isWhole(_ noun: Token) -> Bool {
    guard noun.index > 0 else { return true }
    let before = doc[noun.index - 1]
    return !before.isNounlike && before.pos != .adjective && before.tag != "VB"
      && !(noun.dep == "pobj" && noun.head.head.isNounlike) && noun.dep != "conj"
  }

  private func isOfOneTime(_ clause: some Sequence<Token>) -> Bool {
    clause.contains { ["DATE", "PERSON", "GPE"].contains($0.entType?.rawValue) }
  }

  /// “A process in which …” of a doing, “a situation in which …” of what is so.
  private func situation(_ term: Range<Int>, _ clause: [Int]) -> String? {
    let noun = doc[term.lowerBound]
    let rest = clause.dropFirst(2)
    let isDoing = noun.tag == "VBG" || noun.namesADoing
    guard isDoing || Self.orders.contains(where: noun.lower.hasSuffix) else { return nil }
    return phrases.phrase(Array(rest)).map {
      "a \(isDoing ? "process" : "situation") in which \($0)"
    }
  }

  private static let orders = ["poly", "gamy", "gyny", "andry", "archy", "cracy"]

  /// “A doctrine that judges …”
  private func doctrine(_ noun: Token, _ clause: [Int], _ verb: Token) -> String? {
    guard noun.lower.hasSuffix("ism") || noun.lower.hasSuffix("ology"), verb.tag == "VBZ",
      Doctrine.preaching.contains(verb.lemma) || Self.judging.contains(verb.lemma),
      verb.lefts.contains(where: { $0.lower == "which" && $0.dep == "nsubj" }),
      !verb.isAtTimes
    else { return nil }
    return phrases.phrase(Array(clause.dropFirst()), after: noun, "that").map {
      "a doctrine that " + $0.replacing("\(noun.lower) that ", with: "", maxReplacements: 1)
    }
  }

  private static let judging: Set = [
    "judge", "see", "treat", "regard", "measure", "explain", "reject", "deny", "define", "focus",
    "call", "seek", "view", "understand", "locate",
  ]
}
