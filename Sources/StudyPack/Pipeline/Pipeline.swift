public import FoundationEssentials

/// Runs the stages of a course on an essay's reading: each after those that it needs, independent
/// ones side by side.
///
/// A stage that fails does not stop the others; those that need it are skipped. What comes out does
/// not depend on timing.
public struct Pipeline: Sendable {
  private let course: Course

  public init(course: Course) { self.course = course }

  /// The stages' names in the order in which they would run one by one: by needs, ties by name.
  public var plan: [String] { StageGraph(course.stages).order.map(\.name) }

  /// - Parameters:
  ///   - jobs: how many stages run at once, at most; 1 or more.
  ///   - progress: is called from any thread, as things happen.
  public func run(
    on reading: Reading, jobs: Int = ProcessInfo.processInfo.activeProcessorCount,
    progress: @escaping @Sendable (ProgressEvent) -> Void = { _ in }
  ) async -> PipelineResult {
    var run = PipelineRun(course: course, reading: reading, progress: progress)
    await withTaskGroup(of: StageRecord.self) { group in
      var running = 0
      while true {
        while running < max(1, jobs), let (stage, context) = run.next() {
          group.addTask { await Self.record(stage, context, reading, progress) }
          running += 1
        }
        guard let record = await group.next() else { return }
        running -= 1
        run.finish(record)
      }
    }
    return run.result
  }

  private static func record(
    _ stage: CourseStage, _ context: StageContext, _ reading: Reading,
    _ progress: @escaping @Sendable (ProgressEvent) -> Void
  ) async -> StageRecord {
    let name = stage.name
    progress(.started(stage: name))
    let start = ContinuousClock.now
    let outcome = await outcome(
      StageRunner(stage: stage) { progress(.line(stage: name, $0)) }, context, reading)
    let duration = ContinuousClock.now - start
    if case .made = outcome {
      progress(.finished(stage: name, duration))
    } else {
      progress(.failed(stage: name, duration))
    }
    return StageRecord(
      stage: stage, outcome: outcome, reported: context.diagnostics, duration: duration)
  }

  private static func outcome(
    _ runner: StageRunner, _ context: StageContext, _ reading: Reading
  ) async -> StageOutcome {
    do {
      let artifact = try await runner.run(context)
      return .made(
        try EvidenceCheck(stage: runner.stage.name, reading: reading).checked(artifact))
    } catch {
      return StageOutcome(failure: error, of: runner.stage.name)
    }
  }
}
