/// As JSON: a bare string is a paragraph; else an object with a `kind` and, by kind, `level`, `id`,
/// `text`, `ordered`, `items`, `caption`, `columns`, `rows`, `entries`, or a question's keys.
extension DocumentBlock: Codable {
  private enum Kind: String, Codable, CaseIterable {
    case heading, paragraph, list, table, definitions, timeline, question, quotation, note
  }

  private enum CodingKeys: String, CodingKey {
    case kind, level, id, text, ordered, items, entries
  }

  public init(from decoder: any Decoder) throws {
    if let text = try? decoder.singleValueContainer().decode(String.self) {
      self = .paragraph([.text(text)])
      return
    }
    let object = try decoder.container(keyedBy: CodingKeys.self)
    func text() throws -> [Inline] { try object.decode(InlineRun.self, forKey: .text).inlines }
    switch try Self.kind(object) {
    case .heading:
      self = .heading(
        level: try Self.level(object), try text(),
        id: try object.decodeIfPresent(String.self, forKey: .id))
    case .paragraph: self = .paragraph(try text())
    case .quotation: self = .quotation(try text())
    case .note: self = .note(try text())
    case .list:
      self = .list(
        ordered: try object.decodeIfPresent(Bool.self, forKey: .ordered) ?? false,
        items: try object.decode([BlockRun].self, forKey: .items).map(\.blocks))
    case .table: self = .table(try DocumentTable(from: decoder))
    case .definitions:
      self = .definitions(try object.decode([DocumentDefinition].self, forKey: .entries))
    case .question: self = .question(try DocumentQuestion(from: decoder))
    case .timeline: self = .timeline(try DocumentTimeline(from: decoder))
    }
  }

  private static func kind(_ object: KeyedDecodingContainer<CodingKeys>) throws -> Kind {
    let name = try object.decode(String.self, forKey: .kind)
    if let kind = Kind(rawValue: name) { return kind }
    let kinds = Kind.allCases.map(\.rawValue).joined(separator: ", ")
    throw DecodingError.dataCorruptedError(
      forKey: .kind, in: object, debugDescription: "there is no kind “\(name)”, only \(kinds)")
  }

  private static func level(_ object: KeyedDecodingContainer<CodingKeys>) throws -> Int {
    let level = try object.decodeIfPresent(Int.self, forKey: .level) ?? 2
    if (2...4).contains(level) { return level }
    throw DecodingError.dataCorruptedError(
      forKey: .level, in: object, debugDescription: "a heading's level is 2, 3 or 4")
  }

  public func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: CodingKeys.self)
    func put(_ kind: Kind, _ text: [Inline]) throws {
      try object.encode(kind, forKey: .kind)
      try object.encode(InlineRun(text), forKey: .text)
    }
    switch self {
    case .heading(let level, let text, let id):
      try put(.heading, text)
      try object.encode(level, forKey: .level)
      try object.encodeIfPresent(id, forKey: .id)
    case .paragraph(let text): try put(.paragraph, text)
    case .quotation(let text): try put(.quotation, text)
    case .note(let text): try put(.note, text)
    case .list(let ordered, let items):
      try object.encode(Kind.list, forKey: .kind)
      try object.encode(ordered, forKey: .ordered)
      try object.encode(items.map(BlockRun.init), forKey: .items)
    case .table(let table):
      try object.encode(Kind.table, forKey: .kind)
      try table.encode(to: encoder)
    case .definitions(let entries):
      try object.encode(Kind.definitions, forKey: .kind)
      try object.encode(entries, forKey: .entries)
    case .timeline(let timeline):
      try object.encode(Kind.timeline, forKey: .kind)
      try timeline.encode(to: encoder)
    case .question(let question):
      try object.encode(Kind.question, forKey: .kind)
      try question.encode(to: encoder)
    }
  }
}

/// Blocks as JSON: one, or a list of them.
private struct BlockRun: Codable {
  var blocks: [DocumentBlock]

  init(_ blocks: [DocumentBlock]) { self.blocks = blocks }

  init(from decoder: any Decoder) throws {
    guard var list = try? decoder.unkeyedContainer() else {
      blocks = [try DocumentBlock(from: decoder)]
      return
    }
    blocks = []
    while !list.isAtEnd { blocks.append(try list.decode(DocumentBlock.self)) }
  }

  func encode(to encoder: any Encoder) throws {
    var list = encoder.unkeyedContainer()
    try list.encode(contentsOf: blocks)
  }
}
