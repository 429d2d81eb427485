public import ArgumentParser
public import StudyPack

struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Print a JSON Schema: of pack.json, or of what a stage’s program reads and answers.")

  @Argument(
    help: ArgumentHelp(
      "Which one: \(Schema.allCases.map(\.rawValue).joined(separator: ", ")).", valueName: "name"))
  var schema: Schema

  func run() { Console.print(schema.text) }
}

extension Schema: ExpressibleByArgument {}
