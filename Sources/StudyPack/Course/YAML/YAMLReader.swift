internal import Yams

/// Reads a YAML file as a tree whose nodes know their places, by libyaml (through Yams).
///
/// Scalars are read by YAML 1.2's core schema: only `true` and `false` are truth values, so that
/// `no` stays the text that its author wrote.
struct YAMLReader {
  let file: String

  /// The root, or `nil` where the file holds no value.
  func read(_ text: String) throws(ConfigurationError) -> YAMLNode? {
    try YAMLGuard(file: file).check(text)
    let root: Node?
    do {
      root = try compose(yaml: text, .basic)
    } catch {
      throw YAMLTrouble(file: file, text: text).error(from: error)
    }
    guard let root else { return nil }
    return try tree(root)
  }

  private func tree(_ node: Node) throws(ConfigurationError) -> YAMLNode {
    switch node {
    case .scalar(let scalar):
      return YAMLNode(
        value: YAMLScalar.value(of: scalar.string, isPlain: scalar.style == .plain),
        place: place(node))
    case .sequence(let sequence):
      var nodes: [YAMLNode] = []
      for element in sequence { nodes.append(try tree(element)) }
      return YAMLNode(value: .list(nodes), place: place(node))
    case .mapping(let mapping):
      return YAMLNode(value: .mapping(try entries(mapping)), place: place(node))
    case .alias:
      throw ConfigurationError(.alias("an alias"), at: place(node))
    }
  }

  private func entries(_ mapping: Node.Mapping) throws(ConfigurationError) -> [YAMLEntry] {
    var entries: [YAMLEntry] = []
    for (key, value) in mapping {
      guard case .scalar(let name) = key else {
        throw ConfigurationError(.keyIsNoText, at: place(key))
      }
      entries.append(YAMLEntry(key: name.string, place: place(key), value: try tree(value)))
    }
    return entries
  }

  private func place(_ node: Node) -> Place {
    Place(file: file, line: node.mark?.line, column: node.mark?.column)
  }
}
