import ArgumentParser
import StudyPack

struct NewCommand: ParsableCommand {
  enum Kind: String, ExpressibleByArgument, CaseIterable {
    case lesson, course, stage
  }

  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Write a commented, working start of a lesson, course or stage.")

  @Argument(help: "lesson, course or stage.")
  var kind: Kind

  @Argument(help: "Its name: lower-case letters, digits and hyphens.")
  var name: String

  func validate() throws {
    let isName = name.first.map { $0.isASCII && ($0.isLowercase || $0.isNumber) } ?? false
    let isPlain = name.allSatisfy { $0.isASCII && ($0.isLowercase || $0.isNumber || $0 == "-") }
    guard isName, isPlain else {
      throw ValidationError(
        "“\(name)” is no name; use lower-case letters, digits and hyphens, such as history-101.")
    }
  }

  func run() throws {
    let start =
      switch kind {
      case .lesson: Scaffold.lesson(name)
      case .course: Scaffold.course(name)
      case .stage: Scaffold.stage(name)
      }
    try start.write()
    Console.print(start.advice)
  }
}
