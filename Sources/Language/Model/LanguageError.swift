/// What can go wrong in this module, each case with the place and what was found there.
///
/// `description` is one line for people, with the command that mends the trouble.
public enum LanguageError: Error, Hashable, Sendable {
  /// None of these folders holds a model.
  case modelMissing(searched: [String])
  /// The model lacks a file, or the file cannot be read; `reason` is the system's.
  case unreadable(file: String, reason: String)
  /// The file is not what the model's writer wrote, from `offset` (in bytes) on.
  case damaged(file: String, offset: Int, problem: String)
  /// The folder holds something else than an English spaCy 3 pipeline of a known architecture.
  case foreign(file: String, found: String, expected: String)
  /// WordNet's files are not where they were looked for.
  case wordNetMissing(searched: [String])
  /// A text that should hold an analysed document does not; `line` counts from 1.
  case malformed(line: Int, problem: String)
}

extension LanguageError: CustomStringConvertible {
  /// What happened, where, and how to mend it.
  public var description: String {
    switch self {
    case .modelMissing(let searched):
      "The language model is not in \(list(searched)). To fetch it: make model"
    case .unreadable(let file, let reason):
      "\(file): \(reason). To fetch the language model anew: make model"
    case .damaged(let file, let offset, let problem):
      "\(file), byte \(offset): damaged: \(problem). "
        + "Remove the model's folder and fetch it anew: make model"
    case .foreign(let file, let found, let expected):
      "\(file): found \(found), where \(expected) is needed. "
        + "To fetch the model that fits: make model"
    case .wordNetMissing(let searched):
      "WordNet 3.0 is not in \(list(searched)). To install it: make model, "
        + "or the Debian package wordnet-base"
    case .malformed(let line, let problem):
      "line \(line): \(problem)"
    }
  }

  private func list(_ folders: [String]) -> String {
    folders.isEmpty ? "any known folder" : folders.joined(separator: ", nor in ")
  }
}
