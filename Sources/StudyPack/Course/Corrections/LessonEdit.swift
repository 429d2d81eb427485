/// An entry of a list of corrections: one of the keys `reject`, `pin`, `reword`, `add`, with what
/// belongs to it.
struct LessonEdit: Sendable, Hashable {
  static let actions = Correction.Action.allCases.map(\.rawValue)

  var action: Correction.Action
  var id: String?
  var was: String?
  var file: String?
  /// What `reword` and `add` set.
  var fields: [YAMLEntry]
  var place: Place

  init?(_ node: YAMLNode, of file: ConfigurationFile, _ errors: inout ConfigurationErrors) {
    guard case .mapping(let entries) = node.value else {
      errors.add(
        .wrongValue(
          key: "corrections", expected: "a list of edits such as “reject: ID”",
          found: node.description), at: node.place)
      return nil
    }
    let verbs = entries.filter { Self.actions.contains($0.key) }
    guard let verb = verbs.first, let action = Correction.Action(rawValue: verb.key),
      verbs.count == 1
    else {
      errors.add(.correctionAction(found: entries.map(\.key)), at: node.place)
      return nil
    }
    self.action = action
    place = verb.place
    fields = entries.filter { $0.key != verb.key && $0.key != "was" }
    was = entries.first { $0.key == "was" }?.value.json.string
    let isRead =
      action == .add ? readAddition(verb, of: file, &errors) : readTarget(verb, &errors)
    guard isRead else { return nil }
    checkFields(&errors)
  }

  private mutating func readTarget(
    _ verb: YAMLEntry, _ errors: inout ConfigurationErrors
  ) -> Bool {
    guard let id = verb.value.json.string, !id.isEmpty else {
      errors.add(
        .wrongValue(
          key: verb.key, expected: "the id of what it is about", found: verb.value.description),
        at: verb.value.place)
      return false
    }
    self.id = id
    return true
  }

  /// A file, or what is added itself.
  private mutating func readAddition(
    _ verb: YAMLEntry, of file: ConfigurationFile, _ errors: inout ConfigurationErrors
  ) -> Bool {
    switch verb.value.value {
    case .mapping(let entries):
      fields += entries
      return true
    case .string(let name):
      let path = file.resolve(name)
      if !path.isExistingFile {
        errors.add(.missingReferencedFile(path, key: "add"), at: verb.value.place)
      }
      self.file = path
      return true
    case .null, .bool, .int, .double, .list:
      errors.add(
        .wrongValue(
          key: verb.key, expected: "a file, or a mapping of what is added",
          found: verb.value.description), at: verb.value.place)
      return false
    }
  }

  private func checkFields(_ errors: inout ConfigurationErrors) {
    switch action {
    case .reject, .pin:
      for field in fields {
        errors.add(
          .unknownKey(field.key, of: "an edit that has “\(action.rawValue)”", known: ["was"]),
          at: field.place)
      }
    case .reword:
      if fields.isEmpty { errors.add(.emptyReword(id ?? ""), at: place) }
    case .add: break
    }
  }

  /// As a stage that is a program gets it.
  var unchecked: Correction {
    correction(
      Dictionary(fields.map { ($0.key, $0.value.json) }, uniquingKeysWith: { _, last in last }))
  }

  private func correction(_ values: [String: JSONValue]) -> Correction {
    Correction(action, id: id, was: was, values: values, file: file, at: place)
  }

  func checked(
    by known: [CorrectionField], of stage: String, _ errors: inout ConfigurationErrors
  ) -> Correction? {
    var values: [String: JSONValue] = [:]
    for field in fields {
      guard let form = known.first(where: { $0.key == field.key }) else {
        errors.add(
          .unknownKey(
            field.key, of: "what “\(stage)” can \(action.rawValue)", known: known.map(\.key)),
          at: field.place)
        continue
      }
      if let value = form.decode(field.value.json) {
        values[field.key] = value
      } else {
        errors.add(
          .wrongValue(
            key: field.key, expected: form.expected, found: field.value.description),
          at: field.value.place)
      }
    }
    return correction(values)
  }

  func addition(
    checkedBy known: [CorrectionField], of stage: String, _ errors: inout ConfigurationErrors
  ) -> Correction? {
    guard !known.isEmpty else {
      errors.add(.nothingToAdd(stage), at: place)
      return nil
    }
    if file == nil {
      for form in known where form.isRequired && !fields.contains(where: { $0.key == form.key }) {
        errors.add(.missingKey(form.key, of: "what is added to “\(stage)”"), at: place)
      }
    }
    return checked(by: known, of: stage, &errors)
  }
}
