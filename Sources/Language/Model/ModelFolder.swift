#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Where the language model is: a folder that spaCy's `nlp.to_disk` wrote.
public struct ModelFolder: Hashable, Sendable {
  /// The model that `make model` fetches.
  public static let standardName = "en_core_web_md-3.8.0"

  /// The folder, absolute or relative to the working directory.
  public let path: String

  /// Names a folder; whether it holds a model turns out when it is loaded.
  public init(_ path: String) {
    self.path = path
  }

  /// The first folder that holds a model: `STUDYPACK_MODEL` (which then is the only one looked at),
  /// the user's data folder (`XDG_DATA_HOME`, by default `~/.local/share`), and `../share` beside
  /// an installed program.
  ///
  /// Throws ``LanguageError/modelMissing(searched:)``.
  public static func located() throws(LanguageError) -> ModelFolder {
    let candidates = candidates
    guard let found = candidates.first(where: { access($0 + "/meta.json", R_OK) == 0 }) else {
      throw .modelMissing(searched: candidates)
    }
    return ModelFolder(found)
  }

  private static var candidates: [String] {
    if let chosen = DataFolders.environment("STUDYPACK_MODEL") { return [chosen] }
    return DataFolders.all.map { "\($0)/studypack/models/\(standardName)" }
  }

  func file(_ name: String) throws(LanguageError) -> MappedFile {
    try MappedFile("\(path)/\(name)")
  }
}
