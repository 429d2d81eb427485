import FoundationEssentials
import StudyPack

/// The courses and lessons that a command line names, in order of their paths.
struct ConfigurationFiles {
  let paths: [String]

  /// - Throws: ``BuildError/noLessons(folder:)`` for a folder without any.
  init(_ arguments: [String]) throws {
    paths = try arguments.flatMap { argument in
      guard Self.isFolder(argument) else { return [argument] }
      let found = Self.files(in: argument)
      guard !found.isEmpty else { throw BuildError.noLessons(folder: argument) }
      return found
    }
  }

  private static func files(in folder: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.sorted().filter { !$0.hasPrefix(".") }.flatMap { name in
      let path = FilePathParts(folder).appending(name)
      if isFolder(path) { return files(in: path) }
      return FilePathParts(path).isYAML ? [path] : []
    }
  }

  private static func isFolder(_ path: String) -> Bool {
    var isDirectory = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) && isDirectory
  }
}
