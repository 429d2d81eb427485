import FoundationEssentials
import Subprocess

/// Makes sense of how a stage's program ended and what it wrote.
struct StageAnswer {
  let stage: String

  func response(in result: StageProcess.Result) throws(ExternalStageError) -> StageResponse {
    guard result.status.isSuccess else { throw failure(result) }
    guard result.output.contains(where: { $0 > 0x20 }) else { throw .noAnswer(stage: stage) }
    let members = try members(of: result.output)
    try checkProtocol(members)
    if members["error"] != nil { throw refusal(result.output) }
    for key in members.keys.sorted() where !StageResponse.keys.contains(key) {
      throw .unknownKey(key, stage: stage)
    }
    return try decode(StageResponse.self, result.output)
  }

  /// A program that says what is wrong may still end with a status that is not 0.
  private func failure(_ result: StageProcess.Result) -> ExternalStageError {
    switch result.status {
    case .signaled(let signal):
      return .crashed(stage: stage, signal: signal, lastLine: result.lastLine)
    case .exited(let status):
      if let refusal = try? decode(RefusalDocument.self, result.output),
        refusal.protocol == StageRequest.version
      {
        return refused(refusal.error)
      }
      return .exited(stage: stage, status: status, lastLine: result.lastLine)
    }
  }

  private func members(of output: [UInt8]) throws(ExternalStageError) -> [String: JSONValue] {
    guard case .object(let members)? = try? JSONDecoder().decode(JSONValue.self, from: Data(output))
    else {
      let start = String(decoding: output.prefix(80), as: UTF8.self)
      throw .garbage(stage: stage, start: start.shortened)
    }
    return members
  }

  /// Before anything else: what the rest means depends on it.
  private func checkProtocol(_ members: [String: JSONValue]) throws(ExternalStageError) {
    switch members["protocol"] {
    case nil: throw .noProtocol(stage: stage)
    case .int(StageRequest.version)?: return
    case .int(let version)?: throw .otherProtocol(stage: stage, found: "\(version)")
    case .some(let other): throw .otherProtocol(stage: stage, found: "“\(other)”")
    }
  }

  private func refusal(_ output: [UInt8]) -> ExternalStageError {
    do throws(ExternalStageError) {
      return refused(try decode(RefusalDocument.self, output).error)
    } catch {
      return error
    }
  }

  private func refused(_ refusal: StageResponse.Refusal) -> ExternalStageError {
    .refused(stage: stage, message: refusal.message, remedy: refusal.remedy)
  }

  private func decode<Value: Decodable>(
    _ type: Value.Type, _ output: [UInt8]
  ) throws(ExternalStageError) -> Value {
    do {
      return try JSONDecoder().decode(type, from: Data(output))
    } catch let error as DecodingError {
      throw .malformed(stage: stage, path: error.path, reason: error.reason)
    } catch {
      throw .malformed(stage: stage, path: "its start", reason: "\(error)")
    }
  }
}

private struct RefusalDocument: Decodable {
  var `protocol`: Int
  var error: StageResponse.Refusal
}

extension DecodingError {
  /// Where in the JSON, such as `documents[0].blocks[2].kind`.
  fileprivate var path: String {
    switch self {
    case .typeMismatch(_, let context), .valueNotFound(_, let context), .dataCorrupted(let context):
      Self.path(context.codingPath)
    case .keyNotFound(let key, let context): Self.path(context.codingPath + [key])
    @unknown default: "an unknown place"
    }
  }

  fileprivate var reason: String {
    switch self {
    case .typeMismatch(_, let context), .valueNotFound(_, let context), .dataCorrupted(let context):
      context.debugDescription
    case .keyNotFound: "the key is missing"
    @unknown default: "\(self)"
    }
  }

  private static func path(_ keys: [any CodingKey]) -> String {
    let path = keys.reduce("") { path, key in
      if let index = key.intValue { return "\(path)[\(index)]" }
      return path.isEmpty ? key.stringValue : "\(path).\(key.stringValue)"
    }
    return path.isEmpty ? "its start" : path
  }
}
