import Language

extension Doc {
  /// Whether a reference to a figure or another page was taken out of the sentence and left a hole:
  /// “The lesson of is that bread is dear.”, “… as shown in .”, “Although shows that …”, “Bread was dear.
  /// shows what it cost.”
  ///
  /// A parser answers such a sentence too, so nothing that is read off it can be trusted.
  var isTorn: Bool {
    contains { $0.lacksItsNoun || $0.lacksItsSubject || $0.closesOnHole } || joinsTwoSentences
  }

  /// “… among the towns of the coast. shows the share of each.”
  private var joinsTwoSentences: Bool {
    zip(self, dropFirst()).contains { mark, next in
      mark.text == "." && mark.index > 0 && next.isVerbInLowerCase
    }
  }
}

extension Token {
  /// “The lesson of is …”: a preposition right before the verb, and no clause whose object it could
  /// have lost to a noun before it.
  fileprivate var lacksItsNoun: Bool {
    // “As a look at shows, …”
    if lower == "at", index > 0, doc[index - 1].lemma == "look", index + 2 < doc.count,
      doc[index + 2].text == ",", doc[0].lower == "as"
    {
      return true
    }
    guard tag == "IN", dep == "prep", index + 1 < doc.count, doc[index + 1].isVerbInLowerCase,
      !rights.contains(where: { $0.pos != .punctuation })
    else { return false }
    return !([self] + ancestors).contains {
      ["relcl", "ccomp", "csubj", "pcomp", "advcl", "acl"].contains($0.dep.rawValue)
    }
  }

  /// “Although shows that …”, at the head of the sentence or of one of its clauses.
  fileprivate var lacksItsSubject: Bool {
    guard ["although", "though", "while", "as"].contains(lower), index + 1 < doc.count,
      doc[index + 1].tag == "VBZ"
    else { return false }
    return index == 0 || lower != "as" && doc[index - 1].text == ","
  }

  /// “… is shown in .”, “As shown in , …”
  fileprivate var closesOnHole: Bool {
    guard index + 1 < doc.count, [".", ",", ";"].contains(doc[index + 1].text) else { return false }
    if hasSpaceAfter, ["IN", "TO", "RP"].contains(tag.rawValue) || isFinite { return true }
    return tag == "IN" && dep == "prep" && !rights.contains { $0.pos != .punctuation }
  }

  fileprivate var isVerbInLowerCase: Bool {
    isFinite && text.first?.isLowercase == true
  }
}
