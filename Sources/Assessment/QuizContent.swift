/// A quiz as pack.json has it.
public struct QuizContent: Codable, Sendable, Hashable {
  public var items: [QuizItem]
  /// Items beside the quiz, for question banks: what only other versions ask, and what the course
  /// wants in reserve.
  public var pool: [QuizItem]?
  /// How many items the course asked for.
  public var asked: Int
  /// Why there are fewer, in one line; `nil` where there are as many as asked.
  public var shortfall: String?
  /// The versions of the paper, where the course asks for more than one.
  public var versions: [QuizVersion]?

  public init(items: [QuizItem], asked: Int, shortfall: String? = nil) {
    self.items = items
    self.asked = asked
    self.shortfall = shortfall
  }

  /// The quiz's items, and those of the pool.
  public var allItems: [QuizItem] { items + (pool ?? []) }
}

/// A version of the paper: the quiz's items, or others of their make, in an order of its own.
public struct QuizVersion: Codable, Sendable, Hashable {
  public struct Place: Codable, Sendable, Hashable {
    /// The item's.
    public var id: String
    /// The order of the item's options, of a matching item's right-hand side, or of the things to be
    /// ordered: as indices of what the item itself shows. `nil` where it is the same.
    public var options: [Int]?

    public init(id: String, options: [Int]? = nil) {
      self.id = id
      self.options = options
    }
  }

  /// `A`, `B`, …
  public var name: String
  /// In the order in which they stand on the paper.
  public var places: [Place]

  public init(name: String, places: [Place]) {
    self.name = name
    self.places = places
  }
}
