import StudyPack

/// What can be wrong with what a build was asked for.
enum BuildError: StudyPackError, Equatable {
  case noLessons(folder: String)
  case sameFolder(String)

  var diagnostics: [Diagnostic] {
    switch self {
    case .noLessons(let folder):
      [
        Diagnostic(
          .error, code: "build.no-lessons", at: Place(file: folder),
          "There is no lesson.yml in this folder or its sub-folders",
          remedy: "name an essay, or make a lesson with “studypack new lesson NAME”")
      ]
    case .sameFolder(let folder):
      [
        Diagnostic(
          .error, code: "build.same-folder", at: Place(file: folder),
          "Two packs would be written to this folder",
          remedy: "build them one at a time, each with an --out of its own")
      ]
    }
  }

  var exitStatus: ExitStatus {
    switch self {
    case .noLessons: .noInput
    case .sameFolder: .usage
    }
  }
}
