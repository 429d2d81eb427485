/// A part of the essay under one heading, with its sub-sections.
public struct Section: Sendable, Hashable, Codable {
  /// `nil` for the text before the first heading.
  public let title: String?
  /// 1 for the essay's main parts.
  public let level: Int
  /// The heading's index in ``Essay/blocks``.
  public let heading: Int?
  /// All blocks of the section, the heading and sub-sections included, as indices.
  public let blocks: Range<Int>
  public let subsections: [Section]

  public init(
    title: String?, level: Int, heading: Int?, blocks: Range<Int>, subsections: [Section] = []
  ) {
    self.title = title
    self.level = level
    self.heading = heading
    self.blocks = blocks
    self.subsections = subsections
  }

  /// The section and all below it, in reading order.
  public var flattened: [Section] { [self] + subsections.flatMap(\.flattened) }

  /// The blocks that stand directly under this heading, before any sub-section.
  public var ownBlocks: Range<Int> {
    blocks.lowerBound..<(subsections.first?.blocks.lowerBound ?? blocks.upperBound)
  }
}
