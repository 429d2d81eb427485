/// Puts an essay together from its drafts: title, byline, apparatus and citations are taken out, what
/// remains becomes blocks and sections.
struct EssayAssembly {
  private let source: SourceText
  private let frontMatter: [String: JSONValue]
  private let footnotes: [FootnoteDefinitions.Definition]
  private let form: EssayForm
  private let drafts: DraftBuilder

  init(
    _ source: SourceText, frontMatter: [String: JSONValue],
    footnotes: [FootnoteDefinitions.Definition], _ drafts: DraftBuilder, _ form: EssayForm
  ) {
    self.source = source
    self.frontMatter = frontMatter
    self.footnotes = footnotes
    self.drafts = drafts
    self.form = form
  }

  var essay: Essay {
    let above = Byline(above: markedHeadings, of: source)
    let title = EssayTitle(above.prose)
    let below = Byline(below: title.body, of: source)
    let end = Byline(endOf: below.prose, of: source)
    let apparatus = Apparatus(end.prose, of: source)
    let last = Byline(endOf: apparatus.prose, of: source)
    let bylines = [above, below, end, last]
    var citations: [Citation] = []
    let blocks = last.prose.enumerated().map { index, draft in
      block(index, draft, &citations)
    }
    return Essay(
      file: source.file, title: title.text ?? frontMatter["title"]?.scalarText,
      byline: bylineOfFrontMatter ?? bylines.flatMap(\.lines), frontMatter: frontMatter,
      blocks: blocks,
      sections: SectionTree(blocks).sections, citations: citations,
      notes: apparatus.notes + drafts.notes + footnotes.map(note), references: apparatus.references,
      omissions: omissions(apparatus, bylines))
  }

  private func omissions(_ apparatus: Apparatus, _ bylines: [Byline]) -> [Omission] {
    let all = drafts.omissions + controls + apparatus.omissions + bylines.flatMap(\.omissions)
    return all.sorted { $0.position < $1.position }
  }

  /// Control characters, reported once for a whole file.
  private var controls: [Omission] {
    let offsets = source.bytes.indices.lazy.filter { Ascii.isControl(source.bytes[$0]) }
    guard let first = offsets.first else { return [] }
    let name = "0x" + String(source.bytes[first], radix: 16, uppercase: true)
    let excerpt = "\(offsets.count), the first of them \(name)"
    return [Omission(.controlCharacters, at: source.position(at: first), excerpt: excerpt)]
  }

  private var markedHeadings: [DraftBlock] {
    guard case .plainText = form else { return BoldHeadings.found(in: drafts.blocks) }
    return drafts.blocks.map { draft in
      var draft = draft
      if case .heading = draft.kind { draft.isInferredHeading = true }
      return draft
    }
  }

  private var bylineOfFrontMatter: [String]? {
    switch frontMatter["author"] ?? frontMatter["authors"] {
    case .array(let authors): authors.compactMap { ($0["name"] ?? $0).scalarText }
    case let author?: (author["name"] ?? author).scalarText.map { [$0] }
    case nil: nil
    }
  }

  private func block(_ index: Int, _ draft: DraftBlock, _ citations: inout [Citation]) -> Block {
    var draft = draft
    if draft.isProse || draft.headingLevel != nil {
      let markers = CitationMarkers(draft).all
      let positions = markers.map { source.position(at: draft.sources[$0.start]) }
      var removed = 0
      for (marker, position) in zip(markers, positions) {
        citations.append(
          Citation(
            kind: marker.kind, label: marker.label, block: index,
            offset: marker.removal.lowerBound - removed, position: position))
        removed += marker.removal.count
      }
      draft.remove(markers.map(\.removal))
    }
    return Block(
      index: index, kind: draft.kind, text: draft.string, marks: draft.sortedMarks,
      start: source.position(at: draft.sources.first ?? draft.extent.lowerBound),
      end: source.position(at: draft.extent.upperBound), map: draft.map(to: source),
      lineStarts: source.lineStarts(in: draft.textExtent))
  }

  private func note(_ definition: FootnoteDefinitions.Definition) -> Note {
    Note(
      label: definition.label, text: MarkdownText.plain(definition.body),
      position: source.position(at: definition.offset))
  }
}

extension JSONValue {
  /// A value of YAML as text, since a title such as “1984” is a number there.
  fileprivate var scalarText: String? {
    switch self {
    case .string(let text): text
    case .int(let number): "\(number)"
    case .double(let number): "\(number)"
    case .bool(let flag): "\(flag)"
    case .null, .array, .object: nil
    }
  }
}

extension DraftBlock {
  /// From the first byte of the text to the block's end.
  fileprivate var textExtent: Range<Int> {
    let start = sources.first ?? extent.lowerBound
    return start..<max(start, extent.upperBound)
  }

  fileprivate var sortedMarks: [Mark] {
    marks.sorted {
      ($0.range.lowerBound, $1.range.upperBound) < ($1.range.lowerBound, $0.range.upperBound)
    }
  }

  /// The runs of bytes that are the file's own; a decoded entity or a line end turned into a blank
  /// belongs to none.
  fileprivate func map(to source: SourceText) -> SourceMap {
    var runs: [SourceMap.Run] = []
    for (offset, place) in sources.enumerated()
    where place < source.bytes.count && source.bytes[place] == text[offset] {
      if let last = runs.last, place == last.sourceStart + last.length,
        offset == last.textStart + last.length
      {
        runs[runs.count - 1].length += 1
      } else {
        runs.append(SourceMap.Run(textStart: offset, sourceStart: place, length: 1))
      }
    }
    return SourceMap(runs: runs)
  }
}
