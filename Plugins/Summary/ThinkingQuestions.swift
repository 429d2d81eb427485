import Clauses
import Language
public import StudyPack

/// A question that the essay leaves to its readers: there is no key to it.
public struct ThinkingQuestion: Codable, Sendable, Hashable {
  /// What in the sentence gives reason to ask.
  public enum Occasion: String, Codable, Sendable, CaseIterable {
    case cause, contrast, claim
  }

  public var id: String
  public var occasion: Occasion
  /// What the essay says.
  public var text: String
  public var prompt: String
  public var evidence: [Evidence]
}

/// Finds sentences that give reason to think further: causes, contrasts and open claims.
struct ThinkingQuestions {
  private let standing: [StandingSentence]
  /// Longer ones are hard to think about.
  private static let mostWords = 32

  init(_ standing: [StandingSentence]) { self.standing = standing }

  /// At most `limit`, in the essay's order: the weightiest of each occasion in turn, from sections
  /// that have none yet as long as there are any.
  func questions(atMost limit: Int) -> [ThinkingQuestion] {
    var open = standing.filter { $0.wordCount <= Self.mostWords }
      .compactMap { line in Self.occasion(of: line).map { (line: line, occasion: $0) } }
      .sorted { ($1.line.weight, $0.line.index) < ($0.line.weight, $1.line.index) }
    var chosen: [(line: StandingSentence, occasion: ThinkingQuestion.Occasion)] = []
    while chosen.count < limit, !open.isEmpty {
      let sections = Set(chosen.map(\.line.sentence.section))
      let fresh = open.filter { !sections.contains($0.line.sentence.section) }
      let among = fresh.isEmpty ? open : fresh
      let asked = chosen.map(\.occasion)
      guard let next = among.min(by: { count($0.occasion, asked) < count($1.occasion, asked) })
      else { break }
      chosen.append(next)
      open.removeAll { $0.line.index == next.line.index }
    }
    return chosen.sorted { $0.line.index < $1.line.index }.map { question($0.line, $0.occasion) }
  }

  private func count(
    _ occasion: ThinkingQuestion.Occasion, _ asked: [ThinkingQuestion.Occasion]
  ) -> Int { asked.count { $0 == occasion } }

  private func question(_ line: StandingSentence, _ occasion: ThinkingQuestion.Occasion)
    -> ThinkingQuestion
  {
    ThinkingQuestion(
      id: ItemID.make(kind: "think", key: occasion.rawValue, evidence: line.evidence),
      occasion: occasion, text: line.text, prompt: occasion.prompt, evidence: line.evidence)
  }

  private static func occasion(of line: StandingSentence) -> ThinkingQuestion.Occasion? {
    let words = line.text.lowercased().split { !$0.isLetter && $0 != "’" }.map(String.init)
    func has(_ marks: [[String]]) -> Bool {
      marks.contains { mark in
        words.indices.contains { words[$0...].starts(with: mark) }
      }
    }
    if has(causes) { return .cause }
    if has(contrasts) { return .contrast }
    return isOpenClaim(line) ? .claim : nil
  }

  /// A main clause that says what may, should or seems to be.
  private static func isOpenClaim(_ line: StandingSentence) -> Bool {
    line.sentence.doc.contains { verb in
      verb.isRoot
        && (["seem", "appear"].contains(verb.lemma)
          || verb.children.contains { isOpen($0, of: verb) })
    }
  }

  /// “May” is often a permission: “voters may register by post”.
  private static func isOpen(_ modal: Token, of verb: Token) -> Bool {
    guard modal.tag == "MD" else { return false }
    return modals.contains(modal.lower) || modal.lower == "may" && outcomes.contains(verb.lemma)
  }

  private static let causes = [
    ["because"], ["due", "to"], ["thanks", "to"], ["as", "a", "result", "of"], ["led", "to"],
    ["leads", "to"], ["owing", "to"],
  ]
  private static let contrasts = [
    ["although"], ["whereas"], ["despite"], ["in", "spite", "of"], ["even", "though"],
    ["in", "contrast", "to"], ["on", "the", "contrary"],
  ]
  private static let modals: Set = ["might", "could", "should", "ought"]
  private static let outcomes: Set = [
    "be", "have", "become", "make", "cause", "lead", "result", "change", "lose", "gain", "help",
  ]
}

extension ThinkingQuestion.Occasion {
  var prompt: String {
    switch self {
    case .cause: "Explain the connection in your own words. Is it the only one?"
    case .contrast: "What is set against what here, and how does the essay judge it?"
    case .claim: "What in the essay speaks for this? What could be said against it?"
    }
  }
}
