public import ArgumentParser
import FoundationEssentials
public import Language
import StudyPack

struct AnalyzeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "analyze",
    abstract: "Show the grammar of essays: tokens, tags, heads, entities, sentences.")

  @Argument(help: "Essays, Markdown or plain text; “-” reads standard input.")
  var essays: [String]

  @Option(help: ArgumentHelp("The form of the output.", valueName: "text|json|conllu"))
  var format = DocFormat.text

  @Option(help: ArgumentHelp("How many blocks to work on at once.", valueName: "number"))
  var jobs = ProcessInfo.processInfo.activeProcessorCount

  func validate() throws {
    if jobs < 1 { throw ValidationError("--jobs takes a whole number from 1 up.") }
  }

  func run() async throws {
    let pipeline = try Language.Pipeline(ModelFolder.located())
    // One essay at a time, so that memory does not grow with their number.
    for essay in essays { await analyze(try EssayReader.read(file: essay), with: pipeline) }
  }

  private func analyze(_ essay: Essay, with pipeline: Language.Pipeline) async {
    let texts = essay.blocks.filter(\.isProse).map(\.text)
    let format = format
    await pipeline.map(
      texts, jobs: jobs, transform: { format.text(of: $0) }, receive: { Console.print($0) })
  }
}

extension DocFormat: ExpressibleByArgument {}
