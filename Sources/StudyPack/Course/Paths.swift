import FoundationEssentials

extension String {
  /// Whether something stands at this path.
  var isExistingFile: Bool { FileManager.default.fileExists(atPath: self) }

  /// The path from the file system's root, without `.`, `..` and links where it exists.
  var canonicalPath: String { URL(filePath: self).standardizedFileURL.path }
}
