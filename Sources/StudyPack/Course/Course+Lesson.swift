extension Course {
  /// The course with a lesson's options in place of its own, and with the lesson's corrections.
  ///
  /// - Throws: ``Failure`` where the lesson names a stage or an option that the course has not, or
  ///   corrects what a stage does not let correct.
  public func applying(_ lesson: Lesson) throws -> Course {
    var errors = ConfigurationErrors()
    var stages = stages
    for change in lesson.options {
      guard let index = stages.firstIndex(where: { $0.name == change.stage }) else {
        errors.add(
          .unknownStage(change.stage, known: stages.map(\.name)), at: change.place)
        continue
      }
      if case .type(let type) = stages[index].work {
        StageOptionCheck(stage: change.stage).check(change.options, for: type, &errors)
      }
      stages[index] = stages[index].with(change.options)
    }
    for change in lesson.corrections {
      guard let index = stages.firstIndex(where: { $0.name == change.stage }) else {
        errors.add(
          .unknownStage(change.stage, known: stages.map(\.name)), at: change.place)
        continue
      }
      stages[index] = stages[index].with(change.corrections(for: stages[index].work, &errors))
    }
    try errors.check()
    return Course(
      file: file, title: title, seed: seed, formats: formats, theme: theme, stages: stages)
  }
}

extension CourseStage {
  fileprivate func with(_ changes: [YAMLEntry]) -> CourseStage {
    CourseStage(
      name: name, work: work, needs: needs,
      options: options.merging(
        changes.map { ($0.key, $0.value.json) }, uniquingKeysWith: { _, new in new }),
      optionPlaces: optionPlaces.merging(changes.places, uniquingKeysWith: { _, new in new }),
      corrections: corrections, isOptional: isOptional, place: place)
  }

  fileprivate func with(_ corrections: Corrections) -> CourseStage {
    CourseStage(
      name: name, work: work, needs: needs, options: options, optionPlaces: optionPlaces,
      corrections: corrections,
      isOptional: isOptional, place: place)
  }
}
