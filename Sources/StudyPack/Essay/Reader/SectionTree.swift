/// Builds the tree of sections from the headings' levels.
struct SectionTree {
  private let headings: [(block: Int, level: Int, title: String)]
  private let blockCount: Int

  init(_ blocks: [Block]) {
    blockCount = blocks.count
    headings = blocks.compactMap { block in
      if case .heading(let level) = block.kind { (block.index, level, block.text) } else { nil }
    }
  }

  /// Sections that together cover all blocks. Levels count from 1 and leave no gap, whatever levels
  /// the headings have.
  var sections: [Section] {
    guard blockCount > 0 else { return [] }
    let firstHeading = headings.first?.block ?? blockCount
    let preamble =
      firstHeading > 0
      ? [Section(title: nil, level: 1, heading: nil, blocks: 0..<firstHeading)] : []
    return preamble + sections(headings[...], level: 1, end: blockCount)
  }

  /// `headings` begins with a heading of the level wanted; a later one of the same or a higher rank
  /// begins the next section.
  private func sections(
    _ headings: ArraySlice<(block: Int, level: Int, title: String)>, level: Int, end: Int
  ) -> [Section] {
    var sections: [Section] = []
    var rest = headings
    while let first = rest.popFirst() {
      let next = rest.firstIndex { $0.level <= first.level } ?? rest.endIndex
      let sectionEnd = next < rest.endIndex ? rest[next].block : end
      sections.append(
        Section(
          title: first.title, level: level, heading: first.block, blocks: first.block..<sectionEnd,
          subsections: self.sections(
            rest[rest.startIndex..<next], level: level + 1, end: sectionEnd)))
      rest = rest[next...]
    }
    return sections
  }
}
