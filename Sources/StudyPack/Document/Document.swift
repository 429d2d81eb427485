/// A part of the pack for people to read: a tree that knows nothing of Markdown or HTML.
public struct Document: Sendable, Hashable {
  /// The file name without extension: lower-case letters, digits and hyphens; unique in a pack.
  public var name: String
  public var title: String
  /// One line on what it holds, for the pack's front page.
  public var summary: String
  public var blocks: [DocumentBlock]

  public init(name: String, title: String, summary: String, blocks: [DocumentBlock]) {
    self.name = name
    self.title = title
    self.summary = summary
    self.blocks = blocks
  }
}
