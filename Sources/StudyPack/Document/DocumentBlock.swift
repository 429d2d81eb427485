/// A block of a document. The set is small and closed, so that every renderer can do all of it well.
public indirect enum DocumentBlock: Sendable, Hashable {
  /// Level 2 to 4; the document's title is the only heading of level 1.
  case heading(level: Int, [Inline], id: String?)
  case paragraph([Inline])
  case list(ordered: Bool, items: [[DocumentBlock]])
  case table(DocumentTable)
  case definitions([DocumentDefinition])
  /// Drawn on the page; Markdown leaves it out.
  case timeline(DocumentTimeline)
  case question(DocumentQuestion)
  /// The essay's own words, quoted.
  case quotation([Inline])
  /// A remark to the reader, such as why a part is short.
  case note([Inline])
}

/// A table whose first column holds row headers.
public struct DocumentTable: Sendable, Hashable {
  /// What the table shows, for readers who hear it.
  public var caption: [Inline]
  /// The column headers; the first stands above the row headers.
  public var columns: [[Inline]]
  public var rows: [DocumentRow]

  public init(caption: [Inline], columns: [[Inline]], rows: [DocumentRow]) {
    self.caption = caption
    self.columns = columns
    self.rows = rows
  }
}

public struct DocumentRow: Sendable, Hashable {
  public var header: [Inline]
  /// A cell for each column after the first. A cell holds any number of entries, one below the
  /// other; a cell without entries is shown as an empty one.
  public var cells: [[[Inline]]]

  public init(header: [Inline], cells: [[[Inline]]]) {
    self.header = header
    self.cells = cells
  }
}

/// A term and what is said of it.
public struct DocumentDefinition: Sendable, Hashable {
  public var id: String?
  public var term: [Inline]
  /// The definition first, then what else there is to say, a line each.
  public var details: [[Inline]]

  public init(id: String? = nil, term: [Inline], details: [[Inline]]) {
    self.id = id
    self.term = term
    self.details = details
  }
}
