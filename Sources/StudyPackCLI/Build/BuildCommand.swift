import ArgumentParser
import FoundationEssentials
import StudyPack

struct BuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build", abstract: "Make study packs from essays and lessons.",
    discussion: """
      An essay is a Markdown or plain-text file, a lesson a lesson.yml or its folder; a folder of \
      lessons means all of them. Without arguments the current folder is meant.
      """)

  @Argument(
    help: ArgumentHelp("Essays, lessons, or folders of lessons.", valueName: "essay|lesson"))
  var inputs: [String] = []

  @Option(
    help: ArgumentHelp("The course to build by, in place of a lesson’s own.", valueName: "file"))
  var course: String?

  @Option(
    help: ArgumentHelp(
      "Where to write: the pack’s folder, or for several packs the folder that holds them.",
      valueName: "folder"))
  var out: String?

  @Option(
    help: ArgumentHelp("Write only this format; may be repeated.", valueName: "markdown|html"))
  var format: [PackFormat] = []

  @Option(help: ArgumentHelp("How many packs and stages to work on at once.", valueName: "number"))
  var jobs = ProcessInfo.processInfo.activeProcessorCount

  @Flag(help: "Show how long each stage took.")
  var times = false

  func validate() throws {
    if jobs < 1 { throw ValidationError("--jobs takes a whole number from 1 up.") }
  }

  func run() async throws {
    let work = try PackJobs(arguments: inputs, out: out).jobs
    let english = try English.installed()
    Console.show(english.diagnostics)
    let builder = PackBuilder(
      registry: StudyPackTool.registry, english: english, course: course, formats: format,
      jobs: jobs)
    var status: ExitStatus?
    for report in await builder.build(work) {
      Console.show(report.diagnostics)
      if times { Console.say(report.timeTable) }
      if let folder = report.folder { Console.print("\(folder): \(report.parts)") }
      status = status ?? report.exitStatus
    }
    if let status { throw ExitCode(status.rawValue) }
  }
}
