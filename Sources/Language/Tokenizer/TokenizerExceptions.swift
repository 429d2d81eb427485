/// Strings that are tokenized as the table says, whatever the rules: “don't” is “do”, “n't”.
struct TokenizerExceptions: Sendable {
  struct Token: Sendable {
    let text: String
    /// The norm that the word has here, where the table gives one.
    let norm: String?
  }

  static let none = TokenizerExceptions([])

  private let places: IDTable<Int32>
  private let tokens: [[Token]]

  init(_ entries: [(text: String, tokens: [Token])]) {
    var places = IDTable<Int32>(minimumCapacity: entries.count)
    for (place, entry) in entries.enumerated() {
      places.insert(Int32(place), for: StringID(entry.text).rawValue)
    }
    self.places = places
    tokens = entries.map(\.tokens)
  }

  /// The tokens of the string with this id, if it is an exception.
  subscript(id: StringID) -> [Token]? {
    places[id.rawValue].map { tokens[Int($0)] }
  }

  func contains(_ id: StringID) -> Bool { places.contains(id.rawValue) }
}
