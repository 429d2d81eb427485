/// Gathers cmark's events into draft blocks.
struct DraftBuilder {
  private(set) var blocks: [DraftBlock] = []
  private(set) var omissions: [Omission] = []
  /// The sources that links of the form `[1]` lead to.
  private(set) var notes: [Note] = []
  private let prepared: PreparedText
  private let source: SourceText
  private let lineStarts: [Int]
  private var containers: [MarkdownContainer] = []
  private var itemNumbers: [Int?] = []
  private var block: DraftBlock?
  private var inline: InlineText?

  init(_ prepared: PreparedText, of source: SourceText) {
    self.prepared = prepared
    self.source = source
    lineStarts =
      [0]
      + prepared.bytes.indices.lazy.filter { prepared.bytes[$0] == Ascii.newline }.map { $0 + 1 }
  }

  mutating func add(_ events: [MarkdownEvent]) {
    for event in events { add(event) }
  }

  private mutating func add(_ event: MarkdownEvent) {
    switch event {
    case .open(let container, let place): open(container, place, event)
    case .close(let container): close(container, event)
    case .text, .code, .softBreak, .hardBreak, .rawInline: inline?.add(event)
    case .codeBlock(let literal, let language, let place):
      addCode(literal, .code(language: language), place)
    case .rawBlock(let literal, let place): omit(.rawHTML, at: extent(place).lowerBound, literal)
    case .rule(let place):
      let line = source.bytes[sourceExtent(place)]
      omit(.rule, at: extent(place).lowerBound, String(decoding: line, as: UTF8.self))
    }
  }

  private mutating func open(
    _ container: MarkdownContainer, _ place: MarkdownPlace, _ event: MarkdownEvent
  ) {
    switch container {
    case .quotation: containers.append(container)
    case .list(let start):
      itemNumbers.append(start.map { $0 - 1 })
      containers.append(container)
    case .item:
      if let last = itemNumbers.indices.last {
        itemNumbers[last] = itemNumbers[last].map { $0 + 1 }
      }
      containers.append(container)
    case .paragraph: begin(kindOfParagraph, place)
    case .heading(let level):
      // A heading inside a list or a quotation heads no section of the essay.
      begin(containers.isEmpty ? .heading(level: level) : kindOfParagraph, place)
      inline?.skipHeadingMark()
    case .emphasis, .strong, .link, .image: inline?.add(event)
    }
  }

  private mutating func close(_ container: MarkdownContainer, _ event: MarkdownEvent) {
    switch container {
    case .quotation, .item: containers.removeLast()
    case .list:
      containers.removeLast()
      itemNumbers.removeLast()
    case .paragraph, .heading: finish()
    case .emphasis, .strong, .link, .image: inline?.add(event)
    }
  }

  private var kindOfParagraph: Block.Kind {
    if !itemNumbers.isEmpty {
      return .listItem(depth: itemNumbers.count, number: itemNumbers.last ?? nil)
    }
    return containers.isEmpty ? .paragraph : .quotation
  }

  private mutating func begin(_ kind: Block.Kind, _ place: MarkdownPlace) {
    block = DraftBlock(kind: kind, extent: sourceExtent(place))
    inline = InlineText(aligner(for: place))
  }

  private mutating func finish() {
    guard var done = block, let inline else { return }
    (block, self.inline) = (nil, nil)
    done.text = inline.text
    done.sources = inline.places.map(prepared.sourceOffset)
    done.marks = inline.marks
    done.lineBreaks = inline.lineBreaks
    blocks.append(contentsOf: PipeTable.parts(of: done.part(0..<done.text.count)))
    for omission in inline.omissions { omit(omission.reason, at: omission.place, omission.text) }
    for link in inline.numberedLinks {
      let position = source.position(at: prepared.sourceOffset(of: link.place))
      notes.append(Note(label: link.number, text: link.destination, position: position))
    }
  }

  private mutating func addCode(_ literal: String, _ kind: Block.Kind, _ place: MarkdownPlace) {
    var aligner = aligner(for: place)
    aligner.skipFence()
    var draft = DraftBlock(kind: kind, extent: sourceExtent(place))
    var lines = literal.utf8.split(separator: Ascii.newline, omittingEmptySubsequences: false)
    while lines.last?.isEmpty == true { lines.removeLast() }
    for (number, line) in lines.enumerated() {
      if number > 0 {
        draft.text.append(Ascii.newline)
        draft.sources.append(prepared.sourceOffset(of: aligner.placeBreak()))
      }
      draft.text.append(contentsOf: line)
      draft.sources.append(
        contentsOf: aligner.place(verbatim: Array(line)).map(prepared.sourceOffset))
    }
    if !draft.text.isEmpty { blocks.append(draft) }
  }

  private func aligner(for place: MarkdownPlace) -> SourceAligner {
    let lines = extent(place)
    var aligner = SourceAligner(
      prepared.bytes, in: min(lines.lowerBound + place.column, lines.upperBound)..<lines.upperBound,
      quotationDepth: containers.count { $0 == .quotation })
    aligner.skipLinkDefinitions()
    return aligner
  }

  private mutating func omit(_ reason: Omission.Reason, at offset: Int, _ text: String) {
    let position = source.position(at: prepared.sourceOffset(of: offset))
    omissions.append(Omission(reason, at: position, excerpt: text))
  }

  /// The lines' bytes in the prepared text, without the last line's end.
  private func extent(_ place: MarkdownPlace) -> Range<Int> {
    let (first, last) = (place.lines.lowerBound, place.lines.upperBound)
    guard first < lineStarts.count else { return prepared.bytes.count..<prepared.bytes.count }
    let start = lineStarts[first]
    let end = last + 1 < lineStarts.count ? lineStarts[last + 1] - 1 : prepared.bytes.count
    return start..<max(start, end)
  }

  private func sourceExtent(_ place: MarkdownPlace) -> Range<Int> {
    let range = extent(place)
    let start = prepared.sourceOffset(of: range.lowerBound)
    return start..<max(start, prepared.sourceOffset(of: range.upperBound))
  }
}
