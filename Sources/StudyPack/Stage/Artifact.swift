/// What a stage gives: content for programs, and documents for people.
public struct Artifact<Content: Codable & Sendable>: Sendable {
  public var content: Content
  /// One or more; each becomes a Markdown file and an HTML page.
  public var documents: [Document]
  /// Files for other programs, written into the pack as they are: what an exporter makes. A name is
  /// of lower-case letters, digits and hyphens, with an ending that is not the pack's own.
  public var files: [PackFile]

  public init(content: Content, documents: [Document], files: [PackFile] = []) {
    self.content = content
    self.documents = documents
    self.files = files
  }
}

/// An artifact whose content's type is known only to the stage that made it.
public struct AnyArtifact: Sendable {
  /// The stage's name in the course.
  public let stage: String
  public let content: JSONValue
  public let documents: [Document]
  /// Files for other programs.
  public let files: [PackFile]

  public init(
    stage: String, content: JSONValue, documents: [Document], files: [PackFile] = []
  ) {
    self.stage = stage
    self.content = content
    self.documents = documents
    self.files = files
  }
}
