import Yams

/// The YAML between two lines `---` at the head of an essay.
struct FrontMatterReader {
  let values: [String: JSONValue]
  /// The lines that it takes, the two markers included.
  let lines: Range<Int>

  init(_ source: SourceText) throws(EssayError) {
    guard Self.isOpen(source) else {
      values = [:]
      lines = 0..<0
      return
    }
    let close = try Self.closingLine(of: source)
    lines = 0..<close + 1
    let range = source.line(0).upperBound..<source.line(close).lowerBound
    try FrontMatterLimits(source).check(1..<close)
    values = try Self.parse(
      String(decoding: source.bytes[range], as: UTF8.self), in: source.file)
  }

  /// A line `---` at the very start that a key follows; before anything else it is a line drawn
  /// across the page.
  private static func isOpen(_ source: SourceText) -> Bool {
    guard isMarker(source, 0, ["---"]), source.lineCount > 1 else { return false }
    let next = source.bytes[source.line(1)]
    return isMarker(source, 1, ["---", "..."]) || next.first == Ascii.hash
      || (next.first.map { !Ascii.isBlank($0) } ?? false) && next.contains(Ascii.colon)
  }

  private static func closingLine(of source: SourceText) throws(EssayError) -> Int {
    var line = 1
    while line < source.lineCount, source.line(line).upperBound < FrontMatterLimits.longest {
      if isMarker(source, line, ["---", "..."]) { return line }
      line += 1
    }
    throw .frontMatter(
      file: source.file, line: 1, column: 1, reason: "no line “---” ends it")
  }

  private static func isMarker(_ source: SourceText, _ line: Int, _ markers: [String]) -> Bool {
    var text = source.bytes[source.line(line)]
    while let last = text.last, Ascii.isBlank(last) { text.removeLast() }
    return markers.contains { text.elementsEqual($0.utf8) }
  }

  /// - Parameter yaml: begins at the end of the file's first line, so that lines are the file's.
  private static func parse(_ yaml: String, in file: String) throws(EssayError)
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
      throw refused(error, in: file)
    } catch {
      throw .frontMatter(file: file, line: 1, column: 1, reason: "\(error)")
    }
  }

  private static func refused(_ error: YamlError, in file: String) -> EssayError {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      .frontMatter(file: file, line: mark.line, column: mark.column, reason: problem)
    case .duplicatedKeysInMapping(let keys, let context):
      .frontMatter(
        file: file, line: context.mark.line, column: context.mark.column,
        reason: "“\(keys.sorted().joined(separator: "”, “"))” stands there twice")
    case .reader(let problem, _, _, _):
      .frontMatter(file: file, line: 1, column: 1, reason: problem)
    case .no, .memory, .writer, .emitter, .representer, .dataCouldNotBeDecoded:
      .frontMatter(file: file, line: 1, column: 1, reason: "it cannot be read")
    }
  }
}
