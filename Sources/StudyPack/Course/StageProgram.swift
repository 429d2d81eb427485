/// A program that a course runs as a stage.
public struct StageProgram: Sendable, Hashable {
  public static let usualTimeLimit = Duration.seconds(60)
  public static let usualOutputLimit = 16_000_000

  /// The program and its arguments. A program with a slash in it, and an argument that names a
  /// file, are taken from the course's folder.
  public var command: [String]
  /// The folder of the course file that names the program.
  public var folder: String
  public var timeLimit: Duration
  /// In bytes of standard output.
  public var outputLimit: Int

  public init(
    command: [String], folder: String, timeLimit: Duration = usualTimeLimit,
    outputLimit: Int = usualOutputLimit
  ) {
    self.command = command
    self.folder = folder
    self.timeLimit = timeLimit
    self.outputLimit = outputLimit
  }
}
