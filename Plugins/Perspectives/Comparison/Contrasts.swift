import Clauses
import Language
import StudyPack

/// Where a sentence sets one holder against another.
struct Contrasts {
  /// What sets two holders apart, and where the essay says so.
  struct Link {
    let a: HolderName
    let b: HolderName
    /// The word that sets them apart.
    let ground: String
    let sentence: Sentence
  }

  let all: [Link]

  /// Words that set what stands on one side of them against what stands on the other.
  private static let words: Set<String> = [
    "whereas", "unlike", "versus", "vs", "vs.", "disagree", "disagreed", "disagreement", "differ",
    "differed", "differs", "conversely", "opposed", "contrast", "comparison", "compared", "rival",
    "rivals", "opposing", "debate", "debated", "dispute", "disputed", "quarrel", "conflicting",
    "contrary", "opposite", "different", "difference", "differences", "divided",
  ]
  /// Words that do so only between two clauses with a holder each.
  private static let conjunctions: Set<String> = ["while", "although", "though", "but", "however"]

  init(_ reading: Reading, names: HolderMentions) {
    var links: [Link] = []
    for sentence in reading.sentences where sentence.doc.count < 120 {
      guard let ground = Self.ground(in: sentence.doc) else { continue }
      let named = names.all(in: sentence)
      for (place, (a, first)) in named.enumerated() {
        for (b, second) in named.dropFirst(place + 1) where first != second {
          guard first.sort == second.sort, Self.sets(a, against: b, by: ground) else { continue }
          links.append(Link(a: first, b: second, ground: ground.lower, sentence: sentence))
        }
      }
    }
    all = links
  }

  private static func ground(in doc: Doc) -> Token? {
    var conjunction: Token?
    for token in doc {
      let word = token.lower
      if words.contains(word) { return token }
      guard conjunction == nil, conjunctions.contains(word) else { continue }
      if token.index > 0 || ["while", "although", "though"].contains(word) { conjunction = token }
    }
    return conjunction
  }

  /// A conjunction sets subjects of two clauses apart, “unlike” and “in comparison with” the subject
  /// and their own noun; “differ” and “debate” what is joined by “and” or “between”.
  private static func sets(_ a: Token, against b: Token, by ground: Token) -> Bool {
    let areSubjects = a.isSubject && b.isSubject && a.head.index != b.head.index
    if conjunctions.contains(ground.lower) || ["whereas", "conversely"].contains(ground.lower) {
      return areSubjects && (ground.index == 0 || a.index < ground.index && ground.index < b.index)
    }
    return areSubjects || a.conjuncts.contains { $0.index == b.index }
      || a.isSubject && isUnder(b, ground) || b.isSubject && isUnder(a, ground)
      || ["versus", "vs", "vs."].contains(ground.lower)
  }

  private static func isUnder(_ noun: Token, _ ground: Token) -> Bool {
    noun.dep == "pobj" && (noun.head.index == ground.index || noun.head.head.index == ground.index)
  }
}
