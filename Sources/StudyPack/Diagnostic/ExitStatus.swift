/// The exit codes of `sysexits.h` that StudyPack uses.
public enum ExitStatus: Int32, Sendable, Codable {
  /// The command line is wrong (`EX_USAGE`).
  case usage = 64
  /// The essay cannot be read as an essay (`EX_DATAERR`).
  case data = 65
  /// A file does not exist or cannot be opened (`EX_NOINPUT`).
  case noInput = 66
  /// A stage, or a program that it needs, failed (`EX_UNAVAILABLE`).
  case unavailable = 69
  /// StudyPack itself is wrong (`EX_SOFTWARE`).
  case software = 70
  /// The pack cannot be created (`EX_CANTCREAT`).
  case cannotCreate = 73
  /// Reading or writing failed half-way (`EX_IOERR`).
  case io = 74
  /// A stage's program answered in a way that the protocol does not allow (`EX_PROTOCOL`).
  case protocolViolation = 76
  /// A course or a lesson is wrong (`EX_CONFIG`).
  case configuration = 78
}
