import Clauses
import Language
import StudyPack

/// What a claim is about: its nouns, without the holders and without words that name no matter.
struct Topics {
  private let names: HolderMentions
  private let columns: Set<HolderName>
  /// In how many sentences the essay has a noun.
  private let uses: [String: Int]

  /// A noun of a claim.
  struct Topic {
    let key: String
    let token: Token
    /// How plainly the claim is about it.
    let weight: Double
  }

  init(_ reading: Reading, names: HolderMentions, columns: [HolderName]) {
    self.names = names
    self.columns = Set(columns)
    var uses: [String: Int] = [:]
    for sentence in reading.sentences {
      for key in Set(sentence.doc.filter(\.isNoun).map(Self.key)) { uses[key, default: 0] += 1 }
    }
    self.uses = uses
  }

  func uses(of key: String) -> Int { uses[key] ?? 0 }

  func topics(of claim: Claim) -> [Topic] {
    var found: [Topic] = []
    for token in claim.clause.tokens where isTopic(token, in: claim) {
      let key = Self.key(token)
      guard !found.contains(where: { $0.key == key }) else { continue }
      // “On responsibility, …” says itself what it is about.
      let isAnnounced =
        claim.clause.lead.first?.lower == "on"
        && claim.clause.lead.contains { $0.index == token.index }
      found.append(Topic(key: key, token: token, weight: isAnnounced ? 3 : Self.weight(token)))
    }
    return found
  }

  /// The other holders of the table that the claim speaks of.
  func others(in claim: Claim) -> [HolderName] {
    var found: [HolderName] = []
    for token in claim.clause.body + claim.clause.lead {
      guard let name = names.name(of: token, in: claim.sentence), columns.contains(name),
        name != claim.holder,
        !found.contains(name)
      else { continue }
      found.append(name)
    }
    return found
  }

  private func isTopic(_ token: Token, in claim: Claim) -> Bool {
    guard token.isNoun, token.text.count > 2 || token.text.allSatisfy(\.isUppercase),
      !Self.vague.contains(token.lemma.lowercased()), !Stances.nouns.contains(token.lemma),
      !["DATE", "CARDINAL", "PERSON", "ORDINAL", "TIME", "PERCENT"].contains(
        token.entType?.rawValue), token.text.first?.isLetter == true
    else { return false }
    if token.dep == "compound", token.entType != nil { return false }
    if let name = names.name(of: token, in: claim.sentence),
      columns.contains(name) || name == claim.holder
    {
      return false
    }
    return !isOwn(token, of: claim)
  }

  /// Whether the token is one of the words of a holder's name, wherever it stands.
  private func isOwn(_ token: Token, of claim: Claim) -> Bool {
    let words = Set(columns.flatMap { ($0.key + " " + $0.text.lowercased()).split(separator: " ") })
    return words.contains(token.lower[...]) || words.contains(token.lemma.lowercased()[...])
      || columns.contains { SchoolForms.root(of: token.lower) == $0.key }
  }

  private static func key(_ token: Token) -> String {
    token.pos == .properNoun ? token.text : token.lemma.lowercased()
  }

  /// The matter stands behind the verb, or is the subject of what is reported.
  private static func weight(_ token: Token) -> Double {
    switch token.dep {
    case "dobj", "nsubj", "nsubjpass", "attr": 1
    case "pobj", "conj": 0.8
    case "compound", "nmod": 0.5
    default: 0.6
    }
  }

  private static let vague: Set<String> = [
    "thing", "person", "people", "time", "year", "day", "way", "fact", "case", "example", "part",
    "number", "man", "woman", "idea", "theory", "issue", "problem", "point", "member", "kind",
    "type", "form", "term", "approach", "result", "effect", "other", "country", "model", "essay",
    "sense", "majority", "step", "piece", "region", "lot", "deal", "set", "series", "end", "matter",
    "reason", "hand", "course", "place", "area", "level", "state", "group", "side", "order",
    "ability", "role", "basis", "amount", "degree", "extent", "one", "century", "decade", "period",
    "life", "world", "need", "use", "purpose", "mean", "means", "question", "line", "manner",
    "instance", "element", "factor", "feature", "process", "right", "kind", "author", "move",
  ]
}
