/// The JSON Schemas of what StudyPack writes and of what it says to a stage's program.
public enum Schema: String, Sendable, CaseIterable {
  case pack
  case stageRequest = "stage-request"
  case stageResponse = "stage-response"

  /// The schema (JSON Schema 2020-12).
  public var text: String {
    let bytes =
      switch self {
      case .pack: PackageResources.pack_schema_json
      case .stageRequest: PackageResources.stage_request_schema_json
      case .stageResponse: PackageResources.stage_response_schema_json
      }
    return String(decoding: bytes, as: UTF8.self)
  }
}
