import FoundationEssentials

/// A file as a stage's program sends it: as text, or as bytes in base64.
struct SentFile: Decodable {
  let file: PackFile

  private enum CodingKeys: String, CodingKey { case name, text, base64 }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let name = try container.decode(String.self, forKey: .name)
    if let text = try container.decodeIfPresent(String.self, forKey: .text) {
      file = PackFile(name: name, bytes: Array(text.utf8))
    } else {
      file = PackFile(name: name, bytes: Array(try container.decode(Data.self, forKey: .base64)))
    }
  }
}
