import Language
import StudyPack

/// The words of a definition, cut to a phrase that stands alone in dictionary style.
struct DefinitionText {
  let doc: Doc
  private static let mostTokens = 45

  init(_ doc: Doc) { self.doc = doc }

  /// Whether the sentence says one thing more of what others spoke of: “Moreover, mill laws require …”.
  var addsOneThing: Bool {
    doc.first.map { ["moreover", "furthermore", "additionally", "besides"].contains($0.lower) }
      == true
  }

  /// The phrase that `tokens` make, `nil` where they cannot stand alone.
  func phrase(_ tokens: [Int]) -> String? { phrase(tokens, atLeast: 4) }

  /// The same for a phrase that the essay itself sets beside a name: three words can do, where one of
  /// them is “of” or the like.
  func shortPhrase(_ tokens: [Int]) -> String? {
    phrase(tokens, atLeast: tokens.contains { doc[$0].pos == .adposition } ? 3 : 4)
  }

  /// A noun with a word that says of what sort it is: “melted rock”.
  func label(_ tokens: [Int]) -> String? { phrase(tokens, atLeast: 2) }

  /// The phrase of a clause behind the noun that it sets apart: “a democracy in which …”.
  func phrase(_ clause: [Int], after noun: Token, _ relative: String? = nil) -> String? {
    // “Appellate jurisdiction”: a name of doing without an article is not counted.
    let isBare = !noun.lefts.contains { ["det", "poss"].contains($0.dep.rawValue) }
    let isUncounted =
      noun.tag == "NNS"
      || ["capital", "behavior", "behaviour", "labor", "labour", "descent"].contains(noun.lower)
      || ["ing", "ism", "ence", "ance"].contains { noun.lower.hasSuffix($0) }
      || isBare
        && ["tion", "sion", "ment", "age", "ness", "ity"].contains { noun.lower.hasSuffix($0) }
    let article = isUncounted ? nil : IndefiniteArticle(before: noun.lower).rawValue
    guard clause.first.map({ doc[$0].lower == "of" }) != true else { return nil }
    return phrase(clause, atLeast: 3, behind: noun).map { phrase in
      [article, noun.lower, relative, phrase].compactMap(\.self).joined(separator: " ")
    }
  }

  /// What is said by the way at the end of a phrase is left out where it keeps the rest from standing alone.
  ///
  /// - Parameter noun: what the phrase will stand behind.
  private func phrase(_ tokens: [Int], atLeast fewest: Int, behind noun: Token? = nil) -> String? {
    if let text = whole(tokens, atLeast: fewest, behind: noun) { return text }
    guard let aside = examples(in: tokens), aside >= fewest else { return nil }
    return whole(Array(tokens[..<aside]), atLeast: fewest, behind: noun)
  }

  private func whole(_ tokens: [Int], atLeast fewest: Int, behind noun: Token?) -> String? {
    let whole = trimmed(tokens)
    let kept = trimmed(shortened(whole + rest(behind: whole)))
    guard (fewest...Self.mostTokens).contains(kept.count), bindsPronouns(kept, behind: noun),
      isBalanced(kept),
      !hasTornDash(kept), isWhole(kept), !endsInARow(kept), noun != nil || !isCounted(kept)
    else { return nil }
    return text(kept)
  }

  /// The words of `tokens` as they stand, with a single blank where some are left out.
  private func text(_ tokens: [Int]) -> String {
    var text = ""
    let tokens = withoutCommaBeforeRelative(tokens)
    for (place, index) in tokens.enumerated() {
      let token = doc[index]
      text += place == 0 && token.hasSentenceCapital ? token.text.lowercasedFirst : token.text
      guard place + 1 < tokens.count else { break }
      let next = tokens[place + 1]
      let hasBlank = next == index + 1 ? token.hasSpaceAfter : doc[next].pos != .punctuation
      if hasBlank { text += " " }
    }
    return text
  }

  /// “A system called the ring, in which …” is “a system in which …”.
  private func withoutCommaBeforeRelative(_ tokens: [Int]) -> [Int] {
    guard let place = tokens.firstIndex(where: { doc[$0].text == "," }), place <= 3,
      place + 2 < tokens.count, doc[tokens[place + 1]].pos == .adposition,
      doc[tokens[place + 2]].lower == "which"
    else { return tokens }
    return tokens.indices.filter { $0 != place }.map { tokens[$0] }
  }
}
