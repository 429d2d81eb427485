import FoundationEssentials

/// A stage's program and its arguments as they are started.
///
/// A program with a slash in its name is taken from the course's folder; another is looked for in
/// the folders of `PATH`, then in the course's folder. An argument that names a file of the
/// course's folder becomes its whole path, since the program works in a folder of its own.
struct StageCommand: Hashable {
  let executable: String
  let arguments: [String]

  init(
    of program: StageProgram, stage: String,
    path: String = ProcessInfo.processInfo.environment["PATH"] ?? StageEnvironment.usualPath
  ) throws(ExternalStageError) {
    let name = program.command.first ?? ""
    let folder = program.folder.absolutePath
    let folders = path.split(separator: ":").map(String.init) + [folder]
    let candidates =
      name.contains("/") ? [name.absolutePath(in: folder)] : folders.map { $0 + "/" + name }
    let found = candidates.filter(\.isExistingFile)
    guard !name.isEmpty, let first = found.first else {
      throw .missingProgram(name, stage: stage)
    }
    guard let executable = found.first(where: { FileManager.default.isExecutableFile(atPath: $0) })
    else {
      throw .cannotStart(first, stage: stage, reason: "the file is not executable")
    }
    self.executable = executable
    arguments = program.command.dropFirst().map { argument in
      let path = argument.absolutePath(in: folder)
      return !argument.isEmpty && path.isExistingFile ? path : argument
    }
  }
}

extension String {
  var absolutePath: String { absolutePath(in: FileManager.default.currentDirectoryPath) }

  func absolutePath(in folder: String) -> String {
    if hasPrefix("/") { return self }
    return self == "." ? folder : folder + "/" + self
  }
}
