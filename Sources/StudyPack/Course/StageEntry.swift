/// An entry of a course's `stages:`, before it is known what it changes.
struct StageEntry {
  enum Work: Hashable {
    /// A name alone, with or without options: an inherited stage, else one by that name.
    case named
    case use(String)
    case run(StageProgram)
    case off
  }

  var name: String
  var place: Place
  var work: Work
  var needs: [String] = []
  var isOptional: Bool?
  var options: [YAMLEntry] = []
}

/// Reads `stages:` of a course file.
struct StageEntryReader {
  static let keys = [
    "use", "run", "as", "needs", "timeout", "output-limit", "optional", "options",
  ]

  let file: ConfigurationFile

  func entries(
    _ course: MappingReader, _ errors: inout ConfigurationErrors
  ) -> [StageEntry]? {
    let nodes: [YAMLNode]? = course.value("stages", expected: "a list of stages", &errors) {
      if case .list(let nodes) = $0 { nodes } else { nil }
    }
    guard let nodes else { return nil }
    var entries: [StageEntry] = []
    for node in nodes {
      guard let entry = entry(node, &errors) else { continue }
      if entries.contains(where: { $0.name == entry.name }) {
        errors.add(.stageTwice(entry.name), at: entry.place)
      } else {
        entries.append(entry)
      }
    }
    return entries
  }

  private func entry(_ node: YAMLNode, _ errors: inout ConfigurationErrors) -> StageEntry? {
    switch node.value {
    case .string(let name):
      return StageEntry(name: name, place: node.place, work: .named)
    case .mapping(let entries):
      if entries.count == 1, !Self.keys.contains(entries[0].key) {
        return shorthand(entries[0], &errors)
      }
      return full(node, entries, &errors)
    case .null, .bool, .int, .double, .list:
      errors.add(
        .wrongValue(key: "stages", expected: "a list of stages", found: node.description),
        at: node.place)
      return nil
    }
  }

  /// `glossary: {limit: 20}` or `glossary: off`
  private func shorthand(
    _ entry: YAMLEntry, _ errors: inout ConfigurationErrors
  ) -> StageEntry? {
    var result = StageEntry(name: entry.key, place: entry.place, work: .named)
    switch entry.value.value {
    case .mapping(let options): result.options = options
    case .null: break
    case .bool(false), .string("off"): result.work = .off
    case .bool, .int, .double, .string, .list:
      errors.add(
        .wrongValue(
          key: entry.key, expected: "a mapping of options, or off",
          found: entry.value.description), at: entry.value.place)
      return nil
    }
    return result
  }

  private func full(
    _ node: YAMLNode, _ entries: [YAMLEntry], _ errors: inout ConfigurationErrors
  ) -> StageEntry? {
    guard entries.contains(where: { ["use", "run"].contains($0.key) }) else {
      errors.add(.stageWithoutWork(keys: entries.map { "“\($0.key)”" }), at: node.place)
      return nil
    }
    guard let mapping = MappingReader(node, what: "a stage", keys: Self.keys, &errors),
      let (work, fallback) = work(mapping, &errors)
    else { return nil }
    let name = mapping.text("as", &errors) ?? fallback
    let place = mapping.entries.first { $0.key == "as" }?.value.place ?? node.place
    guard StageName.isValid(name) else {
      errors.add(.badStageName(name), at: place)
      return nil
    }
    return StageEntry(
      name: name, place: place, work: work,
      needs: mapping.texts("needs", &errors) ?? [],
      isOptional: mapping.flag("optional", &errors),
      options: mapping.options("options", &errors))
  }

  private func work(
    _ mapping: MappingReader, _ errors: inout ConfigurationErrors
  ) -> (StageEntry.Work, name: String)? {
    if mapping.node("use") != nil, let run = mapping.entries.first(where: { $0.key == "run" }) {
      errors.add(.useAndRun, at: run.place)
      return nil
    }
    if mapping.node("run") != nil { return program(mapping, &errors) }
    for entry in mapping.entries where ["timeout", "output-limit"].contains(entry.key) {
      errors.add(.onlyForPrograms(entry.key), at: entry.place)
    }
    return mapping.text("use", &errors).map { (.use($0), $0) }
  }

  private func program(
    _ mapping: MappingReader, _ errors: inout ConfigurationErrors
  ) -> (StageEntry.Work, name: String)? {
    let timeout = mapping.value("timeout", expected: "a number of seconds up to 3600", &errors) {
      Limits.duration($0)
    }
    let limit = mapping.value(
      "output-limit", expected: "a size from 1 kB to 1 GB, such as 8 MB", &errors
    ) { Limits.size($0) }
    guard let command = command(mapping, &errors) else { return nil }
    guard mapping.node("as") != nil else {
      errors.add(.missingKey("as", of: "a stage that runs a program"), at: mapping.place)
      return nil
    }
    let program = StageProgram(
      command: command, folder: file.folder, timeLimit: timeout ?? StageProgram.usualTimeLimit,
      outputLimit: limit ?? StageProgram.usualOutputLimit)
    return (.run(program), command[0])
  }

  private func command(
    _ mapping: MappingReader, _ errors: inout ConfigurationErrors
  ) -> [String]? {
    mapping.value("run", expected: "a program and its arguments, as a list", &errors) {
      switch $0 {
      case .string(let program): return program.isEmpty ? nil : [program]
      case .list(let nodes):
        let words = nodes.compactMap { node -> String? in
          switch node.value {
          case .string(let word): word
          case .int(let number): "\(number)"
          case .bool, .double, .null, .list, .mapping: nil
          }
        }
        return words.count == nodes.count && words.first?.isEmpty == false ? words : nil
      case .null, .bool, .int, .double, .mapping: return nil
      }
    }
  }
}
