extension Reading {
  /// Analyses an essay: sentences and words of all its prose, each with its place in the file.
  public init(analysing essay: Essay) {
    let sections = SectionIndex(essay)
    let sentences = essay.blocks.filter(\.isProse).flatMap { block in
      BlockAnalysis(block, section: sections.section(of: block.index), essay).sentences
    }
    self.init(essay: essay, sentences: sentences)
  }
}

/// The sentences of one block.
private struct BlockAnalysis {
  private let block: Block
  private let section: Int
  private let words: [Word]

  init(_ block: Block, section: Int, _ essay: Essay) {
    self.block = block
    self.section = section
    words = WordScanner(block.text).words
  }

  var sentences: [Sentence] {
    let lines = LineFinder(block)
    return SentenceSplitter(words).sentences.enumerated().compactMap { ordinal, indices in
      guard let first = words[indices].first, let last = words[indices].last else { return nil }
      let range = first.range.lowerBound..<last.range.upperBound
      return Sentence(
        id: SentenceID(block: block.index, ordinal: ordinal), range: range,
        text: String(block.text[utf8: range]), words: Array(words[indices]),
        line: lines.line(of: range.lowerBound), section: section)
    }
  }
}

/// From a place in a block's text to the line of the file.
private struct LineFinder {
  private let block: Block

  init(_ block: Block) { self.block = block }

  func line(of offset: Int) -> Int {
    let place = block.map.sourceOffset(of: offset) ?? block.start.offset
    let next = block.lineStarts.partitioningIndex { $0 > place }
    return block.start.line + next
  }
}

/// Which section each block belongs to, by the sections' place in the flat list.
private struct SectionIndex {
  private var sectionOfBlock: [Int]

  init(_ essay: Essay) {
    sectionOfBlock = Array(repeating: 0, count: essay.blocks.count)
    for (index, section) in essay.sections.flatMap(\.flattened).enumerated() {
      for block in section.blocks { sectionOfBlock[block] = index }
    }
  }

  func section(of block: Int) -> Int { sectionOfBlock[block] }
}
