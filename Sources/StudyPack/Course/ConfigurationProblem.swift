/// What can be wrong in a course or a lesson.
enum ConfigurationProblem: Hashable {
  case missingFile
  case notUTF8(offset: Int)
  case empty(what: String)
  case syntax(String)
  case tab
  case alias(String)
  case tooLarge(Int)
  case tooDeep
  case keyIsNoText
  case duplicateKey(String, firstLine: Int)
  case unknownKey(String, of: String, known: [String])
  case missingKey(String, of: String)
  case wrongValue(key: String, expected: String, found: String)
  case stageWithoutWork(keys: [String])
  case useAndRun
  case onlyForPrograms(String)
  case unknownStage(String, known: [String])
  case badStageName(String)
  case stageTwice(String)
  case nothingToSwitchOff(String, known: [String])
  case unknownNeed(String, stage: String, known: [String])
  case needsCycle([String])
  case inheritanceCycle([String])
  case unknownOption(String, stage: String, known: [String])
  case wrongOption(String, stage: String, expected: String, found: String)
  case missingReferencedFile(String, key: String)
  case correctionAction(found: [String])
  case correctionsClash(String, firstLine: Int)
  case emptyReword(String)
  case notCorrectable(String)
  case nothingToAdd(String)
  case notEditable(String)
  case fileInDecisions(String)

  var isMissingFile: Bool { self == .missingFile }

  /// The last part of ``Diagnostic/code``.
  var code: String {
    switch self {
    case .missingFile: "missing-file"
    case .notUTF8: "not-utf-8"
    case .empty: "empty"
    case .syntax, .tab, .keyIsNoText: "syntax"
    case .alias: "alias"
    case .tooLarge, .tooDeep: "limit"
    case .duplicateKey: "duplicate-key"
    case .unknownKey: "unknown-key"
    case .missingKey: "missing-key"
    case .wrongValue: "wrong-value"
    case .stageWithoutWork, .useAndRun, .onlyForPrograms: "stage-entry"
    case .unknownStage, .nothingToSwitchOff: "unknown-stage"
    case .badStageName: "stage-name"
    case .stageTwice: "stage-twice"
    case .unknownNeed: "unknown-need"
    case .needsCycle: "cycle"
    case .inheritanceCycle: "inheritance-cycle"
    case .unknownOption: "unknown-option"
    case .wrongOption: "wrong-option"
    case .missingReferencedFile: "missing-reference"
    case .correctionAction, .correctionsClash, .emptyReword, .notCorrectable, .nothingToAdd,
      .notEditable, .fileInDecisions:
      "correction"
    }
  }
}
