import ArgumentParser
import StudyPack

struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Tell how a question came about: sentence, statement, options, weights, lint.",
    discussion:
      "A pack is its folder or its pack.json. An item is its id, or its number on the paper.")

  @Argument(help: "The pack.")
  var pack: String

  @Argument(help: "The question’s id, or its number.")
  var item: String

  func run() throws {
    Console.print(try ItemExplanation(of: item, in: pack).text)
  }
}
