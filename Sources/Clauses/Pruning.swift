public import Language

/// The words of a phrase without what can go and leave it true: asides, connectives, what a comma
/// adds.
public struct Pruning {
  private let doc: Doc
  /// The tokens within brackets, brackets included.
  private let bracketed: Set<Int>

  public init(_ doc: Doc) {
    self.doc = doc
    var inside: Set<Int> = []
    var depth = 0
    for token in doc {
      if ["(", "["].contains(token.text) { depth += 1 }
      if depth > 0 { inside.insert(token.index) }
      if [")", "]"].contains(token.text) { depth = max(0, depth - 1) }
    }
    bracketed = inside
  }

  /// The sentence's tokens, those in brackets left out.
  public var withoutBrackets: [Token] { doc.filter { !bracketed.contains($0.index) } }

  /// `token` and what depends on it, in order of the text, without what can go and without the
  /// subtrees of `except`.
  public func kept(_ token: Token, except: Set<Int> = []) -> [Token] {
    var found: [Int] = []
    var open = [token.index]
    while let next = open.popLast() {
      if !bracketed.contains(next) { found.append(next) }
      open += doc[next].children.filter { child in
        !except.contains(child.index) && !isDispensable(child)
      }.map(\.index)
    }
    return withInnerCommas(found.sorted()).map { doc[$0] }
  }

  /// The places with the commas that part two of them, whatever the parser hung those on.
  private func withInnerCommas(_ places: [Int]) -> [Int] {
    var all: [Int] = []
    for place in places {
      if let last = all.last, place == last + 2, doc[last + 1].text == "," { all.append(last + 1) }
      all.append(place)
    }
    return all
  }

  private func isDispensable(_ token: Token) -> Bool {
    if bracketed.contains(token.index) { return true }
    switch token.dep {
    // “… what they hide: who holds the money, whose work is lost, who is hit” is a row.
    case "relcl", "acl":
      return token.followsComma && !doc[..<token.leftEdge.index].contains { $0.text == ":" }
    case "appos":
      return token.followsComma && isClosedOff(token) && token.conjuncts.isEmpty
        && !isOfARow(token)
    case "intj": return true
    case "advcl": return isFreeAdverbial(token)
    case "advmod": return isConnective(token)
    case "cc": return token.index == 0
    case "prep": return isFreePhrase(token)
    default: return false
    }
  }

  /// Whether a mark ends what a comma began. Where none does, the parser has cut the aside short, and
  /// its rest would be left hanging: “theft, the taking of things to keep them, hurts” has no “theft to
  /// keep them”.
  private func isClosedOff(_ token: Token) -> Bool {
    let next = token.rightEdge.index + 1
    return next >= doc.count || doc[next].pos == .punctuation
  }

  /// “Taxes on income, taxes on goods, and fees”: the second of three, and no apposition.
  private func isOfARow(_ token: Token) -> Bool {
    token.head.children.contains {
      ["cc", "conj"].contains($0.dep.rawValue) && $0.index > token.index
    }
  }

  /// “However”, and “so” where it opens the sentence; not the “so” of “to do so”.
  private func isConnective(_ token: Token) -> Bool {
    guard token.children.isEmpty else { return false }
    // “Instead of”; “naturally competitive”.
    if token.index + 1 < doc.count, doc[token.index + 1].lower == "of" { return false }
    if token.head.pos == .adjective || token.head.pos == .adverb { return false }
    return Connectives.words.contains(token.lower)
      || token.index == 0 && Connectives.openers.contains(token.lower)
  }

  /// “…, making it …”, “although …”: the main clause is true without it.
  private func isFreeAdverbial(_ token: Token) -> Bool {
    if let mark = token.mark {
      // “Says that the costs fall on one, while all have the benefits”: the half of what is said.
      let isReported = token.ancestors.contains { $0.dep == "ccomp" }
      return Connectives.concessive.contains(mark) && !isReported
    }
    return ["VBG", "VBN"].contains(token.tag.rawValue)
      && (token.followsBreak || token.leftEdge.index == 0)
  }

  /// “…, such as …”, “for example”.
  private func isFreePhrase(_ token: Token) -> Bool {
    let phrase = token.subtree.map(\.lower).joined(separator: " ")
    if Connectives.phrases.contains(phrase) { return true }
    return token.followsBreak
      && ["such", "like", "including", "unlike"].contains(token.leftEdge.lower)
  }
}

/// Words that join a sentence to its neighbours and say nothing of its matter.
public enum Connectives {
  public static let words: Set<String> = [
    "however", "therefore", "thus", "moreover", "furthermore", "nevertheless", "nonetheless",
    "consequently", "hence", "accordingly", "additionally", "meanwhile", "indeed", "also", "too",
    "similarly", "likewise", "conversely", "instead", "besides", "namely", "clearly", "obviously",
    "finally", "lastly", "overall", "ultimately", "specifically", "interestingly", "importantly",
    "fortunately", "unfortunately", "surprisingly", "naturally", "basically", "essentially",
  ]
  /// Words that do so only at the head of a sentence.
  public static let openers: Set<String> = [
    "so", "yet", "then", "still", "again", "next", "first", "second", "third", "fourth", "fifth",
    "firstly", "secondly", "thirdly",
  ]
  public static let phrases: Set<String> = [
    "for example", "for instance", "in fact", "in addition", "of course", "as a result",
    "in general", "in short", "in brief", "in particular", "in other words", "in turn",
    "in contrast", "by contrast", "in conclusion", "after all", "above all", "in the end",
    "in response", "at the same time", "on the other hand", "on the one hand", "as a consequence",
    "in essence", "in reality", "in sum", "in any case", "to be sure", "in this way",
    "in this context", "in this sense", "in this regard", "for these reasons", "for this reason",
    "because of this",
  ]
  /// Conjunctions whose clause the essay states as a fact beside the main one.
  public static let concessive: Set<String> = ["although", "though", "while", "whereas", "albeit"]
  /// Words that set one clause of a sentence against another, or bound it.
  public static let contrasting: Set<String> =
    concessive.union(conditional).union(["but", "except"])
  /// Conjunctions under which the main clause holds only at times.
  public static let conditional: Set<String> = ["if", "unless", "whether", "provided", "lest"]
}
