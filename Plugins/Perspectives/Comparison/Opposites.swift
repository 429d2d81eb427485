import Language
import StudyPack

/// Which holders are each other's opposite by their names alone.
struct Opposites {
  let wordNet: WordNet?

  func areOpposite(_ a: HolderName, _ b: HolderName) -> Bool {
    if a.sort == .side, b.sort == .side {
      let (x, y) = (a.key.split(separator: " "), b.key.split(separator: " "))
      return x.first != y.first
        && (x.count == 1 || y.count == 1 || x.dropFirst() == y.dropFirst())
    }
    for prefix in ["anti", "non", "anti-", "non-"]
    where a.key == prefix + b.key || b.key == prefix + a.key {
      return true
    }
    guard a.sort != .nation, a.sort != .person else { return false }
    if let axis = a.axis, axis == b.axis, axis != "-ism" {
      let (x, y) = (modifiers(of: a), modifiers(of: b))
      return x.count == 1 && y.count == 1 && areAntonyms(x[0], y[0])
    }
    return areAntonyms(a.key, b.key)
  }

  private func modifiers(of name: HolderName) -> [String] {
    name.key.split(separator: " ").dropLast().map(String.init)
  }

  private func areAntonyms(_ a: String, _ b: String) -> Bool {
    guard let wordNet else { return false }
    return [WordClass.adjective, .noun].contains { sort in
      [(a, b), (b, a)].contains { one, other in
        wordNet.senses(of: Self.positive(one), as: sort).contains {
          wordNet.antonyms(of: Self.positive(one), in: $0).contains(Self.positive(other))
        }
      }
    }
  }

  /// The positive of a comparative: “larger” is “large”.
  private static func positive(_ word: String) -> String {
    for (ending, base) in [("ger", "ge"), ("er", "")] where word.hasSuffix(ending) {
      return String(word.dropLast(ending.count)) + base
    }
    return word
  }
}
