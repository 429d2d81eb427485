/// A stage that is a program of its own.
struct ExternalStage: Sendable {
  let name: String
  let program: StageProgram
  let options: [String: JSONValue]

  func run(
    _ context: StageContext, say: @escaping @Sendable (String) -> Void
  ) async throws -> AnyArtifact {
    throw PipelineError.failed(stage: name, reason: "programs cannot run yet")
  }
}
