import FoundationEssentials

extension JSONValue {
  /// What `value` is as JSON, through its own `Codable`.
  public init(encoding value: some Encodable) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    self = try JSONDecoder().decode(JSONValue.self, from: encoder.encode(value))
  }

  func decoded<Value: Decodable>(as type: Value.Type) throws -> Value {
    try JSONDecoder().decode(type, from: JSONEncoder().encode(self))
  }
}
