public import Language
import StudyPack

extension Clause {
  /// The sentence's main clause with all that the sentence says around it, so that no condition,
  /// contrast or second thought is lost; brackets, “also” and the connective that it opens with are left
  /// out.
  ///
  /// `nil` where the clause is not the sentence's main one, or the sentence does not stand alone.
  public var whole: Clause? {
    guard verb.isRoot, antecedent == nil, let standing = StandAloneText(sentence),
      let first = subject.first, let last = subject.last
    else { return nil }
    let start = sentence.text.utf8.count - standing.text.utf8.count
    let tokens = Pruning(sentence.doc).withoutBrackets.filter {
      $0.utf8Range.lowerBound >= start && !$0.joinsToTheSentenceBefore
    }
    var whole = self
    let lead = tokens.filter { $0.index < first.index }.withoutEndMark
    whole.lead = lead.allSatisfy { Connectives.words.contains($0.lower) } ? [] : lead
    // The comma that closes an aside of the subject is the subject's.
    let behind = tokens.filter { $0.index > last.index }.drop { $0.text == "," }
    whole.body = Array(behind).withoutEndMark
    return whole
  }

  /// The sentence's main clause with all that follows it, where the sentence says something more of the
  /// same subject: “was unhealthy but offered more choice”. `nil` where it does not.
  public var withSecondThought: Clause? {
    guard verb.isRoot, let last = subject.last, !furtherVerbs.isEmpty else { return nil }
    return shortened(
      to: Pruning(sentence.doc).withoutBrackets.filter {
        $0.index > last.index && !$0.joinsToTheSentenceBefore
      }.withoutEndMark)
  }

  /// The verbs that the sentence sets beside its main one with the same subject, said again by a
  /// pronoun or not at all.
  public var furtherVerbs: [Token] {
    verb.conjuncts.filter { other in
      other.index > verb.index
        && other.children.allSatisfy { !$0.isSubject || $0.isPronoun && $0.lower != "i" }
    }
  }

  /// All that its sentence says, if that stands; else the clause itself, if it leaves out nothing that
  /// bounds it.
  public func entire(_ standing: Standing, in words: ClosedRange<Int>) -> Clause? {
    if let whole, standing.stands(whole, in: words) { return whole }
    return losesMatter || !words.contains(wordCount) ? nil : self
  }

  /// Whether it is told without something that its sentence hangs on it: a condition, a contrast, a
  /// means, another member of a row.
  private var losesMatter: Bool {
    let kept = Set(tokens.map(\.index))
    let bracketed = Set(sentence.doc.map(\.index)).subtracting(
      Pruning(sentence.doc).withoutBrackets.map(\.index))
    if verb.dep == "advcl" { return true }
    return sentence.doc.contains { token in
      guard !kept.contains(token.index) else { return false }
      return token.text == ";" || Connectives.contrasting.contains(token.lower)
        || kept.contains(token.head.index) && Self.matter.contains(token.dep.rawValue)
          && !(token.dep == "conj" && token.head.index == verb.index && token.tag == verb.tag)
          && !bracketed.contains(token.index)
    }
  }

  /// Whether a condition or an exception that its sentence hangs on it is left out: “…, provided that …”,
  /// “apart from …”.
  public var losesLimit: Bool {
    let kept = Set(tokens.map(\.index))
    return sentence.doc.contains { token in
      guard !kept.contains(token.index) else { return false }
      let isLimit =
        Self.limits.contains(token.lower)
        && ["mark", "prep", "advmod", "advcl"].contains(token.dep.rawValue)
      return isLimit && token.ancestors.contains { $0.index == verb.index }
    }
  }

  /// “The power of the council, as told above, to fine millers”, of which “to fine millers” is gone.
  public var losesPurpose: Bool {
    let kept = Set(tokens.map(\.index))
    return sentence.doc.contains { token in
      token.dep == "acl" && token.leftEdge.lower == "to" && !kept.contains(token.index)
        && kept.contains(token.head.index) && token.head.head.index == verb.index
    }
  }

  /// “The town handed over to the abbey”: what, is gone or stands behind it.
  public var lacksObject: Bool {
    let kept = Set(tokens.map(\.index))
    return verb.children.contains { $0.dep == "prt" || $0.dep == "prep" && $0.rights.isEmpty }
      && !verb.children.contains {
        ["dobj", "nsubjpass", "ccomp", "xcomp"].contains($0.dep.rawValue) && kept.contains($0.index)
      }
      && verb.children.contains { $0.dep == "prep" && $0.lower == "to" }
  }

  private static let limits: Set<String> = [
    "until", "unless", "provided", "providing", "if", "except", "apart", "without", "lest",
  ]

  /// Relations of what bounds a clause or completes it.
  private static let matter: Set<String> = ["advcl", "prep", "conj", "agent", "acl", "neg", "dobj"]
}

extension [Token] {
  fileprivate var withoutEndMark: [Token] {
    var tokens = self
    while let last = tokens.last, [",", ".", ";", ":"].contains(last.text) { tokens.removeLast() }
    return tokens
  }
}

extension Token {
  /// “, however,” and “also”.
  fileprivate var joinsToTheSentenceBefore: Bool {
    let isBeforeComma = index + 1 < doc.count && doc[index + 1].pos == .punctuation
    let isBehindComma = index > 0 && doc[index - 1].text == ","
    if Self.concluding.contains(lower), dep == "advmod", children.isEmpty { return true }
    if lower == "also" { return head.isRoot && !isBeforeComma && !isBehindComma }
    return dep == "advmod" && children.isEmpty && Connectives.words.contains(lower)
      && (isBeforeComma || isBehindComma)
  }

  private static let concluding: Set<String> = ["therefore", "thus", "hence", "consequently"]
}
