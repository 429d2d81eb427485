/// A stage that is a program of its own: one JSON document goes in on standard input, one comes out
/// on standard output.
struct ExternalStage: Sendable {
  let name: String
  let program: StageProgram
  let options: [String: JSONValue]

  func run(
    _ context: StageContext, say: @escaping @Sendable (String) -> Void
  ) async throws -> AnyArtifact {
    let command = try StageCommand(of: program, stage: name)
    let request = try StageRequest(context, options: options).json
    let workplace = try StageWorkplace(stage: name)
    defer { workplace.remove() }
    let process = StageProcess(
      stage: name, command: command,
      environment: StageEnvironment(stage: name, program: program, folder: workplace.path)
        .variables,
      folder: workplace.path, timeLimit: program.timeLimit, outputLimit: program.outputLimit)
    let response = try StageAnswer(stage: name).response(
      in: await process.run(input: request, say: say))
    for remark in response.diagnostics { remark.report(to: context) }
    return AnyArtifact(
      stage: name, content: response.content, documents: response.documents, files: response.files)
  }
}
