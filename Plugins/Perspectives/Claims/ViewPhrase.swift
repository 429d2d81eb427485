import Clauses
import Language
import StudyPack

/// The phrase by which a sentence says whose view it tells: “in her view”, “to my mind”, “in the
/// opinion of the weavers”, at its head or between two commas.
struct ViewPhrase {
  /// Who owns the view: a possessive, or the noun behind “of”.
  let owner: Token
  /// The words of the phrase, its comma among them.
  let range: Range<Int>

  private static let nouns: Set<String> = [
    "view", "opinion", "mind", "eye", "judgment", "judgement", "reading", "account", "belief",
    "perspective", "viewpoint",
  ]

  init?(in sentence: Sentence) {
    let doc = sentence.doc
    if let (owner, range) = Self.source(in: doc) {
      self.owner = owner
      self.range = range
      return
    }
    if let (owner, range) = Self.aside(in: doc) {
      self.owner = owner
      self.range = range
      return
    }
    for preposition in doc where ["in", "to", "from", "on"].contains(preposition.lower) {
      guard
        let noun = preposition.children.first(where: {
          $0.dep == "pobj" && (Self.nouns.contains($0.lemma.lowercased()) || Self.isPointOfView($0))
        }), let owner = Self.owner(of: noun)
      else { continue }
      let end = max(noun.rightEdge.index, owner.index) + 1
      let start = preposition.index
      let opens = start == 0 || start == 1 && doc[0].dep == "cc"
      guard opens || doc[start - 1].text == "," && end < doc.count && doc[end].text == "," else {
        continue
      }
      self.owner = owner
      range = start..<(end < doc.count && doc[end].text == "," ? end + 1 : end)
      return
    }
    return nil
  }

  var opensSentence: Bool { range.lowerBound <= 1 }

  /// The phrase between its two commas, with both.
  var aside: Range<Int> { max(0, range.lowerBound - 1)..<range.upperBound }

  /// “According to the weavers, …”
  private static func source(in doc: Doc) -> (Token, Range<Int>)? {
    guard doc.count > 3, doc[0].lower == "according", doc[1].lower == "to",
      let noun = doc[1].children.first(where: { $0.dep == "pobj" }),
      let comma = doc.first(where: { $0.text == "," && $0.index > noun.index })
    else { return nil }
    return (noun, 0..<comma.index + 1)
  }

  /// “The slump, for Vane, is …”, “both, according to the weavers, have …”.
  private static func aside(in doc: Doc) -> (Token, Range<Int>)? {
    for opener in doc.dropFirst().dropLast() where doc[opener.index - 1].text == "," {
      let preposition: Token? =
        switch opener.lower {
        case "for": opener
        case "according": doc[opener.index + 1].lower == "to" ? doc[opener.index + 1] : nil
        default: nil
        }
      guard let noun = preposition?.children.first(where: { $0.dep == "pobj" }), noun.isNoun,
        opener.lower != "for" || noun.pos == .properNoun || noun.tag == "NNS",
        let comma = doc[noun.index...].first(where: { $0.text == "," }),
        comma.index <= noun.rightEdge.index + 1
      else { continue }
      return (noun, opener.index..<comma.index + 1)
    }
    return nil
  }

  private static func isPointOfView(_ noun: Token) -> Bool {
    noun.lower == "point"
      && noun.doc[noun.index...].dropFirst().prefix(2).map(\.lower) == ["of", "view"]
  }

  private static func owner(of noun: Token) -> Token? {
    if let owner = noun.lefts.first(where: { $0.dep == "poss" }) { return owner }
    // “The Norlandian point of view”
    if let people = noun.lefts.first(where: { $0.dep == "amod" && $0.entType == "NORP" }) {
      return people
    }
    return noun.rights.first { $0.dep == "prep" && $0.lower == "of" }?.children
      .first { $0.dep == "pobj" }
  }
}
