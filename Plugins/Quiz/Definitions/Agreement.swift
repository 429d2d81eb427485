import Language
import StudyPack

/// Whether what a term is said to be is of its number and, as far as WordNet tells, of its kind: a passport
/// is no process. What does not agree stood by the term for another reason.
struct Agreement {
  let wordNet: WordNet?

  func holds(_ term: String, _ named: Token, _ genus: Token) -> Bool {
    isOfNumber(term, named, genus) && isOfKind(term, named, genus)
  }

  private func isOfNumber(_ term: String, _ named: Token, _ genus: Token) -> Bool {
    // “538 people called electors” is no definition of an elector.
    let isShownAsOne = !term.lowercased().hasSuffix(named.lower) && !term.contains(" of ")
    if genus.isPlural, named.isPlural, isShownAsOne { return false }
    guard named.pos != .properNoun, genus.isPlural != named.isPlural else { return true }
    return named.isPlural
      ? Self.gathering.contains(genus.lower)
        || Self.singulars.contains { named.lower.hasSuffix($0) }
      // “Spending: portions of the budget”; who does something is one or many.
      : genus.lower == "means" || !isCounted(named) && !isPerson(genus)
  }

  /// Of many things one: “the goods are the range of …”.
  private static let gathering: Set<String> = [
    "range", "collection", "set", "group", "system", "body", "series", "class", "family", "network",
    "process",
  ]
  /// “Politics”, “the media”.
  private static let singulars = ["ics", "media"]

  /// Whether the sentence has one of it, and it may have many: an action, matter and conduct have no “a”.
  private func isCounted(_ noun: Token) -> Bool {
    noun.lefts.contains { ["a", "an", "each", "every", "one"].contains($0.lower) }
  }

  private func isPerson(_ noun: Token) -> Bool {
    classes(of: noun.lemma, atMost: 1) == [.person] || noun.lemma == "people"
  }

  private func isOfKind(_ term: String, _ named: Token, _ genus: Token) -> Bool {
    guard named.pos == .noun, !term.contains(" ") else { return true }
    // A term is used in its plainest sense, what it is said to be in any.
    let own = classes(of: named.lemma, atMost: 1)
    let above = classes(of: genus.lemma)
    guard !own.isEmpty, !above.isEmpty else { return true }
    return
      !(own.isSubset(of: Self.bodies) && above.isSubset(of: Self.happenings) && !isDone(named)
      || own.isSubset(of: Self.happenings) && above.isSubset(of: Self.bodies))
  }

  /// A protest is what is told, and the act of telling it.
  private func isDone(_ noun: Token) -> Bool {
    wordNet?.contains(noun.lemma.lowercased(), as: .verb) ?? false
  }

  private func classes(of lemma: String, atMost limit: Int = .max) -> Set<LexicographerClass> {
    Set(wordNet?.lexicographerClasses(of: lemma.lowercased(), as: .noun, atMost: limit) ?? [])
  }

  private static let bodies: Set<LexicographerClass> = [
    .animal, .artifact, .food, .object, .person, .plant, .substance, .body, .communication,
  ]
  private static let happenings: Set<LexicographerClass> = [
    .act, .event, .process, .phenomenon, .time, .cognition, .state,
  ]
}
