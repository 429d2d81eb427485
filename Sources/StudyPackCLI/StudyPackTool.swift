internal import ArgumentParser
public import StudyPack

/// The command `studypack`, for a package that adds stages of its own:
///
/// ```swift
/// import StudyPackCLI
///
/// await StudyPackTool.main(adding: [TimelineStage.self])
/// ```
public enum StudyPackTool {
  /// The stages that this process knows; bound once, around the whole command.
  @TaskLocal static var registry = StageRegistry(builtInStages)

  /// Runs the command that the process's arguments name, then ends the process with its status.
  ///
  /// - Parameter stages: stages beside the built-in ones. One that bears a built-in stage's name
  ///   replaces it.
  public static func main(adding stages: [any Stage.Type] = []) async {
    await $registry.withValue(StageRegistry(builtInStages + stages)) {
      await StudyPackCommand.run()
    }
  }
}
