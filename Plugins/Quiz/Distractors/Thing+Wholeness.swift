import Clauses
import Language

/// Whether a phrase can stand as an option beside others: whole, and a noun phrase by itself.
extension Thing {
  var isWhole: Bool { isPhrase && !hasLooseEnd }

  /// Whether nothing was torn off it: what a key has to be as well.
  var isPhrase: Bool { isClosedUp && hasItsObject && !belongsToPreposition && !isNumberOnly }

  /// “[Peaceful development] principle” without its quotation marks is another phrase.
  private var isClosedUp: Bool {
    zip(words, words.dropFirst()).allSatisfy { $1.index == $0.index + 1 }
  }

  /// “Respect for”: what for was taken for the subject of another verb.
  private var hasItsObject: Bool {
    guard let last = words.last else { return false }
    return last.pos != .adposition && last.pos != .particle && last.pos != .determiner
  }

  /// “In regard to”, “with respect for”: the noun is part of a preposition.
  private var belongsToPreposition: Bool {
    guard head.dep == "pobj", article == .none, !isPlural else { return false }
    let next = head.index + 1
    return Self.prepositional.contains(head.lower) && next < head.doc.count
      && (head.doc[next].pos == .adposition || head.head.lower == "in" && words.count == 1)
  }

  private static let prepositional: Set<String> = [
    "regard", "respect", "accordance", "addition", "spite", "light", "view", "behalf", "favor",
    "favour", "lieu", "response", "compliance", "contrast", "comparison", "terms", "line", "place",
    "charge", "search", "need", "case", "danger", "honor", "honour", "front", "question", "lack",
    "way", "virtue", "means", "reference", "relation", "keeping", "conjunction", "connection",
    "pursuit", "exchange", "return", "support", "opposition", "hopes", "possession", "power",
  ]

  /// “Concerns for a short while”, “raised doubts in Congress”: the phrase behind may belong to the
  /// verb.
  private var hasLooseEnd: Bool {
    let own = Set(words.map(\.index))
    let phrases = head.children.filter { $0.dep == "prep" && own.contains($0.index) }
    return phrases.contains { phrase in
      guard phrase.lower != "of" else { return false }
      if head.dep == "dobj", phrase.lower != "for" && phrase.lower != "against" { return true }
      return phrase.subtree.contains {
        Rivals.vague.contains($0.lemma.lowercased()) || Self.momentary.contains($0.lemma)
      }
    }
  }

  private static let momentary: Set<String> = ["while", "moment", "period", "question", "decade"]

  /// “The Twenty First”: first what?
  private var isNumberOnly: Bool {
    words.allSatisfy { Self.numbers.contains($0.lower) || $0.pos == .number || $0.text == "-" }
  }

  private static let numbers: Set<String> = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
    "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth",
    "eighteenth", "nineteenth", "twentieth", "thirtieth", "twenty", "thirty",
  ]

  /// Whether it is named as a part of a document: an amendment stands beside amendments, not beside the
  /// constitution that has it.
  var isPartOfText: Bool {
    words.contains { ["amendment", "article", "clause", "section", "title"].contains($0.lower) }
  }

  /// Whether neither can be a part of the other: a chamber of its parliament; and both are shown in full,
  /// or both by their initials.
  func isOfRank(of other: Thing) -> Bool {
    isChamber == other.isChamber && isShort == other.isShort
  }

  private var isChamber: Bool {
    words.contains { ["senate", "house", "chamber", "commons", "lords"].contains($0.lower) }
  }

  var isShort: Bool {
    words.count == 1 && words.allSatisfy { $0.text.count < 7 && $0.text.allSatisfy(\.isUppercase) }
  }

  /// “The SCO” and “the Shanghai Cooperation Organization” are one.
  func isAcronym(of name: Thing) -> Bool {
    guard let word = words.last?.text.replacing(".", with: ""), word.count >= 2,
      word.allSatisfy(\.isUppercase), words.count == 1
    else { return false }
    let initials = name.words.compactMap { $0.text.first }.filter(\.isUppercase)
    return String(initials) == word
  }

  /// “Bucklew v. Precythe”, whatever the model takes it for.
  var isCourtCase: Bool {
    words.contains { $0.text.utf8.count < 4 && Self.against.contains($0.lower) }
  }

  private static let against: Set<String> = ["v.", "v", "vs.", "vs"]
}
