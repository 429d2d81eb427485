/// A quiz as pack.json has it.
public struct QuizContent: Codable, Sendable, Hashable {
  public var items: [QuizItem]
  /// How many items the course asked for.
  public var asked: Int
  /// Why there are fewer, in one line; `nil` where there are as many as asked.
  public var shortfall: String?

  public init(items: [QuizItem], asked: Int, shortfall: String? = nil) {
    self.items = items
    self.asked = asked
    self.shortfall = shortfall
  }
}
