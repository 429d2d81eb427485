/// One thing that is wrong in a course or a lesson, and where.
struct ConfigurationError: StudyPackError, Hashable {
  var problem: ConfigurationProblem
  var place: Place?

  init(_ problem: ConfigurationProblem, at place: Place?) {
    self.problem = problem
    self.place = place
  }

  var diagnostic: Diagnostic {
    Diagnostic(
      .error, code: "course." + problem.code, at: place, problem.message, remedy: problem.remedy)
  }

  var diagnostics: [Diagnostic] { [diagnostic] }

  var exitStatus: ExitStatus { problem.isMissingFile ? .noInput : .configuration }
}

/// All that is wrong in a course or a lesson, so that its author need not mend one thing a run.
struct ConfigurationErrors {
  private(set) var all: [ConfigurationError] = []

  mutating func add(_ problem: ConfigurationProblem, at place: Place?) {
    all.append(ConfigurationError(problem, at: place))
  }

  mutating func add(_ error: ConfigurationError) { all.append(error) }

  /// Throws what was found, if anything was. A missing file decides the exit status only where
  /// nothing is wrong in a file that is there.
  func check() throws(Failure) {
    guard !all.isEmpty else { return }
    let onlyMissing = all.allSatisfy(\.problem.isMissingFile)
    throw Failure(
      all.map(\.diagnostic), exitStatus: onlyMissing ? .noInput : .configuration)
  }
}
