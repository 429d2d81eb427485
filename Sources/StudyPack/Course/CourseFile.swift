/// A course file by itself, before it is joined with the one that it inherits from.
struct CourseFile {
  static let keys = ["title", "inherits", "seed", "formats", "theme", "stages"]

  var file: ConfigurationFile
  var title: String?
  var inherits: (path: String, place: Place)?
  var seed: UInt64?
  var formats: [PackFormat]?
  var templates: String?
  var stylesheet: String?
  var stages: [StageEntry]?

  init?(path: String, _ errors: inout ConfigurationErrors) {
    file = ConfigurationFile(path: path)
    do throws(ConfigurationError) {
      let root = try file.root(of: "a course")
      guard let course = MappingReader(root, what: "a course", keys: Self.keys, &errors)
      else { return nil }
      read(course, &errors)
    } catch {
      errors.add(error)
      return nil
    }
  }

  private mutating func read(_ course: MappingReader, _ errors: inout ConfigurationErrors) {
    title = course.text("title", &errors)
    if let path = course.text("inherits", &errors), let node = course.node("inherits") {
      inherits = (file.resolve(path), node.place)
    }
    seed = course.value("seed", expected: "a whole number, 0 or more", &errors) {
      if case .int(let number) = $0 { UInt64(exactly: number) } else { nil }
    }
    formats = course.value("formats", expected: "a list of markdown, html", &errors) {
      guard case .list(let nodes) = $0, !nodes.isEmpty else { return nil }
      let formats = nodes.compactMap { $0.json.string.flatMap(PackFormat.init(rawValue:)) }
      return formats.count == nodes.count ? formats.withoutRepetition : nil
    }
    readTheme(course, &errors)
    stages = StageEntryReader(file: file).entries(course, &errors)
  }

  private mutating func readTheme(_ course: MappingReader, _ errors: inout ConfigurationErrors) {
    guard let node = course.node("theme"),
      let theme = MappingReader(
        node, what: "a theme", key: "theme", keys: ["templates", "stylesheet"], &errors)
    else { return }
    templates = path("templates", theme, &errors)
    stylesheet = path("stylesheet", theme, &errors)
  }

  private func path(
    _ key: String, _ theme: MappingReader, _ errors: inout ConfigurationErrors
  ) -> String? {
    guard let text = theme.text(key, &errors), let node = theme.node(key) else { return nil }
    let path = file.resolve(text)
    if !path.isExistingFile {
      errors.add(.missingReferencedFile(path, key: key), at: node.place)
    }
    return path
  }
}
