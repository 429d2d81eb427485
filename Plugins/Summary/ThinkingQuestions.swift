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
  private let lines: [StandingSentence]
  /// Longer ones are hard to think about.
  private static let mostWords = 32

  init(_ lines: [StandingSentence]) { self.lines = lines }

  /// At most `limit`, in the essay's order: the weightiest of each occasion in turn, from sections
  /// that have none yet as long as there are any.
  func questions(atMost limit: Int) -> [ThinkingQuestion] {
    var open = lines.filter { $0.wordCount <= Self.mostWords }
      .compactMap { line in
        ThinkingQuestion.Occasion(in: line.sentence.doc).map { (line: line, occasion: $0) }
      }
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
}

extension ThinkingQuestion.Occasion {
  var prompt: String {
    switch self {
    case .cause: "Explain the connection in your own words. Is it the only one?"
    case .contrast:
      "What is set against what here, and why does the essay put the two side by side?"
    case .claim: "What in the essay speaks for this? What could be said against it?"
    }
  }

  /// `nil` where a sentence only tells what is or was.
  init?(in doc: Doc) {
    guard let root = doc.first(where: \.isRoot) else { return nil }
    if GivenCause(doc, root).isMain {
      self = .cause
    } else if Contrast(doc, root).isMain {
      self = .contrast
    } else if OpenClaim(doc, root).isMade {
      self = .claim
    } else {
      return nil
    }
  }
}
