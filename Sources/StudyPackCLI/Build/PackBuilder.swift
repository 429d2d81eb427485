import StudyPack

/// Builds packs: reads the essay, runs the course's stages on it, writes what they made.
struct PackBuilder: Sendable {
  let registry: StageRegistry
  let english: English
  /// The course file of the command line, which goes before a lesson's own.
  let course: String?
  /// The formats of the command line, which go before the course's; none for those of the course.
  let formats: [PackFormat]
  let jobs: Int

  /// Builds the packs, at most `jobs` at once.
  ///
  /// - Returns: a report each, in the order of `work`.
  func build(_ work: [PackJob]) async -> [BuildReport] {
    await withTaskGroup(of: (Int, BuildReport).self) { group in
      var reports: [BuildReport] = Array(repeating: BuildReport(), count: work.count)
      var waiting = work.enumerated().makeIterator()
      func startNext() {
        guard let (index, job) = waiting.next() else { return }
        group.addTask { (index, await report(on: job)) }
      }
      for _ in 0..<jobs { startNext() }
      for await (index, report) in group {
        reports[index] = report
        startNext()
      }
      return reports
    }
  }

  private func report(on job: PackJob) async -> BuildReport {
    do {
      return try await build(job)
    } catch {
      return BuildReport(failure: error, job: job)
    }
  }

  private func build(_ job: PackJob) async throws -> BuildReport {
    let plan = try PackPlan(job, course: course, registry: registry)
    let reading = await Reading(analysing: plan.essay, with: english, jobs: jobs)
    let result = await Pipeline(course: plan.course).run(on: reading, jobs: jobs) {
      Console.show($0, of: job)
    }
    var origin = plan.origin
    origin.model = english.pipeline.description.description
    let pack = Pack(
      title: plan.title, reading: reading, artifacts: result.artifacts,
      diagnostics: result.diagnostics, formats: formats.isEmpty ? plan.course.formats : formats,
      theme: try PageTheme(plan.course.theme), origin: origin)
    let warnings = try PackWriter(to: job.folder).write(pack.files())
    return BuildReport(
      folder: job.folder, documents: pack.documents.map(\.name),
      diagnostics: result.diagnostics + warnings,
      durations: plan.course.stages.compactMap { stage in
        result.durations[stage.name].map { (stage.name, $0) }
      }, exitStatus: result.exitStatus)
  }
}
