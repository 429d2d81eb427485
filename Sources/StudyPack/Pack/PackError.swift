/// Why a pack cannot be made or written.
public enum PackError: StudyPackError, Equatable {
  case template(name: String, reason: String)
  case theme(file: String, reason: String)
  case notAFolder(String)
  case cannotCreate(String, reason: String)
  case cannotWrite(String, reason: String)
  case busy(String)

  public var exitStatus: ExitStatus {
    switch self {
    case .template, .theme: .configuration
    case .notAFolder, .cannotCreate, .busy: .cannotCreate
    case .cannotWrite: .io
    }
  }

  public var diagnostics: [Diagnostic] { [diagnostic] }

  private var diagnostic: Diagnostic {
    switch self {
    case .template(let name, let reason):
      Diagnostic(
        .error, code: "pack.template", at: Place(file: "\(name).mustache"),
        "The template is not valid Mustache: \(reason)",
        remedy: "mend it, or remove it to get the one in the box")
    case .theme(let file, let reason):
      Diagnostic(
        .error, code: "pack.theme", at: Place(file: file), "The file cannot be read: \(reason)",
        remedy: "correct the course’s “theme”")
    case .notAFolder(let path):
      Diagnostic(
        .error, code: "pack.not-a-folder", at: Place(file: path),
        "The pack cannot be written here, since this is no folder",
        remedy: "name another place with --out")
    case .cannotCreate(let path, let reason):
      Diagnostic(
        .error, code: "pack.cannot-create", at: Place(file: path),
        "The pack’s folder cannot be made: \(reason)",
        remedy: "name a place that you may write to with --out")
    case .cannotWrite(let path, let reason):
      Diagnostic(
        .error, code: "pack.cannot-write", at: Place(file: path),
        "Writing failed: \(reason); the pack is as it was",
        remedy: "see to the disk’s space and permissions and build again")
    case .busy(let path):
      Diagnostic(
        .error, code: "pack.busy", at: Place(file: path),
        "Another StudyPack is writing this pack",
        remedy: "wait for it to end and build again")
    }
  }
}
