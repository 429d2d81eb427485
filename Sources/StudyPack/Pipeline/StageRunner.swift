/// Runs a stage of a course, whatever it is made of.
struct StageRunner: Sendable {
  let stage: CourseStage
  /// Takes lines that the stage's program writes to its standard error.
  let say: @Sendable (String) -> Void

  func run(_ context: StageContext) async throws -> AnyArtifact {
    switch stage.work {
    case .type(let type): try await run(type, context)
    case .program(let program):
      try await ExternalStage(name: stage.name, program: program, options: stage.options)
        .run(context, say: say)
    }
  }

  private func run<S: Stage>(_ type: S.Type, _ context: StageContext) async throws -> AnyArtifact {
    let artifact = try await S(options: try options(of: type)).run(context)
    let names = DocumentNames(of: stage.name, type: S.name)
    return AnyArtifact(
      stage: stage.name, content: try JSONValue(encoding: artifact.content),
      documents: names.rename(artifact.documents), files: names.rename(artifact.files))
  }

  private func options<S: Stage>(of type: S.Type) throws -> S.Options {
    var options = S.Options()
    for (key, value) in stage.options.sorted(by: { $0.key < $1.key }) {
      guard let field = S.Options.fields.first(where: { $0.key == key }) else {
        throw PipelineError.wrongOptions(stage: stage.name, key: key, expected: "left out")
      }
      guard field.set(&options, value) else {
        throw PipelineError.wrongOptions(stage: stage.name, key: key, expected: field.expected)
      }
    }
    return options
  }
}
