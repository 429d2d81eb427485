import StudyPack

/// What came of one pack.
struct BuildReport: Sendable {
  /// Where the pack was written; `nil` where there is none.
  var folder: String?
  /// The names of the pack's parts.
  var documents: [String] = []
  var diagnostics: [Diagnostic] = []
  var durations: [(name: String, duration: Duration)] = []
  /// `nil` where all went well.
  var exitStatus: ExitStatus?

  /// `summary, glossary, quiz`, for people.
  var parts: String { documents.isEmpty ? "no parts" : documents.joined(separator: ", ") }

  var timeTable: String {
    durations.map { name, duration in
      let microseconds = duration / .microseconds(1)
      return "  \(name): \(Int(microseconds.rounded())) µs"
    }.joined(separator: "\n")
  }
}

extension BuildReport {
  /// A pack that could not be made at all.
  init(failure: any Error, job: PackJob) {
    if let error = failure as? any StudyPackError {
      self.init(diagnostics: error.diagnostics, exitStatus: error.exitStatus)
    } else {
      let diagnostic = Diagnostic(
        .error, code: "build.unexpected", at: Place(file: job.folder), "\(failure)")
      self.init(diagnostics: [diagnostic], exitStatus: .software)
    }
  }
}
