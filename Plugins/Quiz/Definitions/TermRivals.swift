import Language
import StudyPack

/// The terms that can stand as wrong options beside a defined one.
struct TermRivals {
  /// All terms of the essay, defined or not.
  let names: [TermName]
  let wordNet: WordNet?

  /// Of the key's sort and not spoken of in its sentence: those that share a word with it first, then
  /// those told nearest to it.
  func rivals(of key: DefinedTerm) -> [String] {
    let sort = isPerson(key.name)
    return names.enumerated()
      .filter { place, other in
        other.isLike(key.name) && isPerson(other) == sort
          && !key.evidence.contains { $0.text.mentions(other.term) }
          && !key.definition.mentions(other.term)
      }
      .sorted { a, b in
        let x = (-a.element.overlap(key.name), abs(a.element.block - key.name.block), a.offset)
        return x < (-b.element.overlap(key.name), abs(b.element.block - key.name.block), b.offset)
      }
      .map(\.element.term)
  }

  /// Whether its head is, in its first sense, somebody: an advisor is no rival of a rule.
  private func isPerson(_ name: TermName) -> Bool {
    guard let wordNet, let head = name.term.lowercased().split(separator: " ").last else {
      return false
    }
    let whole = wordNet.senses(of: name.term.lowercased(), as: .noun)
    let senses = whole.isEmpty ? wordNet.senses(of: String(head), as: .noun) : whole
    return senses.first?.lexicographerClass == .person
  }
}
