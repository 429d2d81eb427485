import ArgumentParser
import StudyPack

struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Show what changed between two packs: questions, terms, claims, lines.",
    discussion: """
      A pack is its folder or its pack.json. What only moved to another line of the essay has not \
      changed.
      """)

  @Argument(help: "The earlier pack.")
  var old: String

  @Argument(help: "The later pack.")
  var new: String

  @Flag(help: "As JSON, for programs.")
  var json = false

  func run() throws {
    let difference = PackDifference(from: try PackContents(old), to: try PackContents(new))
    Console.print(json ? try difference.json : difference.text)
  }
}
