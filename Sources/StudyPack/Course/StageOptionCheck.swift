/// Checks what a course says of a stage's options against the stage's own fields.
struct StageOptionCheck {
  let stage: String

  func check(
    _ options: [YAMLEntry], for type: any Stage.Type, _ errors: inout ConfigurationErrors
  ) {
    check(options, opening: type, &errors)
  }

  private func check<S: Stage>(
    _ options: [YAMLEntry], opening type: S.Type, _ errors: inout ConfigurationErrors
  ) {
    let fields = S.Options.fields
    var decoded = S.Options()
    for option in options {
      guard let field = fields.first(where: { $0.key == option.key }) else {
        errors.add(
          .unknownOption(option.key, stage: stage, known: fields.map(\.key)), at: option.place)
        continue
      }
      if field.set(&decoded, option.value.json) {
        if field.isFile { checkFile(option, &errors) }
        continue
      }
      errors.add(
        .wrongOption(
          option.key, stage: stage, expected: field.expected, found: option.value.contents),
        at: option.value.place)
    }
  }

  private func checkFile(_ option: YAMLEntry, _ errors: inout ConfigurationErrors) {
    guard let name = option.value.json.string, !name.isEmpty else { return }
    let path = ConfigurationFile(path: option.value.place.file).resolve(name)
    if !path.isExistingFile {
      errors.add(.missingReferencedFile(path, key: option.key), at: option.value.place)
    }
  }
}
