/// `pack.json`: the whole pack for programs. `Schemas/pack.schema.json` describes it.
struct PackJSON: Encodable {
  struct Essay: Encodable {
    struct Section: Encodable {
      var title: String?
      var level: Int
      var sentences: [SentenceID]
    }

    var file: String
    var title: String?
    var byline: [String]
    var sections: [Section]
    var words: Int
  }

  struct Part: Encodable {
    var name: String
    var title: String
    var summary: String
    var stage: String
  }

  let schema = 1
  let title: String
  let essay: Essay
  let documents: [Part]
  let stages: [String: JSONValue]
  let diagnostics: [Diagnostic]

  init(_ pack: Pack) {
    title = pack.title
    essay = Essay(pack.reading)
    documents = pack.artifacts.flatMap { artifact in
      artifact.documents.map {
        Part(name: $0.name, title: $0.title, summary: $0.summary, stage: artifact.stage)
      }
    }
    stages = Dictionary(
      pack.artifacts.map { ($0.stage, $0.content) }, uniquingKeysWith: { first, _ in first })
    diagnostics = pack.diagnostics
  }

  func text() throws -> String { try JSONText.text(of: self) }
}

extension PackJSON.Essay {
  fileprivate init(_ reading: Reading) {
    file = reading.essay.file
    title = reading.essay.title
    byline = reading.essay.byline
    words = reading.sentences.reduce(0) { $0 + $1.words.count { $0.kind != .punctuation } }
    sections = reading.sections.map { section in
      Section(
        title: section.title, level: section.level,
        sentences: reading.sentences(in: section.ownBlocks).map(\.id))
    }
  }
}
