import ArgumentParser
import StudyPack

struct ReadCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read",
    abstract: "Show how an essay was understood: outline, byline, citations, what was left out.")

  @Argument(help: "Essays, Markdown or plain text; “-” reads standard input.")
  var essays: [String]

  func run() throws {
    for essay in essays {
      Console.print(try EssayReader.read(file: essay).outline)
    }
  }
}
