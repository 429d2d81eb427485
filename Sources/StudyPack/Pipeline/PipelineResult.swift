/// What the stages of a course made of an essay. It does not depend on timing, but for `durations`.
public struct PipelineResult: Sendable {
  /// A stage without a result, and why.
  public struct StageFailure: Sendable {
    public let stage: String
    /// Whether the course can do without the stage; the diagnostics are warnings then.
    public let isOptional: Bool
    public let diagnostics: [Diagnostic]
    public let exitStatus: ExitStatus
  }

  /// In the course's order.
  public let artifacts: [AnyArtifact]
  /// Stage by stage in the course's order, and in each as the stage reported them; those of
  /// failures included.
  public let diagnostics: [Diagnostic]
  /// In the course's order.
  public let failures: [StageFailure]
  /// By stage, of those that ran.
  public let durations: [String: Duration]

  /// `nil` where every stage that must give something did; else what the first that did not asks
  /// for.
  public var exitStatus: ExitStatus? { failures.first { !$0.isOptional }?.exitStatus }
}
