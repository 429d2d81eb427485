import FoundationEssentials

extension JSONValue {
  /// What `value` is as JSON, through its own `Codable`.
  init(encoding value: some Encodable) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    self = try JSONDecoder().decode(JSONValue.self, from: encoder.encode(value))
  }
}
