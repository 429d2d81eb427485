import Assessment
import StudyPack

/// Which item stands where in which version, and what is right there.
struct VersionTable {
  private let versions: [QuizVersion]
  private let items: [QuizItem]
  private let shortfall: String?

  init(_ versions: [QuizVersion], of content: QuizContent) {
    self.versions = versions
    shortfall = content.shortfall
    let asked = Set(versions.flatMap(\.places).map(\.id))
    items = content.allItems.filter { asked.contains($0.id) }
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
      ] + (shortfall.map { [.note([.text($0)])] } ?? []))
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
    guard [.choice, .trueFalse].contains(item.kind),
      let key = item.options.firstIndex(where: \.correct)
    else {
      return ""
    }
    let shown = place.options?.firstIndex(of: key) ?? key
    return " \(UnicodeScalar(UInt8(65 + min(shown, 25))))"
  }
}
