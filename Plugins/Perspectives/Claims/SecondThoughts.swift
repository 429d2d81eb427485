import Clauses
import Language

/// What a sentence adds to a claim and what the claim without it would get wrong.
///
/// “The towns were unhealthy but offered more choice” praises them; its first half does not. “It backs
/// the League, and it wants others to join the organisation” tells which organisation only as a whole.
enum SecondThoughts {
  /// The voice with all that its sentence says, where a part of it would not do.
  static func kept(_ voice: Voice) -> Voice? {
    guard let whole = voice.clause.withSecondThought, whole.wordCount <= Standing.longestInTables,
      whole.furtherVerbs.contains(where: { isBut($0) || leans($0, on: voice.clause) })
    else { return nil }
    var voice = voice
    voice.clause = whole
    voice.parts = 2
    return voice
  }

  /// Whether “but” or “yet” stands before the verb or its subject.
  private static func isBut(_ verb: Token) -> Bool {
    let first = verb.children.first { $0.isSubject } ?? verb
    return verb.doc[..<first.index].suffix(3).contains { ["but", "yet"].contains($0.lower) }
  }

  /// Whether the verb speaks of “the organisation” where the clause before names one.
  private static func leans(_ verb: Token, on clause: Clause) -> Bool {
    let namesSomething = clause.tokens.contains {
      $0.pos == .properNoun && $0.index < verb.index
        && !clause.subject.map(\.index).contains($0.index)
    }
    return namesSomething
      && verb.subtree.contains { article in
        article.lower == "the" && article.head.pos == .noun && !article.head.isPlural
          && article.head.lefts.count == 1 && article.head.rights.isEmpty
      }
  }
}
