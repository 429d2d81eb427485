import Language

/// What sort of thing a phrase names, as far as options have to agree in it.
struct ThingClass: Hashable {
  /// The type of the entity, for a name.
  let entity: EntityType?
  /// The lexicographer's classes of the head's first sense in WordNet.
  let senses: Set<LexicographerClass>

  /// `entity` is the type that the essay's mentions of a name have most often.
  init(_ thing: Thing, entity: EntityType?, _ wordNet: WordNet?) {
    self.entity = thing.isName ? entity : nil
    let lemma = thing.head.lemma.lowercased()
    senses =
      thing.isName
      ? []
      : Set((wordNet?.senses(of: lemma, as: .noun) ?? []).prefix(1).map(\.lexicographerClass))
  }

  /// 0 (another sort of thing) to 2 (the same).
  func likeness(to other: ThingClass) -> Int {
    if entity != nil || other.entity != nil {
      return entity == other.entity ? 2 : Self.kindred(entity, other.entity) ? 1 : 0
    }
    if senses.isEmpty || other.senses.isEmpty { return 1 }
    if !senses.isDisjoint(with: other.senses) { return 2 }
    let people: Set<LexicographerClass> = [.person, .group]
    return !senses.isDisjoint(with: people) && !other.senses.isDisjoint(with: people) ? 1 : 0
  }

  private static func kindred(_ a: EntityType?, _ b: EntityType?) -> Bool {
    guard let a, let b else { return false }
    return ["GPE", "LOC"].contains(a) && ["GPE", "LOC"].contains(b)
  }
}
