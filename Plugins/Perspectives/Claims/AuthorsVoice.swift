import Clauses
import Language
import StudyPack

/// What the essay's author holds: “I believe …”, “this essay argues …”, and a judgement that the essay
/// passes on how a thing may be seen: “the treaty should not be regarded as a peace”.
struct AuthorsVoice {
  static let works: Set<String> = [
    "essay", "paper", "article", "study", "thesis", "chapter",
  ]

  /// Whether the clause's subject is its author, or the essay for its author.
  static func isSubject(of clause: Clause) -> Bool {
    guard !quotes(clause) else { return false }
    if seems(clause) { return true }
    // “I used to think” tells what the author thinks no more.
    guard Stances.isView(clause), !announces(clause.verb), !perceives(clause.verb),
      !clause.tokens.contains(where: { $0.lower == "used" })
    else { return false }
    if clause.head.lower == "i" || isAuthor(clause.head) { return true }
    return works.contains(clause.head.lemma) && clause.subject.first?.lower == "this"
      && clause.subject.count == 2 && StanceVerbs.kind(of: clause.verb.lemma) == .opinion
      && clause.verb.rights.contains { $0.dep == "ccomp" }
  }

  /// “The author of this essay”.
  private static func isAuthor(_ noun: Token) -> Bool {
    ["author", "writer"].contains(noun.lower)
      && noun.rights.contains { of in
        of.lower == "of"
          && of.children.contains { work in
            works.contains(work.lemma) && work.lefts.contains { $0.lower == "this" }
          }
      }
  }

  /// “It seems to me that …”
  private static func seems(_ clause: Clause) -> Bool {
    clause.head.lower == "it" && ["seem", "appear"].contains(clause.verb.lemma)
      && clause.verb.rights.contains { preposition in
        preposition.dep == "prep" && preposition.lower == "to"
          && preposition.children.contains { $0.lower == "me" }
      }
  }

  /// “I would like to write about …”
  static func announces(_ verb: Token) -> Bool {
    verb.rights.contains { $0.dep == "xcomp" && announcing.contains($0.lemma) }
  }

  /// “I could see the river from there”: what the author saw, and no view.
  static func perceives(_ verb: Token) -> Bool {
    ["see", "hear", "feel", "remember", "find"].contains(verb.lemma)
      && !verb.rights.contains {
        ["ccomp", "xcomp", "oprd"].contains($0.dep.rawValue) || $0.dep == "prep" && $0.lower == "as"
      }
  }

  private static let announcing: Set<String> = [
    "write", "discuss", "describe", "show", "explain", "present", "look", "compare", "examine",
    "talk", "analyse", "analyze", "explore", "tell", "give", "consider", "begin", "start",
  ]

  private static func quotes(_ clause: Clause) -> Bool {
    clause.sentence.doc.contains { ["“", "\"", "‘"].contains($0.text) }
  }

  /// “X cannot be seen as Y”, and nobody is said to see it so.
  static func judges(_ clause: Clause) -> Bool {
    clause.head.dep == "nsubjpass" && clause.head.isNoun && seeing.contains(clause.verb.lemma)
      && clause.verb.children.contains { $0.dep == "aux" && binding.contains($0.lower) }
      && !clause.verb.children.contains { $0.dep == "agent" || $0.dep == "advcl" }
      && clause.verb.rights.contains { $0.dep == "oprd" || $0.dep == "prep" && $0.lower == "as" }
  }

  private static let seeing: Set<String> = [
    "consider", "regard", "see", "view", "understand", "treat", "interpret", "describe", "call",
  ]
  private static let binding: Set<String> = ["should", "must", "can", "cannot", "ca", "ought"]
}
