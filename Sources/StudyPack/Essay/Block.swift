/// A block of an essay: one heading, paragraph, list item's paragraph, code block.
///
/// Its text is plain: no markup, no citation markers, single blanks for line breaks.
public struct Block: Sendable, Hashable, Codable {
  public enum Kind: Sendable, Hashable, Codable {
    /// 1 (a chapter) to 6.
    case heading(level: Int)
    case paragraph
    /// A paragraph in a list; `depth` counts from 1, `number` is its place in an ordered list.
    case listItem(depth: Int, number: Int?)
    /// A paragraph in a block quotation.
    case quotation
    /// Code, or a table or other matter laid out by hand. It is shown, but is no prose.
    case code(language: String?)
  }

  /// Its index in ``Essay/blocks``.
  public let index: Int
  public let kind: Kind
  public let text: String
  /// Emphasis, links and the like, in order of their start; a mark may lie inside another.
  public let marks: [Mark]
  public let start: SourcePosition
  /// The place after the block's last character.
  public let end: SourcePosition
  public let map: SourceMap
  /// The file offsets at which the block's lines after its first begin.
  public let lineStarts: [Int]

  public init(
    index: Int, kind: Kind, text: String, marks: [Mark] = [], start: SourcePosition,
    end: SourcePosition, map: SourceMap = SourceMap(), lineStarts: [Int] = []
  ) {
    self.index = index
    self.kind = kind
    self.text = text
    self.marks = marks
    self.start = start
    self.end = end
    self.map = map
    self.lineStarts = lineStarts
  }

  /// Whether the block is running text, from which sentences can be taken.
  public var isProse: Bool {
    switch kind {
    case .paragraph, .listItem, .quotation: true
    case .heading, .code: false
    }
  }
}
