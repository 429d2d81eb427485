/// What a pack was made from and how: enough to make it again.
public struct PackOrigin: Sendable, Hashable, Codable {
  public struct Input: Sendable, Hashable, Codable {
    /// The path as the user gave it.
    public var file: String
    public var sha256: String

    public init(file: String, bytes: [UInt8]) {
      self.file = file
      sha256 = SHA256Digest.hex(of: bytes)
    }
  }

  /// The essay, the lesson, the course and whatever else was read.
  public var inputs: [Input]
  /// The course's title.
  public var course: String?
  public var seed: UInt64
  /// The language model's name and version.
  public var model: String?
  /// The options of each stage as the course set them.
  public var options: [String: JSONValue]

  public init(
    inputs: [Input], course: String? = nil, seed: UInt64 = 0, model: String? = nil,
    options: [String: JSONValue] = [:]
  ) {
    self.inputs = inputs
    self.course = course
    self.seed = seed
    self.model = model
    self.options = options
  }
}
