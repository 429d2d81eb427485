/// Gathers cmark's events into draft blocks.
struct DraftBuilder {
  private(set) var blocks: [DraftBlock] = []
  private(set) var omissions: [Omission] = []
  private let prepared: PreparedText
  private let source: SourceText
  private let lineStarts: [Int]
  private var containers: [MarkdownContainer] = []
  private var itemNumbers: [Int?] = []
  private var block: DraftBlock?
  private var aligner: SourceAligner?
  private var openMarks: [(kind: Mark.Kind, start: Int)] = []
  /// How many images are open; their alternative text is no prose.
  private var imageDepth = 0

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
    case .open(let container, let lines): open(container, lines)
    case .close(let container): close(container)
    case .text(let literal): append(literal)
    case .code(let literal):
      let start = block?.text.count ?? 0
      append(literal)
      mark(.code, from: start)
    case .softBreak, .hardBreak: appendBreak()
    case .rawInline(let literal): omit(.rawHTML, literal)
    case .codeBlock(let literal, let language, let lines):
      addLiteral(literal, .code(language: language), lines)
    case .rawBlock(let literal, let lines):
      omissions.append(omission(.rawHTML, at: extent(lines).lowerBound, literal))
    case .rule(let lines):
      omissions.append(
        omission(.rule, at: extent(lines).lowerBound, String(decoding: raw(lines), as: UTF8.self)))
    }
  }

  private mutating func open(_ container: MarkdownContainer, _ lines: ClosedRange<Int>) {
    switch container {
    case .quotation, .list, .item:
      if case .list(let start) = container { itemNumbers.append(start.map { $0 - 1 }) }
      if container == .item { countItem() }
      containers.append(container)
    case .paragraph: begin(kindOfParagraph, lines)
    case .heading(let level):
      // A heading inside a list or a quotation heads no section of the essay.
      begin(containers.isEmpty ? .heading(level: level) : kindOfParagraph, lines)
    case .emphasis: openMarks.append((.emphasis, block?.text.count ?? 0))
    case .strong: openMarks.append((.strong, block?.text.count ?? 0))
    case .link(let destination):
      openMarks.append((.link(destination: destination), block?.text.count ?? 0))
    case .image: imageDepth += 1
    }
  }

  private mutating func close(_ container: MarkdownContainer) {
    switch container {
    case .quotation, .item: containers.removeLast()
    case .list:
      containers.removeLast()
      itemNumbers.removeLast()
    case .paragraph, .heading: finish()
    case .emphasis, .strong: closeMark()
    case .link:
      closeMark()
      aligner?.leaveLink()
    case .image:
      imageDepth -= 1
      aligner?.leaveLink()
    }
  }

  private mutating func countItem() {
    guard let last = itemNumbers.indices.last else { return }
    itemNumbers[last] = itemNumbers[last].map { $0 + 1 }
  }

  private var kindOfParagraph: Block.Kind {
    if !itemNumbers.isEmpty {
      return .listItem(depth: itemNumbers.count, number: itemNumbers.last ?? nil)
    }
    return containers.isEmpty ? .paragraph : .quotation
  }

  private mutating func begin(_ kind: Block.Kind, _ lines: ClosedRange<Int>) {
    block = DraftBlock(kind: kind, extent: sourceExtent(lines))
    aligner = SourceAligner(prepared.bytes, in: extent(lines))
    openMarks = []
  }

  private mutating func finish() {
    guard var done = block else { return }
    block = nil
    if done.kind == .paragraph, PipeTable.isTable(done.lines) {
      done.kind = .code(language: "table")
      done.restoreLineBreaks()
    }
    if !done.text.isEmpty { blocks.append(done) }
  }

  private mutating func append(_ literal: String) {
    let bytes = Array(literal.utf8)
    guard block != nil, let offsets = aligner?.place(bytes) else { return }
    if imageDepth > 0 {
      omit(.image, literal)
      return
    }
    block?.text.append(contentsOf: bytes)
    block?.sources.append(contentsOf: offsets.map(prepared.sourceOffset))
  }

  private mutating func appendBreak() {
    guard let offset = aligner?.placeBreak(), imageDepth == 0, let length = block?.text.count
    else { return }
    block?.lineBreaks.append(length)
    if block?.text.last == Ascii.space { return }
    block?.text.append(Ascii.space)
    block?.sources.append(prepared.sourceOffset(of: offset))
  }

  private mutating func closeMark() {
    guard let mark = openMarks.popLast() else { return }
    self.mark(mark.kind, from: mark.start)
  }

  private mutating func mark(_ kind: Mark.Kind, from start: Int) {
    guard let end = block?.text.count, end > start else { return }
    block?.marks.append(Mark(kind, start..<end))
  }

  private mutating func omit(_ reason: Omission.Reason, _ literal: String) {
    let offset = block?.sources.last ?? block?.extent.lowerBound ?? 0
    omissions.append(omission(reason, atSource: offset, literal))
  }

  private mutating func addLiteral(
    _ literal: String, _ kind: Block.Kind, _ lines: ClosedRange<Int>
  ) {
    let bytes = Array(literal.trimmingTrailingNewlines.utf8)
    var aligner = SourceAligner(prepared.bytes, in: extent(lines))
    var draft = DraftBlock(kind: kind, extent: sourceExtent(lines))
    for line in bytes.split(separator: Ascii.newline, omittingEmptySubsequences: false) {
      if !draft.text.isEmpty {
        draft.text.append(Ascii.newline)
        draft.sources.append(draft.sources.last ?? draft.extent.lowerBound)
      }
      draft.text.append(contentsOf: line)
      draft.sources.append(
        contentsOf: aligner.place(Array(line)).map(prepared.sourceOffset))
    }
    if !draft.text.isEmpty { blocks.append(draft) }
  }

  private func omission(_ reason: Omission.Reason, at offset: Int, _ text: String) -> Omission {
    omission(reason, atSource: prepared.sourceOffset(of: offset), text)
  }

  private func omission(_ reason: Omission.Reason, atSource offset: Int, _ text: String)
    -> Omission
  {
    Omission(reason, at: source.position(at: offset), excerpt: text)
  }

  /// The lines' bytes in the prepared text, without the last line's end.
  private func extent(_ lines: ClosedRange<Int>) -> Range<Int> {
    guard lines.lowerBound < lineStarts.count else {
      return prepared.bytes.count..<prepared.bytes.count
    }
    let start = lineStarts[lines.lowerBound]
    let end =
      lines.upperBound + 1 < lineStarts.count
      ? lineStarts[lines.upperBound + 1] - 1 : prepared.bytes.count
    return start..<max(start, end)
  }

  private func raw(_ lines: ClosedRange<Int>) -> ArraySlice<UInt8> { prepared.bytes[extent(lines)] }

  private func sourceExtent(_ lines: ClosedRange<Int>) -> Range<Int> {
    let range = extent(lines)
    let start = prepared.sourceOffset(of: range.lowerBound)
    return start..<max(start, prepared.sourceOffset(of: range.upperBound))
  }
}

extension DraftBlock {
  /// Gives a hand-made table its lines back.
  fileprivate mutating func restoreLineBreaks() {
    for offset in lineBreaks where offset < text.count && text[offset] == Ascii.space {
      text[offset] = Ascii.newline
    }
  }
}

extension String {
  fileprivate var trimmingTrailingNewlines: Substring {
    var slice = self[...]
    while slice.last == "\n" { slice.removeLast() }
    return slice
  }
}
