import Assessment
import StudyPack

/// Which item stands where in which version, and what is right there.
struct VersionTable {
  private let versions: [QuizVersion]
  private let items: [QuizItem]

  init(_ versions: [QuizVersion], of items: [QuizItem]) {
    self.versions = versions
    let asked = Set(versions.flatMap(\.places).map(\.id))
    self.items = items.filter { asked.contains($0.id) }
  }

  func document(title: String?) -> Document {
    Document(
      name: "quiz-versions", title: "Versions of the quiz" + (title.map { ": \($0)" } ?? ""),
      summary: "Which question stands where in which version",
      blocks: [
        .table(
          DocumentTable(
            caption: ["The number of each question, and the letter of its key"],
            columns: [["Question"]] + versions.map { [.text("Version \($0.name)")] },
            rows: items.map(row)))
      ] + shared.map { .paragraph([.text($0)]) })
  }

  /// What versions with other items have in common all the same.
  private var shared: [String] {
    guard let first = versions.first else { return [] }
    let ids = Set(first.places.map(\.id))
    return versions.dropFirst().compactMap { version in
      let common = version.places.count { ids.contains($0.id) }
      guard common > 0, common < version.places.count else { return nil }
      return "Version \(version.name) has \(common) of its \(version.places.count) questions from "
        + "version \(first.name): pinned or an instructor’s own, or the essay gives no other of the "
        + "same kind and level."
    }
  }

  private func row(_ item: QuizItem) -> DocumentRow {
    DocumentRow(
      header: [.text(item.stem)],
      cells: versions.map { version in
        guard let place = version.places.firstIndex(where: { $0.id == item.id }) else { return [] }
        return [[.text("\(place + 1)" + letter(of: item, version.places[place]))]]
      })
  }

  private func letter(of item: QuizItem, _ place: QuizVersion.Place) -> String {
    guard item.kind == .choice, let key = item.options.firstIndex(where: \.correct) else {
      return ""
    }
    let shown = place.options?.firstIndex(of: key) ?? key
    return " \(UnicodeScalar(UInt8(65 + min(shown, 25))))"
  }
}
