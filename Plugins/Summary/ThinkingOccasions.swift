import Clauses
import Language

/// A cause that a sentence gives for what its main clause says: “Bakers left the guild because the price
/// of rye rose.”
struct GivenCause {
  private let doc: Doc
  private let root: Token

  init(_ doc: Doc, _ root: Token) {
    self.doc = doc
    self.root = root
  }

  var isMain: Bool {
    !isACase && (becauseOfClause || becauseOfThing || leadsTo)
  }

  /// “On average ten keepers a year drowned because of the ice”, “they did not let Ada Vane or Bo Lind pass, because …”
  private var isACase: Bool {
    doc.prefix(2).map(\.lower) == ["on", "average"]
      || doc.ents.count { $0.label?.rawValue == "PERSON" } > 1
  }

  /// What the main clause says, with the verbs that it joins to its own.
  private func belongsToMain(_ token: Token) -> Bool {
    token.isRoot
      || ["conj", "acomp", "xcomp"].contains(token.dep.rawValue) && token.head.isRoot
  }

  /// “Because they want to eat” explains nothing that was not known.
  private var becauseOfClause: Bool {
    root.subtree.contains { verb in
      verb.dep == "advcl" && verb.mark == "because" && belongsToMain(verb.head)
        && !Self.wishes.contains(verb.lemma) && verb.lefts.contains(where: \.isSubject)
        && !isDenied(verb.leftEdge)
    }
  }

  private static let wishes: Set = [
    "want", "care", "like", "wish", "love", "need", "hope", "prefer", "enjoy", "desire",
    "think", "believe",
  ]

  /// “Not because …”
  private func isDenied(_ word: Token) -> Bool {
    word.index > 0 && doc[word.index - 1].lower == "not"
  }

  /// “Due to the high price of rye”; “because of urgent needs” tells too little.
  private var becauseOfThing: Bool {
    doc.contains { word in
      guard let end = Self.end(of: word), !isDenied(word) else { return false }
      let above = [word] + word.ancestors
      guard let outer = above.first(where: { belongsToMain($0) }),
        above.prefix(while: { $0.index != outer.index }).allSatisfy({
          ["prep", "pcomp", "amod", "advmod", "acomp"].contains($0.dep.rawValue)
        })
      else { return false }
      return tells(doc[end...].prefix { ![",", ";", "."].contains($0.text) })
    }
  }

  private func tells(_ words: some Collection<Token>) -> Bool {
    words.count { $0.isNoun || $0.pos == .verb || $0.pos == .adjective } > 1
      && !words.contains { $0.entType == "MONEY" }
      && words.contains { $0.pos == .adposition || $0.dep == "cc" || $0.lower == "to" }
  }

  /// Where what is behind “because of” begins.
  private static func end(of word: Token) -> Int? {
    let doc = word.doc
    for mark in [
      ["because", "of"], ["due", "to"], ["owing", "to"], ["thanks", "to"],
      ["as", "a", "result", "of"],
    ]
    where word.index + mark.count < doc.count
      && doc[word.index..<word.index + mark.count].map(\.lower) == mark
    {
      return word.index + mark.count
    }
    return nil
  }

  /// “The price of rye led to a war of guilds.”
  private var leadsTo: Bool {
    root.lemma == "lead"
      && root.rights.contains { $0.lower == "to" && tells($0.subtree) }
      && root.lefts.contains { $0.isSubject && $0.isNoun && $0.subtree.count > 2 }
      && !root.rights.contains { $0.dep == "advcl" }
  }
}

/// Two things that a sentence sets against each other: “Although ovens burned down often, towns built
/// them near the market.”
struct Contrast {
  private let doc: Doc
  private let root: Token

  init(_ doc: Doc, _ root: Token) {
    self.doc = doc
    self.root = root
  }

  /// What is dated or counted is told, not weighed.
  var isMain: Bool {
    !doc.contains { token in
      ["CARDINAL", "PERCENT", "MONEY", "QUANTITY"].contains(token.entType?.rawValue)
        || token.entType == "DATE" && token.text.contains(where: \.isNumber)
    }
      && !isOfPersons
      && (concedes || againstThing)
  }

  /// What one person did, or two, is told and not weighed.
  private var isOfPersons: Bool {
    doc.ents.count { $0.label?.rawValue == "PERSON" } > 1
      || root.lefts.contains { $0.isSubject && $0.entType == "PERSON" }
  }

  private var concedes: Bool {
    root.rights.contains(where: isWholeConcession) || root.lefts.contains(where: isWholeConcession)
  }

  private func isWholeConcession(_ verb: Token) -> Bool {
    guard verb.dep == "advcl", let mark = verb.mark,
      verb.leftEdge.lower == mark || mark == "though",
      ["although", "whereas", "though"].contains(mark)
    else { return false }
    return verb.lefts.contains { $0.isSubject && ($0.isNoun || $0.isPronoun) }
      && verb.subtree.count > 4
  }

  /// “Despite the guild's long fight against ovens of iron”, “in contrast to ovens of stone”.
  private var againstThing: Bool {
    root.lefts.contains { preposition in
      guard preposition.dep == "prep", preposition.index == 0,
        doc.prefix(4).contains(where: { ["despite", "spite", "contrast"].contains($0.lower) })
      else { return false }
      return preposition.subtree.count > 6
    }
  }
}

/// A claim that can be argued for and against: what should be, what is good or bad, what somebody holds.
struct OpenClaim {
  private let doc: Doc
  private let root: Token

  init(_ doc: Doc, _ root: Token) {
    self.doc = doc
    self.root = root
  }

  var isMade: Bool { demands || values || isHeld }

  /// “Towns should own their ovens”; not “bread should be ready by noon” and “should a fire break out, …”.
  private var demands: Bool {
    guard let subject = root.lefts.last(where: \.isSubject) else { return false }
    return root.children.contains {
      ["should", "ought"].contains($0.lower) && $0.index > subject.index
    }
      && !root.children.contains { $0.lower == "have" && $0.dep == "aux" }
      && !root.rights.contains {
        ["likely", "able", "ready", "larger", "smaller"].contains($0.lower)
      }
  }

  /// “It is unjust to …”, “an oven of one's own is better than a wall”; not “rye is a good example”.
  private var values: Bool {
    guard root.lemma == "be", root.tag != "VBD", !isGuess,
      !root.children.contains(where: { $0.dep == "expl" && $0.lower == "there" })
    else { return false }
    return root.rights.contains { said in
      said.dep == "acomp" && Self.values.contains(said.lower)
        || said.dep == "attr" && !Self.pieces.contains(said.lemma)
          && said.lefts.contains { Self.grades.contains($0.lower) }
    }
  }

  private var isGuess: Bool {
    root.children.contains { ["may", "might"].contains($0.lower) && $0.tag == "MD" }
  }

  private static let grades: Set = ["good", "bad", "better", "best", "worse", "worst", "wrong"]
  private static let pieces: Set = ["example", "case", "point", "start", "indicator", "deal"]

  private static let values: Set = [
    "good", "bad", "better", "best", "worse", "worst", "wrong", "just", "unjust", "fair", "unfair",
    "dangerous", "harmful", "desirable", "unnecessary", "legitimate",
    "moral", "immoral", "rational", "irrational", "justified", "wise", "foolish",
    "superior", "inferior", "flawed", "misguided",
  ]

  /// “Bakers of the north argue that …”; what a count suggests and what a court held is no claim.
  private var isHeld: Bool {
    Self.holding.contains(root.lemma) && !isGuess && root.lefts.contains(where: isHolder)
      && root.rights.contains {
        $0.dep == "ccomp" && $0.lefts.contains(where: \.isSubject)
          && !Self.wishes.contains($0.lemma) && !condemns($0)
      }
      && !root.children.contains { $0.dep == "neg" }
  }

  /// “That the trade in men was immoral”: nobody is to be asked what speaks against that.
  private func condemns(_ verb: Token) -> Bool {
    verb.lemma == "be"
      && verb.rights.contains {
        $0.dep == "acomp" && ["immoral", "evil", "cruel", "inhuman", "inhumane"].contains($0.lower)
      }
  }

  private func isHolder(_ token: Token) -> Bool {
    guard token.isSubject else { return false }
    if token.entType == "PERSON" { return true }
    // What judges held is the law.
    if ["court", "judge", "justice", "tribunal"].contains(token.lemma) { return false }
    // What many believe, an essay tells without a word for or against it.
    return !["believe", "think"].contains(token.head.lemma)
      && (token.isNoun && token.isPlural || ["some", "many", "others"].contains(token.lower))
  }

  private static let wishes: Set = ["want", "need", "like"]

  private static let holding: Set = [
    "argue", "claim", "believe", "hold", "maintain", "contend", "insist", "think", "suggest",
    "assert", "object", "warn",
  ]
}
