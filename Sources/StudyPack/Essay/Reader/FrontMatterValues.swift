import Yams

/// From Yams' nodes to JSON values.
struct FrontMatterValues {
  private static let mostValues = 10_000
  let file: String

  func object(_ mapping: Node.Mapping) throws(EssayError) -> [String: JSONValue] {
    var budget = Self.mostValues
    return try object(mapping, &budget)
  }

  private func object(_ mapping: Node.Mapping, _ budget: inout Int) throws(EssayError)
    -> [String: JSONValue]
  {
    var members: [String: JSONValue] = [:]
    for (key, value) in mapping {
      guard case .scalar(let name) = key else {
        throw refused("a key is no plain word", at: key)
      }
      members[name.string] = try self.value(value, &budget)
    }
    return members
  }

  private func value(_ node: Node, _ budget: inout Int) throws(EssayError) -> JSONValue {
    budget -= 1
    guard budget > 0 else { throw refused("it holds too many values", at: node) }
    switch node {
    case .scalar(let scalar): return value(of: scalar, node)
    case .mapping(let mapping): return .object(try object(mapping, &budget))
    case .sequence(let sequence):
      var elements: [JSONValue] = []
      for element in sequence { elements.append(try value(element, &budget)) }
      return .array(elements)
    case .alias: return .null
    }
  }

  /// What stands in quotation marks is text, whatever it looks like.
  private func value(of scalar: Node.Scalar, _ node: Node) -> JSONValue {
    guard scalar.style == .plain else { return .string(scalar.string) }
    if node.null != nil { return .null }
    if let flag = node.bool { return .bool(flag) }
    if let number = node.int { return .int(number) }
    if let number = node.float, number.isFinite { return .double(number) }
    return .string(scalar.string)
  }

  private func refused(_ reason: String, at node: Node) -> EssayError {
    .frontMatter(
      file: file, line: node.mark?.line ?? 1, column: node.mark?.column ?? 1, reason: reason)
  }
}
