import StudyPack

/// What can be wrong in a file of definitions.
enum DefinitionsError: StudyPackError, Hashable {
  struct Fault: Hashable {
    var line: Int
    var problem: Problem
  }

  enum Problem: Hashable {
    case noDefinition(String)
    case again(String, first: Int)
  }

  case unreadable(String)
  case notUTF8(String)
  case faults([Fault], file: String)

  var exitStatus: ExitStatus {
    switch self {
    case .unreadable: .noInput
    case .notUTF8, .faults: .configuration
    }
  }

  var diagnostics: [Diagnostic] {
    switch self {
    case .unreadable(let file):
      [
        Self.diagnostic(
          Place(file: file), "the definitions cannot be read",
          remedy: "name a file, and check that you may read it")
      ]
    case .notUTF8(let file):
      [
        Self.diagnostic(
          Place(file: file), "the definitions are no text in UTF-8",
          remedy: "save the file as plain text in UTF-8")
      ]
    case .faults(let faults, let file):
      faults.map { fault in
        Self.diagnostic(
          Place(file: file, line: fault.line), fault.problem.message, remedy: fault.problem.remedy)
      }
    }
  }

  private static func diagnostic(_ place: Place, _ message: String, remedy: String) -> Diagnostic {
    Diagnostic(.error, code: "glossary.definitions", at: place, message, remedy: remedy)
  }
}

extension DefinitionsError.Problem {
  fileprivate var message: String {
    switch self {
    case .noDefinition(let line): "“\(line.prefix(40))” is no definition"
    case .again(let term, let first):
      "“\(term)” is defined here again; it is first on line \(first)"
    }
  }

  fileprivate var remedy: String {
    switch self {
    case .noDefinition: "write the term, a tab or a colon, and what it means"
    case .again: "keep one of the two"
    }
  }
}
