import Clauses
import Language

extension StandingSentence {
  /// Whether a reader who sees it alone still misses something: what a word points at, who owns its subject,
  /// than what it is more, or a figure that was taken out.
  var pointsAway: Bool {
    let doc = sentence.doc
    guard text.hasSuffix("."), !text.contains("\""), let opening = doc.first,
      !Self.openings.contains(opening.lower), !isTorn, !Self.isOnTheOtherHand(doc)
    else { return true }
    return doc.contains { token in
      Self.pointing.contains(token.lower) || Self.comparesLoosely(token)
        || Self.isOwnedSubject(token)
    }
  }

  /// “At the other extreme are …”, “in other areas, …”, “a few paid all the same”
  private static func isOnTheOtherHand(_ doc: Doc) -> Bool {
    let words = doc.map(\.lower)
    return words.starts(with: ["in", "other"]) || words.starts(with: ["among", "other"])
      || zip(words, words.dropFirst(2)).contains { $0 == ("all", "same") }
      || doc.prefix(4).contains {
        $0.lower == "other" && ["extreme", "end", "hand", "side", "pole"].contains($0.head.lower)
      }
  }

  /// “As shows, …”, “as noted, …”, “in the realm. shows the parts”.
  private var isTorn: Bool {
    let words = sentence.doc.filter { $0.pos != .space }
    let isCut = words.count > 2 && words[0].lower == "as" && words[2].text == ","
    return isCut || words.dropLast().contains { $0.text == "." }
  }

  /// “Their aim is …”, “neither decision was …”, “with luck, it wins”.
  private static func isOwnedSubject(_ token: Token) -> Bool {
    guard token.isSubject, token.head.isRoot else { return false }
    return token.tag == "PRP"
      || token.lefts.contains {
        $0.tag == "PRP$" || ["neither", "both", "either", "each", "another"].contains($0.lower)
      }
  }

  /// “More slowly”: than what, the sentence before tells.
  private static func comparesLoosely(_ token: Token) -> Bool {
    ["JJR", "RBR"].contains(token.tag.rawValue)
      && !token.doc.contains { $0.lower == "than" || $0.lower == "as" }
      && ["amod", "advmod", "acomp"].contains(token.dep.rawValue)
  }

  private static let openings: Set<String> = [
    "other", "another", "one", "both", "more", "such", "each", "(", "it", "instead", "then", "so",
    "yet", "still", "here", "first", "second", "third", "finally", "similarly", "likewise",
  ]
  private static let pointing: Set<String> = [
    "above", "below", "example", "examples", "instance", "following", "this", "these", "such",
    "latter", "former", "recent", "recently", "i", "we", "you", "our", "your", "etc",
  ]
}
