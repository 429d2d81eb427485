/// Turns the entries of a course into stages that can run, with every name in them looked up.
struct CourseResolution {
  let registry: StageRegistry

  func stages(
    _ entries: [StageEntry], _ errors: inout ConfigurationErrors
  ) -> [CourseStage] {
    let stages = entries.compactMap { stage($0, &errors) }
    if stages.count == entries.count { StageGraph(stages).check(&errors) }
    return stages
  }

  private func stage(_ entry: StageEntry, _ errors: inout ConfigurationErrors) -> CourseStage? {
    guard let work = work(entry, &errors) else { return nil }
    if case .type(let type) = work {
      StageOptionCheck(stage: entry.name).check(entry.options, for: type, &errors)
    }
    return CourseStage(
      name: entry.name, work: work, needs: entry.needs,
      options: Dictionary(
        entry.options.map { ($0.key, $0.value.json) }, uniquingKeysWith: { _, last in last }),
      optionPlaces: entry.options.places,
      isOptional: entry.isOptional ?? false, place: entry.place)
  }

  private func work(
    _ entry: StageEntry, _ errors: inout ConfigurationErrors
  ) -> CourseStage.Work? {
    switch entry.work {
    case .run(let program): return .program(program)
    case .named, .off: return type(entry.name, entry.place, &errors)
    case .use(let name): return type(name, entry.place, &errors)
    }
  }

  private func type(
    _ name: String, _ place: Place, _ errors: inout ConfigurationErrors
  ) -> CourseStage.Work? {
    if let type = registry[name] { return .type(type) }
    errors.add(.unknownStage(name, known: registry.names), at: place)
    return nil
  }
}

extension [YAMLEntry] {
  /// Where the value of each key stands.
  var places: [String: Place] {
    Dictionary(map { ($0.key, $0.value.place) }, uniquingKeysWith: { _, last in last })
  }
}
