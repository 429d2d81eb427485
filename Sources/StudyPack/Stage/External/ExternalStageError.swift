/// What can go wrong with a stage that is a program.
enum ExternalStageError: StudyPackError, Hashable {
  case missingProgram(String, stage: String)
  case cannotStart(String, stage: String, reason: String)
  case noWorkplace(stage: String, reason: String)
  case timedOut(stage: String, Duration)
  case tooMuchOutput(stage: String, limit: Int)
  case exited(stage: String, status: Int32, lastLine: String?)
  case crashed(stage: String, signal: Int32, lastLine: String?)
  case noAnswer(stage: String)
  case garbage(stage: String, start: String)
  case noProtocol(stage: String)
  case otherProtocol(stage: String, found: String)
  case unknownKey(String, stage: String)
  case malformed(stage: String, path: String, reason: String)
  case refused(stage: String, message: String, remedy: String?)

  var exitStatus: ExitStatus {
    switch self {
    case .missingProgram, .cannotStart, .noWorkplace, .timedOut, .tooMuchOutput, .exited,
      .crashed, .refused:
      .unavailable
    case .noAnswer, .garbage, .noProtocol, .otherProtocol, .unknownKey, .malformed:
      .protocolViolation
    }
  }

  var diagnostics: [Diagnostic] {
    [Diagnostic(.error, code: code, stage: stage, message, remedy: remedy)]
  }

  private var stage: String {
    switch self {
    case .missingProgram(_, let stage), .cannotStart(_, let stage, _), .noWorkplace(let stage, _),
      .timedOut(let stage, _), .tooMuchOutput(let stage, _), .exited(let stage, _, _),
      .crashed(let stage, _, _), .noAnswer(let stage), .garbage(let stage, _),
      .noProtocol(let stage), .otherProtocol(let stage, _), .unknownKey(_, let stage),
      .malformed(let stage, _, _), .refused(let stage, _, _):
      stage
    }
  }

  private var code: String {
    switch self {
    case .missingProgram: "program.missing"
    case .cannotStart, .noWorkplace: "program.start"
    case .timedOut: "program.time-limit"
    case .tooMuchOutput: "program.output-limit"
    case .exited: "program.exit"
    case .crashed: "program.signal"
    case .noAnswer: "program.no-answer"
    case .garbage: "program.garbage"
    case .noProtocol, .otherProtocol: "program.protocol"
    case .unknownKey, .malformed: "program.answer"
    case .refused: "program.error"
    }
  }

  private var message: String {
    switch self {
    case .missingProgram(let program, _): "there is no program “\(program)”"
    case .cannotStart(let program, _, let reason): "“\(program)” cannot be started: \(reason)"
    case .noWorkplace(_, let reason): "no temporary folder can be made: \(reason)"
    case .timedOut(_, let limit): "the program was stopped after \(limit.inSeconds)"
    case .tooMuchOutput(_, let limit):
      "the program was stopped, since it wrote more than \(limit) bytes"
    case .exited(_, let status, _): "the program ended with status \(status)"
    case .crashed(_, let signal, _): "the program was ended by signal \(signal)"
    case .noAnswer: "the program wrote nothing to its standard output"
    case .garbage(_, let start): "the program's output is no JSON object; it begins “\(start)”"
    case .noProtocol: "the program's answer does not say which protocol it follows"
    case .otherProtocol(_, let found):
      "the program speaks protocol \(found), but StudyPack speaks \(StageRequest.version)"
    case .unknownKey(let key, _): "the program's answer has the unknown key “\(key)”"
    case .malformed(_, let path, let reason): "the program's answer is wrong at \(path): \(reason)"
    case .refused(_, let message, _): message
    }
  }

  private var remedy: String? {
    switch self {
    case .missingProgram:
      "a program is looked for in the folders of PATH, then in the course's folder"
    case .cannotStart: "make the file executable, and let its first line name its interpreter"
    case .noWorkplace: "see that the folder for temporary files can be written to"
    case .timedOut: "raise `timeout:`, or see why the program does not end"
    case .tooMuchOutput: "raise `output-limit:`, or let the program write less"
    case .exited(_, _, let line), .crashed(_, _, let line): line.map { "it wrote last: \($0)" }
    case .noAnswer, .garbage:
      "write one JSON document to standard output, and remarks to standard error"
    case .noProtocol, .otherProtocol: "write \"protocol\": \(StageRequest.version)"
    case .unknownKey(let key, _):
      NearestName.to(key, in: StageResponse.keys).map { "did you mean “\($0)”?" }
        ?? "the keys are \(StageResponse.keys.joined(separator: ", "))"
    case .malformed: "`studypack schema stage-response` describes the answer"
    case .refused(_, _, let remedy): remedy
    }
  }
}

extension Duration {
  /// `1 second`, `10 seconds`, `0.5 seconds`
  var inSeconds: String {
    let (seconds, attoseconds) = components
    let milliseconds = attoseconds / 1_000_000_000_000_000
    if milliseconds == 0 { return seconds == 1 ? "1 second" : "\(seconds) seconds" }
    return "\(Double(seconds) + Double(milliseconds) / 1000) seconds"
  }
}
