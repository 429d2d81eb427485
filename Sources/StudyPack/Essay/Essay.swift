/// An essay as StudyPack understood it: flat blocks in reading order under a tree of sections, with
/// citations, notes and the byline apart from the prose.
public struct Essay: Sendable, Hashable, Codable {
  /// The essay file's path as the user gave it.
  public let file: String
  public let title: String?
  /// Author, department, university: a line each.
  public let byline: [String]
  /// The YAML before the text, as it stands there; unknown keys are kept.
  public let frontMatter: [String: JSONValue]
  public let blocks: [Block]
  /// The tree of sections; together they cover all blocks.
  public let sections: [Section]
  public let citations: [Citation]
  /// Footnotes and endnotes.
  public let notes: [Note]
  /// The list of references, works cited, bibliography.
  public let references: [Note]
  public let omissions: [Omission]

  public init(
    file: String, title: String?, byline: [String] = [], frontMatter: [String: JSONValue] = [:],
    blocks: [Block], sections: [Section], citations: [Citation] = [], notes: [Note] = [],
    references: [Note] = [], omissions: [Omission] = []
  ) {
    self.file = file
    self.title = title
    self.byline = byline
    self.frontMatter = frontMatter
    self.blocks = blocks
    self.sections = sections
    self.citations = citations
    self.notes = notes
    self.references = references
    self.omissions = omissions
  }
}
