import Clauses
public import StudyPack

/// What the summary writes to pack.json.
public struct SummaryContent: Codable, Sendable, Hashable {
  /// What the abstract's sentences rest on, in their order.
  public struct Abstract: Codable, Sendable, Hashable {
    public var evidence: [Evidence]
  }

  /// Neighbouring paragraphs of an essay without headings that are about one matter.
  public struct Topic: Codable, Sendable, Hashable {
    /// The first and the last, counted from 1.
    public var paragraphs: [Int]
    /// The first sentence of them that has the phrase by which they are called; else the first.
    public var evidence: [Evidence]
  }

  public struct Section: Codable, Sendable, Hashable {
    /// The heading, or the phrase by which a topic is called; `nil` for the text before the first
    /// heading, and for a topic without such a phrase.
    public var title: String?
    /// 1 for the essay's main parts.
    public var level: Int
    public var points: [SummaryLine]
    /// `nil` where the essay itself has sections.
    public var topic: Topic?

    /// What the section's points stand under.
    var heading: [Inline]? {
      guard let topic else { return title.map { [.text($0)] } }
      let numbers = topic.paragraphs.map(String.init).joined(separator: "–")
      return [.text(title ?? "Paragraphs \(numbers)"), .evidence(topic.evidence)]
    }
  }

  /// `nil` where no sentence announces what the essay argues.
  public var thesis: SummaryLine?
  /// Whether the essay itself says that this is what it argues; else it says what matters.
  public var thesisIsStated: Bool
  /// Whole sentences, in the essay's order; empty where none stands alone.
  public var abstract: String
  public var abstractEvidence: Abstract
  /// Every section of the essay, in order, with or without points; for an essay without headings, its
  /// topics.
  public var sections: [Section]
  public var conclusion: SummaryLine?
  /// In order of time; empty where the essay dates hardly anything.
  public var timeline: [TimelineEvent]
  public var names: [SummaryName]
  /// The most important terms of the glossary, where the course has one.
  public var terms: [String]
  /// In the essay's order.
  public var questions: [ThinkingQuestion]
  /// Every sentence that the abstract can take with what speaks for it, where the course asks for that.
  public var sentences: [ExplainedSentence]?
}

/// A line of the handout.
public struct SummaryLine: Codable, Sendable, Hashable {
  public var id: String
  public var text: String
  public var evidence: [Evidence]
}

extension SummaryLine {
  init(_ line: StandingSentence) {
    let evidence = line.evidence
    self.init(
      id: ItemID.make(kind: "line", key: "", evidence: evidence), text: line.text,
      evidence: evidence)
  }
}
