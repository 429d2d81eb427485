/// Reads the keys of a mapping one by one and notes what is wrong with them.
struct MappingReader {
  let what: String
  let place: Place
  private(set) var entries: [YAMLEntry]

  /// - Parameter what: what the mapping is, for messages, such as `a course`.
  init?(
    _ node: YAMLNode, what: String, key: String? = nil, keys: [String],
    _ errors: inout ConfigurationErrors
  ) {
    guard case .mapping(let entries) = node.value else {
      errors.add(
        .wrongValue(
          key: key ?? what, expected: "a mapping of keys to values", found: node.description),
        at: node.place)
      return nil
    }
    self.what = what
    self.entries = entries
    place = node.place
    for entry in entries where !keys.contains(entry.key) {
      errors.add(.unknownKey(entry.key, of: what, known: keys), at: entry.place)
    }
  }

  func node(_ key: String) -> YAMLNode? { entries.first { $0.key == key }?.value }

  /// The value of `key` as `read` understands it; noted as wrong where it does not.
  func value<Value>(
    _ key: String, expected: String, _ errors: inout ConfigurationErrors,
    _ read: (YAMLNode.Value) -> Value?
  ) -> Value? {
    guard let node = node(key) else { return nil }
    if let value = read(node.value) { return value }
    errors.add(
      .wrongValue(key: key, expected: expected, found: node.description), at: node.place)
    return nil
  }

  func text(_ key: String, _ errors: inout ConfigurationErrors) -> String? {
    value(key, expected: "a text", &errors) {
      if case .string(let text) = $0, !text.isEmpty { text } else { nil }
    }
  }

  func flag(_ key: String, _ errors: inout ConfigurationErrors) -> Bool? {
    value(key, expected: "true or false", &errors) {
      if case .bool(let flag) = $0 { flag } else { nil }
    }
  }

  func texts(_ key: String, _ errors: inout ConfigurationErrors) -> [String]? {
    value(key, expected: "a list of texts", &errors) {
      guard case .list(let nodes) = $0 else { return nil }
      let texts = nodes.compactMap(\.json.string)
      return texts.count == nodes.count ? texts : nil
    }
  }

  /// The options under `key`, with the places of their keys and values.
  func options(_ key: String, _ errors: inout ConfigurationErrors) -> [YAMLEntry] {
    value(key, expected: "a mapping of options to values", &errors) {
      switch $0 {
      case .mapping(let entries): entries
      case .null: []
      case .bool, .int, .double, .string, .list: nil
      }
    } ?? []
  }
}
