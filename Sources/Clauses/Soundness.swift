import Language

/// Whether the parse of a clause can be trusted: each part has a place, and nothing that belongs to it
/// was lost.
///
/// A parser answers every sentence, also one that is torn or wrongly spelt. These are the marks by
/// which such an answer shows.
struct Soundness {
  private let clause: Clause
  private let tokens: [Token]
  private let kept: Set<Int>

  init(_ clause: Clause) {
    self.clause = clause
    tokens = clause.tokens
    kept = Set(tokens.map(\.index))
  }

  var holds: Bool {
    clause.sentence.doc.contains { $0.isRoot && [.verb, .auxiliary].contains($0.pos) }
      && hasOneSubject && !partsSubjectFromVerb && keepsDenial && keepsVerbs && isClosedUp
      && opensOnMatter
      && tokens.allSatisfy {
        isComplete($0) && hasOneObject($0) && !isSpliced($0) && !isLeftOver($0)
          && keepsItsObject($0)
      }
  }

  /// “The doubts of Ada, thanks to Bo, the company grew”: a second subject, of another clause.
  private var hasOneSubject: Bool {
    let subjects = Set(clause.subject.map(\.index))
    guard clause.antecedent == nil else { return true }
    return clause.verb.children.filter(\.isSubject).allSatisfy {
      subjects.contains($0.index) || ["who", "which", "that"].contains($0.lower)
    }
  }

  /// “Guilds set prices, checked the goods”: one comma by itself stands between no subject and its verb,
  /// and what was taken for the subject holds the verb.
  private var partsSubjectFromVerb: Bool {
    let head = clause.head
    guard clause.antecedent == nil, head.index + 2 == clause.verb.index,
      head.doc[head.index + 1].text == ",", head.index > 0,
      !clause.subject.contains(where: { $0.dep == "conj" })
    else { return false }
    return !head.doc[..<head.index].contains { $0.text == "," }
  }

  /// Whether no “not” before a word of the clause hung on what was left out.
  private var keepsDenial: Bool {
    !clause.sentence.doc.contains { token in
      Self.denials.contains(token.lower) && !kept.contains(token.index)
        && kept.contains(token.index + 1)
    }
  }

  /// “To pay for schools and their employers [pay too]”: the last noun is the subject of a verb that was
  /// left out.
  private var keepsVerbs: Bool {
    tokens.allSatisfy { token in
      let next = token.index + 1
      guard token.isNoun, next < token.doc.count, !kept.contains(next) else { return true }
      return !token.doc[next].isFinite
    }
  }

  private static let denials: Set<String> = ["not", "n't", "n’t", "never", "no", "nor", "neither"]

  /// Whether nothing but adverbs stands between the subject and its verb.
  private var isClosedUp: Bool {
    let isRow = clause.subject.contains { $0.dep == "cc" }
    return (isRow || !Wording.text(of: clause.subject).contains(","))
      && clause.body.prefix { $0.index < clause.finite.index }.allSatisfy {
        !$0.isNoun && $0.pos != .adposition && $0.text != ","
      }
  }

  /// “Regarding costs, …”: a heading within the sentence and no part of what it says.
  var opensOnMatter: Bool {
    guard let first = clause.lead.first else { return true }
    if clause.lead.contains(where: { $0.lower == "rather" }) { return false }
    // “As shows, …”: the figure that shows it was taken out of the text.
    if first.lower == "as", clause.lead.dropFirst().first?.isFinite ?? false { return false }
    // What is left of “even though …”.
    if clause.lead.allSatisfy({ Self.focusing.contains($0.lower) }) { return false }
    let opening = clause.lead.prefix(2).map(\.lower).joined(separator: " ")
    return !Self.topicMarkers.contains(first.lower) && !Self.topicMarkers.contains(opening)
  }

  private static let focusing: Set<String> = ["even", "just", "only", "especially", "particularly"]

  private static let topicMarkers: Set<String> = [
    "regarding", "concerning", "given", "considering", "as for", "as regards", "as regard",
    "as to", "with regard", "with respect", "in regard", "in respect",
  ]

  /// “As shown in, …”, “respect for”: whether a preposition has what it governs; one that a relative
  /// clause or a passive verb leaves behind needs none.
  private func isComplete(_ token: Token) -> Bool {
    // “Adamant that they should be, …”: what, the sentence before tells.
    if token.lemma == "be", token.tag == "VB",
      token.children.allSatisfy({ $0.index < token.index }),
      token.index + 1 < token.doc.count, token.doc[token.index + 1].pos == .punctuation,
      token.dep != "aux", token.dep != "auxpass"
    {
      return false
    }
    guard token.dep == "prep", token.tag == "IN" || token.tag == "TO" else { return true }
    if token.children.contains(where: { kept.contains($0.index) }) { return true }
    return ([token] + token.ancestors).contains {
      ["relcl", "ccomp", "acl"].contains($0.dep.rawValue)
    }
      && !isFollowedByMark(token)
      || token.head.children.contains { $0.dep == "auxpass" || $0.tag == "TO" }
  }

  private func isFollowedByMark(_ token: Token) -> Bool {
    token.index + 1 < token.doc.count && token.doc[token.index + 1].pos == .punctuation
  }

  /// “Prices rose, wages fell”: a second statement that only a comma joins.
  private func isSpliced(_ token: Token) -> Bool {
    token.index != clause.verb.index && token.followsComma && token.mark == nil
      && ["ccomp", "conj", "advcl"].contains(token.dep.rawValue)
      && (token.isFinite || token.children.contains { $0.dep == "aux" && $0.isFinite })
      && token.children.contains {
        $0.isSubject && $0.index == token.leftEdge.index || $0.dep == "nsubj"
      }
  }

  /// “Wrote the charter were equal”: a verb without its subject, which was taken out.
  private func isLeftOver(_ token: Token) -> Bool {
    guard token.isFinite, !token.isRoot, token.index > clause.verb.index,
      token.dep != "aux", token.dep != "auxpass"
    else { return false }
    if !kept.contains(token.head.index) { return true }
    return token.dep == "ccomp" && token.head.index == clause.verb.index && token.mark == nil
      && !token.children.contains(where: \.isSubject)
      && clause.verb.children.contains { $0.dep == "dobj" && kept.contains($0.index) }
  }

  /// “The way by which a clerk weighs” of “weighs and counts a load”: what is weighed went with the other verb.
  private func keepsItsObject(_ token: Token) -> Bool {
    guard token.dep == "relcl", !token.children.contains(where: { $0.dep == "dobj" }) else {
      return true
    }
    return !token.rights.contains { other in
      other.dep == "conj" && !kept.contains(other.index)
        && other.children.contains { $0.dep == "dobj" }
    }
  }

  /// “Serve purposes campaign”: two objects, and nothing that joins them.
  private func hasOneObject(_ token: Token) -> Bool {
    let objects = token.children.filter { $0.dep == "dobj" && kept.contains($0.index) }
    return objects.count < 2
  }
}
