import Assessment

/// The files of a content package: the manifest, the test, and an item each.
struct QTIPackage {
  let title: String
  let items: [QuizItem]

  private static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
  static let namespace = "http://www.imsglobal.org/xsd/imsqti_v2p1"
  private static let packaging = "http://www.imsglobal.org/xsd/imscp_v1p1"

  /// The manifest first.
  var files: [(name: String, text: String)] {
    [
      ("imsmanifest.xml", Self.declaration + manifest.text()),
      ("test.xml", Self.declaration + test.text()),
    ]
      + items.map { (path(of: $0), Self.declaration + QTIItem($0).element.text()) }
  }

  private func path(of item: QuizItem) -> String { "items/\(item.id).xml" }

  private var manifest: XMLElement {
    let metadata = XMLElement(
      "metadata", [:],
      [
        XMLElement("schema", text: "QTIv2.1 Package"), XMLElement("schemaversion", text: "1.0.0"),
      ])
    let references = items.map { XMLElement("dependency", ["identifierref": "R-\($0.id)"], []) }
    let test = resource(
      "R-test", type: "imsqti_test_xmlv2p1", path: "test.xml", more: references)
    let resources = items.map {
      resource("R-\($0.id)", type: "imsqti_item_xmlv2p1", path: path(of: $0))
    }
    return XMLElement(
      "manifest", ["xmlns": Self.packaging, "identifier": "M-studypack"],
      [
        metadata, XMLElement("organizations", [:], []),
        XMLElement("resources", [:], [test] + resources),
      ])
  }

  private func resource(
    _ id: String, type: String, path: String, more: [XMLElement] = []
  ) -> XMLElement {
    XMLElement(
      "resource", ["identifier": id, "type": type, "href": path],
      [XMLElement("file", ["href": path], [])] + more)
  }

  /// What an item is worth beside the others; the standard's templates mark each with 0 or 1.
  private func weight(of item: QuizItem) -> [XMLElement] {
    item.points == 1
      ? [] : [XMLElement("weight", ["identifier": "POINTS", "value": "\(item.points)"], [])]
  }

  private var test: XMLElement {
    let references = items.map {
      XMLElement("assessmentItemRef", ["identifier": $0.id, "href": path(of: $0)], weight(of: $0))
    }
    let section = XMLElement(
      "assessmentSection", ["identifier": "S1", "title": title, "visible": "true"], references)
    let part = XMLElement(
      "testPart",
      ["identifier": "P1", "navigationMode": "nonlinear", "submissionMode": "simultaneous"],
      [section])
    return XMLElement(
      "assessmentTest", ["xmlns": Self.namespace, "identifier": "T-studypack", "title": title],
      [part])
  }
}
