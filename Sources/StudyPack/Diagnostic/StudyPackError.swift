/// Trouble that ends a run. Each module's own error enum conforms, so that people meet one wording
/// and one form, and scripts meet an exit code that means something.
public protocol StudyPackError: Error, Sendable {
  var diagnostics: [Diagnostic] { get }
  var exitStatus: ExitStatus { get }
}

/// Several errors found in one look, reported together.
public struct Failure: StudyPackError {
  public var diagnostics: [Diagnostic]
  public var exitStatus: ExitStatus

  public init(_ diagnostics: [Diagnostic], exitStatus: ExitStatus) {
    self.diagnostics = diagnostics
    self.exitStatus = exitStatus
  }
}
