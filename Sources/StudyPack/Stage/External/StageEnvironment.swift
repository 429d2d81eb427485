import FoundationEssentials

/// The environment variables of a stage's program: few, so that a pack does not depend on whose
/// machine it was built on.
///
/// - `PATH` and `HOME`, as StudyPack has them
/// - `LANG`, `C.UTF-8`
/// - `TMPDIR`, the program's own working folder, which is removed when it ends
/// - `STUDYPACK_STAGE`, the stage's name; `STUDYPACK_COURSE`, the course's folder
/// - whatever else begins with `STUDYPACK_`, as StudyPack has it
struct StageEnvironment {
  static let usualPath = "/usr/local/bin:/usr/bin:/bin"

  let variables: [String: String]

  init(
    stage: String, program: StageProgram, folder: String,
    outer: [String: String] = ProcessInfo.processInfo.environment
  ) {
    var variables = outer.filter { $0.key.hasPrefix("STUDYPACK_") }
    variables["PATH"] = outer["PATH"] ?? Self.usualPath
    variables["HOME"] = outer["HOME"] ?? "/"
    variables["LANG"] = "C.UTF-8"
    variables["TMPDIR"] = folder
    variables["STUDYPACK_STAGE"] = stage
    variables["STUDYPACK_COURSE"] = program.folder.absolutePath
    self.variables = variables
  }
}
