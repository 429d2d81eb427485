/// Takes the scholarly apparatus out of the prose: sections of notes and references, and notes that
/// stand at the end without a heading.
struct Apparatus {
  private(set) var prose: [DraftBlock] = []
  private(set) var notes: [Note] = []
  private(set) var references: [Note] = []
  private(set) var omissions: [Omission] = []
  private let source: SourceText

  private enum Kind { case notes, references }

  init(_ blocks: [DraftBlock], of source: SourceText) {
    self.source = source
    var open: (kind: Kind, level: Int)?
    for block in blocks {
      if case .heading(let level) = block.kind {
        if let kind = Self.kind(of: block.string) {
          open = (kind, level)
          omit(block, kind)
          continue
        }
        if let current = open, level <= current.level || block.isInferredHeading { open = nil }
      }
      if let current = open { add(block, to: current.kind) } else { prose.append(block) }
    }
    takeTrailingNotes()
  }

  private static let noteTitles: Set = ["notes", "endnotes", "footnotes", "end notes", "note"]
  private static let referenceTitles: Set = [
    "references", "reference", "reference list", "list of references", "bibliography",
    "works cited", "sources", "literature", "literature cited", "further reading", "cited works",
    "works consulted", "select bibliography", "selected bibliography",
  ]

  private static func kind(of heading: String) -> Kind? {
    let title = heading.lowercased().filter { $0.isLetter || $0 == " " }.trimmingBlanks
    if noteTitles.contains(title) { return .notes }
    return referenceTitles.contains(title) ? .references : nil
  }

  private mutating func add(_ block: DraftBlock, to kind: Kind) {
    for entry in Self.entries(of: block) {
      let note = Note(
        label: entry.label, text: entry.text, position: source.position(at: entry.offset))
      switch kind {
      case .notes: notes.append(note)
      case .references: references.append(note)
      }
    }
  }

  private mutating func omit(_ block: DraftBlock, _ kind: Kind) {
    omissions.append(
      Omission(
        kind == .notes ? .note : .references, at: source.position(at: block.extent.lowerBound),
        excerpt: block.string))
  }

  /// Blocks that begin with `[1]`, `[2]` … at the essay's end are its notes.
  private mutating func takeTrailingNotes() {
    let start = (prose.lastIndex { !Self.isNote($0) } ?? -1) + 1
    guard start > 0, start < prose.count else { return }
    omit(prose[start], .notes)
    for block in prose[start...] { add(block, to: .notes) }
    prose.removeSubrange(start...)
  }

  private static func isNote(_ block: DraftBlock) -> Bool {
    guard block.kind == .paragraph else { return false }
    let entries = entries(of: block)
    return !entries.isEmpty && entries.allSatisfy { $0.label != nil && !$0.text.isEmpty }
  }

  /// A block is one entry, or as many as it has lines that begin with a label.
  private static func entries(of block: DraftBlock) -> [(
    label: String?, text: String, offset: Int
  )] {
    if case .listItem(_, let number?) = block.kind {
      return [("\(number)", block.string, block.extent.lowerBound)]
    }
    var entries: [(label: String?, text: String, offset: Int)] = []
    for (line, start) in zip(block.lines, [0] + block.lineBreaks) {
      let (label, text) = labelled(line)
      let offset = start < block.sources.count ? block.sources[start] : block.extent.lowerBound
      if label != nil || entries.isEmpty {
        entries.append((label, text, offset))
      } else {
        entries[entries.count - 1].text += " " + text
      }
    }
    return entries
  }

  /// `[12] Text`, `12. Text`, `¹ Text`
  private static func labelled(_ line: String) -> (label: String?, text: String) {
    let isBracketed = line.first == "["
    let digits = line.dropFirst(isBracketed ? 1 : 0).prefix(while: \.isNumber)
    let rest = line.dropFirst(digits.count + (isBracketed ? 1 : 0))
    guard (1...3).contains(digits.count), let close = rest.first,
      isBracketed ? close == "]" : (close == "." || close == ")")
    else { return (nil, line) }
    return (String(digits), String(rest.dropFirst()).drop { $0 == ":" }.trimmed)
  }
}

extension String {
  fileprivate func drop(while predicate: (Character) -> Bool) -> Substring {
    self[...].drop(while: predicate)
  }
}

extension Substring {
  fileprivate var trimmed: String { String(self).trimmingBlanks }
}
