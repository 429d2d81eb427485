/// One essay of a course, and what is special about its pack.
public struct Lesson: Sendable {
  static let keys = ["title", "essay", "course", "options", "corrections"]

  /// The lesson file's path as the user gave it.
  public let file: String
  public let title: String?
  /// The essay file's path, as seen from where the user stands.
  public let essay: String
  /// The course file's path, as seen from where the user stands.
  public let course: String?
  let options: [LessonOptions]
  let corrections: [LessonCorrections]

  /// - Throws: ``Failure`` with all that is wrong: status 66 for a missing file, else 78.
  public static func load(file path: String) throws -> Lesson {
    var errors = ConfigurationErrors()
    let lesson = read(ConfigurationFile(path: path), &errors)
    try errors.check()
    guard let lesson else {
      throw ConfigurationError(.missingKey("essay", of: "a lesson"), at: Place(file: path))
    }
    return lesson
  }

  private static func read(
    _ file: ConfigurationFile, _ errors: inout ConfigurationErrors
  ) -> Lesson? {
    do throws(ConfigurationError) {
      let root = try file.root(of: "a lesson")
      guard let lesson = MappingReader(root, what: "a lesson", keys: keys, &errors)
      else { return nil }
      return read(lesson, of: file, &errors)
    } catch {
      errors.add(error)
      return nil
    }
  }

  private static func read(
    _ lesson: MappingReader, of file: ConfigurationFile, _ errors: inout ConfigurationErrors
  ) -> Lesson? {
    let essay = path("essay", lesson, file, &errors)
    let course = path("course", lesson, file, &errors)
    let title = lesson.text("title", &errors)
    let options = lesson.options("options", &errors).compactMap { LessonOptions($0, &errors) }
    let corrections = LessonCorrections.all(in: lesson, of: file, &errors)
    if lesson.node("essay") == nil {
      errors.add(.missingKey("essay", of: "a lesson"), at: lesson.place)
    }
    guard let essay else { return nil }
    return Lesson(
      file: file.path, title: title, essay: essay, course: course, options: options,
      corrections: corrections)
  }

  private static func path(
    _ key: String, _ lesson: MappingReader, _ file: ConfigurationFile,
    _ errors: inout ConfigurationErrors
  ) -> String? {
    guard let text = lesson.text(key, &errors), let node = lesson.node(key) else { return nil }
    let path = file.resolve(text)
    if !path.isExistingFile {
      errors.add(.missingReferencedFile(path, key: key), at: node.place)
    }
    return path
  }
}

/// What a lesson says of one stage's options.
struct LessonOptions: Sendable {
  let stage: String
  let place: Place
  let options: [YAMLEntry]

  init?(_ entry: YAMLEntry, _ errors: inout ConfigurationErrors) {
    stage = entry.key
    place = entry.place
    guard case .mapping(let options) = entry.value.value else {
      errors.add(
        .wrongValue(
          key: entry.key, expected: "a mapping of options to values",
          found: entry.value.description), at: entry.value.place)
      return nil
    }
    self.options = options
  }
}
