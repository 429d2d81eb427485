import FoundationEssentials

/// The parts of a path as the user wrote it; paths in messages stay as they were given.
struct FilePathParts {
  let path: String

  init(_ path: String) { self.path = path }

  private var url: URL { URL(filePath: path) }

  /// The last component without its extension.
  var stem: String { url.deletingPathExtension().lastPathComponent }

  var isYAML: Bool { ["yml", "yaml"].contains(url.pathExtension) }

  /// The folder that the path stands in, `.` for a bare file name.
  var parent: String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The parent, with `.` and `..` resolved, so that it has a name.
  var absoluteParent: String {
    url.absoluteURL.standardizedFileURL.deletingLastPathComponent().path()
  }

  func appending(_ name: String) -> String {
    if name.hasPrefix("/") || path == "." { return name }
    return path.hasSuffix("/") ? path + name : "\(path)/\(name)"
  }
}
