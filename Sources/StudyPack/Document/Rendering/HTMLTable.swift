/// A table with a caption and header scopes; on a narrow screen its style sheet turns each row into
/// a card, for which each cell carries its column's name.
struct HTMLTable {
  private let table: DocumentTable
  private let renderer: HTMLRenderer

  init(_ table: DocumentTable, _ renderer: HTMLRenderer) {
    self.table = table
    self.renderer = renderer
  }

  var markup: Markup {
    let caption =
      table.caption.isEmpty
      ? []
      : [Markup.block(open: "<caption>", renderer.inlines(table.caption), close: "</caption>")]
    let head = Markup.block(
      open: "<thead><tr>",
      table.columns.map {
        .block(open: "<th scope=\"col\">", renderer.inlines($0), close: "</th>")
      },
      close: "</tr></thead>")
    let body = Markup.block(open: "<tbody>", table.rows.map(row), close: "</tbody>")
    return .block(open: "<table>", caption + [head, body], close: "</table>")
  }

  private func row(_ row: DocumentRow) -> Markup {
    let header = Markup.block(
      open: "<th scope=\"row\">", renderer.inlines(row.header), close: "</th>")
    let cells = row.cells.enumerated().map { index, entries in
      cell(entries, column: index + 1 < table.columns.count ? table.columns[index + 1] : [])
    }
    return .block(open: "<tr>", [header] + cells, close: "</tr>")
  }

  private func cell(_ entries: [[Inline]], column: [Inline]) -> Markup {
    let open = "<td data-label=\"\(renderer.attribute(column))\">"
    if entries.isEmpty { return .block(open: open, [.text("–")], close: "</td>") }
    if let only = entries.first, entries.count == 1 {
      return .block(open: open, renderer.inlines(only), close: "</td>")
    }
    let list = Markup.list(
      start: nil, isTight: true, items: entries.map { [.paragraph(renderer.inlines($0))] })
    return .block(open: open, [list], close: "</td>")
  }
}
