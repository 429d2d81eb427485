/// Takes the scholarly apparatus out of the prose: sections of notes and references, and notes and
/// sources that stand at the end without a heading.
struct Apparatus {
  private(set) var prose: [DraftBlock] = []
  private(set) var notes: [Note] = []
  private(set) var references: [Note] = []
  private(set) var omissions: [Omission] = []
  private let source: SourceText

  init(_ blocks: [DraftBlock], of source: SourceText) {
    self.source = source
    takeSections(of: blocks)
    takeTrailing(.notes) { $0.label != nil && !$0.text.isEmpty }
    takeTrailing(.references, \.isSource)
  }

  private mutating func takeSections(of blocks: [DraftBlock]) {
    let lastOtherHeading =
      blocks.lastIndex { $0.headingLevel != nil && ApparatusTitle.kind(of: $0.string) == nil } ?? -1
    var open: (kind: ApparatusTitle.Kind, level: Int)?
    for (index, block) in blocks.enumerated() {
      if let kind = Self.announced(by: block, isLast: index > lastOtherHeading) {
        open = (kind, block.headingLevel ?? open?.level ?? 1)
        omit(block, kind)
        continue
      }
      if let level = block.headingLevel, let current = open,
        level <= current.level || block.isInferredHeading
      {
        open = nil
      }
      if let current = open { add(block, to: current.kind) } else { prose.append(block) }
    }
  }

  /// A heading, or a line by itself, such as “References” or “Works cited:”.
  private static func announced(by block: DraftBlock, isLast: Bool) -> ApparatusTitle.Kind? {
    guard block.headingLevel != nil || block.kind == .paragraph && isLast else { return nil }
    let title = block.string
    if ApparatusTitle.isAmbiguous(title), !isLast { return nil }
    return ApparatusTitle.kind(of: title)
  }

  private mutating func add(_ block: DraftBlock, to kind: ApparatusTitle.Kind) {
    for entry in ApparatusEntry.all(in: block) {
      let note = Note(
        label: entry.label, text: entry.text, position: source.position(at: entry.offset))
      switch kind {
      case .notes: notes.append(note)
      case .references: references.append(note)
      }
    }
  }

  private mutating func omit(_ block: DraftBlock, _ kind: ApparatusTitle.Kind) {
    let offset = block.sources.first ?? block.extent.lowerBound
    omissions.append(
      Omission(
        kind == .notes ? .note : .references, at: source.position(at: offset),
        excerpt: block.string))
  }

  /// Blocks at the essay's very end of which all entries are of a kind. One alone may be a sentence
  /// like another, unless it bears a marker.
  private mutating func takeTrailing(
    _ kind: ApparatusTitle.Kind, _ isEntry: (ApparatusEntry) -> Bool
  ) {
    let last = prose.lastIndex { block in
      guard block.kind == .paragraph else { return true }
      return !ApparatusEntry.all(in: block).allSatisfy(isEntry)
    }
    guard let start = last.map({ $0 + 1 }), start < prose.count else { return }
    if kind == .references, prose.count - start < 2 { return }
    omit(prose[start], kind)
    for block in prose[start...] { add(block, to: kind) }
    prose.removeSubrange(start...)
  }
}
