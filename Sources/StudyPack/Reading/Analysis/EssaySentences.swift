/// The sentences of an essay's prose, each with its words and its place in the file; their grammar
/// is left open.
///
/// Stops decide where a sentence ends, not the parser: what a sentence is called must not depend on
/// a model, and `studypack read` needs none.
struct EssaySentences {
  private let essay: Essay
  private let sections: SectionIndex

  init(_ essay: Essay) {
    self.essay = essay
    sections = SectionIndex(essay)
  }

  var all: [Sentence] { essay.blocks.filter(\.isProse).flatMap(sentences) }

  private func sentences(of block: Block) -> [Sentence] {
    let words = WordScanner(block.text).words
    let lines = LineFinder(block)
    return SentenceSplitter(words).sentences.enumerated().compactMap { ordinal, indices in
      guard let first = words[indices].first, let last = words[indices].last else { return nil }
      let range = first.range.lowerBound..<last.range.upperBound
      return Sentence(
        id: SentenceID(block: block.index, ordinal: ordinal), range: range,
        text: String(block.text[utf8: range]), words: Array(words[indices]),
        line: lines.line(of: range.lowerBound), section: sections.section(of: block.index))
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
