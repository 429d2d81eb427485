/// Where a run of a pipeline stands: which stages wait, which are done.
struct PipelineRun {
  private let course: Course
  private let reading: Reading
  private let graph: StageGraph
  private let progress: @Sendable (ProgressEvent) -> Void
  private var waiting: [CourseStage]
  private var records: [String: StageRecord] = [:]

  init(
    course: Course, reading: Reading, progress: @escaping @Sendable (ProgressEvent) -> Void
  ) {
    self.course = course
    self.reading = reading
    self.progress = progress
    graph = StageGraph(course.stages)
    waiting = graph.order
    // A course made in code may hold what no course file can: stages that wait for each other.
    for stage in course.stages where !waiting.contains(where: { $0.name == stage.name }) {
      let missing = stage.needs.first { need in !course.stages.contains { $0.name == need } }
      skip(stage, missing.map { ($0, .absent) } ?? (stage.needs.first ?? stage.name, .skipped))
    }
  }

  /// The next stage that can start now, and what it gets; skips those that cannot run at all.
  mutating func next() -> (CourseStage, StageContext)? {
    while let index = waiting.firstIndex(where: isReady) {
      let stage = waiting.remove(at: index)
      guard let missing = missingNeed(of: stage) else { return (stage, context(for: stage)) }
      skip(stage, missing)
    }
    return nil
  }

  mutating func finish(_ record: StageRecord) { records[record.stage.name] = record }

  var result: PipelineResult {
    let ordered = DocumentRegister.checked(course.stages.compactMap { records[$0.name] })
    return PipelineResult(
      artifacts: ordered.compactMap(\.artifact),
      diagnostics: ordered.flatMap { $0.reported + ($0.failure?.diagnostics ?? []) },
      failures: ordered.compactMap(\.failure),
      durations: records.compactMapValues(\.duration))
  }

  private func isReady(_ stage: CourseStage) -> Bool {
    graph.predecessors(of: stage).allSatisfy { records[$0] != nil }
  }

  private func missingNeed(of stage: CourseStage) -> (String, PipelineError.MissingNeed)? {
    for need in stage.needs {
      switch records[need]?.outcome {
      case nil: return (need, .absent)
      case .made: continue
      case .failed: return (need, .failed)
      case .skipped: return (need, .skipped)
      }
    }
    return nil
  }

  private mutating func skip(
    _ stage: CourseStage, _ missing: (need: String, reason: PipelineError.MissingNeed)
  ) {
    progress(.skipped(stage: stage.name))
    records[stage.name] = StageRecord(
      stage: stage,
      outcome: .skipped(
        .missingNeed(stage: stage.name, need: missing.need, reason: missing.reason)))
  }

  private func context(for stage: CourseStage) -> StageContext {
    var artifacts: [String: AnyArtifact] = [:]
    for name in stage.needs + stage.uses { artifacts[name] = records[name]?.artifact }
    return StageContext(
      stage: stage.name, reading: reading, artifacts: artifacts, seed: course.seed,
      corrections: stage.corrections, optionPlaces: stage.optionPlaces)
  }
}
