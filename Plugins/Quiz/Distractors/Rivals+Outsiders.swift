import Language
import StudyPack

extension Rivals {
  /// Things of the essay that a reader may take for one of `members`, and that the essay never brings
  /// together with them or with the noun of their set: the likest first.
  func outsiders(of members: [Thing], called noun: Token) -> [Thing] {
    let kin = things.candidates.compactMap { entry -> (Thing, Double)? in
      let likeness = likeness(of: entry, to: members)
      guard likeness > 0, isApart(entry, members, noun) else { return nil }
      return (entry.thing, likeness)
    }
    return kin.sorted { ($1.1, $0.0.key) < ($0.1, $1.0.key) }.map(\.0)
  }

  /// How near it is to the members; 0 where it is of another sort than two of them, or may be a name, a
  /// part or a kind of one.
  private func likeness(of entry: Things.Entry, to members: [Thing]) -> Double {
    let nearness = members.map { Double(Self.dot(entry.vector, Things.vector($0))) }
    let siblings = members.count { areSiblings(entry.thing, $0) }
    guard siblings >= 2,
      zip(members, nearness).allSatisfy({ !mayBeSame(entry, $0, nearness: $1) })
    else { return 0 }
    return Double(siblings) + nearness.reduce(0, +) / Double(members.count)
  }

  private func mayBeSame(_ entry: Things.Entry, _ member: Thing, nearness: Double) -> Bool {
    isAlike(entry, member, things.sort(of: member)) || isTooNear(entry, member, nearness)
  }

  /// Whether no sentence has it beside a member or the set's noun: what stands together may belong
  /// together.
  private func isApart(_ entry: Things.Entry, _ members: [Thing], _ noun: Token) -> Bool {
    let known = members.map(\.lemmas) + [[noun.lemma.lowercased()]]
    return entry.sentences.allSatisfy { index in
      known.allSatisfy { !$0.isSubset(of: things.lemmas[index]) }
    }
  }
}
