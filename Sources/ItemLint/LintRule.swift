import Assessment

/// One flaw that an item may have, after the guidelines for writing items.
///
/// The guidelines are those of Haladyna, Downing & Rodriguez, “A review of multiple-choice item-writing
/// guidelines for classroom assessment”, Applied Measurement in Education 15 (2002), and of the
/// National Board of Medical Examiners, “Constructing Written Test Questions” (2016), as far as a
/// program can judge them.
public struct LintRule: Sendable {
  public enum Severity: String, Sendable, Hashable, Codable {
    /// The item cannot be used as it is, or gives its key away.
    case fault
    /// Many guides advise against it.
    case advice
  }

  /// Where the guideline stands.
  public enum Source: String, Sendable, Hashable, Codable {
    case haladyna = "Haladyna, Downing & Rodriguez 2002"
    case nbme = "NBME 2016"
  }

  /// Lower case, with hyphens: `longest-key`.
  public let name: String
  /// What is right, in one sentence.
  public let summary: String
  public let source: Source
  public let severity: Severity
  /// What is wrong with an item, one sentence for each place; empty where nothing is.
  let flaws: @Sendable (QuizItem) -> [String]

  init(
    _ name: String, _ summary: String, _ source: Source, _ severity: Severity,
    flaws: @escaping @Sendable (QuizItem) -> [String]
  ) {
    self.name = name
    self.summary = summary
    self.source = source
    self.severity = severity
    self.flaws = flaws
  }
}

/// A flaw of an item.
public struct LintFinding: Sendable, Hashable, Codable {
  /// The name of the rule.
  public var rule: String
  public var severity: LintRule.Severity
  /// What is wrong.
  public var message: String
  /// What would be right.
  public var remedy: String

  public init(rule: String, severity: LintRule.Severity, message: String, remedy: String) {
    self.rule = rule
    self.severity = severity
    self.message = message
    self.remedy = remedy
  }
}
