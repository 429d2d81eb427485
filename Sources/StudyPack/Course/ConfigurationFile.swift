import FoundationEssentials

/// A configuration file's text, and paths as they are meant in it.
struct ConfigurationFile {
  let path: String

  /// - Parameter what: what the file should hold, for messages, such as `a course`.
  func root(of what: String) throws(ConfigurationError) -> YAMLNode {
    guard let root = try YAMLReader(file: path).read(try text()), root.value != .null else {
      throw ConfigurationError(.empty(what: what), at: Place(file: path))
    }
    return root
  }

  private func text() throws(ConfigurationError) -> String {
    var text = try originalText()
    if text.unicodeScalars.first == "\u{FEFF}" { text.unicodeScalars.removeFirst() }
    return text.contains("\r") ? text.replacing("\r\n", with: "\n") : text
  }

  /// The file's text with its line ends and its byte order mark as they are.
  func originalText() throws(ConfigurationError) -> String {
    guard let bytes = FileManager.default.contents(atPath: path) else {
      throw ConfigurationError(.missingFile, at: Place(file: path))
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw ConfigurationError(.notUTF8(offset: Self.badByte(bytes)), at: Place(file: path))
    }
    return text
  }

  private static func badByte(_ bytes: Data) -> Int {
    let good = String(decoding: bytes, as: UTF8.self).utf8
    return zip(good, bytes).prefix { $0 == $1 }.count
  }

  /// The folder that the file stands in, as the user would write it.
  var folder: String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// `relative` as seen from where the user stands.
  func resolve(_ relative: String) -> String {
    if relative.hasPrefix("/") || folder == "." { return relative }
    return folder.hasSuffix("/") ? folder + relative : folder + "/" + relative
  }
}
