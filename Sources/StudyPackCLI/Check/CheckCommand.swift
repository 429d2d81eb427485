import ArgumentParser
import StudyPack

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Find mistakes in courses and lessons without building.",
    discussion: """
      A lesson is checked with its essay and its course. Of a folder, every .yml file in it and below \
      it is checked: one with an “essay” is a lesson, any other a course.
      """)

  @Argument(help: ArgumentHelp("Courses, lessons, or folders.", valueName: "file|folder"))
  var inputs: [String] = ["."]

  func run() throws {
    let files = try ConfigurationFiles(inputs).paths
    var status: ExitStatus?
    for file in files {
      do {
        try ConfigurationCheck(registry: StudyPackTool.registry).check(file)
      } catch let error as any StudyPackError {
        Console.show(error.diagnostics)
        status = status ?? error.exitStatus
      }
    }
    if let status { throw ExitCode(status.rawValue) }
    Console.print("\(files.count) file\(files.count == 1 ? "" : "s") checked, no mistakes")
  }
}
