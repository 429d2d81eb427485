/// What happens while a pipeline runs, as it happens; the order depends on timing.
public enum ProgressEvent: Sendable, Hashable {
  case started(stage: String)
  /// A line that a stage's program wrote to its standard error.
  case line(stage: String, String)
  case finished(stage: String, Duration)
  case failed(stage: String, Duration)
  /// The stage did not run, since one that it needs has no result.
  case skipped(stage: String)
}
