/// A thing that a person should know of: what is wrong, where, and what would be right.
///
/// All trouble reaches people as a diagnostic. Trouble that a run survives is collected and shown
/// together at its end; trouble that ends it is thrown as a ``StudyPackError``.
public struct Diagnostic: Sendable, Hashable, Codable {
  public enum Severity: String, Sendable, Hashable, Codable, CaseIterable, Comparable {
    case note, warning, error

    public static func < (a: Severity, b: Severity) -> Bool { a.rank < b.rank }

    private var rank: Int {
      switch self {
      case .note: 0
      case .warning: 1
      case .error: 2
      }
    }
  }

  public var severity: Severity
  /// A short name that stays the same from version to version, such as `course.unknown-key`.
  public var code: String
  /// The stage that reported it, by its name in the course.
  public var stage: String?
  public var place: Place?
  /// What is wrong, as a sentence without a full stop.
  public var message: String
  /// What would be right, or what to do, as a sentence without a full stop.
  public var remedy: String?

  public init(
    _ severity: Severity, code: String, stage: String? = nil, at place: Place? = nil,
    _ message: String, remedy: String? = nil
  ) {
    self.severity = severity
    self.code = code
    self.stage = stage
    self.place = place
    self.message = message
    self.remedy = remedy
  }
}

extension Diagnostic: CustomStringConvertible {
  /// `file:line:column: error: [stage] message; remedy`, on one line.
  public var description: String {
    let origin = place.map { "\($0): " } ?? ""
    let author = stage.map { "[\($0)] " } ?? ""
    let advice = remedy.map { "; \($0)" } ?? ""
    return "\(origin)\(severity.rawValue): \(author)\(message)\(advice)"
  }
}
