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
    let ranked = names.enumerated()
      .filter { place, other in
        areRivals(key.name, other) && suits(other, key)
          && !key.evidence.contains { $0.text.mentions(other.term) }
          && !key.definition.mentions(other.term)
      }
      .sorted { a, b in
        let x = (-a.element.overlap(key.name), abs(a.element.block - key.name.block), a.offset)
        return x < (-b.element.overlap(key.name), abs(b.element.block - key.name.block), b.offset)
      }
      .map(\.element)
    let alike: [TermName] = ranked.reduce(into: []) { chosen, other in
      if !chosen.contains(where: { setsApart(key.name, $0, other) }) { chosen.append(other) }
    }
    return alike.map(\.term)
  }

  /// “Practical wisdom” and “common wisdom” beside “rye law”: of two that are alike neither is the key.
  private func setsApart(_ key: TermName, _ one: TermName, _ other: TermName) -> Bool {
    !one.stems.intersection(other.stems).subtracting(key.stems).isEmpty
  }

  /// Whether one could stand where the other does: an advisor is no rival of a rule, and what WordNet
  /// does not know is nobody's.
  func areRivals(_ a: TermName, _ b: TermName) -> Bool {
    b.isLike(a) && !sorts(of: a).isDisjoint(with: sorts(of: b))
  }

  /// Whether two meanings are of one sort: “a group that …” is never taken for “the relation between …”.
  func areAlike(_ a: DefinedTerm, _ b: DefinedTerm) -> Bool {
    guard let one = a.genus, let other = b.genus else { return false }
    return !sorts(ofNoun: one).isDisjoint(with: sorts(ofNoun: other))
  }

  /// Whether the essay says that it is a man or a woman: “the khan of …”.
  func isPerson(_ term: DefinedTerm) -> Bool {
    guard let genus = term.genus else { return false }
    return wordNet?.lexicographerClasses(of: genus.lowercased(), as: .noun, atMost: 1) == [.person]
  }

  /// Whether it may be what the definition says that the key is: a passport is no rule.
  private func suits(_ name: TermName, _ key: DefinedTerm) -> Bool {
    guard let genus = key.genusWord, wordNet != nil else { return true }
    // “The study of …”: of what is no craft or science everybody knows that it is none.
    if Self.studies.contains(genus.lowercased()), !name.isCraft { return false }
    let sorts = sorts(ofNoun: genus)
    return sorts.isEmpty || !sorts.isDisjoint(with: self.sorts(of: name))
  }

  private static let studies: Set = ["study", "science", "discipline", "branch", "field"]

  private func sorts(ofNoun noun: String, atMost senses: Int = 2) -> Set<TermSort> {
    let classes = wordNet?.lexicographerClasses(of: noun.lowercased(), as: .noun, atMost: senses)
    return Set((classes ?? []).map(TermSort.init))
  }

  /// What its head may be, in its first two senses; of a term that WordNet has whole, in its first.
  private func sorts(of name: TermName) -> Set<TermSort> {
    let whole = sorts(ofNoun: name.term, atMost: 1)
    guard whole.isEmpty, let head = name.term.split(separator: " ").last else { return whole }
    return sorts(ofNoun: String(head))
  }
}

/// As finely as terms have to agree to be taken for one another.
private enum TermSort {
  case person, group, body, substance, thing, text, event, possession, quality, state, notion

  init(_ sort: LexicographerClass) {
    self =
      switch sort {
      case .person: .person
      case .group: .group
      case .communication: .text
      case .animal, .body, .plant: .body
      case .food, .substance: .substance
      case .artifact, .location, .object: .thing
      case .act, .event, .process, .phenomenon: .event
      case .possession, .quantity: .possession
      case .attribute, .shape, .feeling, .motive: .quality
      case .state, .time: .state
      default: .notion
      }
  }
}
