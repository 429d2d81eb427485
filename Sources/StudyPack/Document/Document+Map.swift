extension Document {
  /// The document with `change` made to every inline, innermost first.
  func mapInlines<E: Error>(_ change: @escaping (Inline) throws(E) -> Inline) throws(E) -> Document
  {
    var document = self
    document.blocks = try InlineMap(change: change).blocks(blocks)
    return document
  }
}

/// Walks a document's tree; a document's block kinds are all named here, so that none is forgotten.
private struct InlineMap<E: Error> {
  let change: (Inline) throws(E) -> Inline

  init(change: @escaping (Inline) throws(E) -> Inline) { self.change = change }

  func blocks(_ blocks: [DocumentBlock]) throws(E) -> [DocumentBlock] {
    try each(blocks) { (block) throws(E) in try self.block(block) }
  }

  private func block(_ block: DocumentBlock) throws(E) -> DocumentBlock {
    switch block {
    case .heading(let level, let text, let id):
      .heading(level: level, try inlines(text), id: id)
    case .paragraph(let text): .paragraph(try inlines(text))
    case .list(let ordered, let items):
      .list(ordered: ordered, items: try each(items) { (item) throws(E) in try blocks(item) })
    case .table(let table): .table(try self.table(table))
    case .definitions(let entries):
      .definitions(try each(entries) { (entry) throws(E) in try definition(entry) })
    case .question(let question): .question(try self.question(question))
    case .timeline: block
    case .quotation(let text): .quotation(try inlines(text))
    case .note(let text): .note(try inlines(text))
    }
  }

  private func table(_ table: DocumentTable) throws(E) -> DocumentTable {
    DocumentTable(
      caption: try inlines(table.caption), columns: try lines(table.columns),
      rows: try each(table.rows) { (row) throws(E) in
        DocumentRow(
          header: try inlines(row.header),
          cells: try each(row.cells) { (cell) throws(E) in try lines(cell) })
      })
  }

  private func definition(_ entry: DocumentDefinition) throws(E) -> DocumentDefinition {
    DocumentDefinition(
      id: entry.id, term: try inlines(entry.term), details: try lines(entry.details))
  }

  private func question(_ question: DocumentQuestion) throws(E) -> DocumentQuestion {
    var question = question
    question.stem = try inlines(question.stem)
    question.answer = try lines(question.answer)
    question.response = try response(question.response)
    return question
  }

  private func response(
    _ response: DocumentQuestion.Response
  ) throws(E) -> DocumentQuestion.Response {
    switch response {
    case .choice(let options):
      .choice(
        try each(options) { (option) throws(E) in
          .init(
            try inlines(option.text), isCorrect: option.isCorrect,
            feedback: try inlines(option.feedback))
        })
    case .matching(let left, let right, let answer):
      .matching(left: try lines(left), right: try lines(right), answer: answer)
    case .ordering(let things, let answer): .ordering(try lines(things), answer: answer)
    case .trueFalse, .written: response
    }
  }

  private func lines(_ lines: [[Inline]]) throws(E) -> [[Inline]] {
    try each(lines) { (line) throws(E) in try inlines(line) }
  }

  private func inlines(_ inlines: [Inline]) throws(E) -> [Inline] {
    try each(inlines) { (inline) throws(E) in try self.inline(inline) }
  }

  private func inline(_ inline: Inline) throws(E) -> Inline {
    switch inline {
    case .emphasis(let text): try change(.emphasis(try inlines(text)))
    case .strong(let text): try change(.strong(try inlines(text)))
    case .page(let name, let text): try change(.page(name, try inlines(text)))
    case .file(let name, let text): try change(.file(name, try inlines(text)))
    case .anchor(let id, let text): try change(.anchor(id, try inlines(text)))
    case .text, .code, .evidence, .blank: try change(inline)
    }
  }

  private func each<A, B>(_ elements: [A], _ change: (A) throws(E) -> B) throws(E) -> [B] {
    var result: [B] = []
    result.reserveCapacity(elements.count)
    for element in elements { result.append(try change(element)) }
    return result
  }
}
