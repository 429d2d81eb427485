import ArgumentParser
import FoundationEssentials
import StudyPack

struct StagesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stages", abstract: "List the stages, with their options and defaults.")

  @Argument(help: "Only these stages.")
  var names: [String] = []

  @Flag(help: "As JSON, for programs.")
  var json = false

  func run() throws {
    let descriptions = try chosen
    if json {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
      Console.print(String(decoding: try encoder.encode(descriptions), as: UTF8.self))
    } else {
      Console.print(descriptions.map(\.description).joined(separator: "\n\n"))
    }
  }

  private var chosen: [StageDescription] {
    get throws {
      let registry = StudyPackTool.registry
      guard !names.isEmpty else { return registry.descriptions }
      return try names.map { name in
        guard let type = registry[name] else {
          throw ValidationError(
            "There is no stage “\(name)”; there are \(registry.names.joined(separator: ", ")).")
        }
        return StageDescription(type)
      }
    }
  }
}
