import FoundationEssentials
import Glibc
import StudyPack

/// Lets the instructor change a form in the editor that `VISUAL` or `EDITOR` names, else in `vi`.
struct FormEditor {
  /// `text` as it was left; `nil` where the editor failed, as one does that is left without saving.
  func edited(_ text: String) throws -> String? {
    let file = FileManager.default.temporaryDirectory.path + "/studypack-item-\(getpid()).yml"
    do {
      try Data(text.utf8).write(to: URL(filePath: file), options: .withoutOverwriting)
    } catch {
      throw ReviewError.noForm(file, reason: "\(error)")
    }
    defer { unlink(file) }
    guard run(on: file), let bytes = FileManager.default.contents(atPath: file) else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The shell reads the editor's name, as git's does, so that it may have arguments; the file's name
  /// is never part of a command.
  private func run(on file: String) -> Bool {
    setenv("STUDYPACK_FORM", file, 1)
    defer { unsetenv("STUDYPACK_FORM") }
    let input = isatty(STDIN_FILENO) == 1 ? "" : " </dev/null"
    return system("eval \"${VISUAL:-${EDITOR:-vi}} \\\"\\$STUDYPACK_FORM\\\"\"" + input) == 0
  }
}
