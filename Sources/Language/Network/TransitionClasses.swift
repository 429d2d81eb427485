import FoundationEssentials

/// The classes of a transition system, in the order of its network's outputs: all labels of the
/// first action, then those of the next.
struct TransitionClasses: Sendable {
  let actions: [Int]
  let labels: [String]

  var count: Int { actions.count }

  /// Reads the `moves` of a parser or an entity recogniser: JSON inside MessagePack.
  init(_ file: MappedFile) throws(LanguageError) {
    var reader = MessagePackReader(file)
    let root = try reader.value()
    guard let json = root["moves", in: file]?.string,
      let moves = try? JSONDecoder().decode([String: [String: Int]].self, from: Data(json.utf8))
    else { throw file.damaged(at: 0, "no table of moves") }
    var actions: [Int] = []
    var labels: [String] = []
    for (name, frequencies) in moves.sorted(by: { (Int($0.key) ?? 0) < (Int($1.key) ?? 0) }) {
      guard let action = Int(name) else { throw file.damaged(at: 0, "a move called \(name)") }
      let ordered = Self.ordered(frequencies)
      actions += ordered.map { _ in action }
      labels += ordered
    }
    self.actions = actions
    self.labels = labels
  }

  /// Frequent labels first; among equals, in descending order of code points.
  private static func ordered(_ frequencies: [String: Int]) -> [String] {
    frequencies.sorted { one, other in
      guard one.value == other.value else { return one.value > other.value }
      return other.key.unicodeScalars.lexicographicallyPrecedes(one.key.unicodeScalars)
    }
    .map(\.key)
  }

  /// Where the classes of an action are.
  func range(of action: Int) -> Range<Int> {
    guard let first = actions.firstIndex(of: action), let last = actions.lastIndex(of: action)
    else { return 0..<0 }
    return first..<last + 1
  }
}
