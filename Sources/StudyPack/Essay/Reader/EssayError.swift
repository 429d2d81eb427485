/// Why a file cannot be read as an essay.
public enum EssayError: StudyPackError, Equatable {
  case missing(file: String)
  case notAFile(file: String)
  case unreadable(file: String, reason: String)
  case empty(file: String)
  /// Bytes that are not text in the file's encoding; `offset` counts bytes from the file's start.
  case notText(file: String, encoding: String, offset: Int, line: Int, found: String)
  case frontMatter(file: String, line: Int, column: Int, reason: String)

  public var diagnostics: [Diagnostic] { [diagnostic] }

  public var exitStatus: ExitStatus {
    switch self {
    case .missing, .notAFile, .unreadable: .noInput
    case .empty, .notText, .frontMatter: .data
    }
  }

  private var diagnostic: Diagnostic {
    switch self {
    case .missing(let file):
      Diagnostic(
        .error, code: "essay.missing", at: Place(file: file), "There is no such file",
        remedy: "check the path")
    case .notAFile(let file):
      Diagnostic(
        .error, code: "essay.not-a-file", at: Place(file: file), "This is no file with text in it",
        remedy: "name the essay’s file, such as essay.md")
    case .unreadable(let file, let reason):
      Diagnostic(
        .error, code: "essay.unreadable", at: Place(file: file),
        "The file cannot be read: \(reason)", remedy: "check its permissions")
    case .empty(let file):
      Diagnostic(
        .error, code: "essay.empty", at: Place(file: file), "The essay is empty",
        remedy: "an essay needs at least a sentence")
    case .notText(let file, let encoding, let offset, let line, let found):
      Diagnostic(
        .error, code: "essay.not-text", at: Place(file: file, line: line),
        "Byte \(offset) (\(found)) is not \(encoding) text",
        remedy: "save the essay as UTF-8 in your editor and try again")
    case .frontMatter(let file, let line, let column, let reason):
      Diagnostic(
        .error, code: "essay.front-matter",
        at: Place(file: file, line: line, column: column),
        "The front matter is not valid YAML: \(reason)",
        remedy: "between the two lines “---” write lines such as “title: My essay”")
    }
  }
}
