/// What a lesson says of one stage's corrections, before it is known what the stage takes.
struct LessonCorrections: Sendable {
  let stage: String
  let place: Place
  let edits: [LessonEdit]

  static func all(
    in lesson: MappingReader, of file: ConfigurationFile, _ errors: inout ConfigurationErrors
  ) -> [LessonCorrections] {
    let entries: [YAMLEntry] =
      lesson.value("corrections", expected: "a mapping of stages to lists of edits", &errors) {
        switch $0 {
        case .mapping(let entries): entries
        case .null: []
        case .bool, .int, .double, .string, .list: nil
        }
      } ?? []
    return entries.compactMap { LessonCorrections($0, of: file, &errors) }
  }

  init?(
    _ entry: YAMLEntry, of file: ConfigurationFile, _ errors: inout ConfigurationErrors
  ) {
    stage = entry.key
    place = entry.place
    switch entry.value.value {
    case .list(let nodes): edits = nodes.compactMap { LessonEdit($0, of: file, &errors) }
    case .null: edits = []
    case .bool, .int, .double, .string, .mapping:
      errors.add(
        .wrongValue(
          key: entry.key, expected: "a list of edits", found: entry.value.description),
        at: entry.value.place)
      return nil
    }
    checkAgreement(&errors)
  }

  /// What is rejected cannot be kept too.
  private func checkAgreement(_ errors: inout ConfigurationErrors) {
    var first: [String: LessonEdit] = [:]
    for edit in edits {
      guard let id = edit.id else { continue }
      if let other = first[id], (other.action == .reject) != (edit.action == .reject) {
        errors.add(.correctionsClash(id, firstLine: other.place.line ?? 1), at: edit.place)
      }
      first[id] = first[id] ?? edit
    }
  }

  /// The edits as the stage gets them, held against what it takes.
  func corrections(for work: CourseStage.Work, _ errors: inout ConfigurationErrors) -> Corrections {
    switch work {
    case .program: return Corrections(edits.map(\.unchecked))
    case .type(let type):
      guard !type.rewords.isEmpty else {
        errors.add(.notCorrectable(stage), at: place)
        return Corrections()
      }
      return Corrections(
        edits.compactMap { edit in
          switch edit.action {
          case .reject, .pin: edit.unchecked
          case .reword: edit.checked(by: type.rewords, of: stage, &errors)
          case .add: edit.addition(checkedBy: type.adds, of: stage, &errors)
          }
        })
    }
  }
}
