/// Finds the lines that tell who wrote the essay and where: around the title, or at the very end.
struct Byline {
  private(set) var lines: [String] = []
  /// What remains of the essay.
  private(set) var prose: [DraftBlock]
  private(set) var omissions: [Omission] = []
  private let source: SourceText

  private static let mostLines = 6

  private init(_ blocks: [DraftBlock], of source: SourceText) {
    prose = blocks
    self.source = source
  }

  /// Looks above the title, where a course's rules want name, teacher, course and date.
  init(above blocks: [DraftBlock], of source: SourceText) {
    self.init(blocks, of: source)
    let count = blocks.prefix { Self.isShort($0) && $0.headingLevel == nil }.count
    guard count < blocks.count, blocks[count].headingLevel != nil else { return }
    let shapes = blocks[..<count].flatMap(\.lines).map(BylineShape.init)
    guard let first = shapes.first, shapes.count <= Self.mostLines, first.isMarked || first.isName,
      shapes.allSatisfy({ $0.isMarked || $0.isName || $0.isDetail }),
      shapes.contains(where: { $0.isMarked || $0.isDetail })
    else { return }
    take(0..<count)
  }

  /// Looks below the title: “by Ada Merton”, or a name above an affiliation or a date.
  init(below blocks: [DraftBlock], of source: SourceText) {
    self.init(blocks, of: source)
    var count = 0
    var shapes: [BylineShape] = []
    for block in blocks.dropLast().prefix(Self.mostLines) {
      guard Self.isShort(block) else { break }
      let next = block.lines.map(BylineShape.init)
      let goesOn =
        shapes.isEmpty
        ? next.allSatisfy { $0.isMarked || $0.isName || $0.isDetail }
        : next.allSatisfy { $0.isDetail || $0.isName }
      guard goesOn, block.headingLevel == nil || block.isInferredHeading else { break }
      shapes += next
      count += 1
    }
    guard let first = shapes.first,
      first.isMarked || first.isName && shapes.contains(where: \.isDetail)
    else { return }
    take(0..<count)
  }

  /// Looks below the last sentence: short lines without a stop, the first of them a name.
  init(endOf blocks: [DraftBlock], of source: SourceText) {
    self.init(blocks, of: source)
    let start = (blocks.lastIndex { !Self.isShort($0) } ?? -1) + 1
    let shapes = blocks[start...].flatMap(\.lines).map(BylineShape.init)
    guard start > 0, let first = shapes.first, shapes.count <= Self.mostLines,
      first.isMarked || first.isName, shapes.dropFirst().allSatisfy(\.isLoose)
    else { return }
    take(start..<blocks.count)
  }

  private mutating func take(_ range: Range<Int>) {
    for block in prose[range] {
      lines += block.lines.map { BylineShape($0).author }
      omissions.append(
        Omission(
          .byline, at: source.position(at: block.sources.first ?? block.extent.lowerBound),
          excerpt: block.string))
    }
    prose.removeSubrange(range)
  }

  private static func isShort(_ block: DraftBlock) -> Bool {
    switch block.kind {
    case .paragraph: break
    case .heading where block.isInferredHeading: break
    case .heading, .listItem, .quotation, .code: return false
    }
    return block.lines.count <= mostLines
      && block.lines.allSatisfy { $0.utf8.count <= 90 && !hasStop($0) }
  }

  private static func hasStop(_ line: String) -> Bool {
    guard let last = line.last else { return true }
    if "!?:;,".contains(last) { return true }
    // “Ph.D.” and “Jr.” end with a stop of their own.
    let isAbbreviation =
      line.split(separator: " ").last.map { $0.count <= 5 && $0.first?.isUppercase == true }
      ?? false
    return last == "." && !isAbbreviation
  }
}
