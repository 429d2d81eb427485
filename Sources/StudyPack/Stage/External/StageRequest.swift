import FoundationEssentials
import Language

/// What a stage's program gets: `stage-request.schema.json`.
struct StageRequest: Encodable {
  static let version = 1

  var `protocol` = StageRequest.version
  var stage: String
  var options: [String: JSONValue]
  var seed: UInt64
  var essay: RequestEssay
  var reading: RequestReading
  /// The contents of the artifacts that the stage needs, by the names of the stages.
  var artifacts: [String: JSONValue]
  /// The instructor's edits to what the stage makes.
  var corrections: [Correction]

  init(_ context: StageContext, options: [String: JSONValue]) {
    stage = context.stage
    self.options = options
    seed = context.seed
    essay = RequestEssay(context.reading)
    reading = RequestReading(sentences: context.reading.sentences.map(RequestSentence.init))
    artifacts = context.artifacts.mapValues(\.content)
    corrections = context.corrections.all
  }

  var json: [UInt8] {
    get throws {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
      return Array(try encoder.encode(self)) + [0x0A]
    }
  }
}

struct RequestEssay: Encodable {
  var file: String
  var title: String?
  var byline: [String]
  var frontMatter: [String: JSONValue]
  var sections: [RequestSection]
  var blocks: [RequestBlock]
  var citations: [RequestCitation]
  var notes: [RequestNote]
  var references: [RequestNote]

  init(_ reading: Reading) {
    let essay = reading.essay
    file = essay.file
    title = essay.title
    byline = essay.byline
    frontMatter = essay.frontMatter
    sections = reading.sections.map(RequestSection.init)
    blocks = essay.blocks.map(RequestBlock.init)
    citations = essay.citations.map(RequestCitation.init)
    notes = essay.notes.map(RequestNote.init)
    references = essay.references.map(RequestNote.init)
  }
}

/// In reading order, sub-sections after what holds them; `section` elsewhere is an index of this.
struct RequestSection: Encodable {
  var title: String?
  var level: Int
  /// The first block, and the one after the last, sub-sections included.
  var start: Int
  var end: Int

  init(_ section: Section) {
    title = section.title
    level = section.level
    start = section.blocks.lowerBound
    end = section.blocks.upperBound
  }
}

struct RequestBlock: Encodable {
  var kind: String
  /// Of a heading, from 1; of a list item, its depth.
  var level: Int?
  var text: String
  var line: Int

  init(_ block: Block) {
    text = block.text
    line = block.start.line
    switch block.kind {
    case .heading(let depth): (kind, level) = ("heading", depth)
    case .paragraph: kind = "paragraph"
    case .listItem(let depth, _): (kind, level) = ("item", depth)
    case .quotation: kind = "quotation"
    case .code: kind = "code"
    }
  }
}

struct RequestCitation: Encodable {
  var kind: String
  var label: String
  var block: Int
  var line: Int

  init(_ citation: Citation) {
    kind = citation.kind.rawValue
    label = citation.label
    block = citation.block
    line = citation.position.line
  }
}

struct RequestNote: Encodable {
  var label: String?
  var text: String
  var line: Int

  init(_ note: Note) {
    label = note.label
    text = note.text
    line = note.position.line
  }
}

struct RequestReading: Encodable {
  var sentences: [RequestSentence]
}

struct RequestSentence: Encodable {
  var id: SentenceID
  var text: String
  var line: Int
  var block: Int
  /// An index of the essay's sections.
  var section: Int
  var tokens: [RequestToken]

  init(_ sentence: Sentence) {
    id = sentence.id
    text = sentence.text
    line = sentence.line
    block = sentence.id.block
    section = sentence.section
    tokens = sentence.doc.map(RequestToken.init)
  }
}

/// A token in spaCy's terms.
struct RequestToken: Encodable {
  var text: String
  /// The code point of the sentence's text at which it begins.
  var start: Int
  var lemma: String
  var pos: String
  var tag: String
  var dep: String
  /// An index of the sentence's tokens; its own for a root.
  var head: Int
  /// `O`, `B-GPE` or `I-GPE`.
  var ent: String

  init(_ token: Token) {
    text = token.text
    start = token.scalarOffset
    lemma = token.lemma
    pos = token.pos.rawValue
    tag = token.tag.rawValue
    dep = token.dep.rawValue
    head = token.head.index
    ent = token.record.entity.description
  }
}
