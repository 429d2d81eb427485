/// How a stage's run ended.
enum StageOutcome: Sendable {
  case made(AnyArtifact)
  case failed([Diagnostic], ExitStatus)
  case skipped(PipelineError)

  init(failure error: any Error, of stage: String) {
    guard let error = error as? any StudyPackError else {
      let reason =
        error is CancellationError ? "the run was cancelled" : String(describing: error)
      self.init(failure: PipelineError.failed(stage: stage, reason: reason), of: stage)
      return
    }
    let diagnostics = error.diagnostics.map {
      var diagnostic = $0
      diagnostic.stage = stage
      return diagnostic
    }
    self = .failed(diagnostics, error.exitStatus)
  }
}

/// All there is to know of a stage after it ran or was skipped.
struct StageRecord: Sendable {
  var stage: CourseStage
  var outcome: StageOutcome
  /// What the stage itself reported.
  var reported: [Diagnostic] = []
  var duration: Duration?

  var artifact: AnyArtifact? {
    if case .made(let artifact) = outcome { artifact } else { nil }
  }

  /// Why there is no result; warnings where the course can do without.
  var failure: PipelineResult.StageFailure? {
    let (diagnostics, status): ([Diagnostic], ExitStatus)
    switch outcome {
    case .made: return nil
    case .failed(let found, let asked): (diagnostics, status) = (found, asked)
    case .skipped(let error): (diagnostics, status) = (error.diagnostics, error.exitStatus)
    }
    return PipelineResult.StageFailure(
      stage: stage.name, isOptional: stage.isOptional,
      diagnostics: diagnostics.map { stage.isOptional ? $0.asWarning : $0 }, exitStatus: status)
  }
}

extension Diagnostic {
  fileprivate var asWarning: Diagnostic {
    var diagnostic = self
    diagnostic.severity = min(severity, .warning)
    return diagnostic
  }
}
