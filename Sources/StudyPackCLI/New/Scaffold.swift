import FoundationEssentials
import StudyPack

/// Files to start from.
struct Scaffold {
  struct File {
    var path: String
    var text: String
    var isExecutable = false
  }

  var files: [File]
  /// What to do next.
  var advice: String

  /// Writes the files; none where one of them exists.
  ///
  /// - Throws: ``ScaffoldError``.
  func write() throws {
    for file in files where FileManager.default.fileExists(atPath: file.path) {
      throw ScaffoldError.exists(file.path)
    }
    for file in files {
      do {
        try FileManager.default.createDirectory(
          atPath: FilePathParts(file.path).parent, withIntermediateDirectories: true)
        try Data(file.text.utf8).write(to: URL(filePath: file.path))
        if file.isExecutable {
          try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: file.path)
        }
      } catch {
        throw ScaffoldError.cannotWrite(file.path, reason: "\(error)")
      }
    }
  }
}

enum ScaffoldError: StudyPackError, Equatable {
  case exists(String)
  case cannotWrite(String, reason: String)

  var exitStatus: ExitStatus { .cannotCreate }

  var diagnostics: [Diagnostic] {
    switch self {
    case .exists(let path):
      [
        Diagnostic(
          .error, code: "new.exists", at: Place(file: path), "This file exists and is left alone",
          remedy: "choose another name")
      ]
    case .cannotWrite(let path, let reason):
      [
        Diagnostic(
          .error, code: "new.cannot-write", at: Place(file: path),
          "The file cannot be written: \(reason)", remedy: "check the folder’s permissions")
      ]
    }
  }
}
