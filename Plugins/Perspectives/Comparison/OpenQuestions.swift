import Clauses
import Language
import StudyPack

/// What an essay leaves open: questions of its own, and what it calls unsettled.
struct OpenQuestions {
  private let reading: Reading
  private let clauses: EssayClauses
  private let standing: Standing
  private let names: HolderMentions

  init(
    _ reading: Reading, _ clauses: EssayClauses, _ standing: Standing, _ names: HolderMentions
  ) {
    self.reading = reading
    self.clauses = clauses
    self.standing = standing
    self.names = names
  }

  /// Sentences that ask something, or say that something is unclear, about one of `holders`.
  func all(among holders: [HolderName]) -> [Sentence] {
    reading.sentences.filter { sentence in
      (asks(sentence) || leavesOpen(sentence))
        && names.all(in: sentence).contains { holders.contains($0.name) }
    }
  }

  private static let words: Set<String> = [
    "unresolved", "unclear", "uncertain", "unsettled", "undecided", "unanswered", "disputed",
  ]

  static func isOpen(_ clause: Clause) -> Bool {
    clause.tokens.contains { words.contains($0.lower) }
  }

  /// “Will Norland sign?”, without a word that the sentence before explains.
  private func asks(_ sentence: Sentence) -> Bool {
    sentence.text.last == "?" && (4...30).contains(sentence.doc.count)
      && !sentence.doc.contains { Self.pointing.contains($0.lower) }
  }

  private static let pointing: Set<String> = [
    "this", "these", "those", "it", "they", "he", "she", "such", "then", "i", "you", "we", "them",
    "its", "their", "“", "\"",
  ]

  /// “It is unclear whether Norland will sign.”
  private func leavesOpen(_ sentence: Sentence) -> Bool {
    clauses[sentence].contains { clause in
      clause.head.lower == "it" && Self.isOpen(clause)
        && clause.verb.rights.contains { ["acomp", "oprd"].contains($0.dep.rawValue) }
        && standing.stands(clause, whoseSubjectIsKnown: ()) && clause.sentence.doc.count <= 40
    }
  }
}
