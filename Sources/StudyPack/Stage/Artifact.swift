/// What a stage gives: content for programs, and documents for people.
public struct Artifact<Content: Codable & Sendable>: Sendable {
  public var content: Content
  /// One or more; each becomes a Markdown file and an HTML page.
  public var documents: [Document]

  public init(content: Content, documents: [Document]) {
    self.content = content
    self.documents = documents
  }
}

/// An artifact whose content's type is known only to the stage that made it.
public struct AnyArtifact: Sendable {
  /// The stage's name in the course.
  public let stage: String
  public let content: JSONValue
  public let documents: [Document]

  public init(stage: String, content: JSONValue, documents: [Document]) {
    self.stage = stage
    self.content = content
    self.documents = documents
  }
}
