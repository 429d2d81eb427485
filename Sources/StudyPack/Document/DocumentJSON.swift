extension Document: Codable {
  private enum CodingKeys: String, CodingKey { case name, title, summary, blocks }

  public init(from decoder: any Decoder) throws {
    let object = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      name: try object.decode(String.self, forKey: .name),
      title: try object.decode(String.self, forKey: .title),
      summary: try object.decodeIfPresent(String.self, forKey: .summary) ?? "",
      blocks: try object.decode([DocumentBlock].self, forKey: .blocks))
  }

  public func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: CodingKeys.self)
    try object.encode(name, forKey: .name)
    try object.encode(title, forKey: .title)
    try object.encode(summary, forKey: .summary)
    try object.encode(blocks, forKey: .blocks)
  }
}

extension DocumentTable: Codable {
  private enum CodingKeys: String, CodingKey { case caption, columns, rows }

  public init(from decoder: any Decoder) throws {
    let object = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      caption: try object.decodeIfPresent(InlineRun.self, forKey: .caption)?.inlines ?? [],
      columns: try object.decode([InlineRun].self, forKey: .columns).map(\.inlines),
      rows: try object.decode([DocumentRow].self, forKey: .rows))
    for row in rows where row.cells.count != columns.count - 1 {
      throw DecodingError.dataCorruptedError(
        forKey: .rows, in: object,
        debugDescription:
          "a row has \(row.cells.count) cells, but \(columns.count - 1) columns follow the first")
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: CodingKeys.self)
    try object.encode(InlineRun(caption), forKey: .caption)
    try object.encode(columns.map(InlineRun.init), forKey: .columns)
    try object.encode(rows, forKey: .rows)
  }
}

extension DocumentRow: Codable {
  private enum CodingKeys: String, CodingKey { case header, cells }

  public init(from decoder: any Decoder) throws {
    let object = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      header: try object.decode(InlineRun.self, forKey: .header).inlines,
      cells: try object.decode([LineRun].self, forKey: .cells).map(\.lines))
  }

  public func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: CodingKeys.self)
    try object.encode(InlineRun(header), forKey: .header)
    try object.encode(cells.map(LineRun.init), forKey: .cells)
  }
}

extension DocumentDefinition: Codable {
  private enum CodingKeys: String, CodingKey { case id, term, details }

  public init(from decoder: any Decoder) throws {
    let object = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      id: try object.decodeIfPresent(String.self, forKey: .id),
      term: try object.decode(InlineRun.self, forKey: .term).inlines,
      details: try object.decode(LineRun.self, forKey: .details).lines)
  }

  public func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: CodingKeys.self)
    try object.encodeIfPresent(id, forKey: .id)
    try object.encode(InlineRun(term), forKey: .term)
    try object.encode(LineRun(details), forKey: .details)
  }
}

/// Lines of running text as JSON: a list of them, or a bare string for one.
struct LineRun: Codable {
  var lines: [[Inline]]

  init(_ lines: [[Inline]]) { self.lines = lines }

  init(from decoder: any Decoder) throws {
    if let text = try? decoder.singleValueContainer().decode(String.self) {
      lines = [[.text(text)]]
    } else {
      lines = try decoder.singleValueContainer().decode([InlineRun].self).map(\.inlines)
    }
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(lines.map(InlineRun.init))
  }
}
