/// Renders a document's body as HTML: what stands between the page's header and footer.
public struct HTMLRenderer: Sendable {
  public init() {}

  public func render(_ document: Document) -> String {
    CMarkRendering.html(document.blocks.flatMap(blocks))
  }

  private func blocks(_ block: DocumentBlock) -> [Markup] {
    switch block {
    case .heading(let level, let text, nil): [.heading(level: level, inlines(text))]
    case .heading(let level, let text, let id?):
      [.block(open: "<h\(level) id=\"\(attribute(id))\">", inlines(text), close: "</h\(level)>")]
    case .paragraph(let text): [.paragraph(inlines(text))]
    case .note(let text):
      [.block(open: "<p class=\"note\">", inlines(text), close: "</p>")]
    case .quotation(let text): [.quotation([.paragraph(inlines(text))])]
    case .list(let isOrdered, let items):
      [
        .list(
          start: isOrdered ? 1 : nil, isTight: true, items: items.map { $0.flatMap(blocks) })
      ]
    case .table(let table): [HTMLTable(table, self).markup]
    case .definitions(let definitions):
      [.block(open: "<dl>", definitions.flatMap(definition), close: "</dl>")]
    case .timeline(let timeline): TimelineDrawing(timeline).markup
    case .question(let question): [HTMLQuestion(question, self).markup]
    }
  }

  private func definition(_ definition: DocumentDefinition) -> [Markup] {
    let id = definition.id.map { " id=\"\(attribute($0))\"" } ?? ""
    return [.block(open: "<dt\(id)>", inlines(definition.term), close: "</dt>")]
      + definition.details.map { .block(open: "<dd>", inlines($0), close: "</dd>") }
  }

  // MARK: Text

  func inlines(_ inlines: [Inline]) -> [Markup] { inlines.flatMap(inline) }

  private func inline(_ inline: Inline) -> [Markup] {
    switch inline {
    case .text(let text): [.text(text)]
    case .emphasis(let children): [.emphasis(inlines(children))]
    case .strong(let children): [.strong(inlines(children))]
    case .code(let text): [.code(text)]
    case .blank:
      [
        .inline(
          open: "<span class=\"blank\" role=\"img\" aria-label=\"blank\">", [], close: "</span>")
      ]
    case .page(let name, let children): [.link("\(name).html", inlines(children))]
    case .file(let name, let children): [.link(name, inlines(children))]
    case .anchor(let id, let children): [.link("#\(id)", inlines(children))]
    case .evidence(let evidence): references(evidence)
    }
  }

  private func references(_ evidence: [Evidence]) -> [Markup] {
    let links = EvidenceLinks.links(evidence).map { link in
      Markup.inline(
        open: "<a href=\"essay.html#\(link.sentence)\">",
        [
          .inline(open: "<span class=\"hidden\">essay, </span>", [], close: ""),
          .text(link.label),
        ], close: "</a>")
    }
    guard !links.isEmpty else { return [] }
    return [
      .inline(
        open: "<span class=\"evidence\">",
        Array(links.map { [$0] }.joined(separator: [.text(" ")])),
        close: "</span>")
    ]
  }

  /// `text` for use in an attribute, escaped by cmark.
  func attribute(_ text: String) -> String {
    CMarkRendering.html([.block(open: "", [.text(text)], close: "")])
      .replacing("\n", with: " ").trimmingBlanks
  }

  /// The plain text of a run of inlines, for an attribute.
  func attribute(_ inlines: [Inline]) -> String { attribute(inlines.map(\.plainText).joined()) }
}

extension Inline {
  /// The words without their markup; evidence and blanks say nothing.
  var plainText: String {
    switch self {
    case .text(let text), .code(let text): text
    case .emphasis(let children), .strong(let children), .page(_, let children),
      .file(_, let children), .anchor(_, let children):
      children.map(\.plainText).joined()
    case .evidence, .blank: ""
    }
  }
}
