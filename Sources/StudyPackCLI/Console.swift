import Glibc
import StudyPack

/// The two streams that people read: results on standard output, all else on standard error.
enum Console {
  static func print(_ text: String) {
    write(text.hasSuffix("\n") ? text : text + "\n", to: STDOUT_FILENO)
  }

  static func say(_ text: String) { write(text + "\n", to: STDERR_FILENO) }

  /// Asks for a line of input.
  static func prompt(_ text: String) { write(text, to: STDOUT_FILENO) }

  static func show(_ diagnostics: [Diagnostic]) {
    for diagnostic in diagnostics { say(diagnostic.description.printable) }
  }

  /// Shows what happens while a pack is made: what stages' programs say, and on a terminal which
  /// stage runs.
  static func show(_ event: ProgressEvent, of job: PackJob) {
    switch event {
    case .line(let stage, let line): say("[\(stage)] \(line.printable)")
    case .started(let stage) where isInteractive:
      write("\r\u{1B}[K\(job.folder): \(stage)", to: STDERR_FILENO)
    case .finished where isInteractive, .failed where isInteractive:
      write("\r\u{1B}[K", to: STDERR_FILENO)
    case .started, .finished, .failed, .skipped: break
    }
  }

  /// Whether standard error is a terminal that can show a line that changes.
  static var isInteractive: Bool { isatty(STDERR_FILENO) == 1 }

  /// Writes all of `text`; a reader that has gone away ends the writing, not the program's work.
  private static func write(_ text: String, to stream: Int32) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(stream, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }
}
