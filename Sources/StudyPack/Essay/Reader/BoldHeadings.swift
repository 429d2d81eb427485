/// Headings that their author wrote in bold type instead of marking them: a short paragraph that is
/// bold from end to end, above text.
enum BoldHeadings {
  /// `blocks` with such paragraphs as headings, one level below the heading that they stand under.
  static func found(in blocks: [DraftBlock]) -> [DraftBlock] {
    var level = 1
    return blocks.enumerated().map { index, block in
      if let own = block.headingLevel { level = own }
      guard block.kind == .paragraph, block.lineBreaks.isEmpty, isBold(block),
        index + 1 < blocks.count, blocks[index + 1].isProse,
        HeadingShape(block.string).couldBeHeading
      else { return block }
      var heading = block
      heading.kind = .heading(level: min(level + 1, 6))
      heading.marks = []
      heading.isInferredHeading = true
      return heading
    }
  }

  private static func isBold(_ block: DraftBlock) -> Bool {
    block.marks.contains { $0.kind == .strong && $0.range == 0..<block.text.count }
  }
}
