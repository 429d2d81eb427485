public import StudyPack

/// How an item came about: for the instructor who wants to know why it is asked, and why so.
public struct ItemStory: Codable, Sendable, Hashable {
  /// Where an option comes from.
  public struct Source: Codable, Sendable, Hashable {
    public var option: String
    /// The sentence of the essay that has it.
    public var evidence: [Evidence]
    /// How near the option comes to the key, from 0 to about 1.2.
    public var likeness: Double?

    public init(option: String, evidence: [Evidence], likeness: Double? = nil) {
      self.option = option
      self.evidence = evidence
      self.likeness = likeness
    }
  }

  /// What the sentence was reduced to.
  public var statement: String
  /// What was done with the statement, such as “asks for its subject”.
  public var transformation: String
  /// What spoke for and against asking, by name.
  public var features: [String: Double]
  public var sources: [Source]

  public init(
    statement: String, transformation: String, features: [String: Double] = [:],
    sources: [Source] = []
  ) {
    self.statement = statement
    self.transformation = transformation
    self.features = features
    self.sources = sources
  }
}
