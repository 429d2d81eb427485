import Language
import StudyPack

/// Tokens as text.
enum Wording {
  /// The tokens with the spaces that they have in the essay, and one where others stood between.
  static func text(of tokens: [Token]) -> String {
    var text = ""
    var last: Token?
    for token in withoutStrayCommas(tokens) {
      if let last, needsSpace(between: last, and: token) { text += " " }
      text += text.isEmpty && token.hasSentenceCapital ? token.text.decapitalised : token.text
      last = token
    }
    return text
  }

  private static func needsSpace(between token: Token, and next: Token) -> Bool {
    if next.index == token.index + 1 { return token.hasSpaceAfter }
    return !closing.contains(next.text) && !next.text.hasPrefix("’") && !next.text.hasPrefix("'")
  }

  private static let closing: Set<String> = [",", ".", ";", ":", "?", "!", ")", "]", "”", "%"]

  /// Commas that stood around something that is gone: one of a pair, or one at either end.
  private static func withoutStrayCommas(_ tokens: [Token]) -> [Token] {
    var kept: [Token] = []
    for (place, token) in tokens.enumerated() {
      guard token.text == "," else {
        kept.append(token)
        continue
      }
      let next = place + 1 < tokens.count ? tokens[place + 1] : nil
      guard let last = kept.last, let next, ![",", "“"].contains(last.text) else { continue }
      let isCut = next.index != token.index + 1 || last.index != token.index - 1
      let opensAgain = next.text == "," || ["and", "or", "but"].contains(next.lower)
      if isCut, !opensAgain || next.text == "," { continue }
      kept.append(token)
    }
    return kept
  }
}

extension Token {
  /// Whether its capital comes from its place at the head of the sentence.
  var hasSentenceCapital: Bool {
    index == 0 && pos != .properNoun && !["NORP", "GPE", "ORG", "LAW"].contains(entType?.rawValue)
      && text.dropFirst().allSatisfy(\.isLowercase) && lower != "i"
  }

  var isNoun: Bool { pos == .noun || pos == .properNoun }
  var isPlural: Bool { tag == "NNS" || tag == "NNPS" }
  var isFinite: Bool { ["VBD", "VBZ", "VBP", "MD"].contains(tag.rawValue) }
  var isSubject: Bool { dep == "nsubj" || dep == "nsubjpass" }

  /// Whether a comma stands right before what depends on it.
  var followsComma: Bool {
    let first = leftEdge.index
    return first > 0 && doc[first - 1].text == ","
  }

  /// The word that introduces it as a subordinate clause, in lower case.
  var mark: String? {
    children.first { $0.dep == "mark" }?.lower
      ?? children.first { $0.dep == "advmod" && ["WRB"].contains($0.tag.rawValue) }?.lower
  }
}

extension String {
  var decapitalised: String { prefix(1).lowercased() + dropFirst() }

  /// With a small first letter, where `token` has its capital only from its place.
  func decapitalised(at token: Token?) -> String {
    token?.hasSentenceCapital == true ? decapitalised : self
  }
}
