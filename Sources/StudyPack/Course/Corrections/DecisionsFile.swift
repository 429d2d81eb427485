/// A file of decisions about what stages made: what stands under `corrections:` of a lesson, by
/// itself.
public struct DecisionsFile: Sendable {
  /// In the file's order.
  public let edits: [(stage: String, edit: Correction)]

  /// - Throws: ``Failure`` with all that is wrong, as a lesson's corrections would be.
  public init(file path: String, course: Course) throws {
    let file = ConfigurationFile(path: path)
    let root = try file.root(of: "a list of decisions")
    var errors = ConfigurationErrors()
    let reader = MappingReader(
      root, what: "a list of decisions", keys: course.stages.map(\.name), &errors)
    var edits: [(stage: String, edit: Correction)] = []
    for entry in reader?.entries ?? [] {
      guard let stage = course.stages.first(where: { $0.name == entry.key }),
        let list = LessonCorrections(entry, of: file, &errors)
      else { continue }
      for edit in list.corrections(for: stage.work, &errors).all {
        edits.append((stage.name, edit))
      }
      for edit in list.edits {
        if let file = edit.file { errors.add(.fileInDecisions(file), at: edit.place) }
      }
    }
    try errors.check()
    self.edits = edits
  }
}
