import ArgumentParser
import StudyPack

struct ReviewCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "Go through a lesson's questions, terms, claims and lines, and keep what you decide.",
    discussion: """
      Each is shown with the sentence of the essay that it rests on. Type a letter and Enter: \
      a accepts it (it stays, whatever else changes), r rejects it, e opens it in $EDITOR, n leaves \
      it for now, u takes the last step back, q stops. Every decision is written to lesson.yml at \
      once, under “corrections”; your comments there stay. What is decided is not shown again.
      """)

  @Argument(help: ArgumentHelp("A lesson.yml or its folder.", valueName: "lesson"))
  var lesson: String

  @Option(help: ArgumentHelp("Only what this stage made; may be repeated.", valueName: "name"))
  var stage: [String] = []

  @Option(
    help: ArgumentHelp(
      "Take the decisions of this file, which looks like “corrections” in a lesson.",
      valueName: "file"))
  var decisions: String?

  @Flag(help: "List what there is, with ids and decisions, and change nothing.")
  var list = false

  @Flag(help: "Show what is decided too.")
  var all = false

  func run() async throws {
    var desk = try await ReviewDesk(lesson: lesson, stages: stage)
    if let decisions {
      try await desk.take(decisions)
    } else if list {
      for entry in desk.entries { Console.print(desk.line(for: entry)) }
    } else {
      var session = ReviewSession(desk, showsAll: all)
      try await session.run()
    }
  }
}
