/// A value in a YAML file that knows where it stands.
struct YAMLNode: Sendable, Hashable {
  indirect enum Value: Sendable, Hashable {
    case null
    case bool(Bool)
    case int(Int)
    case double(Double)
    case string(String)
    case list([YAMLNode])
    case mapping([YAMLEntry])
  }

  var value: Value
  var place: Place

  /// What a person would call it, for messages: `the text “x”`, `a list`.
  var description: String {
    switch value {
    case .null: "nothing"
    case .bool(let flag): "\(flag)"
    case .int(let number): "\(number)"
    case .double(let number): "\(number)"
    case .string(let text): "the text “\(text.shortened)”"
    case .list: "a list"
    case .mapping: "a mapping"
    }
  }

  /// The same, with what a list or a mapping holds, such as `{choise: 3}`.
  var contents: String {
    switch value {
    case .list, .mapping: flow.shortened
    case .null, .bool, .int, .double, .string: description
    }
  }

  /// On one line, as YAML writes it.
  private var flow: String {
    switch value {
    case .string(let text): text
    case .list(let nodes): "[\(nodes.map(\.flow).joined(separator: ", "))]"
    case .mapping(let entries):
      "{\(entries.map { "\($0.key): \($0.value.flow)" }.joined(separator: ", "))}"
    case .null, .bool, .int, .double: description
    }
  }

  var json: JSONValue {
    switch value {
    case .null: .null
    case .bool(let flag): .bool(flag)
    case .int(let number): .int(number)
    case .double(let number): .double(number)
    case .string(let text): .string(text)
    case .list(let nodes): .array(nodes.map(\.json))
    case .mapping(let entries):
      .object(
        Dictionary(entries.map { ($0.key, $0.value.json) }, uniquingKeysWith: { _, last in last }))
    }
  }
}

/// A key of a mapping, where it stands, and its value.
struct YAMLEntry: Sendable, Hashable {
  var key: String
  var place: Place
  var value: YAMLNode
}

extension String {
  /// At most 40 characters of it, on one line.
  var shortened: String {
    let line = split(whereSeparator: \.isNewline).joined(separator: " ")
    return line.count > 40 ? line.prefix(40) + "…" : line
  }
}
