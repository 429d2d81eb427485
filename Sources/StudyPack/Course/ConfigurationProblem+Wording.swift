extension ConfigurationProblem {
  /// What is wrong, as a sentence without a full stop.
  var message: String {
    switch self {
    case .missingFile: "the file does not exist or cannot be read"
    case .notUTF8(let offset): "the file is not UTF-8: byte \(offset) is no part of a character"
    case .empty(let what): "the file is empty; \(what) is a mapping of keys to values"
    case .syntax(let problem): "this is no YAML: \(problem)"
    case .tab: "a tab stands in the indentation"
    case .alias(let name): "\(name) is a YAML alias, and courses have none"
    case .tooLarge(let bytes): "the file has \(bytes) bytes, more than \(YAMLGuard.largest)"
    case .tooDeep: "values are nested more than \(YAMLGuard.deepest) deep"
    case .keyIsNoText: "a key is a list or a mapping"
    case .duplicateKey(let key, let line):
      "the key “\(key)” stands here again; it is first on line \(line)"
    case .unknownKey(let key, let of, _): "\(of) has no key “\(key)”"
    case .missingKey(let key, let of): "\(of) needs the key “\(key)”"
    case .wrongValue(let key, let expected, let found):
      "“\(key)” must be \(expected), but is \(found)"
    case .stageWithoutWork(let keys):
      "this stage has the keys \(keys.joined(separator: ", ")), but neither “use” nor “run”"
    case .useAndRun: "this stage has both “use” and “run”"
    case .onlyForPrograms(let key): "“\(key)” is for stages that “run” a program only"
    case .unknownStage(let name, _): "there is no stage “\(name)”"
    case .badStageName(let name): "“\(name)” cannot be a stage's name"
    case .stageTwice(let name): "the course has two stages named “\(name)”"
    case .nothingToSwitchOff(let name, _):
      "“\(name)” is switched off, but no inherited course has it"
    case .unknownNeed(let need, let stage, _):
      "the stage “\(stage)” needs “\(need)”, which no stage of the course gives"
    case .needsCycle(let names):
      "stages need each other in a circle: " + names.joined(separator: " needs ")
    case .inheritanceCycle(let files):
      "courses inherit from each other in a circle: " + files.joined(separator: " inherits ")
    case .unknownOption(let key, let stage, _): "the stage “\(stage)” has no option “\(key)”"
    case .wrongOption(let key, let stage, let expected, let found):
      "the option “\(key)” of “\(stage)” must be \(expected), but is \(found)"
    case .missingReferencedFile(let path, let key): "“\(key)” names \(path), which does not exist"
    case .correctionAction(let keys):
      "this edit has the keys \(keys.quoted), but must have one of \(LessonEdit.actions.quoted)"
    case .correctionsClash(let id, let line):
      "“\(id)” cannot be both rejected and kept; line \(line) says otherwise"
    case .emptyReword(let id): "“\(id)” is to be reworded, but nothing says how"
    case .notCorrectable(let stage): "the stage “\(stage)” takes no corrections"
    case .nothingToAdd(let stage): "nothing can be added to what “\(stage)” makes"
    case .notEditable(let reason): "an edit cannot be written here: \(reason)"
    case .fileInDecisions(let file): "decisions cannot name a file of items, such as \(file)"
    }
  }

  /// What would be right, or what to do.
  var remedy: String? {
    switch self {
    case .missingFile: "check the path, and that you may read the file"
    case .notUTF8: "save the file as UTF-8"
    case .empty: "`studypack new` writes a working start"
    case .syntax: nil
    case .tab: "YAML is indented by blanks only"
    case .alias: "write the value out, or let the course inherit from another"
    case .tooLarge, .tooDeep: nil
    case .keyIsNoText: "a key is a word, followed by a colon"
    case .duplicateKey: "keep one of the two"
    case .unknownKey(let key, _, let known): advice(key, known, "the keys are")
    case .missingKey, .wrongValue, .wrongOption, .inheritanceCycle, .needsCycle: nil
    case .stageWithoutWork: "write `use: NAME`, and the stage's options under `options:`"
    case .useAndRun: "keep “use” for a stage by its name, “run” for a program"
    case .onlyForPrograms: "remove it"
    case .unknownStage(let name, let known): advice(name, known, "the stages are")
    case .badStageName: "use lower-case letters, digits and hyphens, a letter first"
    case .stageTwice: "give one of them another name with `as:`"
    case .nothingToSwitchOff(let name, let known): advice(name, known, "inherited are")
    case .unknownNeed(let need, _, let known): advice(need, known, "the course has")
    case .unknownOption(let key, _, let known): advice(key, known, "its options are")
    case .correctionAction: "write one edit an entry, such as `- reject: ID`"
    case .correctionsClash: "remove one of the two"
    case .emptyReword: "add what is to be said, such as `stem: …`"
    case .notCorrectable: "remove it"
    case .nothingToAdd: "remove it"
    case .notEditable:
      "write `corrections:`, the stage and its edits on lines of their own, as a list of `- reject: ID`"
    case .fileInDecisions:
      "write `- add: …` into lesson.yml, whose folder the file’s name starts from"
    case .missingReferencedFile: "paths are relative to the folder of the file that names them"
    }
  }

  private func advice(_ name: String, _ known: [String], _ otherwise: String) -> String? {
    if let nearest = NearestName.to(name, in: known) { return "did you mean “\(nearest)”?" }
    return known.isEmpty ? nil : "\(otherwise) \(known.joined(separator: ", "))"
  }
}

extension [String] {
  fileprivate var quoted: String { map { "“\($0)”" }.joined(separator: ", ") }
}
