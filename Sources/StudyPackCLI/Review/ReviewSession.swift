import Glibc
import StudyPack

/// A walk through what a lesson's stages made, one step a line of input. It may end at any moment:
/// what was decided is on the disk.
struct ReviewSession {
  private enum Step {
    case passed(String)
    case decided(String, before: LessonText)
  }

  private var desk: ReviewDesk
  private let showsAll: Bool
  /// What has been shown and left, by id.
  private var passed: Set<String> = []
  private var steps: [Step] = []
  /// What an editor left that could not be read, by id.
  private var slips: [String: String] = [:]

  init(_ desk: ReviewDesk, showsAll: Bool) {
    self.desk = desk
    self.showsAll = showsAll
  }

  mutating func run() async throws {
    while let entry = current {
      Console.print(screen(entry))
      guard let command = ask() else { break }
      if command == "q" { break }
      try await obey(command, entry)
    }
    Console.print(summary)
  }

  private var open: [ReviewDesk.Entry] {
    desk.entries.filter {
      ReviewDesk.isCorrectable($0) && !passed.contains($0.item.id)
        && (showsAll || !desk.isDecided($0))
    }
  }

  private var current: ReviewDesk.Entry? { open.first }

  private func screen(_ entry: ReviewDesk.Entry) -> String {
    "\n\(entry.stage.name), \(open.count) to go\n" + ReviewCard(entry.item).text
  }

  private func ask() -> String? {
    Console.prompt("[a]ccept [r]eject [e]dit [n]ext [u]ndo [q]uit > ")
    guard let line = readLine() else { return nil }
    return String(line.drop(while: \.isWhitespace).prefix(1)).lowercased()
  }

  private mutating func obey(_ command: String, _ entry: ReviewDesk.Entry) async throws {
    switch command {
    case "a": try await decide(.pin, entry)
    case "r": try await decide(.reject, entry)
    case "e": try await edit(entry)
    case "n", "":
      passed.insert(entry.item.id)
      steps.append(.passed(entry.item.id))
    case "u": try await undo()
    default: Console.print("There is no “\(command.printable)”. " + Self.help)
    }
  }

  private static let help =
    "a: keep it, whatever else changes; r: never show it; e: change its words; n: decide later; "
    + "u: take the last step back; q: stop. All is saved as you go."

  private mutating func decide(
    _ action: Correction.Action, _ entry: ReviewDesk.Entry, values: [String: JSONValue] = [:]
  ) async throws {
    let before = desk.text
    let edit = Correction(
      action, id: entry.item.id, was: entry.item.wording, values: values,
      at: Place(file: before.file))
    try await desk.decide(edit, of: entry.stage.name)
    passed.insert(entry.item.id)
    steps.append(.decided(entry.item.id, before: before))
  }

  private mutating func edit(_ entry: ReviewDesk.Entry) async throws {
    guard let form = ItemForm(entry.item, of: entry.stage) else {
      return Console.print("“\(entry.stage.name)” lets nothing be reworded.")
    }
    guard let text = try FormEditor().edited(slips[entry.item.id] ?? form.text) else {
      return Console.print("The editor ended with an error; nothing was changed.")
    }
    do {
      let changes = try form.changes(in: text, file: "form")
      slips[entry.item.id] = nil
      if changes.isEmpty { return Console.print("Nothing was changed.") }
      try await decide(.reword, entry, values: earlier(entry).merging(changes) { $1 })
    } catch let failure as Failure {
      // A slip of the pen ends nothing: the item is asked for again, and nothing written is lost.
      slips[entry.item.id] = text
      Console.show(failure.diagnostics)
      Console.print("Type e to mend what you wrote.")
    }
  }

  /// What was reworded before stays, where this edit does not say otherwise.
  private func earlier(_ entry: ReviewDesk.Entry) -> [String: JSONValue] {
    desk.course.stages.first { $0.name == entry.stage.name }?
      .corrections.changes(to: entry.item.id) ?? [:]
  }

  private mutating func undo() async throws {
    switch steps.popLast() {
    case nil: Console.print("There is nothing to undo.")
    case .passed(let id): passed.remove(id)
    case .decided(let id, let before):
      try await desk.restore(before)
      passed.remove(id)
    }
  }

  private var summary: String {
    let decided = steps.count { if case .decided = $0 { true } else { false } }
    let left = open.count
    return "\(desk.text.file): \(decided) decision\(decided == 1 ? "" : "s")"
      + (left == 0 ? "; nothing is left to decide" : "; \(left) left for another time")
  }
}
