/// The lines of a lesson, and where in them corrections stand.
struct CorrectionLines {
  private let file: String
  private let lineEnd: String
  /// Without their line ends.
  private var lines: [String]

  init(_ text: String, file: String) {
    self.file = file
    lineEnd = text.utf8.contains(0x0D) ? "\r\n" : "\n"
    lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).map { line in
      String(Substring(line.last == 0x0D ? line.dropLast() : line))
    }
  }

  var text: String { lines.joined(separator: lineEnd) }

  // MARK: Reading

  private func root() throws(ConfigurationError) -> [YAMLEntry] {
    // With a line end last, so that a text at the end reads as it does once lines follow it.
    var plain = lines.joined(separator: "\n") + "\n"
    if plain.unicodeScalars.first == "\u{FEFF}" { plain.unicodeScalars.removeFirst() }
    guard let root = try YAMLReader(file: file).read(plain) else { return [] }
    guard case .mapping(let entries) = root.value else {
      throw unfit("a lesson is a mapping of keys to values", at: root.place)
    }
    return entries
  }

  /// All of the lesson but its corrections.
  func rest() throws(ConfigurationError) -> [String: JSONValue] {
    Dictionary(
      try root().filter { $0.key != "corrections" }.map { ($0.key, $0.value.json) },
      uniquingKeysWith: { first, _ in first })
  }

  private func corrections() throws(ConfigurationError) -> YAMLEntry? {
    try root().first { $0.key == "corrections" }
  }

  private func list(of stage: String) throws(ConfigurationError) -> YAMLEntry? {
    guard case .mapping(let stages)? = try corrections()?.value.value else { return nil }
    return stages.first { $0.key == stage }
  }

  private func nodes(of stage: String) throws(ConfigurationError) -> [YAMLNode] {
    guard case .list(let nodes)? = try list(of: stage)?.value.value else { return [] }
    return nodes
  }

  func edits(of stage: String) throws(ConfigurationError) -> [LessonEdit] {
    var errors = ConfigurationErrors()
    return try nodes(of: stage).compactMap {
      LessonEdit($0, of: ConfigurationFile(path: file), &errors)
    }
  }

  /// The edits of each stage as they are written, in order.
  func lists() throws(ConfigurationError) -> [String: [JSONValue]] {
    guard case .mapping(let stages)? = try corrections()?.value.value else { return [:] }
    return Dictionary(
      stages.map { ($0.key, $0.value.json.array ?? []) }, uniquingKeysWith: { first, _ in first })
  }

  // MARK: Writing

  /// Takes out the lines of an edit, and comments between them.
  mutating func remove(_ edit: LessonEdit, of stage: String) throws(ConfigurationError) {
    guard let line = edit.place.line, let list = try list(of: stage),
      let dash = dash(of: list.value)
    else { throw unfit("“\(stage)” is no list with an edit a line", at: edit.place) }
    let start = entryStart(line - 1, dash: dash)
    guard let start else { throw unfit("the edit does not stand by itself", at: edit.place) }
    let end = endOfBlock(after: start) { $0.indentation > dash && !$0.isComment }
    lines.removeSubrange(start..<end)
  }

  /// Puts an edit behind the stage's last one.
  mutating func add(_ edit: Correction, to stage: String) throws(ConfigurationError) {
    guard let corrections = try corrections() else {
      return append(["corrections:", "  \(YAMLText.key(stage)):"] + block(edit, indent: 4))
    }
    guard let keyLine = corrections.place.line.map({ $0 - 1 }) else { return }
    guard case .mapping(let stages) = corrections.value.value else {
      guard corrections.value.value == .null else {
        throw unfit("“corrections” is no mapping", at: corrections.value.place)
      }
      return insert(
        ["  \(YAMLText.key(stage)):"] + block(edit, indent: 4), at: keyLine + 1)
    }
    guard let first = stages.first, first.place.line != corrections.place.line else {
      throw unfit("“corrections” stands on one line", at: corrections.place)
    }
    let indent = (first.place.column ?? 1) - 1
    guard let list = stages.first(where: { $0.key == stage }) else {
      let end = endOfBlock(after: keyLine) {
        $0.indentation > indent || ($0.indentation == indent && !$0.isComment)
      }
      let key = String(repeating: " ", count: indent) + "\(YAMLText.key(stage)):"
      return insert([key] + block(edit, indent: indent + 2), at: end)
    }
    try add(edit, to: list, indent: indent)
  }

  private mutating func add(
    _ edit: Correction, to list: YAMLEntry, indent: Int
  ) throws(ConfigurationError) {
    guard let keyLine = list.place.line.map({ $0 - 1 }) else { return }
    switch list.value.value {
    case .null: insert(block(edit, indent: indent + 2), at: keyLine + 1)
    case .list:
      guard let dash = dash(of: list.value) else {
        throw unfit("the edits of “\(list.key)” stand on one line", at: list.value.place)
      }
      let last = endOfBlock(after: keyLine) {
        $0.indentation > dash || ($0.indentation == dash && $0.hasDash(at: dash))
      }
      insert(block(edit, indent: dash), at: last)
    case .bool, .int, .double, .string, .mapping:
      throw unfit("“\(list.key)” is no list", at: list.value.place)
    }
  }

  /// The column of a list's dashes; `nil` for one in brackets.
  private func dash(of list: YAMLNode) -> Int? {
    guard let line = list.place.line, let column = list.place.column, line <= lines.count,
      lines[line - 1].hasDash(at: column - 1),
      lines[line - 1].indentation == column - 1
    else { return nil }
    return column - 1
  }

  /// The line of the dash that begins the entry, at `line` or above it.
  private func entryStart(_ line: Int, dash: Int) -> Int? {
    guard line < lines.count else { return nil }
    return (0...line).reversed().first {
      lines[$0].indentation == dash && lines[$0].hasDash(at: dash)
    }
  }

  /// The line after the last one that belongs to what begins at `start`. Blank lines, and comments that
  /// do not belong to it, may stand between, and at its end are left out.
  private func endOfBlock(after start: Int, _ belongs: (String) -> Bool) -> Int {
    var end = start + 1
    for index in lines.indices.dropFirst(start + 1) where !lines[index].isBlank {
      if belongs(lines[index]) {
        end = index + 1
      } else if !lines[index].isComment {
        break
      }
    }
    return end
  }

  private mutating func append(_ new: [String]) {
    while lines.last?.isEmpty == true { lines.removeLast() }
    lines += (lines.isEmpty ? [] : [""]) + new + [""]
  }

  private mutating func insert(_ new: [String], at index: Int) {
    lines.insert(contentsOf: new, at: min(index, lines.count))
    if lines.last?.isEmpty == false { lines.append("") }
  }

  private func block(_ edit: Correction, indent: Int) -> [String] {
    YAMLText.lines(of: edit).enumerated().map { number, line in
      String(repeating: " ", count: indent) + (number == 0 ? "- " : "  ") + line
    }
  }

  private func unfit(_ reason: String, at place: Place) -> ConfigurationError {
    ConfigurationError(.notEditable(reason), at: place)
  }
}

extension String {
  fileprivate var indentation: Int { utf8.prefix { $0 == 0x20 }.count }

  fileprivate var isBlank: Bool { utf8.allSatisfy { $0 == 0x20 || $0 == 0x09 } }

  /// Whether it looks like a comment; a line of a longer text may too.
  fileprivate var isComment: Bool { utf8.first { $0 != 0x20 && $0 != 0x09 } == 0x23 }

  fileprivate func hasDash(at column: Int) -> Bool { utf8.dropFirst(column).first == 0x2D }
}
