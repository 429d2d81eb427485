import Language

/// What sort of thing a phrase names, as far as options have to agree in it.
struct ThingClass {
  /// The type of the entity, for a name: the one that the essay's mentions have most often.
  let entity: EntityType?
  /// What a name means, or the head of a phrase that is none.
  let sense: NounSense?

  /// How well it stands beside a key of the sort `other`: 0 (another sort of thing) to 2 (the same).
  func likeness(to other: ThingClass) -> Int {
    if entity != nil || other.entity != nil {
      return entity == other.entity ? 2 : Self.kindred(entity, other.entity) ? 1 : 0
    }
    guard let sort = sense?.sort, let otherSort = other.sense?.sort else { return 1 }
    if sort == otherSort { return 2 }
    // Who did it may not be a committee; which body did it may be its members.
    return sort == .person && otherSort == .group ? 1 : 0
  }

  private static func kindred(_ a: EntityType?, _ b: EntityType?) -> Bool {
    guard let a, let b else { return false }
    return ["GPE", "LOC"].contains(a) && ["GPE", "LOC"].contains(b)
  }
}
