import Assessment

/// The files of a content package: the manifest, the test or two, and an item each.
struct QTIPackage {
  let title: String
  let items: [QuizItem]
  let pool: [QuizItem]
  /// How many of the pool the test draws; with none, the pool is a test of its own.
  let drawn: Int

  init(title: String, items: [QuizItem], pool: [QuizItem] = [], drawn: Int = 0) {
    self.title = title
    self.items = items
    self.pool = pool
    self.drawn = min(drawn, pool.count)
  }

  var all: [QuizItem] { items + pool }

  /// What a person finds in it.
  var summary: String {
    let test = "a test of \(items.count) questions"
    if pool.isEmpty { return test }
    return drawn == 0
      ? "\(test), and one of the \(pool.count) of the pool"
      : "\(test) and \(drawn) drawn from the \(pool.count) of the pool"
  }

  private static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
  static let namespace = "http://www.imsglobal.org/xsd/imsqti_v2p1"
  private static let packaging = "http://www.imsglobal.org/xsd/imscp_v1p1"

  /// The manifest first.
  var files: [(name: String, text: String)] {
    [
      ("imsmanifest.xml", Self.declaration + manifest.text())
    ]
      + tests.map { ($0.path, Self.declaration + $0.element.text()) }
      + all.map { (QTITest.path(of: $0), Self.declaration + QTIItem($0).element.text()) }
  }

  private var tests: [QTITest] {
    let own = QTITest.Section(title: title, items: items)
    let rest = QTITest.Section(title: "\(title): pool", items: pool, drawn: drawn)
    if pool.isEmpty { return [QTITest(name: "test", title: title, sections: [own])] }
    return drawn > 0
      ? [QTITest(name: "test", title: title, sections: [own, rest])]
      : [
        QTITest(name: "test", title: title, sections: [own]),
        QTITest(name: "pool", title: rest.title, sections: [rest]),
      ]
  }

  private var manifest: XMLElement {
    let metadata = XMLElement(
      "metadata", [:],
      [
        XMLElement("schema", text: "QTIv2.1 Package"), XMLElement("schemaversion", text: "1.0.0"),
      ])
    let tests = tests.map { test in
      resource(
        "R-\(test.name)", type: "imsqti_test_xmlv2p1", path: test.path,
        more: test.items.map { XMLElement("dependency", ["identifierref": "R-\($0.id)"], []) })
    }
    let resources = all.map {
      resource("R-\($0.id)", type: "imsqti_item_xmlv2p1", path: QTITest.path(of: $0))
    }
    return XMLElement(
      "manifest", ["xmlns": Self.packaging, "identifier": "M-studypack"],
      [
        metadata, XMLElement("organizations", [:], []),
        XMLElement("resources", [:], tests + resources),
      ])
  }

  private func resource(
    _ id: String, type: String, path: String, more: [XMLElement] = []
  ) -> XMLElement {
    XMLElement(
      "resource", ["identifier": id, "type": type, "href": path],
      [XMLElement("file", ["href": path], [])] + more)
  }

}
