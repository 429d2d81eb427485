/// The essay as a page: what every piece of evidence leads to. Each sentence is an anchor.
struct EssayPage {
  private let reading: Reading
  private let essay: Essay
  private let citations: [Int: [Citation]]
  private let levels: [Int: Int]

  init(_ reading: Reading) {
    self.reading = reading
    essay = reading.essay
    citations = Dictionary(grouping: reading.essay.citations, by: \.block)
    levels = Dictionary(
      reading.sections.compactMap { section in section.heading.map { ($0, section.level) } },
      uniquingKeysWith: { first, _ in first })
  }

  var body: String {
    CMarkRendering.html(
      byline + essay.blocks.map(block) + notes("Notes", essay.notes)
        + notes("References", essay.references))
  }

  private var byline: [Markup] {
    guard !essay.byline.isEmpty else { return [] }
    return [
      .block(
        open: "<p class=\"byline\">", [.text(essay.byline.joined(separator: ", "))], close: "</p>")
    ]
  }

  private func block(_ block: Block) -> Markup {
    switch block.kind {
    case .heading: .heading(level: headingLevel(block), text(block))
    case .paragraph: .paragraph(text(block))
    case .quotation: .quotation([.paragraph(text(block))])
    case .code: .codeBlock(block.text)
    case .listItem(let depth, let number): listItem(block, depth, number)
    }
  }

  /// An item is a list of one, indented by its depth: the essay's items need not be neighbours.
  private func listItem(_ block: Block, _ depth: Int, _ number: Int?) -> Markup {
    let list = Markup.list(start: number, isTight: true, items: [[.paragraph(text(block))]])
    return depth < 2 ? list : .block(open: "<div class=\"nested\">", [list], close: "</div>")
  }

  /// The page's title is its only heading of level 1, and no level is left out.
  private func headingLevel(_ block: Block) -> Int {
    min(1 + (levels[block.index] ?? 1), 6)
  }

  private func notes(_ title: String, _ notes: [Note]) -> [Markup] {
    guard !notes.isEmpty else { return [] }
    let items = notes.map { note in
      [Markup.paragraph([.text((note.label.map { "[\($0)] " } ?? "") + note.text)])]
    }
    return [
      .block(
        open: "<section class=\"notes\">",
        [.heading(level: 2, [.text(title)]), .list(start: nil, isTight: true, items: items)],
        close: "</section>")
    ]
  }

  private func text(_ block: Block) -> [Markup] {
    let sentences = reading.sentences(in: block.index..<block.index + 1)
    return EssayText(
      block, sentences: Array(sentences), citations: citations[block.index] ?? []
    ).markup
  }
}
