import Assessment

/// One `assessmentTest`: sections of items, each worth its points.
struct QTITest {
  struct Section {
    let title: String
    let items: [QuizItem]
    /// How many of its items each student gets, at random; 0 for all, as they stand.
    var drawn = 0
  }

  let name: String
  let title: String
  let sections: [Section]

  var path: String { "\(name).xml" }

  var items: [QuizItem] { sections.flatMap(\.items) }

  static func path(of item: QuizItem) -> String { "items/\(item.id).xml" }

  var element: XMLElement {
    let part = XMLElement(
      "testPart",
      ["identifier": "P1", "navigationMode": "nonlinear", "submissionMode": "simultaneous"],
      sections.enumerated().map(section))
    return XMLElement(
      "assessmentTest",
      ["xmlns": QTIPackage.namespace, "identifier": "T-studypack-\(name)", "title": title], [part])
  }

  private func section(_ place: Int, _ section: Section) -> XMLElement {
    XMLElement(
      "assessmentSection",
      ["identifier": "S\(place + 1)", "title": section.title, "visible": "true"],
      draw(section) + section.items.map(reference))
  }

  private func draw(_ section: Section) -> [XMLElement] {
    section.drawn == 0
      ? []
      : [
        XMLElement("selection", ["select": "\(section.drawn)"], []),
        XMLElement("ordering", ["shuffle": "true"], []),
      ]
  }

  private func reference(_ item: QuizItem) -> XMLElement {
    XMLElement(
      "assessmentItemRef", ["identifier": item.id, "href": Self.path(of: item)], weight(of: item))
  }

  /// What an item is worth beside the others; the standard's templates mark each with 0 or 1.
  private func weight(of item: QuizItem) -> [XMLElement] {
    item.points == 1
      ? [] : [XMLElement("weight", ["identifier": "POINTS", "value": "\(item.points)"], [])]
  }
}
