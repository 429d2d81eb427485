import ArgumentParser
import StudyPack

/// The root of the command's tree.
struct StudyPackCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "studypack",
    abstract: "Turn an essay into a study pack: quiz, glossary, perspectives, summary.",
    discussion: """
      Start with “studypack build essay.txt”. Nothing leaves this machine, and the same essay \
      gives the same pack.
      """,
    version: StudyPackVersion.current,
    subcommands: [
      BuildCommand.self, ReviewCommand.self, LintCommand.self, ExplainCommand.self,
      DiffCommand.self, ReadCommand.self,
      CheckCommand.self,
      NewCommand.self,
      StagesCommand.self, SchemaCommand.self, AnalyzeCommand.self,
    ])

  /// Parses the process's arguments, runs what they ask for, and ends the process.
  static func run() async {
    do {
      var command = try parseAsRoot()
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    } catch let error as any StudyPackError {
      Console.show(error.diagnostics)
      exit(withStatus: error.exitStatus)
    } catch {
      exit(withError: error)
    }
  }

  private static func exit(withStatus status: ExitStatus) -> Never {
    exit(withError: ExitCode(status.rawValue))
  }
}
