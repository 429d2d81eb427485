public import Language
import StudyPack

/// Tokens as text.
public enum Wording {
  /// The tokens with the spaces that they have in the essay, and one where others stood between.
  public static func text(of tokens: [Token]) -> String {
    var text = ""
    var last: Token?
    for token in withoutStrayCommas(tokens) {
      if let last, needsSpace(between: last, and: token) { text += " " }
      text += token.hasSentenceCapital ? token.text.decapitalised : token.text
      last = token
    }
    return text
  }

  private static func needsSpace(between token: Token, and next: Token) -> Bool {
    if next.index == token.index + 1 { return token.hasSpaceAfter }
    return !closing.contains(next.text) && !next.text.hasPrefix("’")
      && (opensQuotation(next) || !next.text.hasPrefix("'"))
  }

  /// “Is, they said, 'a device'”: no space parts the mark from its word.
  private static func opensQuotation(_ mark: Token) -> Bool {
    mark.text == "'" && !mark.hasSpaceAfter && mark.index + 1 < mark.doc.count
      && mark.doc[mark.index + 1].pos != .punctuation
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
      // “Policy (the means), supervision”: the comma belongs to the row and not to the brackets.
      let closesBrackets =
        next.index == token.index + 1 && [")", "]"].contains(token.doc[token.index - 1].text)
      let opensAgain = next.text == "," || ["and", "or", "but"].contains(next.lower)
      if isCut, !closesBrackets, !opensAgain || next.text == "," { continue }
      kept.append(token)
    }
    return kept
  }
}

extension Token {
  /// Whether its capital comes from its place at the head of the sentence.
  public var hasSentenceCapital: Bool {
    index == 0 && pos != .properNoun && !["NORP", "GPE", "ORG", "LAW"].contains(entType?.rawValue)
      && text.dropFirst().allSatisfy(\.isLowercase) && lower != "i" && !opensTitle
  }

  /// “Mothers Against …”: a name of words that are none, as the capital of a small word shows.
  private var opensTitle: Bool {
    guard index + 1 < doc.count else { return false }
    let next = doc[index + 1]
    return next.pos == .adposition && next.text.first?.isUppercase == true
  }

  public var isNoun: Bool { pos == .noun || pos == .properNoun }
  public var isPronoun: Bool { tag == "PRP" }
  public var isPlural: Bool { tag == "NNS" || tag == "NNPS" }
  public var isFinite: Bool { ["VBD", "VBZ", "VBP", "MD"].contains(tag.rawValue) }
  public var isSubject: Bool { dep == "nsubj" || dep == "nsubjpass" }

  /// The places of the tokens that make one hyphenated word with it: “Anti-Federalists” is three.
  public var hyphenated: Range<Int> {
    var (start, end) = (index, index + 1)
    while start > 1, doc[start - 1].isHyphen, !doc[start - 2].hasSpaceAfter,
      !doc[start - 1].hasSpaceAfter
    {
      start -= 2
    }
    while end + 1 < doc.count, doc[end].isHyphen, !doc[end - 1].hasSpaceAfter,
      !doc[end].hasSpaceAfter
    {
      end += 2
    }
    return start..<end
  }

  private var isHyphen: Bool { text == "-" || text == "‐" || text == "‑" }

  /// Whether a comma stands right before what depends on it.
  public var followsComma: Bool {
    let first = leftEdge.index
    return first > 0 && doc[first - 1].text == ","
  }

  /// The same for a comma or a dash.
  var followsBreak: Bool {
    let first = leftEdge.index
    return followsComma || first > 0 && doc[first - 1].isDash
  }

  var isDash: Bool { text == "—" || text == "–" }

  /// The word that introduces it as a subordinate clause, in lower case.
  public var mark: String? {
    children.first { $0.dep == "mark" }?.lower
      ?? children.first { $0.dep == "advmod" && ["WRB"].contains($0.tag.rawValue) }?.lower
  }
}

extension String {
  public var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }

  public var decapitalised: String { prefix(1).lowercased() + dropFirst() }

  /// With a small first letter, where `token` has its capital only from its place.
  public func decapitalised(at token: Token?) -> String {
    token?.hasSentenceCapital == true ? decapitalised : self
  }
}
