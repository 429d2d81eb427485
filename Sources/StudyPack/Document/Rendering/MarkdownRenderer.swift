/// Renders a document as CommonMark with pipe tables.
public struct MarkdownRenderer: Sendable {
  private let linksToPages: Bool

  /// - Parameter linksToPages: whether the pack has HTML pages that evidence can lead to; else a
  ///   reference names the line of the essay only.
  public init(linksToPages: Bool) { self.linksToPages = linksToPages }

  public func render(_ document: Document) -> String {
    CMarkRendering.markdown(
      [.heading(level: 1, [.text(document.title)])] + document.blocks.flatMap(blocks))
  }

  private func blocks(_ block: DocumentBlock) -> [Markup] {
    switch block {
    case .heading(let level, let text, _): [.heading(level: level, inlines(text))]
    case .paragraph(let text): [.paragraph(inlines(text))]
    case .note(let text): [.paragraph([.emphasis(inlines(text))])]
    case .quotation(let text): [.quotation([.paragraph(inlines(text))])]
    case .list(let isOrdered, let items):
      [
        .list(
          start: isOrdered ? 1 : nil, isTight: true, items: items.map { $0.flatMap(blocks) })
      ]
    case .table(let table): self.table(table)
    case .definitions(let definitions): definitions.flatMap(definition)
    case .timeline: []
    case .question(let question): self.question(question)
    }
  }

  private func definition(_ definition: DocumentDefinition) -> [Markup] {
    [.paragraph([.strong(inlines(definition.term))])]
      + (definition.details.isEmpty
        ? [] : [.list(start: nil, isTight: true, items: definition.details.map(item))])
  }

  private func item(_ text: [Inline]) -> [Markup] { [.paragraph(inlines(text))] }

  // MARK: Tables

  private func table(_ table: DocumentTable) -> [Markup] {
    let head = row(table.columns.map(cell))
    let delimiter = row(table.columns.map { _ in "---" })
    let rows = table.rows.map { line in
      row([cell(line.header)] + line.cells.map { $0.map(cell).joined(separator: " • ") })
    }
    let caption = table.caption.isEmpty ? [] : [Markup.paragraph([.strong(inlines(table.caption))])]
    return caption
      + [.block(open: ([head, delimiter] + rows).joined(separator: "\n"), [], close: "")]
  }

  private func row(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }

  /// A cell is rendered by cmark first; then only the pipe, which CommonMark does not escape, and
  /// line ends are left to see to.
  private func cell(_ text: [Inline]) -> String {
    CMarkRendering.markdown([.paragraph(inlines(text))]).trimmingBlanks
      .replacing("\n", with: " ").replacing("|", with: "\\|")
  }

  // MARK: Questions

  private func question(_ question: DocumentQuestion) -> [Markup] {
    let stem = Markup.paragraph(
      [.strong([.text("\(question.number).")]), .text(" ")] + inlines(question.stem)
        + (question.points == 1 ? [] : [.text(" (\(question.worth))")]))
    return [stem] + response(question.response)
  }

  private func response(_ response: DocumentQuestion.Response) -> [Markup] {
    switch response {
    case .choice(let options): [lettered(options.map(\.text))]
    case .trueFalse: [lettered([["True"], ["False"]])]
    case .written(let lines):
      Array(repeating: .paragraph([.text(String(repeating: "_", count: 60))]), count: lines)
    case .matching(let left, let right, _): matching(left, right)
    case .ordering(let things, _):
      [.list(start: nil, isTight: true, items: things.map { item([.blank, .text(" ")] + $0) })]
    }
  }

  private func lettered(_ options: [[Inline]]) -> Markup {
    .list(
      start: nil, isTight: true,
      items: zip(OptionLetters(), options).map { letter, text in
        [.paragraph([.text("\(letter). ")] + inlines(text))]
      })
  }

  private func matching(_ left: [[Inline]], _ right: [[Inline]]) -> [Markup] {
    let letters = Array(zip(OptionLetters(), right))
    let rows = (0..<max(left.count, right.count)).map { index in
      DocumentRow(
        header: index < left.count ? [.blank, .text(" ")] + left[index] : [],
        cells: [
          index < letters.count ? [[.text("\(letters[index].0). ")] + letters[index].1] : []
        ])
    }
    return table(DocumentTable(caption: [], columns: [["Term"], ["Meaning"]], rows: rows))
  }

  // MARK: Text

  private func inlines(_ inlines: [Inline]) -> [Markup] { inlines.flatMap(inline) }

  private func inline(_ inline: Inline) -> [Markup] {
    switch inline {
    case .text(let text): [.text(text)]
    case .emphasis(let children): [.emphasis(inlines(children))]
    case .strong(let children): [.strong(inlines(children))]
    case .code(let text): [.code(text)]
    case .blank: [.text("______")]
    case .page(let name, let children): [.link(file(of: name), inlines(children))]
    case .file(let name, let children): [.link(name, inlines(children))]
    case .anchor(_, let children): inlines(children)
    case .evidence(let evidence): references(evidence)
    }
  }

  /// The essay is a page only: it stands in the pack for its anchors, which Markdown lacks.
  private func file(of page: String) -> String { page == "essay" ? "essay.html" : "\(page).md" }

  private func references(_ evidence: [Evidence]) -> [Markup] {
    let links = EvidenceLinks.links(evidence).map { link -> [Markup] in
      linksToPages
        ? [.link("essay.html#\(link.sentence)", [.text(link.label)])] : [.text(link.label)]
    }
    guard !links.isEmpty else { return [] }
    return [.text(" (")] + links.joined(separator: [.text(", ")]) + [.text(")")]
  }
}
