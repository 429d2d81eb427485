/// The text of a `lesson.yml` that a tool records corrections in. Comments, order and whatever else
/// its author wrote stay as they are: lines are put in and taken out, and nothing is written anew.
public struct LessonText: Sendable {
  public let file: String
  /// As it stands on the disk, or would.
  public private(set) var text: String

  /// - Throws: a ``StudyPackError`` for a file that cannot be read.
  public init(file: String) throws {
    self.init(file: file, text: try ConfigurationFile(path: file).originalText())
  }

  init(file: String, text: String) {
    self.file = file
    self.text = text
  }

  /// Records an edit of what `stage` makes. Earlier edits that it takes the place of leave: what is
  /// rejected is no longer pinned or reworded, and what is kept is no longer rejected.
  ///
  /// - Throws: a ``StudyPackError`` where the text has a form that lines cannot be put into.
  public mutating func record(_ edit: Correction, for stage: String) throws {
    var lines = CorrectionLines(text, file: file)
    for old in try lines.edits(of: stage).reversed() where edit.replaces(old) {
      try lines.remove(old, of: stage)
    }
    try lines.add(edit, to: stage)
    try check(lines.text, has: edit, for: stage)
    text = lines.text
  }

  /// Puts the text in the place of the file, in one step.
  public func write() throws { try FileSystem.replace(file, with: Array(text.utf8)) }

  /// Holds the new text against the old one: all else is the same, and the edit is the stage's last.
  private func check(_ new: String, has edit: Correction, for stage: String) throws {
    let before = CorrectionLines(text, file: file)
    let after = CorrectionLines(new, file: file)
    var expected = try before.lists()
    expected[stage] = zip(try before.edits(of: stage), expected[stage] ?? [])
      .filter { !edit.replaces($0.0) }.map(\.1)
    var found = try after.lists()
    found[stage] = found[stage]?.dropLast()
    guard try before.rest() == after.rest(), found == expected,
      try after.edits(of: stage).last?.says(edit) == true
    else {
      throw ConfigurationError(
        .notEditable("the file would say something else"), at: Place(file: file))
    }
  }
}

extension Correction {
  fileprivate func replaces(_ old: LessonEdit) -> Bool {
    // Decisions taken from a file a second time add nothing twice.
    if action == .add { return old.says(self) }
    guard let id, old.id == id else { return false }
    switch action {
    case .reject: return true
    case .pin: return old.action != .reword
    case .reword: return true
    case .add: return false
    }
  }
}

extension LessonEdit {
  /// Whether the edit says the same, wherever it stands.
  fileprivate func says(_ edit: Correction) -> Bool {
    let mine = unchecked
    return mine.action == edit.action && mine.id == edit.id && mine.was == edit.was
      && mine.values == edit.values
  }
}
