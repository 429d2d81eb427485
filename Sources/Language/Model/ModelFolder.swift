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
    if let chosen = environment("STUDYPACK_MODEL") { return [chosen] }
    let data = environment("XDG_DATA_HOME") ?? environment("HOME").map { $0 + "/.local/share" }
    let installed = programFolder.map { $0 + "/../share" }
    return [data, installed].compactMap { $0.map { "\($0)/studypack/models/\(standardName)" } }
  }

  private static func environment(_ name: String) -> String? {
    guard let value = getenv(name), value.pointee != 0 else { return nil }
    return String(cString: value)
  }

  private static var programFolder: String? {
    let path = [UInt8](unsafeUninitializedCapacity: 4096) { buffer, count in
      count = buffer.withMemoryRebound(to: CChar.self) { name in
        name.baseAddress.map { max(0, readlink("/proc/self/exe", $0, name.count)) } ?? 0
      }
    }
    return path.lastIndex(of: UInt8(ascii: "/")).map {
      String(decoding: path[..<$0], as: UTF8.self)
    }
  }

  func file(_ name: String) throws(LanguageError) -> MappedFile {
    try MappedFile("\(path)/\(name)")
  }
}
