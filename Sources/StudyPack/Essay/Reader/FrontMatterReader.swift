import Yams

/// The YAML between two lines `---` at the head of an essay.
struct FrontMatterReader {
  /// Nobody's front matter is longer; what is, is an attack or no front matter.
  private static let longest = 64 * 1024

  let values: [String: JSONValue]
  /// The lines that it takes, the two markers included.
  let lines: Range<Int>

  init(_ source: SourceText) throws(EssayError) {
    guard let close = Self.closingLine(of: source) else {
      values = [:]
      lines = 0..<0
      return
    }
    lines = 0..<close + 1
    let range = source.line(0).upperBound..<source.line(close).lowerBound
    values = try Self.parse(String(decoding: source.bytes[range], as: UTF8.self), source.file)
  }

  private static func closingLine(of source: SourceText) -> Int? {
    guard isMarker(source, 0, ["---"]) else { return nil }
    var line = 1
    while line < source.lineCount, source.line(line).upperBound < longest {
      if isMarker(source, line, ["---", "..."]) { return line }
      line += 1
    }
    return nil
  }

  private static func isMarker(_ source: SourceText, _ line: Int, _ markers: [String]) -> Bool {
    var text = String(decoding: source.bytes[source.line(line)], as: UTF8.self)[...]
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return markers.contains(String(text))
  }

  private static func parse(_ yaml: String, _ file: String) throws(EssayError)
    -> [String: JSONValue]
  {
    do {
      guard let node = try Yams.compose(yaml: yaml) else { return [:] }
      guard case .mapping(let mapping) = node else {
        throw EssayError.frontMatter(
          file: file, line: 2, column: 1, reason: "it holds no “key: value” lines")
      }
      return try FrontMatterValues(file: file).object(mapping)
    } catch let error as EssayError {
      throw error
    } catch let error as YamlError {
      throw refused(error, file)
    } catch {
      throw .frontMatter(file: file, line: 1, column: 1, reason: "\(error)")
    }
  }

  private static func refused(_ error: YamlError, _ file: String) -> EssayError {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      .frontMatter(file: file, line: mark.line, column: mark.column, reason: problem)
    default:
      .frontMatter(file: file, line: 1, column: 1, reason: "it cannot be read")
    }
  }
}

/// From Yams' nodes to JSON values, within limits: an alias repeated in aliases grows without bound.
private struct FrontMatterValues {
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
      members[key.string ?? ""] = try self.value(value, &budget)
    }
    return members
  }

  private func value(_ node: Node, _ budget: inout Int) throws(EssayError) -> JSONValue {
    budget -= 1
    guard budget > 0 else {
      throw .frontMatter(file: file, line: 1, column: 1, reason: "it holds too many values")
    }
    switch node {
    case .scalar:
      if let flag = node.bool { return .bool(flag) }
      if let number = node.int { return .int(number) }
      if let number = node.float, number.isFinite { return .double(number) }
      return node.null == nil ? .string(node.string ?? "") : .null
    case .mapping(let mapping): return .object(try object(mapping, &budget))
    case .sequence(let sequence):
      var elements: [JSONValue] = []
      for element in sequence { elements.append(try value(element, &budget)) }
      return .array(elements)
    case .alias: return .null
    }
  }
}
