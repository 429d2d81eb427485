/// A course file and those that it inherits from, joined: the most general first.
struct CourseInheritance {
  private(set) var files: [CourseFile] = []

  init(of path: String, _ errors: inout ConfigurationErrors) {
    var next: (path: String, place: Place?)? = (path, nil)
    var seen: [String] = []
    while let (path, place) = next {
      if seen.contains(path.canonicalPath) {
        let circle = files.map(\.file.path).reversed() + [path]
        errors.add(.inheritanceCycle(Array(circle)), at: place)
        return
      }
      seen.append(path.canonicalPath)
      if let place, !path.isExistingFile {
        errors.add(.missingReferencedFile(path, key: "inherits"), at: place)
        return
      }
      guard let file = CourseFile(path: path, &errors) else { return }
      files.insert(file, at: 0)
      next = file.inherits.map { ($0.path, $0.place) }
    }
  }

  var title: String? { files.compactMap(\.title).last }
  var seed: UInt64 { files.compactMap(\.seed).last ?? 0 }
  var formats: [PackFormat] { files.compactMap(\.formats).last ?? PackFormat.allCases }

  var theme: Theme {
    Theme(
      templates: files.compactMap(\.templates).reversed(),
      stylesheets: files.compactMap(\.stylesheet))
  }

  /// The stages of all files in the pack's order: an inherited stage keeps its place, whatever
  /// becomes of it; new ones follow. `nil` where no file lists stages.
  func stages(_ errors: inout ConfigurationErrors) -> [StageEntry]? {
    let lists = files.compactMap(\.stages)
    guard var stages = lists.first else { return nil }
    refuseOff(in: stages, known: [], &errors)
    stages.removeAll { $0.work == .off }
    for list in lists.dropFirst() {
      let inherited = stages.map(\.name)
      refuseOff(in: list, known: inherited, &errors)
      for entry in list { Self.join(entry, to: &stages) }
    }
    return stages
  }

  private func refuseOff(
    in list: [StageEntry], known: [String], _ errors: inout ConfigurationErrors
  ) {
    for entry in list where entry.work == .off && !known.contains(entry.name) {
      errors.add(.nothingToSwitchOff(entry.name, known: known), at: entry.place)
    }
  }

  private static func join(_ entry: StageEntry, to stages: inout [StageEntry]) {
    guard let index = stages.firstIndex(where: { $0.name == entry.name }) else {
      if entry.work != .off { stages.append(entry) }
      return
    }
    switch entry.work {
    case .off: stages.remove(at: index)
    case .use, .run: stages[index] = entry
    case .named:
      let mentioned = entry.options.map(\.key)
      stages[index].options.removeAll { mentioned.contains($0.key) }
      stages[index].options += entry.options
    }
  }
}
