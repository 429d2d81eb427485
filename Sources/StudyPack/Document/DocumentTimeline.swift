/// A drawing of when things happened. The text that follows it tells the same; it shows the distances.
public struct DocumentTimeline: Sendable, Hashable, Codable {
  /// A point in time, or a stretch of it.
  public struct Mark: Sendable, Hashable, Codable {
    /// As the essay writes the date.
    public var label: String
    /// In years; a year before the common era is negative, a part of a year a fraction.
    public var start: Double
    public var end: Double?

    public init(label: String, start: Double, end: Double? = nil) {
      self.label = label
      self.start = start
      self.end = end
    }
  }

  /// In order of time.
  public var marks: [Mark]

  public init(marks: [Mark]) { self.marks = marks }
}
