import FoundationEssentials
import StudyPack

/// What stages made, read from a pack.
struct PackContents {
  /// In alphabetical order of the stages.
  let stages: [(name: String, items: [ReviewedItem])]

  /// - Parameter path: a pack's folder, or its `pack.json`.
  init(_ path: String) throws {
    var isFolder = false
    let exists = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
    let file = exists && isFolder ? FilePathParts(path).appending("pack.json") : path
    guard let bytes = FileManager.default.contents(atPath: file) else {
      throw PackContentsError.missing(file)
    }
    guard let pack = try? JSONDecoder().decode(JSONValue.self, from: bytes),
      case .object(let stages)? = pack["stages"]
    else { throw PackContentsError.noPack(file) }
    self.stages = stages.sorted { $0.key < $1.key }.map { ($0.key, ReviewedItem.all(in: $0.value)) }
  }
}

enum PackContentsError: StudyPackError, Equatable {
  case missing(String)
  case noPack(String)

  var exitStatus: ExitStatus {
    switch self {
    case .missing: .noInput
    case .noPack: .data
    }
  }

  var diagnostics: [Diagnostic] {
    switch self {
    case .missing(let file):
      [
        Diagnostic(
          .error, code: "diff.missing", at: Place(file: file), "There is no pack here",
          remedy: "name a pack’s folder, or its pack.json")
      ]
    case .noPack(let file):
      [
        Diagnostic(
          .error, code: "diff.no-pack", at: Place(file: file), "This is no pack.json",
          remedy: "build the pack again")
      ]
    }
  }
}
