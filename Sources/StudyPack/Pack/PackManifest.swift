import FoundationEssentials

/// `manifest.json`: what the pack was made from, and a digest of each of its files, by which the
/// next build tells its own files from those that a person put there.
struct PackManifest: Codable {
  static let fileName = "manifest.json"

  var studypack: String
  var origin: PackOrigin
  /// SHA-256 of each file, by its name.
  var files: [String: String]

  init(origin: PackOrigin, files: [PackFile]) {
    studypack = StudyPackVersion.current
    self.origin = origin
    self.files = Dictionary(
      files.map { ($0.name, SHA256Digest.hex(of: $0.bytes)) }, uniquingKeysWith: { $1 })
  }

  init?(_ bytes: some Sequence<UInt8>) {
    guard let manifest = try? JSONDecoder().decode(Self.self, from: Data(bytes)) else { return nil }
    self = manifest
  }

  func text() throws -> String { try JSONText.text(of: self) }
}

/// JSON as StudyPack writes it: keys in order, indented, slashes plain, a line end last.
enum JSONText {
  static func text(of value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self) + "\n"
  }
}
